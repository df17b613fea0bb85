"""The measures as a table: every field a column, sorted, filtered and filled in in the cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from imvo_desktop.usecases.plan_rows import PlanRow


class PlanTable(QWidget):
    """`picked(id)` when a row is chosen; what the window has selected stays as it is."""

    picked = Signal(str)
    asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._selection = Selection(self)
        self.table = RecordTable(document, self._selection, Kind.MEASURE)
        self.table.setObjectName("plan.table")
        self.table.asked.connect(self.asked)
        self._selection.changed.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table.view)

    def show_rows(self, rows: Sequence[PlanRow], *, is_narrowed: bool) -> None:
        """Show only the measures of `rows`."""
        only = frozenset(one.id for one in rows) if is_narrowed else None
        self.table.model.show_only(only)

    def choose(self, measure_id: str) -> None:
        """Select the row of a measure, or none."""
        self._selection.blockSignals(True)
        self._selection.set(Kind.MEASURE, [measure_id] if measure_id else [])
        self._selection.blockSignals(False)

    def take_keyboard(self) -> None:
        """Put the keyboard in the cells."""
        self.table.view.setFocus()

    def _tell(self) -> None:
        if self._selection.kind is Kind.MEASURE and self._selection.single:
            self.picked.emit(self._selection.single)
