"""Rows kept aside, under the hand: typing, pasting, taking in, letting go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.network import Network
from imvo_desktop.importing.own_columns import ID_HEADER
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.dialogs.import_aside import AsideTab
from imvo_desktop.ui.dialogs.kept_rows_dialog import KeptRowsDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.kept_rows.kept_rows_table import KeptRowsTable
from imvo_desktop.ui.kept_rows.row_model import FIRST_CELL
from imvo_desktop.ui.kept_rows.row_view import RowView
from imvo_desktop.usecases import import_case
from imvo_desktop.usecases.import_choices import ImportChoices
from tests.importing.lists import table
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.usecases.kept_lists import by_row, imported, planned

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.full

type Opener = Callable[..., KeptRowsDialog]


@pytest.fixture
def opened(qtbot: QtBot, empty_document: Document) -> Iterator[Opener]:
    """Opens the dialog on a project."""
    windows: list[QWidget] = []

    def open_project(network: Network, *, is_read_only: bool = False) -> KeptRowsDialog:
        session = MemorySession(network, is_read_only=is_read_only)
        # reason: the session in memory does what the window asks of a session, without a file
        empty_document.adopt(cast("Session", session))
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        dialog = KeptRowsDialog(empty_document, window)
        dialog.show()
        return dialog

    yield open_project
    empty_document.close()


def view_of(dialog: QWidget) -> RowView:
    return Hand(dialog).find(RowView, "kept.cells")


def texts(dialog: QWidget) -> list[list[str]]:
    model = view_of(dialog).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def at(dialog: QWidget) -> tuple[int, int]:
    index = view_of(dialog).currentIndex()
    return index.row(), index.column()


def type_here(dialog: QWidget, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the cell under the cursor and leave it with `key`."""
    view = view_of(dialog)
    view.setFocus()
    QTest.keyClicks(view, text[0])
    editor = view.indexWidget(view.currentIndex())
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, key)
    QCoreApplication.processEvents()


def choose(dialog: QWidget, *cells: tuple[int, int]) -> None:
    """Select cells, the last being the current one."""
    view = view_of(dialog)
    view.selectionModel().clear()
    for row, column in cells:
        index = view.model().index(row, column)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def button(dialog: QWidget, name: str) -> QPushButton:
    return Hand(dialog).find(QPushButton, name)


def take_in(qtbot: QtBot, dialog: KeptRowsDialog, document: Document) -> None:
    with qtbot.waitSignal(document.changed, timeout=PATIENCE_MS):
        Hand(dialog).click("kept.take")


def test_that_each_row_says_what_is_amiss_before_its_cells(opened: Opener) -> None:
    dialog = opened(imported())

    assert texts(dialog) == [
        ["No name", "", "BD", "tassen", "1.234"],
        ["No name", "", "IN", "garen", "99,00"],
        ["Looks like a total", "Totaal", "", "", "2.500,00"],
    ]
    assert Hand(dialog).find(QLabel, "kept.head").text() == (
        "3 rows of lijst.csv are not in your project yet"
    )


def test_that_a_heading_says_what_its_column_was_read_as(opened: Opener) -> None:
    model = view_of(opened(imported())).model()
    heads = [model.headerData(one, Qt.Orientation.Horizontal) for one in range(5)]

    assert heads[:2] == ["What is amiss", "naam\nName"]
    assert [model.headerData(one, Qt.Orientation.Vertical) for one in range(3)] == ["3", "5", "6"]


def test_that_the_cursor_is_where_something_must_be_mended_and_enter_goes_on(
    opened: Opener,
) -> None:
    dialog = opened(imported())
    assert at(dialog) == (0, FIRST_CELL)
    type_here(dialog, "Delta")
    assert at(dialog) == (1, FIRST_CELL)
    assert texts(dialog)[0][:2] == ["Can come in now", "Delta"]


def test_that_what_is_typed_is_in_the_project_at_once(
    opened: Opener, empty_document: Document
) -> None:
    dialog = opened(imported())
    type_here(dialog, "Delta")
    assert by_row(empty_document.network)[3].cells[0] == "Delta"
    empty_document.undo()
    assert texts(dialog)[0][:2] == ["No name", ""]


def test_that_what_is_right_comes_in_as_one_step(
    qtbot: QtBot, opened: Opener, empty_document: Document
) -> None:
    dialog = opened(imported())
    type_here(dialog, "Delta")
    type_here(dialog, "Echo")
    assert button(dialog, "kept.take").text() == "Take in 2 rows"
    before = empty_document.network.checksum()
    take_in(qtbot, dialog, empty_document)
    assert {"Delta", "Echo"} < {one.name for one in empty_document.network.organisations.values()}
    assert [row[0] for row in texts(dialog)] == ["Looks like a total"]
    empty_document.undo()
    assert empty_document.network.checksum() == before


