"""Records of one kind as a Qt table whose cells are edited through the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal

from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.labels.judgement import fitting_anchor
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.tables.record_rows import Index, RecordRows
from imvo_desktop.usecases.fill_cells import Chosen, Filling, Wish, filling
from imvo_desktop.usecases.found_levels import FoundLevel
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import NUMERIC, Column, Shape

type Wishing = Callable[[Cells], Sequence[Wish]]

LEVEL_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_AT_ONCE = 500


class RecordModel(RecordRows):
    """What the cells of the rows say and take; `filled` tells what did not fit."""

    filled = Signal(object)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_across = orientation == Qt.Orientation.Horizontal
        if is_across and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._document.labels.text(self.columns[section].heading_code)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.record(index.row())
        if record is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.text(record, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(record, column))
        if role == Qt.ItemDataRole.EditRole:
            return self.cells.edit_text(record, column)
        if role == LEVEL_ROLE and column.shape is Shape.LEVEL:
            return self.cells.level(record)
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
        wanted = value if isinstance(value, Chosen) else str(value)
        column = self.columns[index.column()]
        self.fill([Wish(self._ids[index.row()], column, wanted)], "change")
        return True

    def fill(self, wishes: Sequence[Wish], code: str) -> None:
        """Meet every wish that fits as one edit called `code`; `filled` tells what did not fit."""
        self.fill_from(lambda _cells: wishes, len(wishes), code)

    def fill_from(self, wished: Wishing, count: int, code: str) -> None:
        """The same for what `wished` asks; in the background where the `count` of cells is large.

        There the cells are those of a snapshot, and the edit is refused if they changed meanwhile.
        """
        if count <= _MOST_AT_ONCE:
            self._make(filling(self.cells, self.kind, wished(self.cells), code))
            return
        cells, kind = self.cells.of(self._document.snapshot()), self.kind
        work = self._document.project_work
        job = work.run(lambda _progress: filling(cells, kind, wished(cells), code))
        job.succeeded.connect(self._make)
        job.failed.connect(self._document.failed)

    def level_at(self, index: Index) -> FoundLevel | None:
        """The level in a cell that shows one."""
        found = self.data(index, LEVEL_ROLE)
        return found if isinstance(found, FoundLevel) else None

    def _make(self, found: Filling) -> None:
        can_edit = not self._document.is_read_only and not self._document.is_locked
        self._document.do(found.edit)
        if can_edit:
            self.filled.emit(found)

    def _tip(self, record: Record, column: Column) -> str:
        text = self.cells.text(record, column)
        if column.shape is not Shape.ANSWER or not isinstance(record, Risk) or not text:
            return text
        anchor = fitting_anchor(self._document.labels, column.field, record.theme, int(text))
        return f"{text}: {anchor}"
