"""The rows of one list that the import cannot use, to be put right before it is done."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.kept_rows.kept_rows_table import KeptRowsTable
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

type Cells = tuple[str, ...]


class AsideTab(QWidget):
    """The rows of the list in `place`; `mended(place, cells by row)` with all that was typed."""

    mended = Signal(int, object)

    def __init__(self, document: Document, place: int) -> None:
        super().__init__()
        self.setObjectName(f"import_aside.{place}")
        self._place = place
        self._rows: dict[str, KeptRow] = {}
        self._mended: Mapping[int, Cells] = {}
        self._table = KeptRowsTable(document)
        self._table.mended.connect(self._take)
        told = WrappedLabel(
            self.tr(
                "These rows cannot be used as they are. Put them right here, or leave them: they "
                "stay in your project as rows kept aside, and you can put them right later."
            ),
            role="quiet",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(told)
        layout.addWidget(self._table, 1)

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return len(self._rows)

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        """Show `rows`, and those that were put right here."""
        is_first_time = not self._rows
        mended = {
            one.id: dataclasses.replace(one, cells=self._mended[one.row])
            for one in self._rows.values()
            if one.row in self._mended
        }
        found = mended | {one.id: one for one in rows}
        in_order = sorted(found.values(), key=lambda one: (one.row, one.id))
        self._rows = {one.id: one for one in in_order}
        shown = list(self._rows.values())
        if is_first_time:
            self._table.show_rows(shown)
        else:
            self._table.follow(shown)

    def _take(self, cells: Mapping[int, Cells]) -> None:
        self._mended = dict(cells)
        self.mended.emit(self._place, self._mended)
