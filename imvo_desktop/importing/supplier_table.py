"""The rows of a mapped list as supplier rows: typed values, and what was found in each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing import (
    header_years,
    list_columns,
    rows_above,
    rows_apart,
    side_tables,
)
from imvo_desktop.importing.answers import NO_ANSWERS, Answers, Question
from imvo_desktop.importing.cell_values import Column, Quantity, Value
from imvo_desktop.importing.known_columns import CHAIN_FIELDS
from imvo_desktop.importing.list_cells import ListCells, RowValues
from imvo_desktop.importing.row_countries import RowCountries
from imvo_desktop.importing.table import MAX_ROWS_IMPORTED, Finding, Table
from imvo_desktop.progress import SILENT, Progress

NAMING = frozenset({"organisation.name", "organisation.identifiers.own"})
"""The fields of which one must be mapped: without it nobody knows whom a row is about."""
_STEP = 500
_SAMPLE_ROWS = 200

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
    def names_buyer(self) -> bool:
        """Whether it says to whom the supplier delivers."""
        return bool(self.buyer or self.buyer_id)

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
    """Every row of the list is in `rows` or in `aside`; `columns` says how each was read.

    `countries_unresolved` are the texts in columns of countries that give none.
    """

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

    What the list leaves open is in `questions`, and `answers` settle it; until then the proposal
    of each question is used. The fields `organisation.country_only` and
    `organisation.country_and_making` say by themselves what a country is. A text that gives no
    country stays in a finding and in the note of the organisation or the delivery.
    Raises `InputError` (`mapping_without_name`, `mapping_field_unknown`,
    `mapping_column_unknown`, `import_too_long`).
    """
    if len(table.rows) > MAX_ROWS_IMPORTED:
        raise InputError("import_too_long", rows=len(table.rows), limit=MAX_ROWS_IMPORTED)
    apart = rows_apart.reasons(table, mapping, progress)
    whole = rows_above.filled(table, mapping, apart, progress)
    looked = list_columns.look_at(whole.table, whole.mapping, answers, progress)
    if not {column.field for column in looked.columns} & NAMING:
        raise InputError("mapping_without_name")
    listed = ListCells(looked, answers, progress)
    places = RowCountries(whole.table, whole.mapping, looked, answers)
    findings = [*looked.findings, *whole.findings, *_left_out(table, mapping)]
    rows: list[SupplierRow] = []
    aside = [_aside(table, index, reason, findings) for index, reason in apart.items()]
    for index, (number, cells) in enumerate(
        zip(whole.table.row_numbers, whole.table.rows, strict=True)
    ):
        if index % _STEP == 0:
            progress.step(index, len(whole.table.rows))
        row = _row(number, listed.values(number, cells, findings), answers)
        if row.name:
            places.complete(number, cells, row.organisation, row.link)
            rows.append(row)
        else:
            aside.append(AsideRow(number, "name_missing", cells[: len(table.headers)]))
            findings.append(Finding("name_missing", Seriousness.ERROR, number, None))
    return SupplierRows(
        tuple(rows),
        tuple(sorted(aside, key=lambda one: one.row)),
        [*findings, *places.all_findings],
        listed.unresolved,
        (*looked.questions, *listed.questions, *places.questions),
        tuple(column for column in looked.columns if column.index < len(table.headers)),
    )


def _left_out(table: Table, mapping: Mapping[str, str]) -> list[Finding]:
    """The columns that could have been read and were not: other years, a list beside this one."""
    found = header_years.findings(table.columns, mapping)
    at_side = side_tables.beside(table.headers, table.rows[:_SAMPLE_ROWS])
    names = [table.columns[index] for index in sorted(at_side)]
    if names and not any(name in mapping for name in names):
        text = ", ".join(names)[:500]
        found.append(Finding("table_beside", Seriousness.REMARK, None, None, text))
    return found


def _aside(table: Table, index: int, reason: str, findings: list[Finding]) -> AsideRow:
    """The row of `table` at `index` as one kept aside, which is said in `findings`."""
    number, cells = table.row_numbers[index], table.rows[index]
    said = next(filter(str.strip, cells), "").strip()
    findings.append(Finding(reason, Seriousness.REMARK, number, None, said))
    return AsideRow(number, reason, cells)


def _row(number: int, parts: RowValues, answers: Answers) -> SupplierRow:
    rest = parts.rest
    identifiers = {name: str(value) for name, value in parts.identifiers.items()}
    tier = rest.get("tier")
    return SupplierRow(
        number=number,
        name=_name(parts),
        organisation=_organisation(parts),
        identifiers=identifiers,
        link=_link(parts.link, answers),
        buyer=str(rest.get("buyer.name", "")),
        buyer_id=str(rest.get("buyer.id", "")),
        parent=str(rest.get("organisation.parent", "")),
        tier=tier if isinstance(tier, int) else None,
        more=parts.more,
    )


def _name(parts: RowValues) -> str:
    """The name, else the number, else the deepest step of a chain."""
    name = parts.rest.get("organisation.name") or parts.identifiers.get("own")
    if name is not None:
        return str(name)
    steps = (parts.more.get(step) for step in reversed(CHAIN_FIELDS))
    return str(next(filter(None, steps), ""))


def _organisation(parts: RowValues) -> Values:
    pair = parts.rest.get("organisation.lat_lon")
    if isinstance(pair, tuple):
        parts.organisation.setdefault("lat", pair[0])
        parts.organisation.setdefault("lon", pair[1])
    return parts.organisation


def _link(link: Values, answers: Answers) -> Values:
    """The delivery, volume and unit apart, with the heading a person chose for its product."""
    volume = link.get("volume")
    if isinstance(volume, Quantity):
        link["volume"] = volume.number
        link.setdefault("unit", volume.unit)
    if answers.headings and "hs" not in link:
        heading = answers.headings.get(str(link.get("product", "")))
        if heading:
            link["hs"] = heading
    return link
