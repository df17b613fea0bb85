"""The sheet of kept rows under the hand: typing, Enter to the next gap, blocks from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.kept_rows.row_model import FIRST_CELL, RowModel
from imvo_desktop.ui.text_size import scaled

type Index = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 28
_REASON_WIDTH, _NAME_WIDTH = 22 * GRID, 26 * GRID
_WIDEST, _NARROWEST = 34 * GRID, 11 * GRID
_LEAST_HEIGHT = 18 * GRID
_ROWS_SEEN = 50
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RowView(QTableView):
    """Enter keeps what was typed and goes to the next gap; `all_right` where there is none."""

    all_right = Signal()

    def __init__(self, model: RowModel) -> None:
        super().__init__()
        self._rows = model
        self.setObjectName("kept.cells")
        self.setModel(model)
        self.setItemDelegate(_FaultDelegate(self))
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_ROWS_SEEN)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._keys = {
            QKeySequence.StandardKey.Copy: self.copy,
            QKeySequence.StandardKey.Paste: self.paste,
        }

    def go_to_gap(self, after: int = -1) -> bool:
        """Put the cursor on the next cell to mend below row `after`, or from the top again."""
        count = self._rows.rowCount()
        for row in (*range(after + 1, count), *range(after + 1)):
            fault = self._rows.fault(row) if row < count else None
            if fault is not None:
                self.setCurrentIndex(fault)
                self.scrollTo(fault)
                return True
        return False

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a block."""
        chosen = {(one.row(), one.column()): str(one.data() or "") for one in self._chosen()}
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        lines = ("\t".join(chosen.get((row, one), "") for one in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Put a block from the clipboard at the cursor; one text in all cells that are selected."""
        lines = QGuiApplication.clipboard().text().rstrip("\r\n").split("\n")
        block = [line.rstrip("\r").split("\t") for line in lines]
        chosen = self._chosen()
        if len(block) == len(block[0]) == 1:
            self._rows.set_cells({(one.row(), one.column()): block[0][0] for one in chosen})
            return
        at = self.currentIndex()
        self._rows.set_cells(
            {
                (at.row() + down, at.column() + right): text
                for down, line in enumerate(block)
                for right, text in enumerate(line)
            }
        )

    def fill_down(self) -> None:
        """Give the selected cells the text of the highest one selected in their column."""
        top: dict[int, str] = {}
        given: dict[tuple[int, int], str] = {}
        for one in sorted(self._chosen(), key=lambda index: index.row()):
            text = str(one.data(Qt.ItemDataRole.EditRole) or "")
            given[one.row(), one.column()] = top.setdefault(one.column(), text)
        self._rows.set_cells(given)

    def fit_columns(self) -> None:
        """Give each column room for its header and its first rows, within bounds.

        One in which something is to be mended gets the room of a name.
        """
        faults = (self._rows.fault(row) for row in range(min(_ROWS_SEEN, self._rows.rowCount())))
        gaps = {one.column() for one in faults if one is not None}
        self.horizontalHeader().ensurePolished()
        self.setColumnWidth(0, _REASON_WIDTH)
        for at in range(FIRST_CELL, self._rows.columnCount()):
            wanted = max(self.sizeHintForColumn(at), self.horizontalHeader().sectionSizeHint(at))
            least = _NAME_WIDTH if at in gaps else _NARROWEST
            self.setColumnWidth(at, min(max(wanted + GRID, least), _WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for key, method in self._keys.items():
            if event.matches(key):
                method()
                return
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() in _ENTER:
            # Enter in a cell comes here too, before the cell is closed.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._go_on()
        elif event.key() in _LEAVING and self._is_at_edge(event.key()):
            self._leave(forwards=event.key() == Qt.Key.Key_Tab)
        elif event.key() in _EMPTYING:
            self._rows.set_cells({(one.row(), one.column()): "" for one in self._chosen()})
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()

    def _is_at_edge(self, key: int) -> bool:
        """Whether the cursor is on the last cell, or on the first for the way back."""
        at, last = self.currentIndex(), (self._rows.rowCount() - 1, self._rows.columnCount() - 1)
        edge = last if key == Qt.Key.Key_Tab else (0, 0)
        return not at.isValid() or (at.row(), at.column()) == edge

    def _leave(self, *, forwards: bool) -> None:
        """Tab goes from cell to cell, and out of the sheet at its end."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forwards)
        self.setTabKeyNavigation(True)

    def _go_on(self) -> None:
        if self._rows.rowCount() and not self.go_to_gap(self.currentIndex().row()):
            self.all_right.emit()

    def _chosen(self) -> list[QModelIndex]:
        return self.selectionModel().selectedIndexes()


class _FaultDelegate(QStyledItemDelegate):
    """Draws a line around the cell to mend."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        if isinstance(model, RowModel) and model.is_fault(index):
            painter.save()
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            colours = option.palette
            colour = (colours.highlightedText() if is_chosen else colours.text()).color()
            painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()
