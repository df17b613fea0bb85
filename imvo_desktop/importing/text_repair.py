"""Rows that came out with the wrong number of cells, cut again so that they fit the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imvo_desktop.importing.delimiter import DELIMITERS, Dialect, cells_of_line
from imvo_desktop.importing.text_shape import RowShape

_MAX_QUOTES = 60
_MAX_EXTRA_CELLS = 40
_MAX_CELLS = 100
_MAX_LENGTH = 20_000
_STRAY = 1
_NO_SEPARATOR = 2
_MISFIT = 10


@dataclass(frozen=True, slots=True)
class Repair:
    """The cells a row was read as, and the code of the finding if anything was odd."""

    cells: list[str]
    code: str | None
    value: str = ""


def requoted(line: str, dialect: Dialect, shape: RowShape) -> Repair | None:
    """The cells of a line whose quotes do not match: as many as other rows have, or None.

    Of all ways to take quotes as ordinary signs and to put a missing separator beside a quote,
    the one with the fewest that gives the usual number of cells.
    """
    text = line.rstrip("\r\n")
    count = text.count(dialect.quotechar)
    if shape.width is None or count > _MAX_QUOTES or len(text) > _MAX_LENGTH:
        return None
    best = _Cutting(text, dialect, shape).best()
    if best is None:
        return None
    cost, cells = best
    code = "quote_unclosed" if count % 2 else "quotes_mended"
    return Repair(cells, code if cost else None)


def without_quoting(line: str, dialect: Dialect) -> Repair:
    """The cells of a line whose quotes cannot be understood, cut at every separator."""
    return Repair(cut(line, dialect), "quote_unclosed")


def cut(line: str, dialect: Dialect) -> list[str]:
    """The cells of a line cut at every separator, without quotes around them."""
    parts = line.rstrip("\r\n").split(dialect.delimiter)
    return [part.strip(dialect.quotechar) for part in parts]


class _Cutting:
    """All ways to cut one line into the usual number of cells, from the left."""

    def __init__(self, text: str, dialect: Dialect, shape: RowShape) -> None:
        self._text = text
        self._quote = dialect.quotechar
        self._delimiter = dialect.delimiter
        self._skips_blanks = dialect.skips_blanks
        self._shape = shape

    def best(self) -> tuple[int, list[str]] | None:
        """The cheapest way and its cost, or None when none gives the usual number of cells."""
        width = self._shape.width or 0
        ways: dict[int, tuple[int, list[str]]] = {0: (0, [])}
        for column in range(width):
            following: dict[int, tuple[int, list[str]]] = {}
            for start, (cost, cells) in ways.items():
                for cell, after, price in self._cells_from(start):
                    if (after > len(self._text)) is not (column == width - 1):
                        continue
                    misfit = 0 if self._shape.has_room_for(cell, column) else _MISFIT
                    total = cost + price + misfit
                    if after not in following or total < following[after][0]:
                        following[after] = (total, [*cells, cell])
            ways = following
        return min(ways.values(), key=lambda way: way[0]) if ways else None

    def _cells_from(self, start: int) -> Iterator[tuple[str, int, int]]:
        """Each cell that can begin at `start`, where the next one begins, and what it costs."""
        if self._skips_blanks:
            while self._text[start : start + 1] == " ":
                start += 1
        text, quote = self._text, self._quote
        end = text.find(self._delimiter, start)
        end = len(text) if end < 0 else end
        if text.startswith(quote, start):
            yield from self._quoted_from(start)
            if start == 0 or text[start - 1] in (self._delimiter, " "):
                lone = start + (self._quote not in text[start + 1 : end])
                yield text[lone:end], end + 1, _STRAY * 2
            return
        yield text[start:end], end + 1, 0
        opening = text.find(quote, start + 1, end)
        if opening > 0 and self._opens_a_cell(opening):
            yield text[start:opening], opening, _NO_SEPARATOR

    def _opens_a_cell(self, place: int) -> bool:
        """Whether a quote inside a cell may begin the next: not the inches of a pipe."""
        text = self._text
        return (
            self._shape.is_known
            and not text[place - 1].isspace()
            and not text[place + 1 : place + 2].isspace()
            and text.find(self._quote, place + 2) > 0
        )

    def _quoted_from(self, start: int) -> Iterator[tuple[str, int, int]]:
        text, quote = self._text, self._quote
        closing = text.find(quote, start + 1)
        while closing >= 0:
            inside = text[start + 1 : closing]
            price = inside.replace(quote * 2, "").count(quote) * _STRAY
            cell = inside.replace(quote * 2, quote)
            behind = text[closing + 1 :].lstrip(" ")
            if not behind:
                yield cell, len(text) + 1, price
            elif behind.startswith(self._delimiter):
                yield cell, text.index(self._delimiter, closing + 1) + 1, price
            elif text.startswith(quote, closing + 1) or self._shape.is_known:
                yield cell, closing + 1, price + _NO_SEPARATOR
            closing = text.find(quote, closing + 1)


def refitted(cells: Sequence[str], dialect: Dialect, shape: RowShape) -> Repair | None:
    """A row with too many or far too few cells, cut so that each column holds its kind of thing.

    `shape` must be known: where columns cannot be told apart nothing can be said.
    """
    width = shape.width or 0
    if len(cells) > width:
        return _joined(cells, dialect.delimiter, shape)
    return _cut_elsewhere(cells, dialect, shape) if len(cells) * 2 <= width else None


def _joined(cells: Sequence[str], delimiter: str, shape: RowShape) -> Repair | None:
    """Neighbours joined; None where more than one way fits, or none does."""
    width = shape.width or 0
    if len(cells) - width > _MAX_EXTRA_CELLS or width > _MAX_CELLS:
        return None
    found = [_grouping(cells, delimiter, shape, from_left) for from_left in (True, False)]
    if found[0] is None or found[0] != found[1] or not shape.is_filled_alike(found[0]):
        return None
    return Repair(found[0], "row_refitted", str(len(cells)))


def _grouping(
    cells: Sequence[str], delimiter: str, shape: RowShape, from_left: bool
) -> list[str] | None:
    """The cheapest way that fits; of equal ones the one that joins first or last."""
    width = shape.width or 0
    best: dict[int, tuple[int, list[str]]] = {0: (0, [])}
    for column in range(width):
        following: dict[int, tuple[int, list[str]]] = {}
        for start, (joins, row) in best.items():
            for end, cell in _fillings(cells, delimiter, shape, column, start):
                total = joins + _price(cells[start:end])
                old = following.get(end)
                if old is None or (total < old[0] if from_left else total <= old[0]):
                    following[end] = (total, [*row, cell])
        best = following
    return best[len(cells)][1] if len(cells) in best else None


def _fillings(
    cells: Sequence[str], delimiter: str, shape: RowShape, column: int, start: int
) -> Iterator[tuple[int, str]]:
    """Where a cell for `column` that begins at `start` may end, and what it holds then."""
    to_come = (shape.width or 0) - column - 1
    ends = range(start + 1, len(cells) - to_come + 1) if to_come else (len(cells),)
    for end in ends:
        cell = _as_one(cells[start:end], delimiter)
        if cell is not None and shape.has_room_for(cell, column):
            yield end, cell


def _price(cells: Sequence[str]) -> int:
    """What joining cells costs: a blank one is sooner too many than two texts are one."""
    return 0 if len(cells) == 1 else 1 + (sum(map(bool, cells)) > 1)


def _as_one(cells: Sequence[str], delimiter: str) -> str | None:
    """Neighbours as one cell; a cell that holds the separator was quoted, so it stands alone."""
    if len(cells) == 1:
        return cells[0]
    if any(delimiter in cell for cell in cells):
        return None
    joined = delimiter.join(cells)
    return joined.strip(delimiter) if not all(cells) else joined


def _cut_elsewhere(cells: Sequence[str], dialect: Dialect, shape: RowShape) -> Repair | None:
    """A row that uses another separator than the rest."""
    line = dialect.delimiter.join(cells)
    width = shape.width or 0
    for delimiter in (*DELIMITERS, " "):
        if delimiter == dialect.delimiter or line.count(delimiter) < width - 1:
            continue
        other = Dialect(delimiter, dialect.quotechar)
        row = cells_of_line(line, other)
        if len(row) > width:
            repair = _joined(row, delimiter, shape)
            row = row if repair is None else repair.cells
        if shape.is_filled_alike(row):
            return Repair(row, "row_other_separator", delimiter)
    return None
