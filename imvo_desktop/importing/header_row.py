"""Where the header of a list stands: title rows above it, or no header at all."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from imvo_desktop.importing.synonyms import exact
from imvo_desktop.importing.table import column_letter
from imvo_desktop.knowledge import countries

SAMPLE_ROWS = 60
_SEARCHED_ROWS = 20
_NUMBER = re.compile(r"[-+]?[€$£]?\s*\d[\d.,\s]*%?")
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True, slots=True)
class HeaderPlace:
    """How many rows stand above the header, and how many rows the header takes (0 or 1)."""

    preamble_rows: int
    header_rows: int


def find(sample: list[list[str]], header_row: int | None = None) -> HeaderPlace:
    """The place of the header in the first rows; `header_row` (from 1, 0 is none) is believed."""
    if header_row is not None:
        return HeaderPlace(max(0, header_row - 1), min(1, header_row))
    rows = [[cell.strip() for cell in row] for row in sample]
    width = _usual_width(rows)
    index = _best_row(rows[:_SEARCHED_ROWS], width)
    if index is None:
        return HeaderPlace(0, 0)
    return HeaderPlace(index, 0 if _looks_like_data(rows[index]) else 1)


def letters(width: int) -> list[str]:
    """Names for the columns of a list without a header."""
    return [column_letter(index) for index in range(width)]


def known_headers(row: list[str]) -> int:
    """How many cells of `row` are headers we know."""
    return sum(1 for cell in row if cell and len(cell) < 60 and exact(cell) is not None)


def _usual_width(rows: list[list[str]]) -> int:
    """The number of cells most rows have, wider rows first when it is a tie."""
    widths = Counter(_filled_width(row) for row in rows if any(row))
    return max(widths, key=lambda width: (widths[width], width), default=1)


def _filled_width(row: list[str]) -> int:
    return max((index + 1 for index, cell in enumerate(row) if cell), default=0)


def _best_row(rows: list[list[str]], width: int) -> int | None:
    """The row with most known headers, else the first that is filled like the rows below it."""
    hits = [known_headers(row) for row in rows]
    if max(hits, default=0) >= 2:
        return hits.index(max(hits))
    needed = 1 if width == 1 else max(2, round(width * 0.6))
    for index, row in enumerate(rows):
        if sum(1 for cell in row if cell) >= needed:
            return index
    return next((index for index, row in enumerate(rows) if any(row)), None)


def _looks_like_data(row: list[str]) -> bool:
    """Whether the row holds values rather than names of columns."""
    filled = [cell for cell in row if cell]
    if known_headers(row) >= max(1, len(filled) // 3):
        return False
    if not filled or _is_number(filled[0]):
        return True
    return any(_is_value(cell) for cell in filled)


def _is_value(cell: str) -> bool:
    if "@" in cell or (_is_number(cell) and not _YEAR.fullmatch(cell)):
        return True
    return len(cell) > 3 and countries.resolve(cell) is not None


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None
