"""The help, asked for by F1 as a person does it, and read beside the work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.knowledge.help_texts import NAMES
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.help.asked_from import FIRST
from imvo_desktop.ui.help.help_view import HelpView
from imvo_desktop.ui.library.hit_list import HitList
from imvo_desktop.ui.library.library_view import LibraryView
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.library.page_view import PageView
from imvo_desktop.ui.library.search_box import SearchBox
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.session import Session
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import complete, fresh_program
from tests.ui.test_library import click_link

pytestmark = pytest.mark.full


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
    """The window with the bicycle bags open."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    return program.window


@pytest.fixture
def hand(window: MainWindow) -> Hand:
    """Someone at the window."""
    return Hand(window)


def page_asked_at(window: MainWindow, widget: QWidget) -> str:
    """The page F1 opens while `widget` has the keyboard; the help is closed again."""
    widget.window().activateWindow()
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_F1)
    view = helped(window)
    name = view.name
    view.window().close()
    QApplication.sendPostedEvents(None, 0)
    return name


def helped(window: MainWindow) -> HelpView:
    found = window.findChild(HelpView)
    assert found is not None
    return found


@pytest.mark.parametrize("view", ["chain", "links", "risks", "map", "scope", "quality", "analysis"])
def test_that_f1_explains_the_view(window: MainWindow, view: str) -> None:
    window.go_to(view)
    window.workspace.focus_view()
    window.run("show_help")
    assert helped(window).name == view


def test_that_f1_explains_the_part_the_keyboard_is_in(window: MainWindow) -> None:
    window.selection.set(Kind.LINK, ["l5"])
    window.go_to("step_3")
    assert page_asked_at(window, window.path) == "steps"
    window.run("show_problems")
    assert page_asked_at(window, QApplication.focusWidget() or window) == "problems"


def test_that_f1_in_a_dialog_explains_the_dialog_in_front_of_it(
    qtbot: QtBot, window: MainWindow, hand: Hand
) -> None:
    window.run("settings")
    dialog = hand.find(QDialog, "settings_dialog")
    field = dialog.findChild(QLineEdit, "author")
    assert field is not None
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_F1)
    view = helped(window)
    assert (view.name, view.window().parent()) == ("settings", dialog)
    assert not view.window().isModal()
    dialog.close()


def test_that_without_a_project_f1_explains_the_start(program: Program) -> None:
    program.window.start_page.setFocus()
    program.window.run("show_help")
    assert helped(program.window).name == "start"


def test_that_the_contents_begin_at_the_first_steps(window: MainWindow, hand: Hand) -> None:
    window.run("show_help_contents")
    pages = hand.find(PageList, "help.pages")
    assert helped(window).name == "first_steps"
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert hand.find(PageView, "help.text").accessibleName() == "Start page and projects"


def test_that_a_search_is_walked_and_opened_by_keys(window: MainWindow, hand: Hand) -> None:
    window.run("show_help_contents")
    box = hand.find(SearchBox, "help.search")
    QTest.keyClicks(box, "hollow")
    assert hand.find(HitList, "help.hits").isVisible()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert helped(window).name == "map"
    assert hand.find(PageView, "help.text").isVisible()


def test_that_links_lead_to_other_pages_and_to_the_library(window: MainWindow, hand: Hand) -> None:
    window.run("show_help_contents")
    click_link(hand.find(PageView, "help.text"), "page:import")
    assert helped(window).name == "import"
    helped(window).show_page("risks")
    click_link(hand.find(PageView, "help.text"), "library:lab.child")
    library = window.workspace.late("library")
    assert isinstance(library, LibraryView)
    assert (window.workspace.view, library.name) == ("library", "lab.child")


def test_that_help_follows_the_language(window: MainWindow, hand: Hand) -> None:
    window.run("show_help_contents")
    window.run("speak_dutch")
    assert hand.find(PageView, "help.text").toPlainText().startswith("Eerste stappen")
    assert "Bestand › Leverancierslijst" in hand.find(PageView, "help.text").toPlainText()


def test_that_one_can_work_on_beside_the_help(window: MainWindow, hand: Hand) -> None:
    window.run("show_help")
    window.run("show_links")
    assert (helped(window).isVisible(), window.workspace.view) == (True, "links")


def reading(qtbot: QtBot, window: MainWindow) -> PageView:
    """The page of the help that is read now, with the keyboard in it."""
    window.run("show_help_contents")
    text = Hand(window).find(PageView, "help.text")
    qtbot.waitUntil(text.hasFocus)
    return text


def test_that_pages_are_turned_by_keys_and_read_back(
    qtbot: QtBot, window: MainWindow, hand: Hand
) -> None:
    text, view = reading(qtbot, window), helped(window)
    QTest.keyClick(text, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.name == NAMES[NAMES.index(FIRST) + 1]
    QTest.keyClick(text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.name == FIRST
    hand.find(QPushButton, "help.on").click()
    assert view.name == NAMES[NAMES.index(FIRST) + 1]


def test_that_the_next_page_is_offered_by_its_title(window: MainWindow, hand: Hand) -> None:
    window.run("show_help_contents")
    helped(window).show_page("chain")
    assert hand.find(QPushButton, "help.next").accessibleName() == "Next page: Map"
    hand.find(QPushButton, "help.next").click()
    assert helped(window).name == "map"


def test_that_find_leads_to_the_search_of_the_help(
    qtbot: QtBot, window: MainWindow, hand: Hand
) -> None:
    text = reading(qtbot, window)
    QTest.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert hand.find(SearchBox, "help.search").hasFocus()
