"""Tables sort, filter, edit, copy and follow the selection and the chain."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from imvo_desktop.usecases.table_columns import COLUMNS
from tests.ui.hand import Hand
from tests.ui.tables.sheets import (
    cell,
    clipboard_text,
    column_of,
    edit_cell,
    put_on_clipboard,
    shown,
    texts,
)


@pytest.fixture
def table(qtbot: QtBot, document: Document, selection: Selection) -> RecordTable:
    """The organisations, visible."""
    return shown(qtbot, RecordTable(document, selection, Kind.ORGANISATION))


@pytest.mark.parametrize("kind", COLUMNS)
def test_that_the_model_keeps_the_rules_of_qt(
    qtbot: QtBot, document: Document, selection: Selection, kind: Kind
) -> None:
    table = shown(qtbot, RecordTable(document, selection, kind))
    tester = QAbstractItemModelTester(
        table.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    document.do(editing.remove(document.network, Kind.ORGANISATION, ["weaver"]))
    document.undo()
    table.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert table.model.rowCount() == len(document.network.records(kind))
    assert tester.model() is table.model


def test_that_a_table_made_later_shows_what_is_selected_already(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    selection.set(Kind.LINK, ["l2", "l5"])
    table = shown(qtbot, RecordTable(document, selection, Kind.LINK))
    rows = {one.row() for one in table.view.selectionModel().selectedRows()}
    assert {table.model.id_at(row) for row in rows} == {"l2", "l5"}
    assert set(selection.ids) == {"l2", "l5"}


def test_that_the_country_of_making_of_deliveries_is_in_sight_in_a_small_window(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    table = shown(qtbot, RecordTable(document, selection, Kind.LINK))
    table.resize(656, 400)
    at = column_of(table, "country_of_making")
    end = table.view.columnViewportPosition(at) + table.view.columnWidth(at)
    assert end <= table.view.viewport().width()


@pytest.mark.parametrize("kind", COLUMNS)
def test_that_the_text_above_each_column_has_room_in_every_language(
    qtbot: QtBot, document: Document, selection: Selection, kind: Kind
) -> None:
    table = shown(qtbot, RecordTable(document, selection, kind))
    for language in ("nl", "en"):
        document.set_labels(Labels(language))
        header = table.view.horizontalHeader()
        for at in range(header.count()):
            assert header.sectionSize(at) >= header.sectionSizeHint(at)


def test_that_a_table_opens_sorted_and_a_click_on_its_head_turns_it(
    qtbot: QtBot, table: RecordTable
) -> None:
    names = sorted(texts(table, "name"), key=str.casefold)
    assert texts(table, "name") == names
    header = table.view.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert texts(table, "name") == names[::-1]


def test_that_empty_cells_come_last_and_numbers_sort_as_numbers(table: RecordTable) -> None:
    table.model.sort(column_of(table, "workers"))
    assert texts(table, "workers")[:3] == ["90", "220", ""]


def test_that_typing_in_the_filter_narrows_the_rows(qtbot: QtBot, table: RecordTable) -> None:
    QTest.keyClicks(Hand(table).find(QLineEdit, "filter_0"), "SPIN")
    assert texts(table, "name") == ["Spinnerij Coimbatore"]
    table.clear_filter()
    assert len(texts(table, "name")) == 6


def test_that_typing_in_a_cell_makes_one_undoable_edit(
    qtbot: QtBot, table: RecordTable, document: Document
) -> None:
    edit_cell(table, "weaver", "country")
    field = table.view.viewport().findChildren(QLineEdit)[0]
    field.selectAll()
    QTest.keyClicks(field, "Duitsland")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.network.organisations["weaver"].country == "DE")
    document.undo()
    assert document.network.organisations["weaver"].country == "IN"


def test_that_what_is_no_country_is_told_and_not_kept(
    table: RecordTable, document: Document
) -> None:
    index = table.model.index(table.model.rows_of(["weaver"])[0], column_of(table, "country"))
    table.model.setData(index, "Atlantis")
    assert document.network.organisations["weaver"].country == "IN"
    row = index.row() + 1
    assert table.message.text == (
        f"1 cell stays as it was: row {row}, Country of establishment: “Atlantis” does not fit."
    )


def test_that_a_code_is_chosen_from_its_names(
    qtbot: QtBot, table: RecordTable, document: Document
) -> None:
    edit_cell(table, "weaver", "kind")
    box = table.view.viewport().findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findText("Agent"))
    box.activated.emit(box.currentIndex())
    assert document.network.organisations["weaver"].kind is OrganisationKind.AGENT


def test_that_copied_cells_can_be_pasted_in_a_sheet(table: RecordTable) -> None:
    table.model.sort(0)
    for row, column in ((0, 0), (1, 0), (0, 3)):
        index = table.model.index(row, column)
        table.view.selectionModel().select(index, table.view.selectionModel().SelectionFlag.Select)
    table.copy()
    assert clipboard_text() == "Fietstas BV\tNetherlands\nGespenfabriek Ningbo\t\n"


def test_that_paste_gives_all_selected_cells_the_value_in_one_edit(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    table = shown(qtbot, RecordTable(document, selection, Kind.LINK))
    at = column_of(table, "certainty")
    for record_id in ("l1", "l2"):
        index = table.model.index(table.model.rows_of([record_id])[0], at)
        table.view.selectionModel().setCurrentIndex(
            index, table.view.selectionModel().SelectionFlag.Select
        )
    put_on_clipboard("Assumed")
    table.paste()
    links = document.network.links
    assert {links[one].certainty for one in ("l1", "l2")} == {Certainty.ASSUMED}
    document.undo()
    assert document.network.links["l1"].certainty is Certainty.KNOWN


def test_that_table_and_selection_follow_each_other(
    qtbot: QtBot, table: RecordTable, selection: Selection
) -> None:
    where = cell(table, "spinner", "name")
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (selection.kind, selection.single) == (Kind.ORGANISATION, "spinner")
    selection.set(Kind.ORGANISATION, ["own", "office"])
    rows = {index.row() for index in table.view.selectionModel().selectedIndexes()}
    assert rows == set(table.model.rows_of(["own", "office"]))
    selection.set(Kind.LINK, ["l1"])
    assert not table.view.selectionModel().hasSelection()


def test_that_nothing_can_be_typed_in_a_read_only_project(
    table: RecordTable, document: Document
) -> None:
    assert document.session is not None
    index = table.model.index(0, 0)
    assert table.model.flags(index) & Qt.ItemFlag.ItemIsEditable
    document.session.is_read_only = True  # type: ignore[misc]  # the session in memory allows it
    assert not table.model.flags(index) & Qt.ItemFlag.ItemIsEditable
