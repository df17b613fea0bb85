"""The library, read and searched as a person does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.ui import topics
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.library.hit_list import HitList
from imvo_desktop.ui.library.library_view import LibraryView
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.library.page_view import PageView
from imvo_desktop.ui.library.search_box import SearchBox
from imvo_desktop.ui.library.sheet_saver import SheetSaver
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import complete, fresh_program

pytestmark = pytest.mark.full


class Browser:
    """Takes the addresses that would open in a browser."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def openUrl(self, address: QUrl) -> bool:
        self.opened.append(address.toString())
        return True


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    """A browser that opens nothing."""
    found = Browser()
    monkeypatch.setattr("imvo_desktop.ui.opening.QDesktopServices", found)
    return found


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English without a project."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        complete(qtbot, started.window)
        yield started


@pytest.fixture
def window(program: Program, session: MemorySession) -> MainWindow:
    """The window with the bicycle bags open, and the library in front."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    program.window.run("show_library")
    return program.window


@pytest.fixture
def hand(window: MainWindow) -> Hand:
    """Someone at the window."""
    return Hand(window)


def library(window: MainWindow) -> LibraryView:
    found = window.workspace.late("library")
    assert isinstance(found, LibraryView)
    return found


def search(hand: Hand, text: str) -> SearchBox:
    box = hand.find(SearchBox, "library.search")
    box.selectAll()
    QTest.keyClicks(box, text)
    return box


def click_link(text: PageView, target: str) -> None:
    """Click where the first link to `target` is drawn."""
    cursor = text.textCursor()
    for place in range(2, text.document().characterCount()):
        cursor.setPosition(place)
        if cursor.charFormat().anchorHref() == target:
            cursor.setPosition(place + 1)
            text.setTextCursor(cursor)
            text.ensureCursorVisible()
            at = text.cursorRect().center() + QPoint(1, 0)
            QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
            return
    raise AssertionError(target)


def test_that_a_page_chosen_in_the_list_is_read(window: MainWindow, hand: Hand) -> None:
    pages = hand.find(PageList, "library.pages")
    pages.setFocus()
    first = library(window).name
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert library(window).name != first
    assert hand.find(PageView, "library.text").toPlainText().startswith("Corruption")


def test_that_a_search_is_walked_and_opened_by_keys(window: MainWindow, hand: Hand) -> None:
    box = search(hand, "child")
    hits = hand.find(HitList, "library.hits")
    assert hits.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert hits.currentRow() == 1
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert library(window).name == "lab.child"
    assert hand.find(PageView, "library.text").isVisible()


def test_that_the_places_found_come_back(hand: Hand) -> None:
    box = search(hand, "cotton")
    QTest.keyClick(box, Qt.Key.Key_Return)
    hand.click("library.back")
    assert hand.find(HitList, "library.hits").isVisible()


def test_that_a_hit_opens_at_its_heading(hand: Hand) -> None:
    box = search(hand, "csddd")
    QTest.keyClick(box, Qt.Key.Key_Return)
    text = hand.find(PageView, "library.text")
    assert text.verticalScrollBar().value() > 0
    assert "Laws and agreements" in text.accessibleName()


def test_that_escape_ends_the_search_and_keeps_the_selection(
    window: MainWindow, hand: Hand
) -> None:
    window.selection.set(Kind.LINK, ["l5"])
    box = search(hand, "cotton")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), window.selection.ids) == ("", ("l5",))
    assert hand.find(PageView, "library.text").isVisible()


def test_that_nothing_found_is_said(hand: Hand) -> None:
    search(hand, "qqqzzz")
    assert hand.find(QLabel, "library.count").text().startswith("Nothing found")


def test_that_find_goes_to_the_search_line(window: MainWindow, hand: Hand) -> None:
    window.path.setFocus()
    window.run("find")
    assert window.focusWidget() is hand.find(SearchBox, "library.search")


def test_that_an_address_opens_when_it_is_clicked_and_not_before(
    window: MainWindow, hand: Hand, browser: Browser
) -> None:
    library(window).show_page("lab.child", "instruments")
    assert browser.opened == []
    click_link(hand.find(PageView, "library.text"), "https://arisa.nl")
    box = hand.find(QMessageBox, "open_address")
    assert box.informativeText() == "https://arisa.nl"
    assert browser.opened == []
    next(one for one in box.findChildren(QPushButton) if one.text() == "Open the page").click()
    assert browser.opened == ["https://arisa.nl"]


def test_that_a_mention_of_the_laws_leads_there(
    window: MainWindow, hand: Hand, browser: Browser
) -> None:
    library(window).show_page("lab.child")
    click_link(hand.find(PageView, "library.text"), "page:laws")
    assert (library(window).name, browser.opened) == ("laws", [])


def test_that_text_can_be_selected_and_copied_by_keys(window: MainWindow, hand: Hand) -> None:
    text = hand.find(PageView, "library.text")
    text.setFocus()
    QTest.keySequence(text, "Ctrl+A")
    QTest.keySequence(text, "Ctrl+C")
    assert QApplication.clipboard().text().startswith("Taxation")


def test_that_the_library_speaks_the_language_of_the_window(
    program: Program, window: MainWindow, hand: Hand
) -> None:
    library(window).show_page("lab.child")
    window.run("speak_dutch")
    assert hand.find(PageView, "library.text").toPlainText().startswith("Kinderarbeid")


def test_that_complaints_have_a_command_of_their_own(window: MainWindow) -> None:
    window.run("show_chain")
    window.run("show_complaints")
    assert (window.workspace.view, library(window).name) == ("library", "complaints")


def test_that_any_widget_can_ask_for_a_theme(window: MainWindow) -> None:
    window.run("show_chain")
    assert window.inspector is not None
    assert topics.ask(window.inspector, Theme.WAGE)
    assert (window.workspace.view, library(window).name) == ("library", "lab.wage")


def test_that_more_about_the_theme_of_a_judgement_is_one_click_or_f1(
    window: MainWindow, hand: Hand
) -> None:
    window.run("show_chain")
    window.selection.set(Kind.LINK, ["l5"])
    assert window.inspector is not None
    window.inspector.start_tagging()
    hand.click("theme.lab.ohs")
    hand.click("topic.lab.ohs")
    assert library(window).name == "lab.ohs"
    library(window).show_page("laws")
    hand.find(QPushButton, "tagging.save").setFocus()
    window.run("show_help")
    assert library(window).name == "lab.ohs"


def test_that_there_is_a_way_back_to_what_a_theme_was_asked_of(
    window: MainWindow, hand: Hand
) -> None:
    window.run("show_links")
    window.selection.set(Kind.LINK, ["l5"])
    window.show_topic(Theme.WAGE)
    assert hand.find(QPushButton, "library.return").isVisible()
    window.selection.clear()
    hand.click("library.return")
    assert (window.workspace.view, window.selection.ids) == ("links", ("l5",))


def test_that_the_way_back_is_gone_when_the_library_is_opened_by_itself(
    window: MainWindow, hand: Hand
) -> None:
    window.run("show_links")
    window.selection.set(Kind.LINK, ["l5"])
    window.show_topic(Theme.WAGE)
    window.run("show_chain")
    window.run("show_library")
    assert not hand.find(QPushButton, "library.return").isVisible()


def test_that_a_panel_that_is_asked_for_takes_the_library_away(window: MainWindow) -> None:
    window.run("show_hotspots")
    assert window.workspace.view == "chain"
    assert window.workspace.hotspots.isVisible()


def test_that_a_page_is_written_as_pdf(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    saver = library(window).findChild(SheetSaver)
    assert saver is not None
    saver.ask(("lab.child",), "Child labour")
    hand = Hand(window)
    dialog = hand.find(QDialog, "sheet_dialog")
    dialog.close()
    saver.save_to(str(tmp_path / "sheet.pdf"))
    qtbot.waitUntil((tmp_path / "sheet.pdf").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "message") is not None, timeout=PATIENCE_MS)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    hand.find(QDialog, "message").close()


def test_that_without_a_project_the_library_has_a_window_of_its_own(program: Program) -> None:
    window = program.window
    window.run("show_complaints")
    apart = window.findChild(QDialog, "library_window")
    assert apart is not None
    view = apart.findChild(LibraryView)
    assert view is not None
    assert (apart.isVisible(), view.name) == (True, "complaints")
    window.run("show_library")
    assert len(window.findChildren(QDialog, "library_window")) == 1
    apart.close()


def test_that_a_narrow_library_keeps_its_list_in_one_line(qtbot: QtBot, window: MainWindow) -> None:
    library(window).setParent(None)
    view = library(window)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    hand = Hand(view)
    assert not hand.find(PageList, "library.pages").isVisible()
    assert hand.find(CodeBox, "library.short_list").isVisible()
