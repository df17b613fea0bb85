"""The shape of the rows of a list: how many cells, and what kind of thing in each column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from imvo_desktop.importing import header_row
from imvo_desktop.importing.table import MAX_COLUMNS

_FEWEST_ROWS = 3
_NEARLY_ALL = 0.9


class CellKind(Enum):
    """What a cell can be recognised as; words are what is left."""

    BLANK = re.compile(r"\s*")
    TIME = re.compile(r"\s*\d{1,2}:\d{2}(:\d{2})?( ?[AaPp][Mm])?\s*")
    DATE = re.compile(
        r"\s*(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})([T ]\d\d:\d\d.*)?\s*"
    )
    NUMBER = re.compile(r"\s*[-+]?\s*([€$£]|EUR|USD|GBP)?\s*[-+]?\d[\d.,' \u00a0]*(%|,-)?\s*")
    ADDRESS = re.compile(r"\s*(https?://\S+|www\.\S+|\S+@\S+\.\w+)\s*")
    CODE = re.compile(r"\s*([A-Z]{2,3}|(?=\S*\d)(?=\S*[A-Za-z])[\w./-]+)\s*")


@dataclass(frozen=True, slots=True)
class RowShape:
    """The usual number of cells (None when rows differ too much) and the kind of each column.

    The kind None is words, or a column that is blank or mixed: it fits anything.
    """

    width: int | None
    kinds: tuple[CellKind | None, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether some columns hold things that can be told from others."""
        return sum(kind is not None for kind in self.kinds) >= 2

    def has_room_for(self, cell: str, column: int) -> bool:
        """Whether `cell` is what the column holds; a blank cell fits everywhere."""
        kind = self.kinds[column] if column < len(self.kinds) else None
        return kind is None or kind.value.fullmatch(cell) is not None or not cell.strip()

    def is_filled_alike(self, cells: Sequence[str]) -> bool:
        """Whether `cells` fit all columns, with real evidence in at least two of them."""
        if len(cells) != self.width:
            return False
        sure = sum(
            1
            for kind, cell in zip(self.kinds, cells, strict=False)
            if kind not in (None, CellKind.BLANK) and cell.strip()
        )
        return sure >= 2 and all(
            self.has_room_for(cell, column) for column, cell in enumerate(cells)
        )


def shape_of(rows: Sequence[list[str]]) -> RowShape:
    """The shape of the first rows of a list; the header says how wide it is when it is wider."""
    widths = Counter(len(row) for row in rows if any(cell.strip() for cell in row))
    several = {width: count for width, count in widths.items() if 1 < width <= MAX_COLUMNS}
    if not several:
        return RowShape(None)
    width = max(several, key=lambda one: (several[one], one))
    place = header_row.find(list(rows))
    below = place.preamble_rows + place.header_rows
    if place.header_rows:
        width = max(width, len(rows[below - 1]))
    data = [row for row in rows[below:] if len(row) == width]
    if len(data) < _FEWEST_ROWS:
        return RowShape(width)
    return RowShape(width, tuple(_kind(column) for column in zip(*data, strict=True)))


def _kind(cells: Sequence[str]) -> CellKind | None:
    """The kind nearly all filled cells of a column have."""
    filled = [cell for cell in cells if cell.strip()]
    if not filled:
        return CellKind.BLANK
    if len(filled) < len(cells) * 0.5:
        return None
    for kind in CellKind:
        matching = sum(kind.value.fullmatch(cell) is not None for cell in filled)
        if matching >= len(filled) * _NEARLY_ALL:
            return kind
    return None
