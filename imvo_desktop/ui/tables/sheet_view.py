"""The cells of a table with the keys of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QTableView,
    QWidget,
)

from imvo_desktop.usecases.copied_cells import Picked, picked
from imvo_desktop.usecases.place_block import Place

_Key = Qt.Key
_SELECT = QItemSelectionModel.SelectionFlag
_Hint = QAbstractItemDelegate.EndEditHint
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_TAB = (_Key.Key_Tab, _Key.Key_Backtab)
_OWN_WITH_CONTROL = (_Key.Key_Minus, _Key.Key_Space)


class SheetView(QTableView):
    """Enter goes down, Tab goes right, and Enter after Tab goes back to where Tab began.

    Shift+Tab leads out of it before the first column. F2 edits at the end of the text, typing
    replaces it, Escape leaves it. Ctrl+Space selects columns, Shift+Space rows. Signals:
    `clear_asked` (Del), `remove_asked` (Ctrl+-), `add_asked` (Insert),
    `menu_asked(place on the screen)`, `laid_out` when the heads have their place.
    """

    clear_asked = Signal()
    remove_asked = Signal()
    add_asked = Signal()
    menu_asked = Signal(object)
    laid_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tabbed_from: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def shown_columns(self) -> list[int]:
        """The columns in sight, as a person sees them from left to right."""
        header = self.horizontalHeader()
        ordered = (header.logicalIndex(place) for place in range(header.count()))
        return [one for one in ordered if not header.isSectionHidden(one)]

    def places(self) -> list[Place]:
        """The selected cells: the row, and the place of the column among those in sight."""
        at = {column: place for place, column in enumerate(self.shown_columns())}
        found = {
            (row, at[column])
            for block in self.selectionModel().selection().toList()
            for column in range(block.left(), block.right() + 1)
            if column in at
            for row in range(block.top(), block.bottom() + 1)
        }
        return sorted(found)

    def picked(self) -> Picked:
        """The selected cells to copy; one rectangle is not taken apart."""
        blocks = self.selectionModel().selection().toList()
        if len(blocks) != 1:
            return picked(self.places())
        block = blocks[0]
        columns = range(block.left(), block.right() + 1)
        at = [place for place, one in enumerate(self.shown_columns()) if one in columns]
        return Picked(range(block.top(), block.bottom() + 1), at)

    def has_whole_rows(self) -> bool:
        """Whether every selected row is selected over all columns in sight."""
        shown = set(self.shown_columns())
        blocks = self.selectionModel().selection().toList()
        across: dict[int, set[int]] = {}
        for block in blocks:
            columns = shown & set(range(block.left(), block.right() + 1))
            if columns == shown:
                continue
            for row in range(block.top(), block.bottom() + 1):
                across.setdefault(row, set()).update(columns)
        return bool(blocks) and all(one == shown for one in across.values())

    def go(self, rows: int, columns: int) -> None:
        """Go to another cell, at most to the edge."""
        shown = self.shown_columns()
        here = self.currentIndex()
        if not here.isValid() or here.column() not in shown:
            return
        place = min(max(shown.index(here.column()) + columns, 0), len(shown) - 1)
        row = min(max(here.row() + rows, 0), self.model().rowCount() - 1)
        self.setCurrentIndex(self.model().index(row, shown[place]))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a spreadsheet from commands of the window that share them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = event.key() in _OWN_WITH_CONTROL and event.modifiers() & _CONTROL
            if is_own and self.state() != QAbstractItemView.State.EditingState:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys the editor of a cell leaves alone come here too: they are not for the table."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
            return
        key, modifiers = event.key(), event.modifiers()
        if key == _Key.Key_Backtab and not self._has_cell_before():
            event.ignore()
        elif not self._moved(key, modifiers) and not self._asked(key, modifiers):
            self._tabbed_from = None
            super().keyPressEvent(event)
            self._begin_text(key)

    def _moved(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Go a cell on as Enter and Tab do; whether `key` is one of them."""
        if modifiers & _CONTROL:
            return False
        if key in _ENTER:
            self._go_down(-1 if modifiers & _SHIFT else 1)
        elif key in _TAB:
            self._go_right(-1 if key == _Key.Key_Backtab else 1)
        return key in _ENTER or key in _TAB

    def _has_cell_before(self) -> bool:
        """Whether there is a cell to the left of the current one."""
        return self.currentIndex().column() in self.shown_columns()[1:]

    def _asked(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what `key` asks for the selected cells; whether it asks anything."""
        is_control = bool(modifiers & _CONTROL)
        if key == _Key.Key_Space and modifiers & (_CONTROL | _SHIFT):
            self._select_across(is_column=is_control)
        elif key == _Key.Key_Minus and is_control:
            self.remove_asked.emit()
        elif key == _Key.Key_Delete:
            self.clear_asked.emit()
        elif key == _Key.Key_Insert:
            self.add_asked.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tabbed_from = None
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, under the mouse or at the current cell."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_asked.emit(place)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter go down, after Tab right; the next cell is not opened."""
        steps = {_Hint.EditNextItem: 1, _Hint.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, _Hint.NoHint if steps else hint)
        if steps:
            self._go_right(steps)
        elif hint == _Hint.SubmitModelCache:
            is_up = QGuiApplication.keyboardModifiers() & _SHIFT
            self._go_down(-1 if is_up else 1)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.laid_out.emit()

    def _go_down(self, rows: int) -> None:
        started, self._tabbed_from = self._tabbed_from, None
        here = self.currentIndex()
        if started is not None and here.isValid():
            flag = _SELECT.NoUpdate
            self.selectionModel().setCurrentIndex(here.siblingAtColumn(started), flag)
        self.go(rows, 0)

    def _go_right(self, columns: int) -> None:
        if self._tabbed_from is None:
            self._tabbed_from = self.currentIndex().column()
        self.go(0, columns)

    def _select_across(self, *, is_column: bool) -> None:
        """Select whole columns or whole rows of what is selected."""
        model, found = self.model(), QItemSelection()
        last_row, last_column = model.rowCount() - 1, model.columnCount() - 1
        for block in self.selectionModel().selection().toList():
            top, bottom = (0, last_row) if is_column else (block.top(), block.bottom())
            left, right = (block.left(), block.right()) if is_column else (0, last_column)
            found.select(model.index(top, left), model.index(bottom, right))
        self.selectionModel().select(found, _SELECT.ClearAndSelect)

    def _begin_text(self, key: int) -> None:
        """F2 goes to the end of the text, Backspace begins with an empty one."""
        if key == _Key.Key_Backspace:
            self.edit(self.currentIndex())
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, QLineEdit) and key == _Key.Key_F2:
            editor.deselect()
            editor.end(False)
        elif isinstance(editor, QLineEdit) and key == _Key.Key_Backspace:
            editor.clear()
