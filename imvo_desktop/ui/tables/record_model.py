"""Records of one kind as a Qt table: sorted and filtered here, edited through the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.records import Record
from imvo_desktop.errors import InputError
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.tables.cells import Cells, parsed
from imvo_desktop.ui.tables.columns import COLUMNS, NUMERIC, Column, Shape
from imvo_desktop.usecases.found_levels import FoundLevel, FoundLevels

type Index = QModelIndex | QPersistentModelIndex

LEVEL_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_INDEX = QModelIndex()
_MOST_SINGLE_REMOVALS = 200


class RecordModel(QAbstractTableModel):
    """The records of `kind`; new ones come at the bottom until the table is sorted again."""

    def __init__(self, document: Document, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.columns = COLUMNS[kind]
        self._document = document
        self._ids: list[str] = []
        self._filters: dict[int, str] = {}
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._cells = self._new_cells()
        document.opened.connect(self.reload)
        document.closed.connect(self.reload)
        document.changed.connect(self._follow)
        document.assessed.connect(self._refresh)
        document.language_changed.connect(self._refresh)
        self.reload()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._document.labels.text(self.columns[section].heading_code)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.record(index.row())
        if record is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells.text(record, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._cells.edit_text(record, column)
        if role == LEVEL_ROLE and column.shape is Shape.LEVEL:
            return self._cells.level(record)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.shape in NUMERIC:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        is_editable = index.isValid() and self.columns[index.column()].is_editable
        if is_editable and not self._document.is_read_only and not self._document.is_locked:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        return self.set_cells([self._ids[index.row()]], self.columns[index.column()], str(value))

    def set_cells(self, ids: Sequence[str], column: Column, typed: str) -> bool:
        """Give every record of `ids` the typed value, as one edit; what does not fit is told."""
        network = self._document.network
        try:
            value = parsed(typed, column, self.kind, self._document.labels)
            edit = editing.change(network, self.kind, ids, **{column.field: value})
        except InputError as error:
            self._document.failed.emit(error)
            return False
        self._document.do(edit)
        return True

    def record(self, row: int) -> Record | None:
        """The record in `row`."""
        if not 0 <= row < len(self._ids):
            return None
        return self._document.network.get(self.kind, self._ids[row])

    def id_at(self, row: int) -> str:
        """The id of the record in `row`."""
        return self._ids[row]

    def rows_of(self, ids: Sequence[str]) -> list[int]:
        """The rows of `ids` that are shown, in order."""
        wanted = set(ids)
        return [row for row, record_id in enumerate(self._ids) if record_id in wanted]

    def level_at(self, index: Index) -> FoundLevel | None:
        """The level in a cell that shows one."""
        found = self.data(index, LEVEL_ROLE)
        return found if isinstance(found, FoundLevel) else None

    def set_filter(self, column: int, text: str) -> None:
        """Show only rows with `text` in `column`; empty shows all."""
        self._filters[column] = text.strip().casefold()
        self.reload()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self._ids
        self._ids = self._in_order(before)
        place = {record_id: row for row, record_id in enumerate(self._ids)}
        for index in self.persistentIndexList():
            moved = self.index(place[before[index.row()]], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def reload(self) -> None:
        """Read every record anew."""
        self.beginResetModel()
        self._cells = self._new_cells()
        records = self._document.network.records(self.kind)
        self._ids = self._in_order([one.id for one in records.values() if self._is_shown(one)])
        self.endResetModel()

    def _new_cells(self) -> Cells:
        document = self._document
        return Cells(document.network, FoundLevels(document.assessment), document.labels)

    def _in_order(self, ids: list[str]) -> list[str]:
        at, order = self._sorted_by
        if at < 0:
            return ids
        records = self._document.network.records(self.kind)
        column = self.columns[at]
        is_down = order == Qt.SortOrder.DescendingOrder
        return sorted(
            ids, key=lambda one: self._cells.sort_key(records[one], column), reverse=is_down
        )

    def _is_shown(self, record: Record) -> bool:
        return all(
            text in self._cells.text(record, self.columns[at]).casefold()
            for at, text in self._filters.items()
            if text
        )

    def _follow(self, edit: Edit) -> None:
        mine = [change for change in edit.changes if change.kind is self.kind]
        gone = tuple(change.id for change in mine if change.after is None)
        if len(gone) > _MOST_SINGLE_REMOVALS:
            self.reload()
            return
        here = set(self._ids)
        new = [one.id for one in mine if one.before is None and one.id not in here]
        self._cells = self._new_cells()
        for row in reversed(self.rows_of(gone)):
            self.beginRemoveRows(_NO_INDEX, row, row)
            del self._ids[row]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_NO_INDEX, len(self._ids), len(self._ids) + len(new) - 1)
            self._ids.extend(new)
            self.endInsertRows()
        self._repaint()

    def _refresh(self) -> None:
        self._cells = self._new_cells()
        self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _repaint(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
