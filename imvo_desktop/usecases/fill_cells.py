"""Values into many cells of a table at once, as one edit; what does not fit is said."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.editing import is_own_choice
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Record
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.read_cells import CellError, CellReader, Why
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import Column


@dataclass(frozen=True, slots=True)
class Chosen:
    """A value that needs no reading: chosen from a list, or taken from another cell."""

    value: object


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to stand in one cell: a text as a person typed it, or a chosen value."""

    record_id: str
    column: Column
    wanted: str | Chosen


@dataclass(frozen=True, slots=True)
class Refusal:
    """A wish that cannot be met, and why."""

    wish: Wish
    why: Why


@dataclass(frozen=True, slots=True)
class Filling:
    """The edit that meets every wish that fits, and the wishes that do not fit.

    `count` is the number of cells that change; the edit is without changes where there are none.
    """

    edit: Edit
    count: int
    refused: tuple[Refusal, ...]


def filling(cells: Cells, kind: Kind, wishes: Sequence[Wish], code: str) -> Filling:
    """The wishes as one edit called `code`.

    A text that the cell says already changes nothing, also in a cell that cannot be typed in: a
    block that is copied and pasted in its place leaves all as it was.
    """
    reader = CellReader(cells.network, cells.labels)
    found = _Found({}, [])
    for wish in wishes:
        record = cells.network.get(kind, wish.record_id)
        if record is not None:
            _read(cells, reader, record, wish, found)
    changes: list[Change] = []
    count = 0
    for record_id, values in found.values.items():
        before = cells.network.get(kind, record_id)
        if before is None:
            continue
        after, kept = _after(before, values, found.refused)
        after = _with_level_before(cells, before, after)
        if after != before:
            changes.append(Change(before, after))
            count += kept
    return Filling(_labelled(code, kind, changes, count), count, tuple(found.refused))


@dataclass(slots=True)
class _Found:
    """The values that were read, by record and column, and what could not be read."""

    values: dict[str, dict[Column, tuple[Wish, object]]]
    refused: list[Refusal]


def _read(cells: Cells, reader: CellReader, record: Record, wish: Wish, found: _Found) -> None:
    column = wish.column
    try:
        if isinstance(wish.wanted, Chosen):
            value = wish.wanted.value
            if value in (None, ""):
                value = reader.empty(column)
        elif wish.wanted.strip() in _said(cells, record, column):
            return
        else:
            value = reader.value(wish.wanted, column)
    except CellError as error:
        found.refused.append(Refusal(wish, error.why))
        return
    if value == cells.value(record, column):
        return
    if is_own_choice(record, column.field, value):
        found.refused.append(Refusal(wish, Why.OWN))
    elif column.is_editable:
        found.values.setdefault(wish.record_id, {})[column] = (wish, value)
    else:
        found.refused.append(Refusal(wish, Why.COMPUTED))


def _said(cells: Cells, record: Record, column: Column) -> tuple[str, ...]:
    """Every way in which the cell says its value."""
    texts = (cells.copy_text, cells.text, cells.edit_text)
    return tuple(say(record, column).strip() for say in texts)


def _after(
    before: Record, values: Mapping[Column, tuple[Wish, object]], refused: list[Refusal]
) -> tuple[Record, int]:
    """The record with all of `values`, or else with those that fit one by one."""
    try:
        return replaced(before, _fields(before, values)), len(values)
    except InputError:
        pass
    after, kept = before, 0
    for column, (wish, value) in values.items():
        try:
            after = replaced(after, _fields(after, {column: (wish, value)}))
            kept += 1
        except InputError:
            refused.append(Refusal(wish, Why.UNFIT))
    return after, kept


def _with_level_before(cells: Cells, before: Record, after: Record) -> Record:
    """A measure that begins keeps the level and the day of then, as in the plan."""
    if not isinstance(before, Measure) or not isinstance(after, Measure):
        return after
    # Imported here: the tables are there before the window shows, and this needs numpy.
    from imvo_desktop.usecases.plan_edits import Moment, begun

    begins = dataclasses.replace(after, status=before.status)
    moment = Moment(cells.levels, today())
    return replaced(after, begun(cells.network, begins, after.status, moment))


def _fields(record: Record, values: Mapping[Column, tuple[Wish, object]]) -> Mapping[str, object]:
    fields: dict[str, object] = {}
    inside: dict[str, dict[str, object]] = {}
    for column, (_, value) in values.items():
        if column.inside:
            held = inside.setdefault(column.inside, _held(getattr(record, column.inside)))
            held[column.field] = value
        else:
            fields[column.field] = value
    return {**fields, **inside}


def _held(record: object) -> dict[str, object]:
    """The fields of a record that lies in another one."""
    names = (one.name for one in dataclasses.fields(record))  # type: ignore[arg-type]  # a record
    return {name: getattr(record, name) for name in names}


def _labelled(code: str, kind: Kind, changes: Iterable[Change], count: int) -> Edit:
    """One changed record is called by its name; else the cells are counted."""
    changed = tuple(changes)
    if count == 1 or (code == "change" and len(changed) == 1):
        name = str(getattr(changed[0].record, "name", "")) if changed else ""
        return edit(f"change_{kind}", changed, count=len(changed), name=name)
    if code == "change":
        return edit(f"change_{kind}", changed, count=len(changed))
    return edit(code, changed, count=count)
