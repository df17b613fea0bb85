"""A list of one's own, from file to a source of the project and out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.source_records import Source
from imvo_desktop.importing import sandbox
from imvo_desktop.ui.dialogs.own_list_dialog import OwnListDialog
from imvo_desktop.ui.dialogs.own_sources_dialog import OwnSourcesDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.usecases.own_list_columns import Role
from imvo_desktop.usecases.own_source_list import own_lists
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = [pytest.mark.full, pytest.mark.usefixtures("read_here")]

US_LIKE = """Country/Area;Good;Child Labor;Forced Labor
Uzbekistan;Cotton;Yes;Yes
India;Bricks;Yes;No
Brazil;Flying carpets;No;Yes
"""
# The numbers are made up for the test.
INDEX = "Land;Score 2024\nBangladesh;11\nNamibië;22,5\nNederland;99\nAtlantis;3\n"

type Opener = Callable[[str], OwnListDialog]


@pytest.fixture
def opened(qtbot: QtBot, document: Document, window: QWidget, tmp_path: Path) -> Opener:
    """Opens the dialog on a list, at the columns."""

    def open_list(text: str) -> OwnListDialog:
        path = tmp_path / "lijst.csv"
        path.write_text(text, encoding="utf-8")
        found = OwnListDialog(document, path, window)
        found.open()
        wait_for_page(qtbot, found, "own_list_columns")
        return found

    return open_list


def wait_for_page(qtbot: QtBot, dialog: OwnListDialog, name: str) -> None:
    page = Hand(dialog).find(QWidget, name)
    qtbot.waitUntil(page.isVisible, timeout=PATIENCE_MS)


def pick(hand: Hand, name: str, code: object) -> None:
    """Choose `code` as a person does."""
    box = hand.find(CodeBox, name)
    box.setFocus()
    box.show_code(code)
    box.activated.emit(box.currentIndex())


def cells(tree: QTreeWidget) -> list[list[str]]:
    found = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [[one.text(at) for at in range(tree.columnCount())] for one in found if one is not None]


def choose_first(tree: QTreeWidget) -> None:
    """Go to the first row with the keyboard."""
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Home)


def say_whose(hand: Hand) -> None:
    for field, text in {"publisher": "Test office", "title": "Test list", "year": "2024"}.items():
        QTest.keyClicks(hand.find(QLineEdit, f"own_list.{field}"), text)


def add(qtbot: QtBot, dialog: OwnListDialog) -> None:
    hand = Hand(dialog)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    say_whose(hand)
    finish(qtbot, dialog)


def finish(qtbot: QtBot, dialog: OwnListDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE_MS):
        Hand(dialog).click("own_list.next")


def test_that_a_known_list_is_added_as_one_step(
    qtbot: QtBot, opened: Opener, document: Document
) -> None:
    before = document.network.checksum()
    dialog = opened(US_LIKE)
    hand = Hand(dialog)
    assert not hand.find(QWidget, "own_list.theme").isVisible()
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    assert hand.find(QLabel, "own_list.head").text() == "3 rows = 2 understood + 1 kept aside"
    button = hand.find(QPushButton, "own_list.next")
    assert (button.text(), button.isEnabled()) == ("Add (3 findings)", False)
    say_whose(hand)
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(own_lists(document.network)), timeout=PATIENCE_MS)

    ((source, count),) = own_lists(document.network)
    assert (source.publisher, source.title, source.year, count) == (
        "Test office",
        "Test list",
        2024,
        3,
    )
    document.undo()
    assert document.network.checksum() == before


def test_that_pressing_twice_adds_a_list_once(
    qtbot: QtBot, opened: Opener, document: Document
) -> None:
    failures: list[object] = []
    document.failed.connect(failures.append)
    dialog = opened(US_LIKE)
    hand = Hand(dialog)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    say_whose(hand)
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE_MS):
        QTest.keyClick(hand.find(QLineEdit, "own_list.title"), Qt.Key.Key_Return)
        hand.click("own_list.next")
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)

    assert (len(own_lists(document.network)), failures) == (1, [])


def test_that_understood_and_aside_are_shown_with_their_rows(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(US_LIKE)
    hand = Hand(dialog)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    tabs = hand.find(QTabWidget, "own_list.tabs")
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Understood (3)", "Kept aside (1)"]
    assert cells(hand.find(QTreeWidget, "own_list.understood"))[0] == [
        "2",
        "Uzbekistan",
        "cotton (5201, 5202, 5203)",
        "Child labour",
        "Likelihood 4",
    ]
    assert cells(hand.find(QTreeWidget, "own_list.aside")) == [
        [
            "4",
            "It is not certain which product code “Flying carpets” has. Add a column with the "
            "HS code.",
        ]
    ]
    for name in ("own_list.understood", "own_list.aside"):
        tree = hand.find(QTreeWidget, name)
        assert tree.visualRect(tree.model().index(0, 0)).height() >= 24, name


def test_that_an_index_asks_its_theme_and_its_limit(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(INDEX)
    hand = Hand(dialog)
    told, go_on = hand.find(QLabel, "own_list.missing"), hand.find(QPushButton, "own_list.next")
    assert (told.text(), go_on.isEnabled()) == ("Choose which theme the list is about.", False)
    assert hand.find(CodeBox, "own_list.theme").hasFocus()
    pick(hand, "own_list.theme", Theme.CORRUPTION)
    assert told.text().startswith("Fill in from which value a row counts")
    QTest.keyClicks(hand.find(QLineEdit, "own_list.limit"), "22,6")
    assert (told.isVisible(), go_on.isEnabled()) == (False, True)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    assert [row[1:] for row in cells(hand.find(QTreeWidget, "own_list.understood"))] == [
        ["Bangladesh", "", "Corruption", "Point of attention (11)"],
        ["Namibia", "", "Corruption", "Point of attention (22.50)"],
    ]
    assert hand.find(QLabel, "own_list.silent").isVisible()


def test_that_a_column_can_be_corrected_and_each_thing_has_one_column(opened: Opener) -> None:
    hand = Hand(opened("A;B\nBangladesh;India\nPeru;Chili\n"))
    first, second = (hand.find(CodeBox, f"own_list.column.{at}") for at in (0, 1))
    assert (first.code, second.code) == (Role.COUNTRY, None)
    pick(hand, "own_list.column.1", Role.COUNTRY)
    assert (first.code, second.code) == (None, Role.COUNTRY)
    pick(hand, "own_list.column.1", None)
    assert hand.find(QLabel, "own_list.missing").text().startswith("Choose the column with")
    assert not hand.find(QPushButton, "own_list.next").isEnabled()


def test_that_our_own_columns_need_no_choice(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("theme,level_from,country\nlab.wage,country,BD\n")
    hand = Hand(dialog)
    assert hand.find(QTableWidget, "own_list.rows").isRowHidden(0)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    assert hand.find(QPushButton, "own_list.next").text() == "Add (1 finding)"


def test_that_a_year_is_a_year(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(US_LIKE)
    hand = Hand(dialog)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    say_whose(hand)
    hand.find(QLineEdit, "own_list.year").setText("24")
    assert hand.find(QLabel, "own_list.lacks").text() == "A year has four digits."
    assert not hand.find(QPushButton, "own_list.next").isEnabled()


def test_that_cancel_and_back_change_nothing(
    qtbot: QtBot, opened: Opener, document: Document
) -> None:
    before = document.network.checksum()
    dialog = opened(US_LIKE)
    hand = Hand(dialog)
    hand.click("own_list.next")
    wait_for_page(qtbot, dialog, "own_list_check")
    hand.click("own_list.back")
    wait_for_page(qtbot, dialog, "own_list_columns")
    hand.click("own_list.cancel")
    assert document.network.checksum() == before


def test_that_a_list_that_cannot_be_read_is_said(
    qtbot: QtBot, document: Document, window: QWidget, tmp_path: Path
) -> None:
    dialog = OwnListDialog(document, tmp_path / "weg.csv", window)
    dialog.open()
    told = Hand(dialog).find(QLabel, "own_list.told")
    qtbot.waitUntil(lambda: told.text().startswith("“weg.csv” was not found"), timeout=PATIENCE_MS)


def test_that_reading_can_be_stopped(
    qtbot: QtBot,
    document: Document,
    window: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sandbox, "run", _never_ready)
    (tmp_path / "lijst.csv").write_text(INDEX, encoding="utf-8")
    before = document.network.checksum()
    dialog = OwnListDialog(document, tmp_path / "lijst.csv", window)
    dialog.open()
    assert Hand(dialog).find(QLabel, "own_list.told").text() == "Reading the list"
    assert not Hand(dialog).find(QPushButton, "own_list.next").isVisible()
    Hand(dialog).click("own_list.cancel")
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert document.network.checksum() == before


def _never_ready(_request: object, _limits: object, poll: Callable[[], None]) -> Iterator[object]:
    """A reader that goes on until it is stopped."""
    while True:
        poll()
        yield {"kind": "progress", "done": 1, "total": 2}


def test_that_every_control_has_a_name(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(INDEX)
    controls = [
        *dialog.findChildren(QLineEdit),
        *dialog.findChildren(CodeBox),
        *dialog.findChildren(QTreeWidget),
        *dialog.findChildren(QTableWidget),
        *(one for one in dialog.findChildren(QPushButton) if one.text()),
    ]
    assert [one.objectName() for one in controls if not one.accessibleName()] == []


def test_that_the_suggestions_of_the_window_use_it(
    qtbot: QtBot, opened: Opener, document: Document
) -> None:
    dialog = opened("Land;Thema\nIndia;env.air\nVietnam;env.air\nChina;env.air\nTurkije;env.air\n")
    add(qtbot, dialog)
    with qtbot.waitSignal(document.suggesting.found, timeout=PATIENCE_MS) as told:
        pass
    assert told.args is not None
    found = told.args[0]
    assert Theme.AIR not in found.uncovered
    assert Theme.AIR in {one.theme for one in found.items}


# The lists of the project.


@pytest.fixture
def sources(qtbot: QtBot, document: Document, window: QWidget) -> OwnSourcesDialog:
    """The dialog with the lists of the project."""
    found = OwnSourcesDialog(document, window)
    found.show()
    return found


def test_that_without_lists_it_says_what_can_be_added(sources: OwnSourcesDialog) -> None:
    hand = Hand(sources)
    assert hand.find(QLabel, "own_sources.head").text() == (
        "This project has no list of its own yet."
    )
    assert "suggested beside the sources" in hand.find(QLabel, "own_sources.told").text()
    assert not hand.find(QPushButton, "own_sources.remove").isEnabled()


def test_that_a_list_is_shown_removed_and_brought_back(
    qtbot: QtBot, opened: Opener, sources: OwnSourcesDialog, document: Document
) -> None:
    add(qtbot, opened(US_LIKE))
    hand = Hand(sources)
    tree = hand.find(QTreeWidget, "own_sources.list")
    assert cells(tree) == [["Test list", "Test office", "2024", "3"]]
    assert hand.find(QPushButton, "own_sources.add").isEnabled()
    before = document.network.checksum()
    sources.activateWindow()
    qtbot.waitUntil(sources.isActiveWindow, timeout=PATIENCE_MS)
    choose_first(tree)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not own_lists(document.network), timeout=PATIENCE_MS)
    assert document.network.records(Kind.SOURCE_FINDING) == {}
    assert hand.find(QLabel, "own_sources.told").text().startswith("“Test list” is out of")
    document.undo()
    assert document.network.checksum() == before
    assert cells(tree) == [["Test list", "Test office", "2024", "3"]]


def test_that_in_a_project_to_read_only_nothing_can_be_removed(
    qtbot: QtBot, opened: Opener, document: Document, session: MemorySession, window: QWidget
) -> None:
    add(qtbot, opened(US_LIKE))
    session.is_read_only = True
    dialog = OwnSourcesDialog(document, window)
    dialog.show()
    hand = Hand(dialog)
    tree = hand.find(QTreeWidget, "own_sources.list")
    choose_first(tree)
    assert not hand.find(QPushButton, "own_sources.remove").isEnabled()
    assert not hand.find(QPushButton, "own_sources.add").isEnabled()


def test_that_the_dialog_goes_with_the_project(
    qtbot: QtBot, sources: OwnSourcesDialog, document: Document
) -> None:
    document.close()
    assert not sources.isVisible()


def test_that_sources_that_came_with_a_suggestion_are_no_own_lists(document: Document) -> None:
    source = Source(id="source.wgi-2023", publisher="World Bank", title="Indicators")
    document.do(editing.add(document.network, source))
    assert own_lists(document.network) == ()
