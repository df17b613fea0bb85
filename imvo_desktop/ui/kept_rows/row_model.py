"""Kept rows of one list as a sheet: what is amiss in each, then its cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import DARK, LIGHT
from imvo_desktop.ui import icons
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.usecases.export_kept import reason_text
from imvo_desktop.usecases.kept_as_list import Row
from imvo_desktop.usecases.kept_rows import Checked
from imvo_desktop.usecases.read_table import sentence

type Index = QModelIndex | QPersistentModelIndex
type Cells = tuple[str, ...]

FIRST_CELL = 1
"""The first column that holds a cell of the list."""

_SAID_OTHERWISE = {
    "organisation.country_only": "organisation.country",
    "organisation.country_and_making": "organisation.country",
    "buyer.name": "link.buyer",
    "buyer.id": "link.buyer",
}
_ROOT = QModelIndex()
_HALF = 0.5
_Role = Qt.ItemDataRole


class RowModel(QAbstractTableModel):
    """The rows of one list; `typed(cells by id)` when a person changed some."""

    typed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.rows: list[KeptRow] = []
        self.is_editable = False
        self._cells: list[Cells] = []
        self._headers: Cells = ()
        self._checked: dict[str, Checked] = {}

    @property
    def headers(self) -> Cells:
        """The columns of the list; none for the records of a JSON file."""
        return self._headers

    def speak(self, words: Words) -> None:
        """Say everything in the language of `words`."""
        self._words = words
        self.show_checked({})
        last = max(0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def show_rows(self, rows: Sequence[KeptRow]) -> list[Row]:
        """Show `rows`, which are of one list; gives those of which it is not known what they lack.

        The same rows with other cells stay in place: one of them may be being edited.
        """
        if [one.id for one in rows] == [one.id for one in self.rows]:
            return self._renewed(rows)
        before = self.cells_by_id()
        self.beginResetModel()
        self.rows = list(rows)
        self._headers = rows[0].headers if rows else ()
        self._cells = [_cells_of(one) for one in rows]
        asked = [
            (one, one.cells)
            for one, cells in zip(rows, self._cells, strict=True)
            if one.id not in self._checked or before.get(one.id) != cells
        ]
        for one, _ in asked:
            self._checked.pop(one.id, None)
        self.endResetModel()
        return asked

    def _renewed(self, rows: Sequence[KeptRow]) -> list[Row]:
        """Show what is other in the same rows."""
        asked = []
        for at, one in enumerate(rows):
            if one is not self.rows[at] and self._cells[at] != _cells_of(one):
                self._cells[at] = _cells_of(one)
                self._checked.pop(one.id, None)
                asked.append((one, one.cells))
        self.rows = list(rows)
        self.show_checked({})
        return asked

    def show_checked(self, checked: Mapping[str, Checked]) -> None:
        """Show what rows lack now."""
        self._checked |= checked
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def checked(self, row: int) -> Checked:
        """What the row lacks; before it was looked at, what it lacked when it was kept."""
        kept = self.rows[row]
        return self._checked.get(kept.id) or Checked(kept.reason)

    def cells_of(self, row: int) -> Cells:
        """The cells of the row as they are now."""
        return self._cells[row]

    def cells_by_id(self) -> dict[str, Cells]:
        """The cells of all rows as they are now."""
        return {one.id: cells for one, cells in zip(self.rows, self._cells, strict=True)}

    def fault(self, row: int) -> QModelIndex | None:
        """The cell to mend; the first of the row where it is not known; None when all is well."""
        found = self.checked(row)
        if not found.reason:
            return None
        return self.index(row, FIRST_CELL + (found.column or 0))

    def set_cells(self, given: Mapping[tuple[int, int], str]) -> None:
        """Give cells (row, column) other texts, as one step; what cannot be edited stays."""
        changed: dict[int, list[str]] = {}
        for (row, column), text in given.items():
            at = column - FIRST_CELL
            is_there = row < len(self.rows) and 0 <= at < len(self._headers)
            if self.is_editable and is_there and self._cells[row][at] != text:
                changed.setdefault(row, list(self._cells[row]))[at] = text
        for row, cells in changed.items():
            self._cells[row] = tuple(cells)
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        if changed:
            self.typed.emit({self.rows[row].id: self._cells[row] for row in changed})

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self.rows:
            return 0
        return FIRST_CELL + max(1, len(self._headers))

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        is_cell = index.column() >= FIRST_CELL and bool(self._headers)
        return found | Qt.ItemFlag.ItemIsEditable if self.is_editable and is_cell else found

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole:
            return False
        self.set_cells({(index.row(), index.column()): str(value)})
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if index.column() < FIRST_CELL:
            return self._reason(index.row(), role)
        text = self._cells[index.row()][index.column() - FIRST_CELL]
        if role == _Role.EditRole:
            return text
        if role == _Role.DisplayRole:
            return text.replace("\n", " ")
        if self.is_fault(index):
            return self._fault(index.row(), text, role)
        return plain(text) if role == _Role.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if role != _Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._words.number(self.rows[section].row)
        return self._heading(section)

    def is_fault(self, index: Index) -> bool:
        """Whether this is the cell to mend."""
        found = self.checked(index.row())
        return found.column is not None and index.column() == FIRST_CELL + found.column

    def _fault(self, row: int, text: str, role: int) -> object:
        """What the cell to mend says beside its `text`."""
        if role == _Role.DecorationRole:
            return _icon("error" if self.checked(row).reason else "warning")
        if role == _Role.ToolTipRole:
            return plain(self._sentence(row))
        if role == _Role.AccessibleTextRole:
            return f"{text} {self._sentence(row)}".strip()
        return None

    def _reason(self, row: int, role: int) -> object:
        found = self.checked(row)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return reason_text(self.rows[row], found.reason, self._words)
        if role == _Role.ToolTipRole:
            return plain(self._sentence(row))
        if role == _Role.DecorationRole:
            return _icon("error" if found.reason else "check_circle")
        return None

    def _sentence(self, row: int) -> str:
        finding = self.checked(row).finding
        return sentence(finding, self._words) if finding is not None else ""

    def _heading(self, section: int) -> str:
        """The header of the list, and under it what the column was read as."""
        if section < FIRST_CELL:
            return self.tr("What is amiss")
        if not self._headers:
            return self.tr("What is in it")
        at = section - FIRST_CELL
        fields = self.rows[0].fields
        field = fields[at] if at < len(fields) else ""
        return (
            f"{self._headers[at]}\n{self._field_name(field)}" if any(fields) else self._headers[at]
        )

    def _field_name(self, field: str) -> str:
        if not field:
            return self.tr("left out")
        code = f"field.{_SAID_OTHERWISE.get(field, field).rpartition('.')[2]}"
        said = self._words.text(code)
        return said if said != code else ""


def _cells_of(kept: KeptRow) -> Cells:
    """As many cells as there are headers; a record of a JSON file is one text."""
    width = len(kept.headers)
    return (*kept.cells, *[""] * width)[:width] if width else (" ".join(kept.cells),)


def _icon(name: str) -> QIcon:
    is_dark = QApplication.palette().color(QPalette.ColorRole.Text).lightnessF() > _HALF
    return icons.icon(name, DARK if is_dark else LIGHT)
