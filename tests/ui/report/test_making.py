"""Making a document from the view on the report: the file, how far it is, and what comes of it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.errors import FileError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.ui.report.make_bar import MakeBar
from imvo_desktop.ui.report.making import Making
from imvo_desktop.usecases.make_report import ReportMade
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession


class Press:
    """In the place of what makes the PDF: does as it is told."""

    def __init__(self) -> None:
        self.error: FileError | None = None
        self.may_end = threading.Event()
        self.may_end.set()

    def make(self, *given: object) -> ReportMade:
        """A report of three pages, or an error; waits until it may end."""
        progress, path = given[-1], next(one for one in given if isinstance(one, Path))
        # reason: the last thing given is how far it is
        step: Progress = progress  # type: ignore[assignment]
        while not self.may_end.wait(0.01):
            step.step(1, 4)
        if self.error is not None:
            raise self.error
        path.write_bytes(b"%PDF")
        return ReportMade(path, 3, "0")


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    """What makes the PDF."""
    found = Press()
    monkeypatch.setattr(lazily, "make_report", found.make)
    return found


@pytest.fixture
def chosen(document: Document, qtbot: QtBot) -> Chosen:
    """What is chosen."""
    return Chosen(document, document)


@pytest.fixture
def making(window: QWidget, document: Document, chosen: Chosen, press: Press) -> Making:
    """Makes what is chosen."""
    return Making(document, chosen, window)


@pytest.fixture
def bar(qtbot: QtBot, document: Document, making: Making) -> MakeBar:
    """The bar with the button, in sight."""
    found = MakeBar(document, making)
    qtbot.addWidget(found)
    found.show()
    return found


def make(window: QWidget, bar: MakeBar, path: Path) -> None:
    """Press the button and give the file."""
    Hand(bar).click("report.make")
    chooser = Hand(window).find(QFileDialog, "report_path_dialog")
    chooser.setObjectName("")
    chooser.fileSelected.emit(str(path))
    chooser.reject()


def told(bar: MakeBar) -> str:
    """What is said above the buttons."""
    return Hand(bar).find(QLabel, "report.told").text()


def test_that_what_was_made_is_told_and_can_be_opened(
    qtbot: QtBot, window: QWidget, bar: MakeBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    hand, path = Hand(bar), tmp_path / "rapport.pdf"
    make(window, bar, path)
    qtbot.waitUntil(hand.find(QPushButton, "report.open").isVisible, timeout=PATIENCE_MS)
    assert told(bar) == "“rapport.pdf” is ready: Risk report, 3 pages, for internal use."
    for name in ("report.open", "report.folder"):
        hand.click(name)
    assert shown == [QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(tmp_path))]


def test_that_what_went_wrong_is_a_sentence(
    qtbot: QtBot, window: QWidget, bar: MakeBar, press: Press, tmp_path: Path
) -> None:
    press.error = FileError("file_missing", name="rapport.pdf")
    make(window, bar, tmp_path / "rapport.pdf")
    qtbot.waitUntil(lambda: "rapport.pdf" in told(bar), timeout=PATIENCE_MS)
    assert not Hand(bar).find(QPushButton, "report.open").isVisible()
    assert Hand(bar).find(QPushButton, "report.make").isEnabled()


def test_that_it_can_be_stopped(
    qtbot: QtBot, window: QWidget, bar: MakeBar, press: Press, tmp_path: Path
) -> None:
    press.may_end.clear()
    hand, path = Hand(bar), tmp_path / "rapport.pdf"
    make(window, bar, path)
    assert not hand.find(QPushButton, "report.make").isEnabled()
    hand.click("report.stop")
    qtbot.waitUntil(hand.find(QPushButton, "report.make").isEnabled, timeout=PATIENCE_MS)
    assert told(bar) == ""
    assert not path.exists()


def test_that_the_first_document_without_names_gives_the_project_its_key(
    qtbot: QtBot, window: QWidget, bar: MakeBar, chosen: Chosen, tmp_path: Path, document: Document
) -> None:
    chosen.choose(profile=Profile.CUSTOMER)
    for _ in range(2):
        make(window, bar, tmp_path / "rapport.pdf")
        qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
        assert report_settings_of(document.network).pseudonym_key == chosen.key
    document.undo()
    assert report_settings_of(document.network).pseudonym_key is None


def test_that_without_a_key_nothing_is_made_of_a_project_that_cannot_keep_one(
    window: QWidget, bar: MakeBar, session: MemorySession, chosen: Chosen, tmp_path: Path
) -> None:
    session.is_read_only = True
    chosen.choose(profile=Profile.PUBLIC)
    make(window, bar, tmp_path / "rapport.pdf")
    assert "Nothing was written" in told(bar)
    assert not (tmp_path / "rapport.pdf").exists()


def test_that_the_proposed_name_says_what_is_in_it(making: Making, chosen: Chosen) -> None:
    chosen.choose(profile=Profile.CUSTOMER, language="nl")
    assert making.proposed().name == "risicorapport voor klant.pdf"
