"""The rows of a table of records: sorted and filtered here, following the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.records import Record
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.cell_filter import ColumnFilter
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS, Column
from imvo_desktop.usecases.table_rows import TableRows

type Index = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_MOST_SINGLE_CHANGES = 200


class RecordRows(QAbstractTableModel):
    """The records of `kind`; new ones come at the bottom until the table is sorted again.

    What the document is narrowed to and the filters of the columns are met at any time, also after
    an edit.
    """

    def __init__(self, document: Document, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.columns = COLUMNS[kind]
        self._document = document
        self._ids: list[str] = []
        self._rows: dict[str, int] | None = None
        self._shown = TableRows(kind, self._new_cells())
        document.opened.connect(self.reload)
        document.closed.connect(self.reload)
        document.changed.connect(self._follow)
        document.assessed.connect(self._refresh)
        document.language_changed.connect(self._refresh)
        document.filtering.changed.connect(self._look_again)
        self.reload()

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the rows, in order."""
        return self._ids

    @property
    def cells(self) -> Cells:
        """What the cells say."""
        return self._shown.cells

    @property
    def filters(self) -> Mapping[Column, ColumnFilter]:
        """The filters of the columns that have one."""
        return self._shown.filters

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._document.network.records(self.kind))

    @property
    def is_narrowed(self) -> bool:
        """Whether something narrows the rows: a filter here, or what every view is narrowed to."""
        is_bound = self._shown.only is not None or self._document.filtering.kept is not None
        return bool(self.filters) or is_bound

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def record(self, row: int) -> Record | None:
        """The record in `row`."""
        if not 0 <= row < len(self._ids):
            return None
        return self._document.network.get(self.kind, self._ids[row])

    def id_at(self, row: int) -> str:
        """The id of the record in `row`."""
        return self._ids[row]

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """The rows of `ids` that are shown, in order."""
        rows = self._row_of()
        return sorted({rows[one] for one in ids if one in rows})

    def values_of(self, column: Column) -> list[str]:
        """What the cells of `column` say, each once."""
        return self._shown.values_of(column)

    def set_filter(self, column: Column, wanted: ColumnFilter) -> None:
        """Show only rows that meet `wanted`."""
        if wanted.is_open:
            self._shown.filters.pop(column, None)
        else:
            self._shown.filters[column] = wanted
        self._look_again()

    def show_only(self, ids: frozenset[str] | None) -> None:
        """Show only the records of `ids`; None for no such bound."""
        if ids != self._shown.only:
            self._shown.only = ids
            self._look_again()

    def clear_filters(self) -> None:
        """Show every row the document is not narrowed away from."""
        self._shown.filters.clear()
        self._look_again()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._shown.column = self.columns[column] if column >= 0 else None
        self._shown.is_down = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self._ids
        self._ids, self._rows = self._shown.in_order(before), None
        kept = self.persistentIndexList()
        if kept:
            place = self._row_of()
            moved = [self.index(place[before[one.row()]], one.column()) for one in kept]
            self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def reload(self) -> None:
        """Read every record anew."""
        self._read_again()
        self._take(self._shown.found())

    def _take(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids, self._rows = ids, None
        self.endResetModel()

    def _look_again(self) -> None:
        """Show the rows that meet the filters now."""
        self._read_again()
        ids = self._shown.looked_again(self._ids)
        if ids == self._ids:
            self._repaint()
        else:
            self._take(ids)

    def _row_of(self) -> dict[str, int]:
        if self._rows is None:
            self._rows = {record_id: row for row, record_id in enumerate(self._ids)}
        return self._rows

    def _new_cells(self) -> Cells:
        document = self._document
        return Cells(document.network, FoundLevels(document.assessment), document.labels)

    def _read_again(self) -> None:
        filtering = self._document.filtering
        self._shown.cells = self._new_cells()
        self._shown.keeps = filtering.keeps if filtering.kept is not None else None

    def _follow(self, edit: Edit) -> None:
        mine = [change for change in edit.changes if change.kind is self.kind]
        is_near = self.filters and len(mine) < len(edit.changes)
        if len(mine) > _MOST_SINGLE_CHANGES or is_near:
            self._look_again()
            return
        self._read_again()
        stays = self._shown.staying(mine)
        self._remove(self.rows_of(one for one, is_in in stays.items() if not is_in))
        rows = self._row_of()
        self._append([one for one, is_in in stays.items() if is_in and one not in rows])
        self._repaint()

    def _remove(self, rows: Sequence[int]) -> None:
        for row in reversed(rows):
            self.beginRemoveRows(_NO_INDEX, row, row)
            gone = self._ids.pop(row)
            # Only what stood last leaves the others where they are.
            if self._rows is not None and row == len(self._ids):
                del self._rows[gone]
            else:
                self._rows = None
            self.endRemoveRows()

    def _append(self, ids: Sequence[str]) -> None:
        if ids:
            first = len(self._ids)
            self.beginInsertRows(_NO_INDEX, first, first + len(ids) - 1)
            self._ids.extend(ids)
            if self._rows is not None:
                self._rows.update(zip(ids, count(first), strict=False))
            self.endInsertRows()

    def _refresh(self) -> None:
        if self.filters:
            self._look_again()
        else:
            self._read_again()
            self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _repaint(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
