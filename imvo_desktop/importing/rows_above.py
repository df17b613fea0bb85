"""Rows made complete: what they leave to the rows above them, and numbers beside names."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import numbered_names, rows_apart
from imvo_desktop.importing.list_columns import COUNTRY
from imvo_desktop.importing.own_columns import ID_HEADER
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.progress import SILENT, Progress, stepped

type Rows = list[tuple[str, ...]]

_DITTO = frozenset(
    (
        '"',
        '""',
        "''",
        "”",
        "“",
        "„",
        "〃",
        ",,",
        "idem",
        "id.",
        "ibid",
        "ibid.",
        "ditto",
        "dito",
        "do.",
    )
)
_NAME, _PRODUCT = "organisation.name", "link.product"
_OWN = "organisation.identifiers.own"
_FEWEST_BELOW = 2
_PART_BELOW = 0.3
_FEWEST_OF_GROUPS = 3
HEADING_MARK = " ↑"
"""Behind the name of a column: what stands as a heading above its rows."""


@dataclasses.dataclass(frozen=True, slots=True)
class Filled:
    """The rows about suppliers with what stands above them filled in, and what was found.

    A country that stands as a heading above its rows, and a number that stands in one cell with the
    name, have a column of their own behind the others.
    """

    table: Table
    mapping: Mapping[str, str]
    findings: tuple[Finding, ...]


def filled(
    table: Table,
    mapping: Mapping[str, str],
    apart: Mapping[int, str],
    progress: Progress = SILENT,
) -> Filled:
    """`table` without the rows `apart` (by index), each row complete by itself.

    Nothing is filled in where the rows are part of a list only, as in a table of kept rows.
    """
    kept = [index for index in range(len(table.rows)) if index not in apart]
    rows: Rows = [
        row for index, row in enumerate(stepped(table.rows, progress)) if index not in apart
    ]
    numbers = [table.row_numbers[index] for index in kept]
    if table.how.is_part or ID_HEADER in table.headers:
        part = dataclasses.replace(table, rows=rows, row_numbers=tuple(numbers))
        return Filled(part, mapping, ())
    fields = {at: mapping[one] for at, one in enumerate(table.columns) if one in mapping}
    findings = _without_ditto(rows, table.columns, fields, progress)
    findings += _with_countries(rows, table.columns, fields)
    findings += _with_names(rows, numbers, fields)
    made = dataclasses.replace(table, rows=rows, row_numbers=tuple(numbers))
    headings = _headings(table, apart)
    beside = [headings[index] for index in kept] if any(headings) else []
    return _with_numbers(_with_headings(Filled(made, mapping, tuple(findings)), beside))


def _with_headings(made: Filled, headings: Sequence[str]) -> Filled:
    """The country each row stands under in a column of its own, where there is none yet."""
    table = made.table
    fields = {at: made.mapping[one] for at, one in enumerate(table.columns) if one in made.mapping}
    if not headings or COUNTRY in {one.partition("_")[0] for one in fields.values()}:
        return made
    name = _free_name(table.columns, _place_of(_NAME, fields))
    rows = [(*row, heading) for row, heading in zip(table.rows, headings, strict=True)]
    wider = dataclasses.replace(table, headers=(*table.headers, name), rows=rows)
    return Filled(wider, {**made.mapping, name: COUNTRY}, made.findings)


def _with_numbers(made: Filled) -> Filled:
    """The numbers that stand with the names in a column of their own, behind the others."""
    table = made.table
    fields = {at: made.mapping[one] for at, one in enumerate(table.columns) if one in made.mapping}
    place = _place_of(_NAME, fields)
    if place is None or _OWN in fields.values():
        return made
    pairs = numbered_names.apart([row[place] for row in table.rows])
    if pairs is None:
        return made
    rows = [
        (*row[:place], name, *row[place + 1 :], number)
        for row, (number, name) in zip(table.rows, pairs, strict=True)
    ]
    column = _free_name(table.columns, place)
    number, name = next(pair for pair in pairs if pair[0])
    where = table.columns[place]
    said = Finding("number_with_name", Seriousness.REMARK, None, where, number, name)
    return Filled(
        dataclasses.replace(table, headers=(*table.headers, column), rows=rows),
        {**made.mapping, column: _OWN},
        (*made.findings, said),
    )


def _without_ditto(
    rows: Rows, columns: Sequence[str], fields: Mapping[int, str], progress: Progress
) -> list[Finding]:
    """Put what stands above in the place of ditto marks, and say in which columns."""
    findings = []
    for at in stepped(fields, progress, 1):
        marks = {cell for cell in {row[at] for row in rows} if cell.strip().casefold() in _DITTO}
        if not marks:
            continue
        count = sum(row[at] in marks for row in rows[1:])
        for index in range(1, len(rows)):
            row = rows[index]
            if row[at] in marks:
                rows[index] = (*row[:at], rows[index - 1][at], *row[at + 1 :])
        said = Finding("ditto_read", Seriousness.REMARK, None, columns[at], str(count))
        findings.append(said)
    return findings


def _with_countries(rows: Rows, columns: Sequence[str], fields: Mapping[int, str]) -> list[Finding]:
    """Give rows the country that stands once above them, in a column before that of the names.

    Only where no country stands twice, so that it is a group and not what is not known.
    """
    name, country = _place_of(_NAME, fields), _place_of(COUNTRY, fields)
    if name is None or country is None or country > name:
        return []
    texts = [row[country].strip() for row in rows]
    if not _are_over_groups(texts):
        return []
    for index in range(1, len(rows)):
        if not texts[index]:
            rows[index] = _taken_over(rows[index], rows[index - 1], (country,))
    said = Finding(
        "country_from_above", Seriousness.REMARK, None, columns[country], str(texts.count(""))
    )
    return [said]


def _are_over_groups(texts: Sequence[str]) -> bool:
    """Whether each of `texts` stands once, the first on top, with blanks below."""
    filled = [text for text in texts if text]
    is_each_once = len(filled) >= 2 and len(set(filled)) == len(filled)
    return is_each_once and bool(texts[0]) and texts.count("") >= _FEWEST_OF_GROUPS


def _with_names(rows: Rows, numbers: Sequence[int], fields: Mapping[int, str]) -> list[Finding]:
    """Give the rows of a grouped list the supplier that stands once above them.

    Such rows name goods and nothing of the supplier. They are a good part of the list: a name
    that is missing by mistake is not made up.
    """
    name = _place_of(_NAME, fields)
    product = _place_of(_PRODUCT, fields)
    if name is None or product is None:
        return []
    own = [at for at, one in fields.items() if one.startswith("organisation.")]
    below = _naming_goods_only(rows, product, own)
    if len(below) < max(_FEWEST_BELOW, _PART_BELOW * len(rows)):
        return []
    findings = []
    for index in below:
        above = rows[index - 1]
        if not above[name].strip():
            continue
        rows[index] = _taken_over(rows[index], above, own)
        value = above[name].strip()
        findings.append(Finding("name_from_above", Seriousness.REMARK, numbers[index], None, value))
    return findings


def _naming_goods_only(rows: Rows, product: int, own: Sequence[int]) -> list[int]:
    """The rows, but the first, with a product and nothing in the columns `own`."""
    return [
        index
        for index, row in enumerate(rows)
        if index and row[product].strip() and not any(row[at].strip() for at in own)
    ]


def _taken_over(
    row: Sequence[str], above: Sequence[str], places: Collection[int]
) -> tuple[str, ...]:
    return tuple(above[at] if at in places else cell for at, cell in enumerate(row))


def _place_of(field: str, fields: Mapping[int, str]) -> int | None:
    return next((at for at, one in fields.items() if one == field), None)


def _headings(table: Table, apart: Mapping[int, str]) -> list[str]:
    """For each row of the list the heading of its group, blank where there is none."""
    heading, found = "", []
    for index, row in enumerate(table.rows):
        if apart.get(index) == rows_apart.GROUP:
            heading = next(cell for cell in row if cell.strip())
        found.append(heading)
    return found


def _free_name(columns: Sequence[str], place: int | None) -> str:
    """A name for the headings above the names in the column at `place`, that no column has."""
    name = HEADING_MARK if place is None else f"{columns[place]}{HEADING_MARK}"
    while name in columns:
        name += HEADING_MARK
    return name
