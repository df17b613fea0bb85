"""Brings a list we know into the form of any list of suppliers, whatever its columns say."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from imvo_desktop.domain.codes import PlacePrecision
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import derived_rows, place_order, supplier_table, templates
from imvo_desktop.importing.answers import NO_ANSWERS, Answers
from imvo_desktop.importing.supplier_table import AsideRow, SupplierRow, SupplierRows
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import import_cmrt

_DEPENDENCIES = "suppliershield_dependencies"
_PIPED = frozenset({"organisation.sector", "link.product"})


def read_rows(
    table: Table,
    mapping: Mapping[str, str],
    answers: Answers = NO_ANSWERS,
    progress: Progress = SILENT,
) -> SupplierRows:
    """As `supplier_table.read_rows`, with what a known list says in its own way.

    Several values in a cell of Open Supply Hub are set apart; latitude and longitude that are
    swapped are put right; a row that says more than one thing becomes several. Rows that are kept
    aside keep their cells.
    """
    fitting, aside = _fitting(table, mapping)
    placed, turned, findings = place_order.put_right(fitting, mapping)
    read = supplier_table.read_rows(placed, turned, answers, progress)
    read.findings.extend([*findings, *_left_out(table, mapping)])
    rows = derived_rows.with_derived(read.rows, read.findings, progress)
    read = dataclasses.replace(read, rows=rows)
    if table.how.template == templates.EUDR_GEOJSON:
        read = dataclasses.replace(read, rows=_with_exact_places(read.rows))
    if table.how.template == templates.CMRT:
        read = import_cmrt.with_declarer(read, fitting)
    return _with_aside(read, aside, table)


def _fitting(table: Table, mapping: Mapping[str, str]) -> tuple[Table, list[AsideRow]]:
    template = table.how.template or ""
    if template == templates.CMRT:
        return import_cmrt.prepared(table)
    if template == templates.EUDR_GEOJSON:
        return _named_by_place(table, mapping), []
    if template.startswith("osh_"):
        return _unpiped(table, mapping), []
    return table, []


def _unpiped(table: Table, mapping: Mapping[str, str]) -> Table:
    """`Apparel|Footwear` is two values: a person reads `Apparel; Footwear`."""
    places = {index for index, name in enumerate(table.columns) if mapping.get(name) in _PIPED}
    if not any("|" in row[place] for row in table.rows for place in places):
        return table
    rows = tuple(
        tuple(
            "; ".join(filter(None, map(str.strip, cell.split("|")))) if index in places else cell
            for index, cell in enumerate(row)
        )
        for row in table.rows
    )
    return dataclasses.replace(table, rows=rows)


def _named_by_place(table: Table, mapping: Mapping[str, str]) -> Table:
    """A plot of which the producer is not named has the name of its place."""
    by_field = {field: column for column, field in mapping.items()}
    wanted = ("organisation.name", "organisation.address")
    if not set(wanted) <= by_field.keys():
        return table
    name, place = (table.columns.index(by_field[one]) for one in wanted)
    rows = tuple(
        row if row[name].strip() else (*row[:name], row[place], *row[name + 1 :])
        for row in table.rows
    )
    return dataclasses.replace(table, rows=rows)


def _with_exact_places(rows: Iterable[SupplierRow]) -> tuple[SupplierRow, ...]:
    """Plots are where their coordinates are: that is what the list is for."""
    return tuple(
        dataclasses.replace(
            one, organisation=one.organisation | {"place_precision": PlacePrecision.EXACT}
        )
        if "lat" in one.organisation
        else one
        for one in rows
    )


def _left_out(table: Table, mapping: Mapping[str, str]) -> list[Finding]:
    """The columns of a known list that have no field of ours: said once, since nobody maps them."""
    if table.how.template is None:
        return []
    names = [name for name in table.columns if name not in mapping]
    if not names:
        return []
    is_weight = table.how.template == _DEPENDENCIES
    code = "weight_left_out" if is_weight else "columns_left_out"
    return [Finding(code, Seriousness.REMARK, None, None, ", ".join(names)[:500])]


def _with_aside(read: SupplierRows, aside: list[AsideRow], table: Table) -> SupplierRows:
    """The rows kept aside as they stand in the file, with those that were taken out before."""
    if not aside and not read.aside:
        return read
    cells = dict(zip(table.row_numbers, table.rows, strict=True))
    early = [Finding(one.reason, Seriousness.ERROR, one.row, None) for one in aside]
    kept = [dataclasses.replace(one, cells=cells[one.row]) for one in (*read.aside, *aside)]
    return dataclasses.replace(
        read,
        aside=tuple(sorted(kept, key=lambda one: one.row)),
        findings=[*read.findings, *early],
    )
