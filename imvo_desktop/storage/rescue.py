"""Reads every row of ours that can be read from a damaged project, which stays as it is."""

from __future__ import annotations

import dataclasses
import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import from_plain, to_plain
from imvo_desktop.domain.records import RECORD_TYPES, Record
from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import frozen_copies, sqlite_salvage
from imvo_desktop.storage.columns import columns_of
from imvo_desktop.storage.project_file import Beside
from imvo_desktop.storage.tables import ATTACHMENT, FROZEN, RECORDS, SEALED


@dataclasses.dataclass(frozen=True, slots=True)
class LostRow:
    """A row that is not taken over: of which kind, its id where that is known, and why.

    `reason` is `unreadable`, `twice` or `dangling`.
    """

    kind: Kind
    id: str
    reason: str


@dataclasses.dataclass(slots=True)
class Salvage:
    """What was read. `counts` holds for each kind the rows read and the rows there should be."""

    records: list[Record] = dataclasses.field(default_factory=list)
    counts: dict[Kind, tuple[int, int]] = dataclasses.field(default_factory=dict)
    lost: list[LostRow] = dataclasses.field(default_factory=list)
    others: list[tuple[sa.Table, dict[str, object]]] = dataclasses.field(default_factory=list)


def salvage(path: Path, progress: Progress = SILENT) -> Salvage:
    """Read what can be read of the project at `path`, of whatever version.

    Beside the records: attachments and frozen copies that are what their hash says, and who
    complained, still locked. Not the audit trail: its chain holds for the file it was made in.
    Raises `ProjectError` `rescue_nothing`, and what the disk says.
    """
    found = Salvage()
    try:
        with sqlite_salvage.salvaging(path, progress) as connection:
            for kind in Kind:
                _read_kind(connection, kind, found, progress)
            for table, is_whole in _OTHERS:
                _read_other(connection, table, is_whole, found)
    except (sqlite3.DatabaseError, sa.exc.DBAPIError) as error:
        raise ProjectError("rescue_nothing", file=path.name) from error
    except ImvoError as error:
        if error.code in ("project_not_ours", "project_damaged"):
            raise ProjectError("rescue_nothing", file=path.name) from error
        raise
    if not found.records:
        raise ProjectError("rescue_nothing", file=path.name)
    return found


def beside(others: Sequence[tuple[sa.Table, dict[str, object]]]) -> Beside:
    """Writes what is no record into a new project, in the transaction of the records."""

    def work(connection: sa.Connection) -> None:
        for table, row in others:
            connection.execute(sa.insert(table), row)

    return work


def _read_kind(connection: sa.Connection, kind: Kind, found: Salvage, progress: Progress) -> None:
    table = RECORDS[kind]
    columns = sqlite_salvage.columns_there(connection, table)
    if not columns:
        return
    ids = sqlite_salvage.ids_there(connection, table)
    read: set[str] = set()
    wrong: set[str] = set()
    count = 0
    for _, cells in sqlite_salvage.rows(connection, columns, progress):
        count += 1
        record = _record(kind, [column.name for column in columns], cells)
        row_id = next((cell for cell in cells[:1] if isinstance(cell, str)), "")
        if record is None or record.id in read:
            reason = "unreadable" if record is None else "twice"
            found.lost.append(LostRow(kind, row_id, reason))
            wrong.add(row_id)
            continue
        read.add(record.id)
        found.records.append(record)
    missing = sorted(ids - read - wrong)
    found.lost += [LostRow(kind, one, "unreadable") for one in missing]
    if count or missing:
        found.counts[kind] = (len(read), count + len(missing))


def _record(kind: Kind, names: Sequence[str], cells: Sequence[object]) -> Record | None:
    """The record in a row; what an older version did not know yet has its default."""
    readers = {column.name: column for column in columns_of(kind)}
    make = cast(Callable[..., Record], RECORD_TYPES[kind])  # reason: a union of constructors
    try:
        made = make(
            **{name: readers[name].read(cell) for name, cell in zip(names, cells, strict=True)}
        )
        return made if from_plain(kind, to_plain(made)) == made else None
    except (ValueError, TypeError, AttributeError, ImvoError):
        return None


def _read_other(
    connection: sa.Connection,
    table: sa.Table,
    is_whole: Callable[[dict[str, object]], bool],
    found: Salvage,
) -> None:
    columns = sqlite_salvage.columns_there(connection, table)
    if len(columns) != len(table.columns):
        return
    seen = set()
    for _, cells in sqlite_salvage.rows(connection, columns):
        row = {column.name: cell for column, cell in zip(columns, cells, strict=True)}
        if cells[0] not in seen and is_whole(row):
            seen.add(cells[0])
            found.others.append((table, row))


def _is_attachment(row: dict[str, object]) -> bool:
    data = row["data"]
    is_typed = isinstance(row["media_type"], str) and isinstance(row["size"], int)
    return (
        is_typed and isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row["sha256"]
    )


def _is_copy(row: dict[str, object]) -> bool:
    texts = all(isinstance(row[name], str) for name in ("id", "kind", "name", "at", "author"))
    is_typed = isinstance(row["method_version"], str) and isinstance(row["record_version"], int)
    return texts and is_typed and frozen_copies.unpacked(row["payload"], str(row["id"])) is not None


def _is_sealed(row: dict[str, object]) -> bool:
    return isinstance(row["id"], str) and isinstance(row["data"], bytes)


_OTHERS: tuple[tuple[sa.Table, Callable[[dict[str, object]], bool]], ...] = (
    (ATTACHMENT, _is_attachment),
    (FROZEN, _is_copy),
    (SEALED, _is_sealed),
)
