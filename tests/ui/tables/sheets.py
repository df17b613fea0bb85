"""Hands on a table: cells by record and field, keys, and what stands in a column."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.tables.record_table import RecordTable

_SELECT = QItemSelectionModel.SelectionFlag


def shown(qtbot: QtBot, table: RecordTable) -> RecordTable:
    """The table, in sight."""
    qtbot.addWidget(table)
    table.resize(1100, 500)
    table.show()
    qtbot.waitExposed(table)
    return table


def column_of(table: RecordTable, field: str) -> int:
    """The number of the column of `field`."""
    return next(at for at, one in enumerate(table.model.columns) if one.field == field)


def texts(table: RecordTable, field: str) -> list[str]:
    """What the column says, from top to bottom."""
    at = column_of(table, field)
    return [str(table.model.index(row, at).data()) for row in range(table.model.rowCount())]


def cell(table: RecordTable, record_id: str, field: str) -> QPoint:
    """The middle of a cell."""
    row = table.model.rows_of([record_id])[0]
    return table.view.visualRect(table.model.index(row, column_of(table, field))).center()


def click_cell(table: RecordTable, record_id: str, field: str) -> None:
    """Click a cell."""
    view = table.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, record_id, field))


def edit_cell(table: RecordTable, record_id: str, field: str) -> None:
    """Click a cell and press F2."""
    click_cell(table, record_id, field)
    QTest.keyClick(table.view, Qt.Key.Key_F2)


def select_cells(table: RecordTable, first: tuple[str, str], last: tuple[str, str]) -> None:
    """Select from one cell to another, each named by record and field; the first is current."""
    model = table.model
    corners = [
        model.index(model.rows_of([one])[0], column_of(table, at)) for one, at in (first, last)
    ]
    chosen = table.view.selectionModel()
    chosen.setCurrentIndex(corners[0], _SELECT.NoUpdate)
    chosen.select(QItemSelection(*corners), _SELECT.ClearAndSelect)


def put_on_clipboard(text: str) -> None:
    """What another program copied."""
    QGuiApplication.clipboard().setText(text)


def clipboard_text() -> str:
    """What another program would paste."""
    return QGuiApplication.clipboard().text()
