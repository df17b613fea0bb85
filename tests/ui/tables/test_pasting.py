"""Blocks come into a table as in a spreadsheet: one edit, and what does not fit is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.tables.sheets import (
    click_cell,
    clipboard_text,
    column_of,
    edit_cell,
    put_on_clipboard,
    select_cells,
    shown,
    texts,
)


@pytest.fixture
def table(qtbot: QtBot, document: Document, selection: Selection) -> Iterator[RecordTable]:
    """The organisations, visible."""
    yield shown(qtbot, RecordTable(document, selection, Kind.ORGANISATION))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


@pytest.fixture
def links(qtbot: QtBot, document: Document, selection: Selection) -> Iterator[RecordTable]:
    """The deliveries, visible."""
    yield shown(qtbot, RecordTable(document, selection, Kind.LINK))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


def test_that_a_block_goes_in_where_it_is_seen_as_one_edit(
    table: RecordTable, document: Document
) -> None:
    before = document.network.checksum()
    click_cell(table, "weaver", "country")
    table.model.sort(0, Qt.SortOrder.DescendingOrder)
    first, second = table.model.ids[:2]
    select_cells(table, (first, "country"), (first, "country"))
    put_on_clipboard("Duitsland\tBonn\r\nBelgië\tGent\r\n")
    table.paste()
    found = document.network.organisations
    assert [(found[one].country, found[one].city) for one in (first, second)] == [
        ("DE", "Bonn"),
        ("BE", "Gent"),
    ]
    document.undo()
    assert document.network.checksum() == before


def test_that_cells_that_do_not_fit_are_told_and_undo_takes_the_rest_back(
    table: RecordTable, document: Document
) -> None:
    before = document.network.checksum()
    first = table.model.id_at(0)
    select_cells(table, (first, "country"), (first, "country"))
    put_on_clipboard("Duitsland\nAtlantis\n")
    table.paste()
    assert table.message.isVisible()
    assert "row 2, Country of establishment: “Atlantis” does not fit" in table.message.text
    Hand(table).click("table.undo")
    assert document.network.checksum() == before
    assert not table.message.isVisible()


def test_that_rows_too_many_are_offered_and_come_only_when_asked(
    table: RecordTable, document: Document
) -> None:
    last = table.model.id_at(table.model.rowCount() - 1)
    select_cells(table, (last, "name"), (last, "name"))
    put_on_clipboard(f"{texts(table, 'name')[-1]}\nNaaiatelier\nVerver\n")
    table.paste()
    assert len(document.network.organisations) == 6
    button = Hand(table).find(QPushButton, "table.offer")
    assert button.text() == "Add 2 organisations"
    Hand(table).click("table.offer")
    assert texts(table, "name")[-2:] == ["Naaiatelier", "Verver"]
    document.undo()
    assert len(document.network.organisations) == 6


def test_that_copying_and_pasting_all_cells_in_place_changes_nothing(
    links: RecordTable, document: Document
) -> None:
    before = document.network.revision
    links.select_all()
    links.copy()
    links.paste()
    assert document.network.revision == before
    assert not links.message.isVisible()


def test_that_fill_down_gives_every_cell_the_first_value(
    links: RecordTable, document: Document
) -> None:
    ids = links.model.ids
    select_cells(links, (ids[0], "supplier"), (ids[-1], "supplier"))
    links.commands.fill_down()
    found = {one.supplier for one in document.network.links.values()}
    assert len(found) == 1
    document.undo()
    assert len({one.supplier for one in document.network.links.values()}) == 5


def test_that_ctrl_enter_fills_all_selected_cells(
    qtbot: QtBot, links: RecordTable, document: Document
) -> None:
    ids = links.model.ids
    select_cells(links, (ids[0], "product"), (ids[2], "product"))
    QTest.keyClick(links.view, Qt.Key.Key_F2)
    line = links.view.viewport().findChildren(QLineEdit)[0]
    line.setText("garen")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [document.network.links[one].product for one in ids[:3]] == ["garen"] * 3


def test_that_a_read_only_project_says_so_and_stays_as_it_is(
    links: RecordTable, document: Document
) -> None:
    assert document.session is not None
    document.session.is_read_only = True  # type: ignore[misc]  # the session in memory allows it
    told: list[ImvoError] = []
    document.failed.connect(told.append)
    select_cells(links, ("l1", "product"), ("l2", "country_of_making"))
    put_on_clipboard("a\nb\n")
    links.paste()
    assert [one.code for one in told] == ["session_read_only"]
    assert document.network.links["l1"].product == "canvas"
    assert not links.message.isVisible()


def test_that_del_empties_cells_and_removes_only_whole_rows(
    links: RecordTable, document: Document
) -> None:
    select_cells(links, ("l1", "product"), ("l1", "product"))
    QTest.keyClick(links.view, Qt.Key.Key_Delete)
    assert document.network.links["l1"].product is None
    select_cells(links, ("l1", "certainty"), ("l1", "certainty"))
    QTest.keyClick(links.view, Qt.Key.Key_Delete)
    assert document.network.links["l1"].certainty is Certainty.KNOWN
    QTest.keyClick(links.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(links.view, Qt.Key.Key_Delete)
    assert "l1" not in document.network.links


def test_that_ctrl_minus_removes_the_row(table: RecordTable, document: Document) -> None:
    click_cell(table, "office", "city")
    QTest.keyClick(table.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert "office" not in document.network.organisations


def test_that_del_after_a_filter_still_empties_cells(
    table: RecordTable, document: Document
) -> None:
    click_cell(table, "weaver", "workers")
    QTest.keyClicks(Hand(table).find(QLineEdit, "filter_0"), "wever")
    QTest.keyClick(table.view, Qt.Key.Key_Delete)
    assert document.network.organisations["weaver"].workers is None


def test_that_enter_goes_down_and_tab_right_and_back_to_where_it_began(
    qtbot: QtBot, table: RecordTable, document: Document
) -> None:
    first, second = table.model.ids[:2]
    edit_cell(table, first, "city")
    line = table.view.viewport().findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "Ede")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert table.view.currentIndex().column() == column_of(table, "sector")
    assert document.network.organisations[first].city == "Ede"
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    here = table.view.currentIndex()
    assert (here.row(), here.column()) == (1, column_of(table, "city"))
    assert table.model.id_at(here.row()) == second
    QTest.keyClicks(table.view, "U")
    line = table.view.viewport().findChildren(QLineEdit)[-1]
    assert line.text() == "U"
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.organisations[second].city == "U")
    assert table.view.currentIndex().row() == 2


def test_that_heads_are_copied_on_request_and_formulas_never(
    qtbot: QtBot, table: RecordTable, document: Document
) -> None:
    edit_cell(table, "office", "city")
    line = table.view.viewport().findChildren(QLineEdit)[0]
    line.setText("=1+1")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.organisations["office"].city == "=1+1")
    select_cells(table, ("office", "city"), ("office", "city"))
    table.commands.copy_with_heads()
    assert clipboard_text() == "City\n'=1+1\n"


def test_that_what_is_being_typed_survives_a_change_elsewhere(
    qtbot: QtBot, table: RecordTable, document: Document
) -> None:
    edit_cell(table, "own", "city")
    line = table.view.viewport().findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "Ede")
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], city="Pune"))
    document.assessed.emit()
    assert line.text() == "Ede"
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.organisations["own"].city == "Ede")


def test_that_backspace_begins_with_an_empty_text(table: RecordTable) -> None:
    click_cell(table, "own", "sector")
    QTest.keyClick(table.view, Qt.Key.Key_Backspace)
    line = table.view.viewport().findChildren(QLineEdit)[0]
    assert line.text() == ""


def test_that_a_product_that_is_chosen_brings_its_code(
    qtbot: QtBot, links: RecordTable, document: Document
) -> None:
    edit_cell(links, "l5", "product")
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    line = links.view.findChild(FinderLine)
    assert line is not None
    links.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=PATIENCE_MS)
    line.selectAll()
    QTest.keyClicks(line, "jeans")
    qtbot.waitUntil(line.popup.isVisible, timeout=PATIENCE_MS)
    QTest.keyClick(line.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.links["l5"].product == "jeans")
    assert (document.network.links["l5"].hs or "").startswith("62")
    document.undo()
    assert (document.network.links["l5"].product, document.network.links["l5"].hs) == (
        "papier",
        None,
    )


def test_that_a_supplier_is_chosen_from_the_organisations(
    qtbot: QtBot, links: RecordTable, document: Document
) -> None:
    edit_cell(links, "l5", "supplier")
    line = links.view.viewport().findChildren(QLineEdit)[0]
    line.setText("katoenteelt")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.links["l5"].supplier == "grower")
