"""Reads a conflict minerals report (CMRT): smelters and mine countries behind one company.

The workbook has the smelters on the sheet "Smelter List" and who declares them on "Declaration".
Names and addresses of persons in it are not taken in.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing import table_reader
from imvo_desktop.importing.canonical import cleaned
from imvo_desktop.importing.supplier_table import AsideRow, SupplierRow, SupplierRows
from imvo_desktop.importing.synonyms import folded_header, squeezed
from imvo_desktop.importing.table import Finding, ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress

DECLARATION = "Declaration"
COMPANY_COLUMN = "Declaring company"
_COMPANY = re.compile(
    r"company name\b.*|name of company|bedrijfsnaam|firmenname|nom de l entreprise.*"
)
_COMPANY_ROW, _REQUIRED = 8, "(*)"
_NOT_IDENTIFIED = re.compile(r"smelter not (?:yet )?identified", re.IGNORECASE)
_NOT_LISTED = re.compile(r"smelter not listed", re.IGNORECASE)
_PERSON = re.compile(r"\bcontacts?\b")
_LOOK_UP = frozenset(map(squeezed, ("smelter look up", "smelter reference list")))
_NAMES = ("smelter name", "standard smelter names")
_TELLING = _LOOK_UP | frozenset(
    map(squeezed, ("metal", *_NAMES, "smelter identification", "smelter id"))
)

type NumberedRows = list[tuple[int, tuple[str, ...]]]


def company_in(path: Path, table: Table, progress: Progress = SILENT) -> str:
    """Who declares the smelters of `table`, from the workbook in `path`; blank when not said."""
    if DECLARATION not in table.how.sheets:
        return ""
    try:
        sheet = table_reader.read(path, ReadOptions(sheet=DECLARATION, header_row=0), progress)
    except InputError:
        # An empty or odd sheet: then nobody is named.
        return ""
    return declaring_company(sheet)


def declaring_company(declaration: Table) -> str:
    """The company a declaration is of; blank when it does not say.

    The form is filled in in many languages: then it is the one required cell of row 8.
    """
    asked = [
        (row, index)
        for row in declaration.rows
        for index, cell in enumerate(row)
        if _COMPANY.fullmatch(folded_header(cell)) is not None
    ]
    asked += [
        (row, index)
        for number, row in zip(declaration.row_numbers, declaration.rows, strict=True)
        for index, cell in enumerate(row)
        if number == _COMPANY_ROW and _REQUIRED in cell
    ]
    if not asked:
        return ""
    row, index = asked[0]
    return cleaned(next((one for one in row[index + 1 :] if cleaned(one)), ""))


def with_company(table: Table, company: str) -> Table:
    """The smelters of a report with who declares them.

    Without the rows nobody filled in, and without the columns about persons.
    """
    plain = _without_persons(_filled_in(table))
    if not company:
        return plain
    rows = tuple((*row, company) for row in plain.rows)
    return dataclasses.replace(plain, headers=(*plain.headers, COMPANY_COLUMN), rows=rows)


def _filled_in(table: Table) -> Table:
    """The rows that name a metal or a smelter; the form has formulas in hundreds of others."""
    places = [index for index, one in enumerate(table.headers) if squeezed(one) in _TELLING]
    rows = zip(table.row_numbers, table.rows, strict=True)
    return _with_rows(
        table, [(number, row) for number, row in rows if any(row[at].strip() for at in places)]
    )


def _without_persons(table: Table) -> Table:
    is_person = [_PERSON.search(folded_header(one)) is not None for one in table.headers]
    if not any(is_person):
        return table
    kept = [index for index, one in enumerate(is_person) if not one]
    names = ", ".join(itertools.compress(table.headers, is_person))
    said = Finding("contacts_left_out", Seriousness.REMARK, None, None, names)
    return dataclasses.replace(
        table,
        headers=tuple(table.headers[index] for index in kept),
        rows=tuple(tuple(row[index] for index in kept) for row in table.rows),
        findings=(*table.findings, said),
    )


def _with_rows(table: Table, rows: NumberedRows) -> Table:
    return dataclasses.replace(
        table,
        rows=tuple(row for _, row in rows),
        row_numbers=tuple(number for number, _ in rows),
    )


def prepared(table: Table) -> tuple[Table, list[AsideRow]]:
    """`table` with a name for each smelter, and apart the rows whose smelter is not known yet.

    A smelter is named by the look-up list where the column for its name is blank.
    """
    plain = [squeezed(one) for one in table.headers]
    look_up = next((index for index, one in enumerate(plain) if one in _LOOK_UP), None)
    if look_up is None:
        return table, []
    names = set(map(squeezed, _NAMES))
    name = next((index for index, one in enumerate(plain) if one in names), None)
    rows: NumberedRows = []
    aside = []
    for number, row in zip(table.row_numbers, table.rows, strict=True):
        if any(_NOT_IDENTIFIED.search(cell) for cell in _cells(row, (look_up, name))):
            aside.append(AsideRow(number, "smelter_not_identified", tuple(row)))
        else:
            rows.append((number, _named(row, look_up, name)))
    return _with_rows(table, rows), aside


def with_declarer(read: SupplierRows, table: Table) -> SupplierRows:
    """The rows of a report, and the delivery of who declares it to the own company.

    A smelter that is not on the list of known smelters is said.
    """
    rows = [*read.rows, *_declarers(read.rows)]
    return dataclasses.replace(
        read, rows=tuple(rows), findings=[*read.findings, *_not_listed(table)]
    )


def _declarers(rows: tuple[SupplierRow, ...]) -> Iterator[SupplierRow]:
    last = max((row.part for row in rows), default=0)
    names = dict.fromkeys(row.buyer for row in rows if not row.part and row.buyer)
    for part, name in enumerate(names, last + 1):
        number = rows[0].number
        yield SupplierRow(number, name, {}, {}, {}, part=part)


def _not_listed(table: Table) -> Iterator[Finding]:
    for number, row in zip(table.row_numbers, table.rows, strict=True):
        if any(_NOT_LISTED.fullmatch(cell.strip()) for cell in row):
            yield Finding("smelter_not_listed", Seriousness.REMARK, number, None)


def _named(row: tuple[str, ...], look_up: int, name: int | None) -> tuple[str, ...]:
    if name is None or row[name].strip() or _NOT_LISTED.search(row[look_up]):
        return row
    return (*row[:name], row[look_up], *row[name + 1 :])


def _cells(row: tuple[str, ...], places: tuple[int | None, ...]) -> Iterator[str]:
    return (row[place] for place in places if place is not None)