def test_that_enter_on_the_last_gap_leads_to_the_button(opened: Opener) -> None:
    dialog = opened(imported("naam;land\nAcme;NL\n;DE\n"))
    type_here(dialog, "Delta")
    assert dialog.focusWidget() is button(dialog, "kept.take")


def test_that_a_block_from_a_sheet_lands_at_the_cursor(opened: Opener) -> None:
    dialog = opened(imported())
    QGuiApplication.clipboard().setText("Delta\tNL\r\nEcho\tDE\r\nFoxtrot\tFR\r\nGolf\r\n")
    QTest.keyClick(view_of(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[:3] for row in texts(dialog)] == [
        ["Can come in now", "Delta", "NL"],
        ["Can come in now", "Echo", "DE"],
        ["Can come in now", "Foxtrot", "FR"],
    ]


def test_that_cells_are_copied_filled_down_and_emptied(opened: Opener) -> None:
    dialog = opened(imported())
    view, control = view_of(dialog), Qt.KeyboardModifier.ControlModifier
    type_here(dialog, "Delta")
    choose(dialog, (0, 1), (1, 1), (2, 1))
    QTest.keyClick(view, Qt.Key.Key_D, control)
    assert [row[1] for row in texts(dialog)] == ["Delta", "Delta", "Delta"]
    choose(dialog, (0, 2), (1, 2), (2, 2))
    QTest.keyClick(view, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "BD\nIN\n"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [row[2] for row in texts(dialog)] == ["", "", ""]


def test_that_the_cell_to_mend_is_marked_for_eye_and_reader(opened: Opener) -> None:
    model = view_of(opened(imported())).model()
    fault, other = model.index(0, FIRST_CELL), model.index(0, FIRST_CELL + 1)

    sentence = "Row 3 has no name. It is kept aside."
    assert fault.data(Qt.ItemDataRole.AccessibleTextRole) == sentence
    assert fault.data(Qt.ItemDataRole.DecorationRole) is not None
    assert fault.data(Qt.ItemDataRole.ToolTipRole) == sentence
    assert other.data(Qt.ItemDataRole.DecorationRole) is None


def test_that_tab_leaves_the_sheet_at_its_end(opened: Opener) -> None:
    dialog = opened(imported("naam;land\nAcme;NL\n;DE\n"))
    view = view_of(dialog)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert at(dialog) == (0, FIRST_CELL + 1)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is button(dialog, "kept.export")


def test_that_a_likely_pair_is_told(qtbot: QtBot, opened: Opener, empty_document: Document) -> None:
    dialog = opened(imported("naam;land\nKatoenspinnerij Noord;NL\n;NL\n;DE\n"))
    type_here(dialog, "Katoenspinerij Noord")
    take_in(qtbot, dialog, empty_document)
    told = Hand(dialog).find(QLabel, "kept.told").text()
    assert told.endswith("“Katoenspinerij Noord” may be the same as “Katoenspinnerij Noord”.")


def test_that_rows_are_let_go_and_come_back(
    qtbot: QtBot, opened: Opener, empty_document: Document
) -> None:
    dialog = opened(imported())
    choose(dialog, (2, 1))
    Hand(dialog).click("kept.remove")
    assert sorted(by_row(empty_document.network)) == [3, 5]
    assert Hand(dialog).find(QLabel, "kept.told").text().startswith("1 row is let go.")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sorted(by_row(empty_document.network)) == [3, 5, 6]


def test_that_each_list_has_its_own_columns(opened: Opener) -> None:
    network = imported()
    network.apply(planned(network, table("land;leverancier\nNL;\n"), "twee.csv").edit)
    dialog = opened(network)
    box = Hand(dialog).find(QComboBox, "kept.list")
    names = [box.itemText(one) for one in range(box.count())]
    assert names == ["lijst.csv (3)", "twee.csv (1)"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert texts(dialog) == [["No name", "NL", ""]]
    assert at(dialog) == (0, FIRST_CELL + 1)


def test_that_the_shown_rows_are_saved(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(imported())
    Hand(dialog).find(KeptRowsTable, "kept_rows").save_to(tmp_path / "apart.csv")
    written = (tmp_path / "apart.csv").read_text(encoding="utf-8-sig").splitlines()
    assert written[0] == f"naam,land,product,bedrag,imvo: why kept aside,{ID_HEADER}"
    assert Hand(dialog).find(QLabel, "kept.told").text() == "Saved in apart.csv."


def test_that_a_read_only_project_shows_rows_and_changes_none(opened: Opener) -> None:
    dialog = opened(imported(), is_read_only=True)
    view = view_of(dialog)
    QTest.keyClicks(view, "D")
    assert view.viewport().findChild(QLineEdit) is None
    assert not button(dialog, "kept.take").isEnabled()
    assert not button(dialog, "kept.remove").isEnabled()
    assert button(dialog, "kept.export").isEnabled()


def test_that_nothing_kept_aside_says_what_would_be_here(opened: Opener) -> None:
    dialog = opened(imported("naam;land\nAcme;NL\n"))
    assert Hand(dialog).find(QLabel, "kept.head").text() == "No rows are kept aside."
    assert Hand(dialog).find(QLabel, "kept.empty").text().endswith("Nothing waits now.")
    assert not view_of(dialog).isVisible()


def test_that_a_record_of_a_json_file_is_shown_as_text(opened: Opener) -> None:
    network = Network()
    case: dict[str, object] = {"organisations": [{"id": "A", "kind": "x"}, {"id": "B"}]}
    network.apply(import_case.plan(case, network, ImportChoices(file="a.json")).edit)
    dialog = opened(network)
    ((reason, text),) = texts(dialog)
    assert reason == "A value does not fit"
    assert text.startswith('organisations {"id": "A"')
    assert not button(dialog, "kept.take").isEnabled()


def test_that_many_rows_are_looked_at_behind_the_window(qtbot: QtBot, opened: Opener) -> None:
    rows = "\n".join(f";NL;garen;{number}" for number in range(700))
    dialog = opened(imported(f"naam;land;product;bedrag\nAcme;NL;doek;1\n{rows}\n"))
    found = Hand(dialog).find(KeptRowsTable, "kept_rows").model
    assert found.checked(699).reason == "name_missing"
    qtbot.waitUntil(lambda: found.checked(699).column == 0, timeout=PATIENCE_MS)


def test_that_what_is_typed_while_many_rows_are_looked_at_stays_right(
    qtbot: QtBot, opened: Opener
) -> None:
    rows = "\n".join(f";NL;garen;{number}" for number in range(700))
    dialog = opened(imported(f"naam;land;product;bedrag\nAcme;NL;doek;1\n{rows}\n"))
    found = Hand(dialog).find(KeptRowsTable, "kept_rows").model
    found.set_cells({(0, FIRST_CELL): "Delta"})
    qtbot.waitUntil(lambda: found.checked(699).column == 0, timeout=PATIENCE_MS)
    assert found.checked(0).reason == ""


def test_that_nothing_is_typed_while_rows_are_taken_in(
    qtbot: QtBot, opened: Opener, empty_document: Document
) -> None:
    dialog = opened(imported())
    type_here(dialog, "Delta")
    with qtbot.waitSignal(empty_document.changed, timeout=PATIENCE_MS):
        Hand(dialog).click("kept.take")
        found = Hand(dialog).find(KeptRowsTable, "kept_rows").model
        found.set_cells({(1, FIRST_CELL): "Echo"})
        assert found.cells_of(1)[0] == ""
    assert found.is_editable


def test_that_records_with_one_number_are_all_shown_before_an_import(
    qtbot: QtBot, empty_document: Document
) -> None:
    case: dict[str, object] = {"organisations": [{"id": "A", "kind": "x"}], "links": [{"id": "B"}]}
    tab = AsideTab(empty_document, 0)
    qtbot.addWidget(tab)
    tab.show_rows(import_case.plan(case, Network(), ImportChoices(file="a.json")).kept)
    assert (tab.count, len(texts(tab))) == (2, 2)


def test_that_the_dialog_speaks_the_language_of_the_program(
    opened: Opener, empty_document: Document
) -> None:
    dialog = opened(imported())
    empty_document.set_labels(Labels("nl"))
    assert texts(dialog)[0][0] == "Geen naam"


def test_that_the_rows_of_an_import_to_come_tell_what_was_typed(
    qtbot: QtBot, empty_document: Document
) -> None:
    found = KeptRowsTable(empty_document)
    qtbot.addWidget(found)
    found.show()
    network = Network()
    found.show_rows(planned(imported("naam;land\nA;NL\n"), table("naam;land\n;DE\n;FR\n")).kept)
    with qtbot.waitSignal(found.mended) as told:
        type_here(found, "Delta")
    assert told.args == [{2: ("Delta", "DE")}]
    assert dict(network.kept_rows) == {}
