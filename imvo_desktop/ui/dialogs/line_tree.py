"""Lines with lines under them as a Qt tree: nothing is made of what is not looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QTreeView

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.listed_line import Line

type Index = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 26
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


@dataclass(slots=True)
class _Place:
    """A line that was looked at: its row, the number of the place above, and of the first under."""

    line: Line
    row: int = 0
    above: int = 0
    first_under: int | None = None


class LineModel(QAbstractItemModel):
    """Shows `Line`s; those with a key have a tick, and `chosen(key, is_on)` tells when it turns."""

    chosen = Signal(object, bool)

    def __init__(
        self, headings: Sequence[str], owner: QObject, numbers: Iterable[int] = ()
    ) -> None:
        super().__init__(owner)
        self._headings = tuple(headings)
        self._numbers = frozenset(numbers)
        self._left_out: set[RecordKey] = set()
        self._places = [_Place(Line(()))]

    def show_lines(self, lines: Sequence[Line], left_out: Iterable[RecordKey] = ()) -> None:
        """Show `lines` from now on, those of `left_out` without their tick."""
        self.beginResetModel()
        self._left_out = set(left_out)
        self._places = [_Place(Line((), tuple(lines)))]
        self.endResetModel()

    def line_at(self, index: Index) -> Line:
        """The line of a row."""
        return self._place(index).line

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        above = self._place(parent)
        if not (0 <= column < len(self._headings) and 0 <= row < len(above.line.under)):
            return QModelIndex()
        if above.first_under is None:
            above.first_under = len(self._places)
            number = parent.internalId() if parent.isValid() else 0
            self._places += [_Place(one, at, number) for at, one in enumerate(above.line.under)]
        return self.createIndex(row, column, above.first_under + row)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        # reason: QObject.parent() has the same name
        above = self._place(index).above if index.isValid() else 0
        return self.createIndex(self._places[above].row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.column() > 0 else len(self._place(parent).line.under)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        line, column = self.line_at(index), index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return of_role(line.cells[column], role) if column < len(line.cells) else ""
        if role == _Role.CheckStateRole and column == 0 and line.key is not None:
            is_out = line.key in self._left_out
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        if role == _Role.SizeHintRole:
            return QSize(0, scaled(_ROW_HEIGHT))
        if role == _Role.TextAlignmentRole and column in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.column() == 0 and index.isValid() and self.line_at(index).key is not None:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        key = self.line_at(index).key
        if role != _Role.CheckStateRole or key is None:
            return False
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        self._left_out ^= {key} if is_on is (key in self._left_out) else set()
        self.dataChanged.emit(index, index, [role])
        self.chosen.emit(key, is_on)
        return True

    def _place(self, index: Index) -> _Place:
        """The place of an index; that of all lines for none, or for one of lines that are gone."""
        number = index.internalId() if index.isValid() else 0
        return self._places[number if number < len(self._places) else 0]


def line_tree(name: str, title: str, model: LineModel, widths: Sequence[int] = ()) -> QTreeView:
    """A view on `model`; the first column takes what `widths` leave, else all share alike."""
    view = QTreeView()
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setModel(model)
    view.setUniformRowHeights(True)
    header = view.header()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(widths, start=1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        view.setColumnWidth(column, scaled(width))
    return view
