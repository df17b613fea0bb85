"""An edit on its way to the tables: checked, as text for the audit, and row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.fields import (
    MAX_TEXT_LENGTH,
    canonical_text,
    digest_of_text,
    dump,
    from_plain,
    to_plain,
)
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.progress import Progress
from imvo_desktop.storage.columns import Cell, to_row
from imvo_desktop.storage.tables import RECORDS

SMALL_EDIT = 500

_ROWS_AT_ONCE = 1000


@dataclass(slots=True)
class RowChanges:
    """What happens to the rows of one table."""

    removed: list[str] = field(default_factory=list)
    changed: list[Record] = field(default_factory=list)
    added: list[Record] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An edit ready to be written."""

    rows: dict[Kind, RowChanges]
    texts: list[str]
    checksum_delta: int
    size: int


def prepare(edit: Edit, progress: Progress) -> Prepared:
    """Check and translate `edit`; half of its progress (in changes) is made here.

    Raises `InputError` for a value that cannot be kept: text with half a character or U+0000, a
    number out of range.
    """
    texts: list[str] = []
    delta = 0
    total = len(edit.changes)
    for number, change in enumerate(edit.changes):
        if number % _ROWS_AT_ONCE == 0:
            progress.step(number, 2 * total)
        before, after = change.before, change.after
        before_text = "null" if before is None else canonical_text(before)
        after_text = "null" if after is None else _checked_text(after, is_small=total <= SMALL_EDIT)
        delta += 0 if after is None else digest_of_text(change.kind, after_text)
        delta -= 0 if before is None else digest_of_text(change.kind, before_text)
        texts.append(
            f'{{"after":{after_text},"before":{before_text},'
            f'"id":{dump(change.id)},"kind":"{change.kind.value}"}}'
        )
    return Prepared(_rows(edit.changes), texts, delta, total)


def write(connection: sa.Connection, prepared: Prepared, progress: Progress) -> None:
    """Write the rows; raises `EditConflictError` when one is not there as the edit expects."""
    done = prepared.size
    for kind, rows in prepared.rows.items():
        table = RECORDS[kind]
        for ids in _batches(rows.removed):
            gone = [{"gone": record_id} for record_id in ids]
            statement = sa.delete(table).where(table.c.id == sa.bindparam("gone"))
            _expect(connection.execute(statement, gone).rowcount, len(ids), kind)
            done = _step(progress, done, len(ids), prepared)
        for records in _batches(rows.changed):
            changed = [_renamed(to_row(kind, record)) for record in records]
            _expect(connection.execute(_update(table), changed).rowcount, len(records), kind)
            done = _step(progress, done, len(records), prepared)
        for records in _batches(rows.added):
            connection.execute(sa.insert(table), [to_row(kind, record) for record in records])
            done = _step(progress, done, len(records), prepared)


def _checked_text(record: Record, *, is_small: bool) -> str:
    """The canonical text of `record`; each value is checked, in large edits only when suspect."""
    try:
        text = canonical_text(record)
        text.encode()
    except (ValueError, TypeError, AttributeError) as error:
        _check(record)
        raise _unfit(record) from error
    if is_small or len(text) > MAX_TEXT_LENGTH or "\\u0000" in text:
        _check(record)
    return text


def _check(record: Record) -> None:
    if from_plain(kind_of(record), to_plain(record)) != record:
        raise _unfit(record)


def _unfit(record: Record) -> InputError:
    return InputError("field_invalid", kind=kind_of(record), field="", value=ascii(record.id)[:80])


def _rows(changes: Iterable[Change]) -> dict[Kind, RowChanges]:
    """The net effect per table; a record may be changed more than once in an edit."""
    ends: dict[tuple[Kind, str], Change] = {}
    for change in changes:
        key = (change.kind, change.id)
        first = ends.get(key)
        ends[key] = change if first is None else Change(first.before, change.after)
    rows: dict[Kind, RowChanges] = {}
    for (kind, record_id), change in ends.items():
        of_kind = rows.setdefault(kind, RowChanges())
        if change.after is None:
            if change.before is not None:
                of_kind.removed.append(record_id)
        elif change.before is None:
            of_kind.added.append(change.after)
        else:
            of_kind.changed.append(change.after)
    return rows


def _update(table: sa.Table) -> sa.Update:
    values: dict[str, sa.BindParameter[Cell]] = {
        column.name: sa.bindparam(f"new_{column.name}") for column in table.c
    }
    return sa.update(table).where(table.c.id == sa.bindparam("new_id")).values(values)


def _renamed(row: dict[str, Cell]) -> dict[str, Cell]:
    return {f"new_{name}": cell for name, cell in row.items()}


def _expect(found: int, wanted: int, kind: Kind) -> None:
    if found != wanted:
        raise EditConflictError("record_changed", kind=kind, id="")


def _batches[T](items: Sequence[T]) -> Iterable[Sequence[T]]:
    return (items[at : at + _ROWS_AT_ONCE] for at in range(0, len(items), _ROWS_AT_ONCE))


def _step(progress: Progress, done: int, more: int, prepared: Prepared) -> int:
    progress.step(min(done + more, 2 * prepared.size), 2 * prepared.size)
    return done + more
