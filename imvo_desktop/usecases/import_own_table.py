"""Plans the import of a table this program wrote: records by id, every field, nothing guessed."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names, from_plain
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import InputError
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.importing.templates import own_kind
from imvo_desktop.usecases import import_case
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.plain_document import GROUPS

type Plain = dict[str, object]
type Converter = Callable[[str], object]

_TRUTHS = {"1": True, "0": False, "true": True, "false": False}
_ENDS = ("supplier", "buyer")
_GROUP_OF = {kind: group for group, kind in GROUPS.items()} | {Kind.PROJECT: "project"}


def plan(table: Table, network: Network) -> ImportPlan:
    """What importing a table of our own export would do to `network`.

    A blank cell leaves what is known as it is. A table of links brings the organisations it names
    along, where the project has none with that id. Raises `InputError("mapping_without_name")`
    when the table is not one of ours.
    """
    kind = own_kind(table.headers)
    if kind is None:
        raise InputError("mapping_without_name")
    group = _GROUP_OF[kind]
    document = _document(group, records_in(table, kind))
    if kind is Kind.LINK:
        rows = [dict(zip(table.headers, cells, strict=True)) for cells in table.rows]
        document["organisations"] = _ends(rows, network)
    made = import_case.without_kept(document, network)
    aside = tuple(_as_in_table(one, table) for one in made.aside if one.cells[0] == group)
    return dataclasses.replace(
        made,
        edit=dataclasses.replace(
            made.edit, label=dataclasses.replace(made.edit.label, code="import_suppliers")
        ),
        findings=tuple(
            dataclasses.replace(one, row=_row_of(one, table, group)) for one in made.findings
        ),
        aside=aside,
        rows_in=len(table.rows),
        rows_used=len(table.rows) - len(aside),
        rows_aside=len(aside),
    )


def _document(group: str, records: list[Plain]) -> dict[str, object]:
    """`records` as a document; there is one project."""
    document: dict[str, object] = {import_case.BLANKS_STAY: True, "organisations": []}
    return document | {group: records if group in GROUPS else records[0] if records else {}}


def records_in(table: Table, kind: Kind) -> list[Plain]:
    """The rows of a table of our own export as plain records; blank cells are left out."""
    return [
        _typed(kind, _nested(kind, dict(zip(table.headers, cells, strict=True))))
        for cells in table.rows
    ]


def _row_of(finding: Finding, table: Table, group: str) -> int | None:
    """The row of `table` a finding is about; None for an organisation a table of links names."""
    is_of_table = (finding.column or "").partition(".")[0] == group
    return table.row_numbers[finding.row - 1] if finding.row and is_of_table else None


def _as_in_table(row: AsideRow, table: Table) -> AsideRow:
    """`row` with its number and cells as they stand in `table`."""
    return AsideRow(table.row_numbers[row.row - 1], row.reason, table.rows[row.row - 1])


def _nested(kind: Kind, row: Mapping[str, str]) -> Plain:
    """The cells by field, `identifiers.kvk` inside `identifiers`; computed columns left out."""
    plain: Plain = {}
    known = set(field_names(kind))
    for header, cell in row.items():
        name, _, number = header.partition("~")
        top, _, inner = name.partition(".")
        text = without_guard(cell)
        if top not in known or not text or (number and not number.isdecimal()):
            continue
        holder, key = (plain.setdefault(top, {}), inner) if inner else (plain, top)
        if isinstance(holder, dict):
            holder[key] = f"{holder[key]}{text}" if number and key in holder else text
    return plain


def _typed(kind: Kind, plain: Plain) -> Plain:
    """`plain` with each text that does not fit its field read as what the field wants.

    What fits in no way stays text, so that the import names it.
    """
    converters: dict[str, Iterator[Converter]] = {}
    typed = plain
    while True:
        try:
            from_plain(kind, typed)
        except InputError as error:
            name = str(error.values.get("field", ""))
            convert = next(converters.setdefault(name, iter(_CONVERTERS)), None)
            if error.code != "field_invalid" or convert is None:
                return typed
            typed = _with_converted(plain, typed, name, convert)
        else:
            return typed


def _with_converted(plain: Plain, typed: Plain, name: str, convert: Converter) -> Plain:
    """`typed` with the text of one field, which may lie inside another, converted anew."""
    changed = dict(typed)
    for top, value in plain.items():
        if top == name and isinstance(value, str):
            changed[top] = convert(value)
        elif isinstance(value, dict) and name in value:
            before = typed[top]
            kept = dict(before) if isinstance(before, dict) else {}
            changed[top] = {**kept, name: convert(value[name])}
    return changed


def _whole(text: str) -> object:
    return int(text) if text.lstrip("-").isdecimal() else text


def _decimal(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return text


def _truth(text: str) -> object:
    return _TRUTHS.get(text.casefold(), text)


def _several(text: str) -> object:
    if text.startswith("["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return [part for part in text.split("; ") if part]


_CONVERTERS: tuple[Converter, ...] = (_whole, _decimal, _truth, _several)


def _ends(rows: list[dict[str, str]], network: Network) -> list[Plain]:
    """The organisations a table of links names and the project lacks."""
    found: dict[str, Plain] = {}
    for row in rows:
        for end in _ends_of(row):
            known = network.get(Kind.ORGANISATION, str(end["id"]))
            if known is None:
                found.setdefault(str(end["id"]), end)
    return list(found.values())


def _ends_of(row: Mapping[str, str]) -> Iterator[Plain]:
    for end in _ENDS:
        if row.get(end) and row.get(f"{end}_name"):
            country = row.get(f"{end}_country") or None
            name = without_guard(row[f"{end}_name"])
            yield {"id": without_guard(row[end]), "name": name, "country": country}
