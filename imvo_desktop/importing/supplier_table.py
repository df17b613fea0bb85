"""The rows of a mapped list as supplier rows: typed values, and what was found in each row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing import cell_values, templates
from imvo_desktop.importing.answers import NO_ANSWERS, Answers, Question
from imvo_desktop.importing.canonical import cleaned
from imvo_desktop.importing.cell_values import Column, Value
from imvo_desktop.importing.column_mapping import (
    CHAIN_FIELDS,
    COUNTRY_AND_MAKING,
    COUNTRY_ONLY,
    FIELDS,
)
from imvo_desktop.importing.table import MAX_ROWS_IMPORTED, Finding, Table
from imvo_desktop.progress import SILENT, Progress

NAMING = frozenset({"organisation.name", "organisation.identifiers.own"})
"""The fields of which one must be mapped: without it nobody knows whom a row is about."""
_STEP = 500
_COUNTRY = "organisation.country"
_MORE = ("chain.", "origin.", "buyer.country")
_TOTAL = re.compile(r"(sub|eind|grand )?(totaal|total|sum|summe|gesamt)\b.{0,20}", re.IGNORECASE)

type Values = dict[str, Value]


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """One row: the supplier, its delivery, and to whom if the list says so.

    The keys of `organisation`, `identifiers` and `link` are names of fields; blank cells are
    left out. A row of the list that says more than one thing is several of these, told apart by
    `part`; `kind` is what a new organisation is, where the list tells. Without `has_delivery` it
    only describes the organisation. `more` holds, by field, what `derived_rows` makes rows of.
    """

    number: int
    name: str
    organisation: Values
    identifiers: dict[str, str]
    link: Values
    buyer: str = ""
    buyer_id: str = ""
    parent: str = ""
    tier: int | None = None
    part: int = 0
    kind: OrganisationKind | None = None
    has_delivery: bool = True
    more: Values = field(default_factory=dict)

    @property
    def key(self) -> tuple[int, int]:
        """What tells it from all others of the list."""
        return (self.number, self.part)


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row that cannot be used, and the code of the reason; the cells are kept as they are."""

    row: int
    reason: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SupplierRows:
    """Every row of the list is in `rows` or in `aside`; `columns` says how each was read."""

    rows: tuple[SupplierRow, ...]
    aside: tuple[AsideRow, ...]
    findings: list[Finding]
    countries_unresolved: tuple[str, ...] = field(default=())
    questions: tuple[Question, ...] = ()
    columns: tuple[Column, ...] = ()


def read_rows(
    table: Table,
    mapping: Mapping[str, str],
    answers: Answers = NO_ANSWERS,
    progress: Progress = SILENT,
) -> SupplierRows:
    """The supplier rows of `table`.

    On a list of factories, mills or farms `organisation.country` is also the country of making;
    the fields `organisation.country_only` and `organisation.country_and_making` overrule that.
    Raises `InputError` (`mapping_without_name`,
    `mapping_field_unknown`, `mapping_column_unknown`, `import_too_long`).
    """
    del answers
    if len(table.rows) > MAX_ROWS_IMPORTED:
        raise InputError("import_too_long", rows=len(table.rows), limit=MAX_ROWS_IMPORTED)
    columns = _columns(table, mapping, progress)
    findings: list[Finding] = []
    makes_here = _makes_here(table, mapping, columns, findings)
    findings += _ambiguous(columns)
    rows: list[SupplierRow] = []
    aside: list[AsideRow] = []
    for index, (number, cells) in enumerate(zip(table.row_numbers, table.rows, strict=True)):
        if index % _STEP == 0:
            progress.step(index, len(table.rows))
        row = _row(number, cells, columns, findings)
        reason = _reason_aside(row)
        if reason is None:
            rows.append(_with_making(row) if makes_here else row)
        else:
            aside.append(AsideRow(number, reason, cells))
            findings.append(Finding(reason, Seriousness.ERROR, number, None, row.name))
    unknown = {one.value for one in findings if one.code == "country_unknown"}
    return SupplierRows(
        tuple(rows), tuple(aside), findings, tuple(sorted(unknown)), columns=tuple(columns)
    )


