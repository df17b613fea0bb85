"""Going to any moment of a project, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.history_model import WHAT, WHO
from imvo_desktop.ui.panels.history_panel import HistoryPanel
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import RECORDS, made
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full


@pytest.fixture
def document(empty_document: Document, tmp_path: Path) -> Iterator[Document]:
    """A project whose mill was renamed before it was opened, and twice since."""
    path = made(tmp_path / "a.imvo", *RECORDS)
    with Session.open(path, author="An") as before:
        before.do(editing.change(before.network, Kind.ORGANISATION, ["mill"], name="Early"))
    empty_document.adopt(Session.open(path, author="Bo"))
    for name in ("First", "Second"):
        rename(empty_document, name)
    yield empty_document
    empty_document.close()


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> HistoryPanel:
    """The edits, in sight, those from before the opening read."""
    found = HistoryPanel(document)
    qtbot.addWidget(found)
    found.resize(800, 300)
    found.show()
    table = Hand(found).find(QTableView, "history_table")
    qtbot.waitUntil(lambda: table.model().rowCount() == 5, timeout=PATIENCE_MS)
    return found


def rename(document: Document, name: str) -> None:
    """Give the mill a name, as one edit."""
    document.do(editing.change(document.network, Kind.ORGANISATION, ["mill"], name=name))


def mill(document: Document) -> str:
    """What the mill is called."""
    return document.network.organisations["mill"].name


def click(panel: HistoryPanel, row: int) -> None:
    """Click a row of the table."""
    table = Hand(panel).find(QTableView, "history_table")
    place: QPoint = table.visualRect(table.model().index(row, WHAT)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def texts(panel: HistoryPanel, column: int = WHAT) -> list[str]:
    """What a column says."""
    model = Hand(panel).find(QTableView, "history_table").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_that_the_edits_are_listed_with_names_and_people(panel: HistoryPanel) -> None:
    edits = ["Change “Second”", "Change “First”", "The project was opened", "Change “Early”"]
    assert texts(panel)[:4] == edits
    assert texts(panel, WHO)[:4] == ["Bo", "Bo", "", "An"]


def test_that_a_click_goes_there_and_another_comes_back(
    qtbot: QtBot, panel: HistoryPanel, document: Document
) -> None:
    click(panel, 2)
    qtbot.waitUntil(lambda: mill(document) == "Early", timeout=PATIENCE_MS)
    assert texts(panel, 1)[:3] == ["Taken back", "Taken back", "Now"]
    click(panel, 0)
    qtbot.waitUntil(lambda: mill(document) == "Second", timeout=PATIENCE_MS)


def test_that_keys_lead_there_too(qtbot: QtBot, panel: HistoryPanel, document: Document) -> None:
    table = Hand(panel).find(QTableView, "history_table")
    table.setCurrentIndex(table.model().index(1, WHAT))
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mill(document) == "First", timeout=PATIENCE_MS)


def test_that_each_step_is_an_entry_of_its_own(
    qtbot: QtBot, panel: HistoryPanel, document: Document
) -> None:
    assert document.session is not None
    before = document.session.sequence
    click(panel, 2)
    qtbot.waitUntil(lambda: mill(document) == "Early", timeout=PATIENCE_MS)
    assert document.session.sequence == before + 2


def test_that_before_the_opening_it_says_first_what_would_change(
    qtbot: QtBot, panel: HistoryPanel, document: Document
) -> None:
    hand = Hand(panel)
    click(panel, 4)
    back = hand.find(QPushButton, "history.back")
    qtbot.waitUntil(back.isEnabled, timeout=PATIENCE_MS)
    assert hand.find(QLabel, "history.told").text() == "This changes 1 organisation."
    assert mill(document) == "Second"
    hand.click("history.back")
    assert mill(document) == "Wêverij 👩🏽‍🏭"
    document.undo()
    assert mill(document) == "Second"


def test_that_steps_can_be_stopped(qtbot: QtBot, panel: HistoryPanel, document: Document) -> None:
    click(panel, 2)
    assert mill(document) == "First"
    Hand(panel).click("history.stop")
    qtbot.wait(50)
    assert mill(document) == "First"


def test_that_a_project_that_only_is_read_is_left_as_it_is(
    qtbot: QtBot, panel: HistoryPanel, document: Document
) -> None:
    assert document.session is not None
    path = document.session.path
    document.close()
    document.adopt(Session.open(path, author="Cy", read_only=True))
    qtbot.waitUntil(lambda: len(texts(panel)) == 5, timeout=PATIENCE_MS)
    click(panel, 4)
    back = Hand(panel).find(QPushButton, "history.back")
    qtbot.waitUntil(lambda: "changes" in Hand(panel).find(QLabel, "history.told").text())
    assert not back.isEnabled()


def test_that_keys_bring_the_edits_to_the_front(
    qtbot: QtBot, started: Program, tmp_path: Path
) -> None:
    started.document.adopt(Session.open(made(tmp_path / "b.imvo", *RECORDS), author="Bo"))
    window = started.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_H, keys)
    panel = window.findChild(HistoryPanel)
    assert panel is not None
    assert panel.isVisible()
    qtbot.waitUntil(lambda: started.workers.is_idle, timeout=PATIENCE_MS)
