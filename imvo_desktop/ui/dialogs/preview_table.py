"""The first rows of a list, with a box above each column that says what it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from imvo_desktop.domain.words import cut_short
from imvo_desktop.importing.table import Table
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import Choice, CodeBox
from imvo_desktop.ui.text_size import scaled

_SHOWN_ROWS = 30
_SHOWN_LETTERS = 200
_COLUMN_WIDTH = 25 * GRID
_ROW_HEIGHT = 28


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A row above the cells: what it is called, and what it says of each column."""

    title: str
    text_of: Callable[[int], str]


class PreviewTable(QTableWidget):
    """Boxes named `prefix` and a number; `picked(column)` when a person chose in one."""

    picked = Signal(int)

    def __init__(self, name: str, prefix: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._prefix = prefix
        self._boxes: list[CodeBox] = []
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    @property
    def codes(self) -> tuple[object, ...]:
        """What each column holds; None is left out."""
        return tuple(box.code for box in self._boxes)

    def box(self, column: int) -> CodeBox:
        """The box above `column`."""
        return self._boxes[column]

    def show_table(
        self,
        table: Table,
        choices: Sequence[Choice],
        codes: Sequence[object],
        said: Sequence[ColumnRow] = (),
    ) -> None:
        """Show the first rows of `table` under a box with `choices` and the rows of `said`."""
        rows = table.rows[:_SHOWN_ROWS]
        self._drop_boxes()
        self.clear()
        self.setColumnCount(len(table.columns))
        self.setRowCount(1 + len(said) + len(rows))
        self.setHorizontalHeaderLabels(list(table.columns))
        numbers = [str(number) for number in table.row_numbers[: len(rows)]]
        titles = [self.tr("Is"), *(one.title for one in said), *numbers]
        self.setVerticalHeaderLabels(titles)
        for column, name in enumerate(table.columns):
            self._add_box(column, name, choices, codes[column])
            self.setColumnWidth(column, scaled(_COLUMN_WIDTH))
            for at, one in enumerate(said, start=1):
                self._put(at, column, one.text_of(column), is_quiet=True)
        for at, row in enumerate(rows, start=1 + len(said)):
            for column, cell in enumerate(row):
                self._put(at, column, cut_short(cell, _SHOWN_LETTERS))

    def say(self, row: int, column: int, text: str) -> None:
        """Change what a row above the cells, counted from 1, says of a column."""
        self._put(row, column, text, is_quiet=True)

    def hide_choices(self, rows: int, *, is_hidden: bool) -> None:
        """Hide the boxes and what is said under them, `rows` in all."""
        for row in range(rows):
            self.setRowHidden(row, is_hidden)

    def _drop_boxes(self) -> None:
        """Qt would keep them until later, and under the names of those that come."""
        for box in self._boxes:
            box.setParent(None)
            box.deleteLater()
        self._boxes = []

    def _add_box(self, column: int, name: str, choices: Sequence[Choice], code: object) -> None:
        box = CodeBox(choices, f"{self._prefix}.{column}")
        box.setAccessibleName(self.tr("What is in column {name}").format(name=name))
        box.show_code(code)
        box.picked.connect(self._tell)
        self._boxes.append(box)
        self.setCellWidget(0, column, box)

    def _tell(self) -> None:
        chosen = self.sender()
        self.picked.emit(next(at for at, box in enumerate(self._boxes) if box is chosen))

    def _put(self, row: int, column: int, text: str, *, is_quiet: bool = False) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if is_quiet:
            item.setForeground(self.palette().placeholderText())
        self.setItem(row, column, item)
