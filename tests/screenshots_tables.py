"""Pictures of the tables: a filter's values, the choice of columns, menus, messages, measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program
    from imvo_desktop.ui.tables.record_table import RecordTable


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each state a table can have, on the example; every edit is undone."""
    window = program.window
    window.selection.clear()
    window.go_to("measures")
    settle(program)
    yield "measures", window
    yield from _filters(program, settle)
    yield from _cells(program, settle)


def _filters(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLineEdit

    window = program.window
    window.go_to("links")
    settle(program)
    table = _table(program, "links")
    at = _column(table, "country_of_making")
    listed = table.filters.open_values(at)
    settle(program)
    yield "table_filter_values", listed
    listed.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    listed.close()
    settle(program)
    table.view.horizontalScrollBar().setValue(1)
    settle(program)
    yield "table_filtered", window
    field = table.findChild(QLineEdit, f"filter_{_column(table, 'product')}")
    assert field is not None
    field.setText("=zzz")
    settle(program)
    yield "table_filtered_empty", window
    table.clear_filter()
    columns = table.choose_columns()
    settle(program)
    yield "table_columns", columns
    columns.close()


def _cells(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint
    from PySide6.QtGui import QGuiApplication

    window = program.window
    window.go_to("organisations")
    settle(program)
    table = _table(program, "organisations")
    model, view = table.model, table.view
    at = _column(table, "country")
    view.setCurrentIndex(model.index(1, at))
    corners = QItemSelection(model.index(1, at), model.index(4, at + 1))
    view.selectionModel().select(corners, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    settle(program)
    yield "table_cells", window
    place = view.viewport().mapToGlobal(view.visualRect(model.index(1, at)).center())
    for name, menu in (
        ("table_menu", table.menus.on_cells(model, view, place)),
        ("table_head_menu", table.menus.on_head(model, view, QPoint(40, 4))),
    ):
        settle(program)
        assert menu is not None
        yield name, menu
        menu.close()
    QGuiApplication.clipboard().setText("Duitsland\tBonn\nAtlantis\tUr\nNederland\tEde\n")
    view.setCurrentIndex(model.index(model.rowCount() - 2, at))
    table.paste()
    settle(program)
    yield "table_pasted", window
    program.document.undo()
    settle(program)
    program.window.run("show_links")
    _table(program, "links").add_row()
    settle(program)
    yield "table_new_link", window
    window.selection.clear()


def _table(program: Program, name: str) -> RecordTable:
    return program.window.workspace.tables[name]


def _column(table: RecordTable, field: str) -> int:
    return next(at for at, one in enumerate(table.model.columns) if one.field == field)
