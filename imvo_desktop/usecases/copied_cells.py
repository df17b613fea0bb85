"""Cells of a table as other programs paste them: as text and as a table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.cell_block import html_block, written_block
from imvo_desktop.usecases.place_block import Place, Shown
from imvo_desktop.usecases.table_cells import Cells

_MOST_AS_TABLE = 50_000


@dataclass(frozen=True, slots=True)
class Picked:
    """Rows and columns to copy, by their place; `places` are the cells of them that count.

    None stands for every cell.
    """

    rows: Sequence[int]
    columns: Sequence[int]
    places: Collection[Place] | None = None

    def cells(self) -> Iterable[Place]:
        """The cells that count, row by row."""
        if self.places is not None:
            return sorted(self.places)
        return ((row, at) for row in self.rows for at in self.columns)

    @property
    def count(self) -> int:
        """How many cells it spans."""
        return len(self.rows) * len(self.columns)


@dataclass(frozen=True, slots=True)
class Copied:
    """The same cells as text and as HTML; a lone cell and very many have no HTML."""

    text: str
    html: str


def picked(places: Sequence[Place]) -> Picked:
    """The rows and columns `places` lie in; the cells between them stay empty."""
    rows = sorted({row for row, _ in places})
    columns = sorted({at for _, at in places})
    return Picked(rows, columns, frozenset(places))


def copied(cells: Cells, kind: Kind, shown: Shown, chosen: Picked, heads: bool) -> Copied:
    """The chosen cells, with the heads of their columns above them where `heads`."""
    records = cells.network.records(kind)
    top = [cells.labels.text(shown.columns[at].heading_code) for at in chosen.columns]
    rows = [
        [
            _text(cells, records.get(shown.ids[row]), shown, chosen, (row, at))
            for at in chosen.columns
        ]
        for row in chosen.rows
    ]
    has_table = heads or 1 < chosen.count <= _MOST_AS_TABLE
    html = html_block(rows, top if heads else ()) if has_table else ""
    return Copied(written_block([top, *rows] if heads else rows), html)


def _text(cells: Cells, record: Record | None, shown: Shown, chosen: Picked, place: Place) -> str:
    if record is None or (chosen.places is not None and place not in chosen.places):
        return ""
    return cells.copy_text(record, shown.columns[place[1]])
