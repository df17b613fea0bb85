"""What SQLite still reads of a damaged file, row by row, around the pages that are bad.

Nothing of the file itself is touched: all of it happens on a copy that is gone afterwards.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from imvo_desktop import unfinished
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import sqlite_dialect
from imvo_desktop.storage.problems import explained
from imvo_desktop.storage.sqlite_dialect import APPLICATION_ID
from imvo_desktop.unfinished import FOLDER_PREFIX

type Row = tuple[int, tuple[object, ...]]
"""The number of a row in its table, and its cells."""

_PIECE = 1 << 16
_MAGIC = b"SQLite format 3\x00"
_PAGE = 4096
# Bytes 18 to 23 of every file of ours: rollback journal, no reserved bytes, fixed fractions.
_FIXED = bytes((1, 1, 0, 64, 32, 32))
_LAST_NUMBER = 1 << 40
# A gap of more rows than this is not looked through one by one.
_MOST_PROBES = 50_000


@contextmanager
def salvaging(path: Path, progress: Progress = SILENT) -> Iterator[sa.Connection]:
    """A connection that only reads, to a copy of `path` that is made readable where it can be.

    The copy has zeros where the disk gives nothing, is as long as it says, and begins with the
    bytes every file of ours begins with; a journal beside it comes along and is rolled back.
    """
    folders = tempfile.TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True)
    with folders as folder, unfinished.noted(Path(folder)):
        copy = Path(folder, "damaged.imvo")
        with explained(path):
            _copy(path, copy, progress)
            journal = path.with_name(f"{path.name}-journal")
            if journal.exists():
                _copy(journal, copy.with_name(f"{copy.name}-journal"), progress)
            _mend_head(copy)
            connection = sqlite_dialect.connect(copy, is_query_only=True)
        try:
            _driver(connection).text_factory = _text
            yield connection
        finally:
            sqlite_dialect.close(connection)


def columns_there(connection: sa.Connection, table: sa.Table) -> list[sa.Column[object]]:
    """The columns of `table` that the file has; none where it is not an ordinary table there."""
    items = sqlite_dialect.schema_items(connection)
    ours = [one for one in items if one.type == "table" and one.name == table.name]
    if not ours or {"VIRTUAL", "GENERATED"} & set(ours[0].sql.upper().split()):
        return []
    query = "SELECT name FROM pragma_table_info(?)"
    names = {row[0] for row in _driver(connection).execute(query, (table.name,))}
    return [column for column in table.columns if column.name in names]


def rows(
    connection: sa.Connection,
    columns: Sequence[sa.Column[object]],
    progress: Progress = SILENT,
) -> Iterator[Row]:
    """Every row of the table of `columns` that can be read, each once."""
    start = 0
    while True:
        try:
            for row in _found(connection, columns, start):
                if row[0] % 500 == 0:
                    progress.step(0, 0)
                start = row[0] + 1
                yield row
            return
        except sqlite3.DatabaseError:
            after = _behind_gap(connection, columns, start)
            stop = min(after if after is not None else start, start + _MOST_PROBES)
            yield from _probed(connection, columns, range(start, stop), progress)
            if after is None:
                return
            start = after


def ids_there(connection: sa.Connection, table: sa.Table) -> set[str]:
    """The ids that the index of `table` still tells of: rows there should be."""
    found: set[str] = set()
    query = sa.select(table.c.id).order_by(table.c.id)
    with suppress(sqlite3.DatabaseError):
        found.update(row[0] for row in _execute(connection, query) if isinstance(row[0], str))
    return found


def _behind_gap(
    connection: sa.Connection, columns: Sequence[sa.Column[object]], start: int
) -> int | None:
    """The lowest number from which reading works again after a bad one; None where it never does.

    Found by steps that double, then by halving; what is good in between is probed afterwards.
    """
    step, bad = 1, start
    while start + step < _LAST_NUMBER and _is_bad(connection, columns, start + step):
        bad = start + step
        step *= 2
    good = start + step
    if good >= _LAST_NUMBER:
        return None
    while good - bad > 1:
        middle = (bad + good) // 2
        if _is_bad(connection, columns, middle):
            bad = middle
        else:
            good = middle
    return good


def _is_bad(connection: sa.Connection, columns: Sequence[sa.Column[object]], start: int) -> bool:
    try:
        next(_found(connection, columns, start), None)
    except sqlite3.DatabaseError:
        return True
    return False


def _probed(
    connection: sa.Connection,
    columns: Sequence[sa.Column[object]],
    numbers: range,
    progress: Progress,
) -> Iterator[Row]:
    """The rows with these numbers that can be read after all, asked for one by one."""
    number = sa.literal_column("rowid", sa.Integer)
    for one in numbers:
        if one % 500 == 0:
            progress.step(0, 0)
        query = sa.select(number, *columns).where(number == one)
        with suppress(sqlite3.DatabaseError):
            yield from [(row[0], row[1:]) for row in _execute(connection, query)]


def _found(
    connection: sa.Connection, columns: Sequence[sa.Column[object]], start: int
) -> Iterator[Row]:
    number = sa.literal_column("rowid", sa.Integer)
    query = sa.select(number, *columns).where(number >= start).order_by(number)
    return ((row[0], row[1:]) for row in _execute(connection, query))


def _execute(connection: sa.Connection, query: sa.Select[*tuple[Any, ...]]) -> sqlite3.Cursor:
    """Straight from the driver, which gives each row before it reads the next."""
    made = query.compile(connection)
    values = [made.params[name] for name in made.positiontup or ()]
    return _driver(connection).execute(made.string, values)


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _text(data: bytes) -> str | bytes:
    """Text, or the bytes of what is none: that makes one cell wrong, not the reading stop."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _copy(path: Path, copy: Path, progress: Progress) -> None:
    """Copy what the disk gives; a piece that it does not give is zeros."""
    with path.open("rb", buffering=0) as source, copy.open("wb") as made:
        size = os.fstat(source.fileno()).st_size
        for at in range(0, size, _PIECE):
            progress.step(at, size)
            made.write(_piece(source.fileno(), at, min(_PIECE, size - at)))


def _piece(handle: int, at: int, length: int) -> bytes:
    try:
        os.lseek(handle, at, os.SEEK_SET)
        found = os.read(handle, length)
    except OSError:
        found = b""
    return found.ljust(length, b"\x00")


def _mend_head(copy: Path) -> None:
    """Put right the bytes that are the same in every file of ours, and make up what is cut off."""
    with copy.open("rb+") as file:
        head = bytearray(file.read(100).ljust(100, b"\x00"))
        size = file.seek(0, os.SEEK_END)
        pages = max(-(-size // _PAGE), 1)
        said = int.from_bytes(head[28:32], "big")
        # More than twice what is there was never cut off, but is wrong.
        pages = said if pages <= said <= 2 * pages + 1024 else pages
        head[:16], head[16:18], head[18:24] = _MAGIC, _PAGE.to_bytes(2, "big"), _FIXED
        head[28:32] = pages.to_bytes(4, "big")
        head[44:48], head[52:56] = (4).to_bytes(4, "big"), bytes(4)
        head[56:60], head[64:68] = (1).to_bytes(4, "big"), bytes(4)
        head[68:72] = APPLICATION_ID.to_bytes(4, "big")
        head[92:96] = head[24:28]
        file.truncate(pages * _PAGE)
        file.seek(0)
        file.write(head)
