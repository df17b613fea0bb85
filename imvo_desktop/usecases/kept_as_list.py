"""How a kept row was read, in short; and kept rows as the list they come from, to read again.

`KeptRow.read_as` holds for each column the decimal sign of its numbers (with `%` where it holds
percentages), or the order of its dates, or the code a person gave the text of this row with the
text behind it. One more stands at the end where all rows without a country have the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.importing import country_role, templates
from imvo_desktop.importing.answers import Answers, Asked
from imvo_desktop.importing.cell_values import Column, text_of
from imvo_desktop.importing.column_mapping import COUNTRY_AND_MAKING, COUNTRY_ONLY, FIELDS
from imvo_desktop.importing.supplier_table import SupplierRows
from imvo_desktop.importing.table import HowRead, Table, column_names

type Cells = tuple[str, ...]
type Row = tuple[KeptRow, Cells]
type _Group = tuple[str, Cells, Cells, Cells, str | None]

_ROLES = {
    country_role.ESTABLISHMENT: COUNTRY_ONLY,
    country_role.MAKING: "link.country_of_making",
    country_role.BOTH: COUNTRY_AND_MAKING,
}
_COUNTRIES = frozenset({"organisation.country", "link.country_of_making", *_ROLES.values()})
_PRODUCT = "link.product"
_TEXT = Asked.COUNTRY_TEXT
_ORDERS = frozenset({"dmy", "mdy", "ymd"})


def fields_of(columns: Cells, mapping: Mapping[str, str], read: SupplierRows) -> Cells:
    """The field of each column; a country column says what its countries were taken for."""
    roles = {one.about: one.answer for one in read.questions if one.asked is Asked.COUNTRY_ROLE}
    fields = ((name, mapping.get(name, "")) for name in columns)
    return tuple(
        _ROLES.get(roles.get(name, ""), field) if field == "organisation.country" else field
        for name, field in fields
    )


def manners_of(width: int, columns: Sequence[Column], answers: Answers) -> Cells:
    """How the columns of a list were read, for all its rows alike."""
    manners = {one.index: one.manner + "%" * one.is_percent for one in columns}
    of_all = answers.to(Asked.COUNTRY_OF_ALL, "")
    return (*(manners.get(at, "") for at in range(width)), *([of_all] if of_all else []))


def read_as(cells: Cells, fields: Cells, manners: Cells, answers: Answers) -> Cells:
    """How a row of `cells` was read: as its columns, or as a person said of its texts."""
    chosen: dict[int, str] = {}
    for at, (cell, field) in enumerate(zip(cells, fields, strict=False)):
        if field in _COUNTRIES or field == _PRODUCT:
            text = text_of(cell)
            is_product = field == _PRODUCT
            code = answers.headings.get(text) if is_product else answers.to(_TEXT, text)
            if code and text:
                chosen[at] = f"{code} {text}"
    return tuple(chosen.get(at, one) for at, one in enumerate(manners)) if chosen else manners


def places(headers: Cells) -> list[tuple[str, int]]:
    """Each header with how often it stands before it: what tells columns apart across lists."""
    seen: Counter[str] = Counter()
    found = []
    for name in headers:
        found.append((name, seen[name]))
        seen[name] += 1
    return found


def groups(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows that were read alike, together, in the order of their file.

    Records of JSON files, and rows of lists that are not known without their other rows, are left
    out: they cannot be read again.
    """
    found: dict[_Group, list[Row]] = {}
    for kept, cells in sorted(rows, key=lambda one: (one[0].file, one[0].row, one[0].id)):
        if kept.headers:
            manners = tuple("" if " " in one else one for one in kept.read_as)
            key = (kept.file, kept.headers, kept.fields, manners, kept.buyer)
            found.setdefault(key, []).append((kept, cells))
    return [group for group in found.values() if _can_be_read(group[0][0])]


def table(rows: Sequence[Row]) -> Table:
    """Rows of one list as a list again, numbered from 1."""
    first = rows[0][0]
    width = len(first.headers)
    percents = {at for at, one in enumerate(first.read_as) if one.endswith("%")}
    how = HowRead("csv", None, None, None, 1, 0, None, (), ".", _known(first), is_part=True)
    cells = tuple(
        tuple(
            f"{cell} %" if at in percents and cell.strip() and "%" not in cell else cell
            for at, cell in enumerate((*given, *[""] * width)[:width])
        )
        for _, given in rows
    )
    return Table(first.headers, cells, tuple(range(1, len(rows) + 1)), how, ())


def columns(kept: KeptRow) -> Cells:
    """The names of the columns, as a mapping has them."""
    return column_names(kept.headers)


def mapping(kept: KeptRow) -> dict[str, str]:
    """The field of each column that is read; empty for a list that comes in by itself."""
    named = zip(columns(kept), kept.fields, strict=False)
    return {name: field for name, field in named if field in FIELDS}


def answers(rows: Sequence[Row]) -> Answers:
    """What was settled when all rows of the list were there to see."""
    given: dict[tuple[Asked, str], str] = {}
    headings: dict[str, str] = {}
    names, fields = columns(rows[0][0]), rows[0][0].fields
    for manners in {kept.read_as for kept, _ in rows}:
        for at, one in enumerate(manners):
            code, _, text = one.partition(" ")
            if at >= len(names):
                given[Asked.COUNTRY_OF_ALL, ""] = code
            elif text and fields[at] == _PRODUCT:
                headings[text] = code
            elif text:
                given[_TEXT, text] = code
            elif code:
                asked = Asked.DATES if code in _ORDERS else Asked.NUMBERS
                given[asked, names[at]] = code.removesuffix("%")
    return Answers(given, headings)


def _can_be_read(kept: KeptRow) -> bool:
    return bool(mapping(kept)) or _known(kept) in templates.COMES_IN_BY_ITSELF


def _known(kept: KeptRow) -> str | None:
    return templates.recognise(kept.headers, [kept.cells])
