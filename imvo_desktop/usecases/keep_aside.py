"""Rows that an import cannot use become records of the project, so that none is lost."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.fields import MAX_TEXT_LENGTH
from imvo_desktop.domain.kept_row import TAKEN_IN, KeptRow
from imvo_desktop.domain.network import Network
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.importing.own_columns import ID_HEADER
from imvo_desktop.importing.supplier_table import AsideRow, SupplierRows
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import kept_as_list
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan

type Cells = tuple[str, ...]

_FEW = 2


class _List(NamedTuple):
    """What a kept row says of the list it comes from."""

    headers: Cells = ()
    fields: Cells = ()
    read_as: Cells = ()
    buyer: str | None = None


_NO_LIST = _List()


def from_list(
    table: Table, mapping: Mapping[str, str], read: SupplierRows, choices: ImportChoices
) -> tuple[KeptRow, ...]:
    """The rows that `read` sets aside, with how the columns of `table` were read.

    `table` is the list as it stands in the file, before a person mended a row of it: the same row
    of the same file has the same id.
    """
    answers = choices.answers
    headers = tuple(map(_fit, table.headers))
    fields = kept_as_list.fields_of(table.columns, mapping, read)
    manners = kept_as_list.manners_of(len(fields), read.columns, answers)
    given = _rows(table, {one.row for one in read.aside})

    def kept(one: AsideRow) -> KeptRow:
        read_as = kept_as_list.read_as(one.cells, fields, manners, answers)
        return _kept(one, given[one.row], choices, _List(headers, fields, read_as, choices.buyer))

    return tuple(map(kept, read.aside))


def from_own_table(
    table: Table, aside: Sequence[AsideRow], choices: ImportChoices
) -> tuple[KeptRow, ...]:
    """The rows of a table of our own export that are set aside: read by their headers again."""
    of_list = _List(tuple(map(_fit, table.headers)))
    given = _rows(table, {one.row for one in aside})
    return tuple(
        _kept(one, given[one.row], choices, of_list)
        if len(one.cells) == len(table.headers)
        else _kept(one, one.cells, choices)
        for one in aside
    )


def from_records(aside: Sequence[AsideRow], choices: ImportChoices) -> tuple[KeptRow, ...]:
    """The records of a JSON file that are set aside: the name of their group, then their text."""
    return tuple(
        _kept(dataclasses.replace(one, cells=tuple(_parts(one.cells))), one.cells, choices)
        for one in aside
    )


def with_kept(
    plan: ImportPlan,
    kept: tuple[KeptRow, ...],
    network: Network,
    choices: ImportChoices,
    table: Table | None = None,
) -> ImportPlan:
    """`plan` with the rows it sets aside as part of its edit.

    A row of the same file that was kept before and is used now is kept no longer, and one that was
    settled is not kept again while its file has it unchanged. `table` is the
    list as it stands in the file; None for a JSON file, of which nothing is let go.
    """
    changes = (*plan.edit.changes, *_changes(kept, network, choices, table))
    made = dataclasses.replace(plan.edit, changes=changes)
    return dataclasses.replace(plan, edit=made, kept=kept)


def _fit(text: str) -> str:
    """`text` as a project can hold it."""
    whole = text.replace("\x00", "").encode("utf-8", "replace").decode()
    return whole[:MAX_TEXT_LENGTH]


def _parts(cells: Sequence[str]) -> Iterator[str]:
    """`cells` with those that are too long to hold as several."""
    for cell in cells:
        for start in range(0, max(len(cell), 1), MAX_TEXT_LENGTH):
            yield cell[start : start + MAX_TEXT_LENGTH]


def _rows(table: Table, wanted: set[int]) -> dict[int, Cells]:
    """The cells of the rows with the `wanted` numbers."""
    if not wanted:
        return {}
    found = zip(table.row_numbers, table.rows, strict=True)
    return {number: cells for number, cells in found if number in wanted}


def _kept(
    row: AsideRow, given: Cells, choices: ImportChoices, of_list: _List = _NO_LIST
) -> KeptRow:
    """`row` as a record, known by the cells it was `given` with."""
    file = _fit(choices.file)
    return KeptRow(
        id=_id(file, row.row, given),
        file=file,
        row=row.row,
        reason=row.reason,
        headers=of_list.headers,
        cells=tuple(map(_fit, row.cells)),
        fields=of_list.fields,
        read_as=of_list.read_as,
        buyer=of_list.buyer,
        when=choices.when or None,
    )


def _id(file: str, row: int, given: Cells) -> str:
    """The id of a row: by its file, its number and its cells there."""
    return ids.row_id(Kind.KEPT_ROW, json.dumps([file, row, *given]))


def _changes(
    kept: Sequence[KeptRow], network: Network, choices: ImportChoices, table: Table | None
) -> Iterator[Change]:
    """What is kept anew, what is known of it now, and what needs no keeping any more."""
    known = network.all_kept_rows
    named = dict(_named(table, network)) if table is not None else {}
    aside = {one.row: one for one in kept}
    pairs: list[tuple[KeptRow | None, KeptRow]] = [
        (known[one], _mended(known[one], aside.get(number))) for number, one in named.items()
    ]
    unnamed = [one for one in kept if one.row not in named]
    pairs += [(known.get(one.id), _known(known.get(one.id), one)) for one in unnamed]
    yield from (Change(there, now) for there, now in pairs if now != there)
    if table is not None:
        file, done = _fit(choices.file), set(named.values())
        before = [one for one in known.values() if one.file == file and one.id not in done]
        yield from _used_or_moved(kept, before, known, table)


def _known(before: KeptRow | None, now: KeptRow) -> KeptRow:
    """What is kept of a row that was kept `before`: cells that a person put right stay so."""
    if before is None or before.is_settled or before.cells != now.cells:
        return before or now
    return dataclasses.replace(now, when=before.when, buyer=now.buyer or before.buyer)


def _mended(before: KeptRow, now: KeptRow | None) -> KeptRow:
    """`before` with the cells it has in a table that was saved and imported again, by header.

    Without `now` the row was used there.
    """
    if now is None or before.is_settled:
        return before if before.is_settled else before.settled(TAKEN_IN)
    given = dict(zip(kept_as_list.places(now.headers), now.cells, strict=False))
    there = zip(kept_as_list.places(before.headers), before.cells, strict=False)
    cells = tuple(without_guard(given.get(place, cell)) for place, cell in there)
    return dataclasses.replace(before, cells=cells, reason=now.reason)


def _named(table: Table, network: Network) -> Iterator[tuple[int, str]]:
    """Row number and id of each row of `table` that says which kept row it is, each id once."""
    if ID_HEADER not in table.headers:
        return
    column, seen = table.headers.index(ID_HEADER), set[str]()
    known = network.all_kept_rows
    for number, cells in zip(table.row_numbers, table.rows, strict=True):
        kept_id = without_guard(cells[column])
        if kept_id in known and kept_id not in seen:
            seen.add(kept_id)
            yield number, kept_id


def _used_or_moved(
    kept: Sequence[KeptRow], others: Sequence[KeptRow], known: Collection[str], table: Table
) -> Iterator[Change]:
    """Those of `others`, kept from this file before, that are used now or stand elsewhere in it.

    One that is used while its file has it unchanged, mended on its way in, is settled.
    """
    now = {one.id for one in kept}
    before = [one for one in others if one.headers and one.id not in now]
    unchanged = _unchanged(before, table)
    before = [one for one in before if not (one.is_settled and one.id in unchanged)]
    moved = Counter((one.headers, one.cells) for one in kept if one.id not in known)
    is_used = _used_rows(table, _numbers(before), _numbers(kept))
    for one in sorted(before, key=lambda one: (one.is_settled, one.row, one.id)):
        place = (one.headers, one.cells)
        if moved[place]:
            moved[place] -= 1
            yield Change(one, None)
        elif is_used(one):
            yield Change(one, one.settled(TAKEN_IN) if one.id in unchanged else None)


def _numbers(rows: Iterable[KeptRow]) -> set[int]:
    return {one.row for one in rows}


def _unchanged(before: Sequence[KeptRow], table: Table) -> set[str]:
    """The ids of those of `before`, all of one file, that stand in `table` as they were."""
    rows = _rows(table, _numbers(before))
    return {_id(before[0].file, number, cells) for number, cells in rows.items()}


def _used_rows(table: Table, wanted: set[int], aside: set[int]) -> Callable[[KeptRow], bool]:
    """Whether the row of `table` with the number of a kept row is that row, and is used.

    Another list may have the same file name: what a missing name leaves must all be the same, and
    of a row with another fault all but one cell, two at least.
    """
    cells_of = {
        number: dict(zip(table.headers, cells, strict=True))
        for number, cells in _rows(table, wanted - aside).items()
    }

    def is_used(kept: KeptRow) -> bool:
        here = cells_of.get(kept.row)
        there = {name: cell for name, cell in zip(kept.headers, kept.cells, strict=False) if cell}
        if here is None or not there:
            return False
        others = sum(here.get(name) != cell for name, cell in there.items())
        is_strict = kept.is_settled or kept.reason in ("", "name_missing")
        is_whole = is_strict or len(there) <= _FEW
        return others == 0 or (others == 1 and not is_whole)

    return is_used