def _columns(table: Table, mapping: Mapping[str, str], progress: Progress) -> list[Column]:
    places = {name: index for index, name in enumerate(table.columns)}
    columns = []
    delimiter = table.how.delimiter
    for name, target in mapping.items():
        if target not in FIELDS:
            raise InputError("mapping_field_unknown", field=target)
        if name not in places:
            raise InputError("mapping_column_unknown", column=name)
        progress.step(0, len(table.rows))
        index = places[name]
        cells = [row[index] for row in table.rows]
        plain = _COUNTRY if target in (COUNTRY_ONLY, COUNTRY_AND_MAKING) else target
        columns.append(cell_values.column(index, name, plain, cells, delimiter))
    found = {column.field for column in columns}
    if not found & NAMING:
        raise InputError("mapping_without_name")
    return sorted(columns, key=lambda column: column.index)


def _makes_here(
    table: Table, mapping: Mapping[str, str], columns: Sequence[Column], findings: list[Finding]
) -> bool:
    """Whether the country of the row is also where the goods are made; says so once."""
    named = set(mapping.values())
    country = next((one for one in columns if one.field == _COUNTRY), None)
    if country is None or "link.country_of_making" in named or COUNTRY_ONLY in named:
        return False
    if COUNTRY_AND_MAKING in named:
        return True
    if not templates.lists_makers(table.headers):
        return False
    findings.append(Finding("making_from_list", Seriousness.REMARK, None, country.name))
    return True


def _ambiguous(columns: Sequence[Column]) -> list[Finding]:
    return [
        Finding("number_ambiguous", Seriousness.WARNING, None, column.name, "", column.decimal)
        for column in columns
        if column.is_ambiguous
    ]


def _row(
    number: int, cells: Sequence[str], columns: Sequence[Column], findings: list[Finding]
) -> SupplierRow:
    values: Values = {}
    for column in columns:
        value = cell_values.value_of(cells[column.index], column, number, findings)
        if value is not None:
            values.setdefault(column.field, value)
    identifiers = _part(values, "organisation.identifiers.")
    tier = values.get("tier")
    more = {name: value for name, value in values.items() if name.startswith(_MORE)}
    names = ("organisation.name", "organisation.identifiers.own", *reversed(CHAIN_FIELDS))
    return SupplierRow(
        number=number,
        name=next(filter(None, (_text(values, name) for name in names)), ""),
        organisation=_organisation_values(values),
        identifiers={name: str(value) for name, value in identifiers.items()},
        link=_part(values, "link."),
        buyer=_text(values, "buyer.name"),
        buyer_id=_text(values, "buyer.id"),
        parent=_text(values, "organisation.parent"),
        tier=tier if isinstance(tier, int) else None,
        more=more,
    )


def _organisation_values(values: Values) -> Values:
    part = _part(values, "organisation.")
    for name in [name for name in part if name in ("name", "parent") or "." in name]:
        del part[name]
    pair = part.pop("lat_lon", None)
    if isinstance(pair, tuple):
        part.setdefault("lat", pair[0])
        part.setdefault("lon", pair[1])
    return part


def _part(values: Values, prefix: str) -> Values:
    return {
        name.removeprefix(prefix): value
        for name, value in values.items()
        if name.startswith(prefix)
    }


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return cleaned(value) if isinstance(value, str) else ""


def _reason_aside(row: SupplierRow) -> str | None:
    if not row.name:
        return "name_missing"
    is_total = _TOTAL.fullmatch(row.name) is not None and not row.organisation
    return "total_row" if is_total else None


def _with_making(row: SupplierRow) -> SupplierRow:
    country = row.organisation.get("country")
    if country is not None:
        row.link["country_of_making"] = country
    return row
