"""Which columns of a table are in sight, where and how wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from imvo_desktop.usecases.column_choice import (
    ShownColumn,
    first_choice,
    read_choice,
    written_choice,
)
from imvo_desktop.usecases.table_columns import Column

_MS_AFTER_DRAGGING = 400


class ColumnLayout(QObject):
    """Lays out the sections of `header`; `changed(text)` after a person did, to be kept."""

    changed = Signal(str)

    def __init__(self, header: QHeaderView, columns: Sequence[Column]) -> None:
        super().__init__(header)
        self._header = header
        self._columns = columns
        self._is_laying_out = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_DRAGGING)
        self._later.timeout.connect(self._tell)
        header.setSectionsMovable(True)
        header.sectionResized.connect(self._wait)
        header.sectionMoved.connect(self._wait)
        self._lay_out(first_choice(columns))

    def apply(self, text: str) -> None:
        """Show the columns as `text` keeps them; empty is as at first."""
        self._lay_out(read_choice(text, self._columns))

    def choose(self, fields: Sequence[str]) -> None:
        """Show the columns of `fields`, in that order; nothing chosen changes nothing."""
        if not fields:
            return
        widths = {one.field: one.width for one in self._columns}
        widths |= {one.field: one.width for one in self._shown()}
        self._lay_out([ShownColumn(one, widths[one]) for one in fields])
        self._tell()

    def hide(self, column: int) -> None:
        """Take one column out of sight, unless it is the last one."""
        field = self._columns[column].field
        self.choose([one.field for one in self._shown() if one.field != field])

    def reset(self) -> None:
        """Show the columns as at first."""
        self._lay_out(first_choice(self._columns))
        self._tell()

    @property
    def fields(self) -> list[str]:
        """The fields in sight, from left to right."""
        return [one.field for one in self._shown()]

    def make_room(self) -> None:
        """Give each column room for the text above it."""
        self._header.ensurePolished()
        self._is_laying_out = True
        for at in range(len(self._columns)):
            if not self._header.isSectionHidden(at):
                size, hint = self._header.sectionSize(at), self._header.sectionSizeHint(at)
                self._header.resizeSection(at, max(size, hint))
        self._is_laying_out = False

    def _shown(self) -> list[ShownColumn]:
        header = self._header
        ordered = (header.logicalIndex(place) for place in range(header.count()))
        return [
            ShownColumn(self._columns[at].field, header.sectionSize(at))
            for at in ordered
            if not header.isSectionHidden(at)
        ]

    def _lay_out(self, shown: Sequence[ShownColumn]) -> None:
        self._is_laying_out = True
        header = self._header
        at = {one.field: number for number, one in enumerate(self._columns)}
        chosen = {one.field for one in shown}
        for place, one in enumerate(shown):
            header.moveSection(header.visualIndex(at[one.field]), place)
            header.showSection(at[one.field])
            header.resizeSection(at[one.field], one.width)
        for field, number in at.items():
            header.setSectionHidden(number, field not in chosen)
        self._is_laying_out = False
        self.make_room()

    def _wait(self) -> None:
        if not self._is_laying_out:
            self._later.start()

    def _tell(self) -> None:
        self._later.stop()
        self.changed.emit(written_choice(self._shown()))
