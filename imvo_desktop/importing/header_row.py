"""Where the header of a list stands: title rows above it, one row or up to three, or none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from imvo_desktop.importing.synonyms import exact
from imvo_desktop.importing.table import column_letter
from imvo_desktop.knowledge import countries

SAMPLE_ROWS = 60
MAX_HEADER_ROWS = 3
_SEARCHED_ROWS = 20
_NUMBER = re.compile(r"[-+]?[€$£]?\s*\d[\d.,\s]*%?")
_UNIT = re.compile(
    r"\(.*\)|\[.*\]|kg|ton|g|l|st|stuks|pcs|eur|euro|usd|gbp|€|\$|£|%|m|m2|m3|km|iso", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:b\.v\.|n\.v\.|gmbh|ltd|limited|inc\.|llc|s\.a\.|s\.r\.l\.|s\.p\.a\.|plc)(?!\w)|\b(?:bv|nv)$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True, slots=True)
class HeaderPlace:
    """How many rows stand above the header, and how many rows the header takes (0 to 3)."""

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
    if _is_no_header(rows, index, width):
        return HeaderPlace(index, 0)
    if (repeats := _repeats_below(rows, index)) > 0:
        return HeaderPlace(index, 1 + repeats)
    if _are_groups_and_names(rows[index - 1 : index], rows[index]):
        return HeaderPlace(index - 1, 2)
    return HeaderPlace(index, 2 if _goes_on_below(rows, index) else 1)


def _is_no_header(rows: list[list[str]], index: int, width: int) -> bool:
    """Whether the row belongs to the list itself."""
    if _looks_like_data(rows[index]):
        return True
    return width == 1 and _is_name_among_names(rows, index)


def _goes_on_below(rows: list[list[str]], index: int) -> bool:
    """Whether the header has a second row: units, or the names of what the first row groups."""
    names = rows[index + 1] if index + 1 < len(rows) else []
    if known_headers(rows[index]) >= 2 and _are_units(names):
        return True
    return _are_groups_and_names(rows[index : index + 1], names)


def sized(place: HeaderPlace, header_rows: int | None, rows: int) -> HeaderPlace:
    """The place with as many header rows as a person said, within the `rows` there are.

    More than were found are taken below them, fewer from the lowest one up.
    """
    found = place.header_rows
    if header_rows is None or found == 0:
        return HeaderPlace(place.preamble_rows, min(found, max(0, rows - place.preamble_rows)))
    first = place.preamble_rows + max(0, found - header_rows)
    wanted = min(max(1, header_rows), MAX_HEADER_ROWS)
    return HeaderPlace(first, min(wanted, max(0, rows - first)))


def joined(header_rows: list[list[str]]) -> list[str]:
    """One name for each column of a header of several rows: "Address / City".

    A name above stands for the columns to its right as well, up to the next one, as merged cells
    do. Rows that say the same are put side by side ("Date Date"): so the Pollock benchmark has it.
    """
    names = [[" ".join(cell.split()) for cell in row] for row in header_rows]
    if not names:
        return []
    if all(row == names[0] for row in names[1:]):
        return [" ".join([name] * len(names)) for name in names[0]]
    names = _as_wide(names)
    for upper in range(len(names) - 1):
        names[upper] = _spread(names[upper], names[upper + 1])
    columns = [dict.fromkeys(filter(None, column)) for column in zip(*names, strict=True)]
    return ["".join(_beside(list(column))) for column in columns]


def _beside(parts: list[str]) -> Iterator[str]:
    """The names of one column one after another; a unit stands in brackets."""
    for index, part in enumerate(parts):
        is_unit = index > 0 and _UNIT.fullmatch(part) is not None
        if is_unit:
            yield f" {part}" if part[0] in "([" else f" ({part})"
        else:
            yield f" / {part}" if index else part


def _are_units(row: list[str]) -> bool:
    """Whether a row below the names holds the units of some columns, and nothing else."""
    filled = [cell for cell in row if cell]
    return 0 < len(filled) < len(row) and all(map(_UNIT.fullmatch, filled))


def _is_name_among_names(rows: list[list[str]], index: int) -> bool:
    """Whether the first row of a list of names is a name too, and no heading."""
    name = next(filter(None, rows[index]), "")
    below = [cell for row in rows[index + 1 :] for cell in row if cell]
    is_heading = known_headers(rows[index]) > 0 or name.endswith(":")
    return bool(below) and not is_heading and not any(map(_is_value, below))


def letters(width: int) -> list[str]:
    """Names for the columns of a list without a header."""
    return [column_letter(index) for index in range(width)]


def known_headers(row: list[str]) -> int:
    """How many cells of `row` are headers we know."""
    return sum(1 for cell in row if cell and len(cell) < 60 and exact(cell) is not None)


def _repeats_below(rows: list[list[str]], index: int) -> int:
    """How many rows right below say the same as the row."""
    below = rows[index + 1 : index + MAX_HEADER_ROWS]
    return sum(1 for _ in takewhile(lambda row: row == rows[index], below))


def _are_groups_and_names(above: list[list[str]], names: list[str]) -> bool:
    """Whether the row above names groups of columns: "Address" over street, postcode and city.

    Both rows have words we know as headings: a title has none, and a date line holds a value or
    a word with a colon. A name above has a blank beside it where the row below has names, or both
    rows name all columns, in two languages.
    """
    upper, lower = _as_wide([above[0] if above else [], names])
    if known_headers(lower) < 2 or known_headers(upper) < 1 or sum(map(bool, upper)) < 2:
        return False
    if any(_is_value(cell) or cell.endswith(":") for cell in upper + lower):
        return False
    if _say_the_same(upper, lower):
        return True
    return not any(map(_is_number, upper)) and _has_name_over_several(upper, lower)


def _has_name_over_several(upper: list[str], lower: list[str]) -> bool:
    """Whether a name above has a blank beside it where the row below has names."""
    columns = zip(pairwise(upper), pairwise(lower), strict=True)
    return any(group and one and other and not blank for (group, blank), (one, other) in columns)


def _as_wide(rows: list[list[str]]) -> list[list[str]]:
    """`rows` filled up with blanks to the widest of them."""
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def _say_the_same(upper: list[str], lower: list[str]) -> bool:
    """Whether both rows name nearly all columns, and known ones alike: "Land" over "Country".

    Cells that happen to be headings elsewhere ("brand" under "buyer type") are no names.
    """
    pairs = [(exact(one), exact(other)) for one, other in zip(upper, lower, strict=True)]
    known = [(one, other) for one, other in pairs if one is not None and other is not None]
    alike = sum(one.field == other.field for one, other in known)
    return alike >= 2 and alike * 2 >= max(sum(map(bool, upper)), sum(map(bool, lower)))


def _spread(upper: list[str], lower: list[str]) -> list[str]:
    """Each name above a named column, repeated over the blanks to its right."""
    spread: list[str] = []
    group = ""
    for name, under in zip(upper, lower, strict=True):
        group = (name if under else "") if name else (group if under else "")
        spread.append(name or group)
    return spread


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
        return _first_header(rows, hits)
    needed = 1 if width == 1 else max(2, round(width * 0.6))
    for index, row in enumerate(rows):
        if sum(1 for cell in row if cell) >= needed:
            return index
    return next((index for index, row in enumerate(rows) if any(row)), None)


def _first_header(rows: list[list[str]], hits: list[int]) -> int:
    """The row with most known headers, or one before it that heads a list of its own."""
    best = hits.index(max(hits))
    for index in range(best):
        filled = sum(map(bool, rows[index]))
        is_header = hits[index] >= 2 and hits[index] * 2 >= max(filled, hits[best])
        if is_header and index + 1 < best and hits[index + 1] == 0:
            return index
    return best


def _looks_like_data(row: list[str]) -> bool:
    """Whether the row holds values rather than names of columns."""
    filled = [cell for cell in row if cell]
    if known_headers(row) >= max(1, len(filled) // 3):
        return False
    starts_with_year = not row[0] and bool(filled) and _YEAR.fullmatch(filled[0]) is not None
    if not filled or (_is_number(filled[0]) and not starts_with_year):
        return True
    return any(_is_value(cell) or _COMPANY.search(cell) for cell in filled)


def _is_value(cell: str) -> bool:
    if "@" in cell or (_is_number(cell) and not _YEAR.fullmatch(cell)):
        return True
    return len(cell) > 3 and countries.resolve(cell) is not None


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None
