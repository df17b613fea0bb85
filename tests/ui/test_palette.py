"""The palette: from a key to any command, view, record or page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full

CTRL = Qt.KeyboardModifier.ControlModifier
DOWN, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in Dutch, with nothing open."""
    with fresh_program(qapp, tmp_path, language="nl") as started:
        started.show()
        qtbot.waitExposed(started.window)
        workspace = started.window.workspace
        qtbot.waitUntil(lambda: isinstance(workspace.chain, ChainView), timeout=PATIENCE_MS)
        yield started


class Person:
    """Somebody who opens the palette by its key and types."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def dialog(self) -> QDialog:
        """The palette."""
        return Hand(self.window).find(QDialog, "palette")

    def open(self, typed: str = "") -> None:
        """Press Ctrl+K, wait until the names are read, and type."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget() or self.window, Qt.Key.Key_K, CTRL)
        self.qtbot.waitUntil(lambda: self.dialog.isVisible())
        workers = self.window.document.workers
        self.qtbot.waitUntil(lambda: workers.is_idle, timeout=PATIENCE_MS)
        QTest.keyClicks(self.field, typed)

    @property
    def field(self) -> QLineEdit:
        """Where one types."""
        return Hand(self.dialog).find(QLineEdit, "palette.field")

    @property
    def lines(self) -> list[str]:
        """The texts that are found, heads and all."""
        tree = Hand(self.dialog).find(QTreeWidget, "palette.found")
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None]

    def press(self, *keys: Qt.Key) -> None:
        """Press keys in the field."""
        for key in keys:
            QTest.keyClick(self.field, key)


@pytest.fixture
def at_start(qtbot: QtBot, program: Program) -> Person:
    """Somebody at the start page."""
    return Person(qtbot, program.window)


@pytest.fixture
def person(at_start: Person, session: MemorySession) -> Person:
    """Somebody with the bicycle bags open."""
    # reason: the session in memory does what the window asks of a session, without a file
    at_start.window.document.adopt(cast(Session, session))
    return at_start


def test_that_a_command_is_found_by_its_english_name_and_done(person: Person) -> None:
    network = person.window.document.network
    person.window.document.do(editing.remove(network, Kind.RISK, ["r1"]))
    person.open("undo")
    assert person.lines[:2] == ["Doen", "Ongedaan maken: Risico verwijderd"]
    person.press(ENTER)
    assert "r1" in person.window.document.network.risks


def test_that_who_looks_for_a_language_finds_the_settings_and_the_languages(
    at_start: Person,
) -> None:
    at_start.open("taal")
    assert {"Instellingen", "English", "Nederlands"} <= set(at_start.lines)


@pytest.mark.parametrize("typed", ["English", "engels"])
def test_that_the_name_of_a_language_switches_to_it_and_back(at_start: Person, typed: str) -> None:
    at_start.open(typed)
    assert at_start.lines[1] == "English"
    at_start.press(ENTER)
    assert at_start.window.document.labels.language == "en"
    at_start.open("dutch")
    assert at_start.lines[1] == "Nederlands"
    at_start.press(ENTER)
    assert at_start.window.document.labels.language == "nl"


def test_that_the_list_is_found_by_another_word_for_reading_it(at_start: Person) -> None:
    at_start.open("importeren")
    assert "Leverancierslijst inlezen" in at_start.lines


def test_that_a_name_leads_to_its_organisation(person: Person) -> None:
    person.open("coimbatore")
    person.press(ENTER)
    selection = person.window.selection
    assert (selection.kind, selection.single) == (Kind.ORGANISATION, "spinner")


def test_that_arrows_walk_through_what_was_found(person: Person) -> None:
    person.open("coimbatore")
    person.press(DOWN, ENTER)
    assert person.window.selection.kind is Kind.LINK


def test_that_a_theme_narrows_the_views(person: Person) -> None:
    person.open("dwangarbeid")
    assert person.lines[:2] == ["Toon alleen", "Thema: Dwangarbeid en mensenhandel"]
    person.press(ENTER)
    criteria = person.window.document.filtering.criteria
    assert criteria == (Criterion(By.THEME, ("lab.forced",)),)


def test_that_a_view_is_found_and_shown(person: Person) -> None:
    person.open("risico")
    person.press(ENTER)
    assert person.window.workspace.view == "risks"


def test_that_an_id_from_elsewhere_leads_to_its_record(person: Person) -> None:
    person.open("link/l3")
    assert person.lines[0] == "Verwijzing"
    person.press(ENTER)
    assert person.window.selection.single == "l3"


def test_that_a_page_of_the_library_is_found_in_both_languages(person: Person) -> None:
    person.open("child labour")
    assert "Bibliotheek" in person.lines


def test_that_a_command_that_cannot_be_used_says_why_and_does_nothing(at_start: Person) -> None:
    at_start.open("verslag maken")
    at_start.press(*[Qt.Key.Key_Backspace] * 20)
    QTest.keyClicks(at_start.field, "export")
    tree = Hand(at_start.dialog).find(QTreeWidget, "palette.found")
    item = tree.topLevelItem(1)
    assert item is not None
    assert item.text(1) == "open eerst een project"
    at_start.press(ENTER)
    assert at_start.dialog.isVisible()


def test_that_nothing_found_is_said(person: Person) -> None:
    person.open("qqqqqq")
    assert person.lines == []
    assert person.field.accessibleDescription().startswith("Niets gevonden")


def test_that_esc_closes_it_and_leaves_the_selection(person: Person) -> None:
    person.window.selection.set(Kind.LINK, ["l3"])
    person.open("x")
    palette = person.dialog
    QTest.keyClick(person.field, ESC)
    person.qtbot.waitUntil(lambda: not palette.isVisible())
    assert person.window.selection.single == "l3"


def test_that_what_was_chosen_comes_first_the_next_time(person: Person) -> None:
    person.open("coimbatore")
    person.press(ENTER)
    person.qtbot.waitUntil(lambda: person.window.findChild(QDialog, "palette") is None)
    person.open()
    assert person.lines[:2] == ["Eerder gekozen", "Spinnerij Coimbatore"]


def test_that_a_new_name_is_found_after_an_edit(person: Person) -> None:
    person.open("x")
    person.press(ESC)
    person.qtbot.waitUntil(lambda: person.window.findChild(QDialog, "palette") is None)
    document = person.window.document
    edit = editing.change(document.network, Kind.ORGANISATION, ["grower"], name="Teler Yavatmal")
    document.do(edit)
    person.open("yavatmal")
    assert {"Organisaties", "Teler Yavatmal"} < set(person.lines)


def test_that_the_button_beside_the_menus_opens_it(person: Person) -> None:
    button = Hand(person.window).find(QToolButton, "button_find_anything")
    assert button.accessibleName() == "Zoek overal in…"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert person.dialog.isVisible()


def test_that_the_button_gives_its_words_for_the_menus(person: Person) -> None:
    button = Hand(person.window).find(QToolButton, "button_find_anything")
    menus = person.window.menuBar()
    for width, style in (
        (1280, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
        (620, Qt.ToolButtonStyle.ToolButtonIconOnly),
    ):
        menus.resize(width, menus.height())
        assert button.toolButtonStyle() == style
    assert menus.actionGeometry(menus.actions()[-1]).right() < button.x()
