"""Rows of a pasted block for which the table has no row, as new records.

Filling cells never makes records by itself: a block that is one row longer than what a person sees,
perhaps because the table is filtered, would make suppliers twice. So the new ones are offered, and
a name that is there already is not added again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.usecases.cell_block import Block
from imvo_desktop.usecases.fill_cells import Wish, filling
from imvo_desktop.usecases.read_cells import CellError, CellReader
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import Column

ADDED = (Kind.ORGANISATION, Kind.LINK)
"""The kinds a row can be added of: a risk and a measure first need what they are about."""


@dataclass(frozen=True, slots=True)
class NewRows:
    """The edit that adds the rows, how many it adds and how many are there already.

    `unread` counts the rows that cannot be added, `cells` the cells of added rows that do not fit.
    """

    edit: Edit
    count: int
    known: int
    unread: int
    cells: int


def new_rows(
    cells: Cells, kind: Kind, columns: Sequence[Column], rows: Block, new_id: IdSource
) -> NewRows:
    """The `rows`, whose cells stand under `columns`, as records of `kind`.

    An organisation needs a name; a delivery a supplier and a buyer that are there.
    """
    makers = {Kind.ORGANISATION: _organisations, Kind.LINK: _links}
    read = [dict(zip(columns, row, strict=False)) for row in rows if any(map(str.strip, row))]
    found = makers[kind](cells, read, new_id) if kind in makers else _Found()
    records = [record for record, _ in found.rows]
    filled, refused = _filled(cells, kind, found.rows)
    name = getattr(records[0], "name", "") if len(records) == 1 else ""
    made = edit(f"add_{kind}", (Change(None, one) for one in filled), count=len(filled), name=name)
    unread = len(read) - len(records) - found.known
    return NewRows(made, len(filled), found.known, unread, refused)


type _Row = dict[Column, str]


@dataclass(slots=True)
class _Found:
    rows: Sequence[tuple[Record, _Row]] = ()
    known: int = 0


def _organisations(cells: Cells, rows: Sequence[_Row], new_id: IdSource) -> _Found:
    known = {name_key(one.name) for one in cells.network.organisations.values()}
    made: list[tuple[Record, _Row]] = []
    twice = 0
    for row in rows:
        name = next((text.strip() for at, text in row.items() if at.field == "name"), "")
        if not name:
            continue
        key = name_key(name)
        twice += key in known
        if key not in known:
            known.add(key)
            made.append((Organisation(id=new_id(), name=name), row))
    return _Found(made, twice)


def _links(cells: Cells, rows: Sequence[_Row], new_id: IdSource) -> _Found:
    reader = CellReader(cells.network, cells.labels)
    made: list[tuple[Record, _Row]] = []
    for row in rows:
        ends = {at.field: text for at, text in row.items() if at.field in ("supplier", "buyer")}
        try:
            supplier = reader.organisation(ends.get("supplier", ""))
            buyer = reader.organisation(ends.get("buyer", ""))
        except CellError:
            continue
        made.append((Link(id=new_id(), supplier=supplier, buyer=buyer), row))
    return _Found(made)


def _filled(
    cells: Cells, kind: Kind, rows: Sequence[tuple[Record, _Row]]
) -> tuple[list[Record], int]:
    """The records with what their rows say, and how many cells do not fit."""
    bare = Network([*cells.network.organisations.values(), *(record for record, _ in rows)])
    wishes = [
        Wish(record.id, column, text)
        for record, row in rows
        for column, text in row.items()
        if column.is_editable and text.strip()
    ]
    found = filling(cells.of(bare), kind, wishes, "change")
    after = {change.id: change.record for change in found.edit.changes}
    return [after.get(record.id, record) for record, _ in rows], len(found.refused)
