"""The view on the report, used as a person does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.report_settings import Paper, Profile, ReportPart
from imvo_desktop.errors import ReportError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.reporting.typesetting import PagePicture
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.report import preview_panel
from imvo_desktop.ui.report.page_picture import PageLabel
from imvo_desktop.ui.report.page_stack import PageStack
from imvo_desktop.ui.report.report_view import ReportView
from imvo_desktop.usecases.preview_report import Preview, PreviewMaker, PreviewWish
from imvo_desktop.usecases.report_choices import ReportChoices
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.report.papers import paper

PAGES = 12


class Made:
    """Makes previews of blank paper at once, and notes what was wished."""

    def __init__(self) -> None:
        self.wishes: list[PreviewWish] = []
        self.is_whole = True
        self.problem: ReportError | None = None
        self.may_end = threading.Event()
        self.may_end.set()

    def make(self, wish: PreviewWish, read: Callable[[str], bytes], progress: Progress) -> Preview:
        """Blank pages, the second in the width."""
        self.wishes.append(wish)
        while not self.may_end.wait(0.01):
            progress.step(1, 4)
        progress.step(0, 1)
        if self.problem is not None:
            raise self.problem
        headings = [(), ("1 Summary", "First"), *((f"{number} Part",) for number in range(3, 13))]
        pages = tuple(PagePicture(paper(is_wide=at == 1), headings[at]) for at in range(PAGES))
        return Preview(pages, self.is_whole or wish.is_whole, 72, wish.choices.paper)

    @property
    def choices(self) -> ReportChoices:
        """What was chosen when it was looked at last."""
        return self.wishes[-1].choices


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    """In the place of what makes previews."""
    found = Made()
    monkeypatch.setattr(PreviewMaker, "make", lambda _self, *given: found.make(*given))
    return found


@pytest.fixture
def view(qtbot: QtBot, document: Document, made: Made) -> ReportView:
    """The view on the bicycle bags, in sight, with its pages."""
    found = ReportView(document)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    qtbot.waitUntil(lambda: bool(pages(found)), timeout=PATIENCE_MS)
    settle(qtbot, document, made)
    return found


@pytest.fixture
def hand(view: ReportView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def pages(view: QWidget) -> list[PageLabel]:
    """The pages of the preview."""
    return view.findChildren(PageLabel)


def settle(qtbot: QtBot, document: Document, made: Made) -> None:
    """Wait until what was changed was looked at."""
    qtbot.wait(350)
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    qtbot.wait(50)


def is_named(label: QLabel, text: str) -> bool:
    """Whether the label says so."""
    return label.text() == text


def test_that_pages_are_named_by_number_and_headings(hand: Hand, view: ReportView) -> None:
    assert [one.accessibleName() for one in pages(view)][:2] == [
        "Page 1 of 12",
        "Page 2 of 12: 1 Summary; First",
    ]
    assert hand.find(QLabel, "preview.page").text() == "Page 1 of 12"
    assert hand.find(PageStack, "preview.pages").accessibleName() == "Preview, Page 1 of 12"


def test_that_only_pages_near_sight_are_drawn(qtbot: QtBot, hand: Hand, view: ReportView) -> None:
    qtbot.waitUntil(lambda: pages(view)[0].has_picture)
    assert not pages(view)[-1].has_picture
    QTest.keyClick(hand.find(PageStack, "preview.pages"), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pages(view)[-1].has_picture)
    assert not pages(view)[0].has_picture


def test_that_keys_turn_pages(qtbot: QtBot, hand: Hand) -> None:
    stack, page = hand.find(PageStack, "preview.pages"), hand.find(QLabel, "preview.page")
    for key, text in (
        (Qt.Key.Key_PageDown, "Page 2 of 12"),
        (Qt.Key.Key_PageDown, "Page 3 of 12"),
        (Qt.Key.Key_PageUp, "Page 2 of 12"),
        (Qt.Key.Key_End, "Page 12 of 12"),
        (Qt.Key.Key_Home, "Page 1 of 12"),
    ):
        QTest.keyClick(stack, key)
        qtbot.waitUntil(partial(is_named, page, text))


def test_that_pages_fit_the_width_or_are_as_large_as_printed(hand: Hand, view: ReportView) -> None:
    first = pages(view)[0]
    stack = hand.find(PageStack, "preview.pages")
    assert abs(first.width() - stack.viewport().width()) <= 20
    view.zoom_in()
    assert first.width() == round(8.5 * 96)
    view.fit()
    assert abs(first.width() - stack.viewport().width()) <= 20


def test_that_a_choice_is_looked_at_anew(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    hand.click("report.reader.customer")
    hand.write("report.version", "1.0")
    hand.find(QDateEdit, "report.date").setDate(QDate(2026, 3, 1))
    before = len(made.wishes)
    settle(qtbot, document, made)
    assert len(made.wishes) == before + 1
    chosen = ReportChoices(
        "en", "2026-03-01", profile=Profile.CUSTOMER, version="1.0", prepared_by="tester"
    )
    assert made.choices == chosen
    assert report_settings_of(document.network).pseudonym_key is None


def test_that_language_and_state_are_chosen_from_lists(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    QTest.keyClick(hand.find(CodeBox, "report.language"), Qt.Key.Key_Up)
    QTest.keyClick(hand.find(CodeBox, "report.state"), Qt.Key.Key_Down)
    settle(qtbot, document, made)
    assert (made.choices.language, made.choices.is_draft) == ("nl", False)


def test_that_a_part_is_left_out_as_an_edit_and_some_cannot(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    hand.click("report.parts")
    hand.click(f"report.part.{ReportPart.SUMMARY}")
    assert report_settings_of(document.network).left_out == (ReportPart.SUMMARY,)
    document.undo()
    assert report_settings_of(document.network).left_out == ()
    box = hand.find(QAbstractButton, f"report.part.{ReportPart.SUMMARY}")
    assert box.isChecked()
    fixed = hand.find(QAbstractButton, f"report.part.{ReportPart.LIMITS}")
    assert fixed.isChecked()
    assert not fixed.isEnabled()
    assert fixed.accessibleDescription().startswith("Always in")
    settle(qtbot, document, made)


def test_that_who_signs_is_kept_in_the_project(document: Document, hand: Hand) -> None:
    hand.click("report.signing")
    hand.write("field.signer", "Ad de Vries")
    hand.write("field.reviewer_role", "Director")
    settings = report_settings_of(document.network)
    assert (settings.signer, settings.reviewer_role) == ("Ad de Vries", "Director")


def test_that_a_final_report_says_what_a_reader_will_miss(
    qtbot: QtBot, hand: Hand, view: ReportView
) -> None:
    remarks = hand.find(QWidget, "report.remarks")
    assert not remarks.isVisible()
    QTest.keyClick(hand.find(CodeBox, "report.state"), Qt.Key.Key_Down)
    assert remarks.isVisible()
    with qtbot.waitSignal(view.asked) as asked:
        hand.click("report.to_policy")
    assert asked.args == ["show_policy"]
    hand.click("report.to_signer")
    assert hand.find(QLineEdit, "field.signer").isVisible()


def test_that_a_logo_is_kept_seen_and_removed(
    qtbot: QtBot, document: Document, session: MemorySession, hand: Hand, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(paper())
    hand.click("report.logo_fold")
    hand.click("report.choose_logo")
    chooser = hand.find(QFileDialog, "logo_dialog")
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    seen = hand.find(QLabel, "report.logo")
    qtbot.waitUntil(lambda: not seen.pixmap().isNull(), timeout=PATIENCE_MS)
    sha256 = report_settings_of(document.network).logo
    assert session.attachments == {sha256: paper()}
    hand.click("report.remove_logo")
    assert report_settings_of(document.network).logo is None
    assert not seen.isVisible()


def test_that_what_is_no_picture_is_refused_with_a_reason(
    qtbot: QtBot, document: Document, hand: Hand, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n but no picture")
    hand.click("report.choose_logo")
    hand.find(QFileDialog, "logo_dialog").fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: hand.has("message"), timeout=PATIENCE_MS)
    assert report_settings_of(document.network).logo is None


def test_that_of_a_large_project_all_pages_come_when_asked(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    made.is_whole = False
    hand.click("report.reader.public")
    settle(qtbot, document, made)
    assert hand.find(QWidget, "preview.note").isVisible()
    assert hand.find(QLabel, "preview.page").text() == "Page 1"
    hand.click("preview.all")
    settle(qtbot, document, made)
    assert made.wishes[-1].is_whole
    assert not hand.find(QWidget, "preview.note").isVisible()


def test_that_another_document_begins_at_its_first_page(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    page = hand.find(QLabel, "preview.page")
    QTest.keyClick(hand.find(PageStack, "preview.pages"), Qt.Key.Key_End)
    qtbot.waitUntil(partial(is_named, page, "Page 12 of 12"))
    hand.click(f"report.paper.{Paper.VSME}")
    settle(qtbot, document, made)
    qtbot.waitUntil(partial(is_named, page, "Page 1 of 12"))
    assert not hand.find(QWidget, "report.parts").isVisible()


def test_that_what_takes_long_says_so_and_can_be_stopped(
    qtbot: QtBot, hand: Hand, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_panel, "_MS_BEFORE_BUSY", 10)
    monkeypatch.setattr(preview_panel, "_MS_BEFORE_STOP", 30)
    made.may_end.clear()
    hand.click("report.reader.customer")
    stop, again = hand.find(QWidget, "preview.stop"), hand.find(QWidget, "preview.again")
    qtbot.waitUntil(stop.isVisible, timeout=PATIENCE_MS)
    assert hand.find(QLabel, "preview.state").text() == "is being brought up to date…"
    hand.click("preview.stop")
    qtbot.waitUntil(again.isVisible, timeout=PATIENCE_MS)
    assert not stop.isVisible()
    made.may_end.set()
    hand.click("preview.again")
    qtbot.waitUntil(lambda: made.choices.profile is Profile.CUSTOMER, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=PATIENCE_MS)


def test_that_what_cannot_be_shown_is_said_and_can_be_tried_again(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    made.problem = ReportError("report_not_set", details="paper")
    hand.click("report.reader.customer")
    settle(qtbot, document, made)
    assert hand.find(QLabel, "preview.problem").isVisible()
    made.problem = None
    hand.click("preview.again")
    settle(qtbot, document, made)
    assert not hand.find(QLabel, "preview.problem").isVisible()
    assert hand.find(PageStack, "preview.pages").isVisible()


def test_that_an_edit_makes_the_preview_anew_and_the_page_stays(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    page = hand.find(QLabel, "preview.page")
    QTest.keyClick(hand.find(PageStack, "preview.pages"), Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.text() == "Page 2 of 12")
    before = len(made.wishes)
    hand.click("report.signing")
    hand.write("field.signer", "Ad")
    settle(qtbot, document, made)
    assert len(made.wishes) > before
    assert page.text() == "Page 2 of 12"


def test_that_choices_outlive_another_language_of_the_window(
    qtbot: QtBot, document: Document, hand: Hand, made: Made
) -> None:
    hand.click("report.reader.customer")
    document.set_labels(Labels("nl"))
    name = "report.paper.risk_report"
    qtbot.waitUntil(lambda: hand.find(QAbstractButton, name).text() == "Risicorapport")
    assert hand.find(QAbstractButton, "report.reader.customer").isChecked()
    settle(qtbot, document, made)
    assert replace(made.choices, profile=Profile.INTERNAL).language == "en"


def test_that_every_control_has_a_name(view: ReportView) -> None:
    for kind in (QAbstractButton, QLineEdit, QComboBox, QDateEdit, PageLabel):
        for control in view.findChildren(kind):
            if control.objectName() and not control.objectName().startswith("qt_"):
                assert control.accessibleName(), control.objectName()


def test_that_in_a_narrow_window_choices_and_preview_take_turns(
    qtbot: QtBot, hand: Hand, view: ReportView
) -> None:
    choices, shown = hand.find(QWidget, "report.paper"), hand.find(PageStack, "preview.pages")
    assert choices.isVisible()
    assert shown.isVisible()
    view.resize(500, 700)
    tabs = hand.find(QTabBar, "report.tabs")
    qtbot.waitUntil(tabs.isVisible)
    assert not shown.isVisible()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert shown.isVisible()
    assert not choices.isVisible()


class Windows(QObject):
    """Notes every window that comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_that_no_part_of_the_view_flashes_by_as_a_window_of_its_own(
    qapp: QApplication, document: Document, made: Made
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    view = ReportView(document)
    qapp.removeEventFilter(windows)
    assert windows.shown == []
    view.deleteLater()
