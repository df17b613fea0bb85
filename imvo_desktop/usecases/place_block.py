"""Where a block of cells lands in a table, and which cells a filling goes into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.cell_block import Block
from imvo_desktop.usecases.fill_cells import Chosen, Wish
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import Column

type Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells: its first row and column, its height and width."""

    top: int
    left: int
    height: int = 1
    width: int = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows and columns of a table as a person sees them, in their order."""

    ids: Sequence[str]
    columns: Sequence[Column]


@dataclass(frozen=True, slots=True)
class Landing:
    """The wishes of a block, the rows that found no row, and how many columns found no column.

    `rest` holds texts for `columns`, the columns of the table the block lies over.
    """

    wishes: tuple[Wish, ...]
    rest: Block
    columns: tuple[Column, ...]
    lost_columns: int


def landing_area(block: Block, selected: Area) -> Area:
    """Where `block` goes: it repeats over a selection that holds it a whole number of times.

    So one cell fills all that is selected. Otherwise the block keeps its size, from the first
    selected cell on, as in Excel.
    """
    height, width = len(block), max(map(len, block))
    fits = _fits(selected.height, height) and _fits(selected.width, width)
    if not fits:
        return Area(selected.top, selected.left, height, width)
    return Area(
        selected.top, selected.left, max(selected.height, height), max(selected.width, width)
    )


def landed(block: Block, area: Area, shown: Shown) -> Landing:
    """What `block` asks of the cells of `area`; a row that is shorter leaves the rest alone."""
    width = _width(block)
    columns = tuple(shown.columns[area.left : area.left + area.width])
    ids = shown.ids[area.top : area.top + area.height]
    wishes: list[Wish] = []
    for number, record_id in enumerate(ids):
        row = block[number % len(block)]
        wishes += [
            Wish(record_id, column, row[at % width])
            for at, column in enumerate(columns)
            if at % width < len(row)
        ]
    rest = tuple(block[number % len(block)] for number in range(len(ids), area.height))
    return Landing(tuple(wishes), rest, columns, area.width - len(columns))


def one_for_all(text: str, places: Iterable[Place], shown: Shown) -> tuple[Wish, ...]:
    """The same text for every cell of `places`."""
    return tuple(Wish(shown.ids[row], shown.columns[column], text) for row, column in places)


def filled_down(cells: Cells, kind: Kind, places: Iterable[Place], shown: Shown) -> list[Wish]:
    """In each column the value of the first of its rows, for the rows below.

    One row alone takes the values of the row above it.
    """
    found: dict[int, list[int]] = {}
    for row, at in places:
        found.setdefault(at, []).append(row)
    wishes: list[Wish] = []
    for at, rows in found.items():
        first, *others = sorted(rows) if len(rows) > 1 else (max(rows[0] - 1, 0), *rows)
        value = _value(cells, kind, shown.ids[first], shown.columns[at])
        wishes += [Wish(shown.ids[row], shown.columns[at], value) for row in others]
    return wishes


def filled_right(cells: Cells, kind: Kind, places: Iterable[Place], shown: Shown) -> list[Wish]:
    """In each row the text of the first of its cells, for the cells to the right of it.

    One cell alone takes that of the cell to the left of it.
    """
    found: dict[int, list[int]] = {}
    for row, at in places:
        found.setdefault(row, []).append(at)
    wishes: list[Wish] = []
    for row, columns in found.items():
        first, *others = sorted(columns) if len(columns) > 1 else (max(columns[0] - 1, 0), *columns)
        record = cells.network.get(kind, shown.ids[row])
        if record is not None:
            text = cells.copy_text(record, shown.columns[first])
            wishes += [Wish(shown.ids[row], shown.columns[at], text) for at in others]
    return wishes


def _value(cells: Cells, kind: Kind, record_id: str, column: Column) -> Chosen:
    record = cells.network.get(kind, record_id)
    return Chosen(cells.value(record, column) if record is not None else None)


def _fits(selected: int, size: int) -> bool:
    return selected <= size or selected % size == 0


def _width(block: Block) -> int:
    return max(map(len, block))
