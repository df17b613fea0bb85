"""A table of cells that lead somewhere; a gap is hatched beside its word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.covered_cells import Cell

_ROW_HEIGHT = 28
_LEAST_ROWS = 4
_FAINT = 130
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CoveredTable(QTableWidget):
    """`opened(cell)` when a person clicks a cell, or presses Enter on it."""

    opened = Signal(object)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(0, 0)
        self.setObjectName(name)
        self._theme = theme
        self._headers: tuple[str, ...] = ()
        self._cells: Sequence[Sequence[Cell]] = ()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(scaled(_ROW_HEIGHT) * (_LEAST_ROWS + 1))
        self.cellClicked.connect(self._open)
        theme.changed.connect(self._fill)

    def show_cells(self, headers: tuple[str, ...], cells: Sequence[Sequence[Cell]]) -> None:
        """Show a row of cells for each thing."""
        self._headers, self._cells = headers, cells
        self._fill()

    def as_text(self) -> str:
        """The table as lines of cells with tabs between them."""
        rows = [list(self._headers), *([cell.text for cell in row] for row in self._cells)]
        return "\n".join("\t".join(" ".join(text.split()) for text in row) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self._open(self.currentRow(), self.currentColumn())
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        at = (self.currentRow(), self.currentColumn())
        self.setColumnCount(len(self._headers))
        self.setHorizontalHeaderLabels(list(self._headers))
        self.setRowCount(len(self._cells))
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                self.setItem(row, column, self._item(cell))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self._headers:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if self._cells:
            self.setCurrentCell(max(at[0], 0), max(at[1], 0))

    def _item(self, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setToolTip(plain(cell.text))
        if cell.is_gap:
            hatch = QColor(self._theme.palette.line)
            hatch.setAlpha(_FAINT)
            item.setBackground(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _open(self, row: int, column: int) -> None:
        if 0 <= row < len(self._cells) and 0 <= column < len(self._cells[row]):
            self.opened.emit(self._cells[row][column])
