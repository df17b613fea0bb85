"""All that is SQLite's own: connecting, settings, the header, the list of what is in a file."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.progress import SILENT, Cancelled, Progress

APPLICATION_ID = 0x494D564F
BUSY_SECONDS = 0.15
_STEPS_BETWEEN_LOOKS = 10_000

_SETTINGS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA secure_delete=ON",
)

# Of counters and of ANALYZE; a program of another make leaves them.
_TABLES_OF_SQLITE = {
    "sqlite_sequence": "CREATE TABLE sqlite_sequence(name,seq)",
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}
# A comma that is not inside the brackets of one column or constraint.
_BETWEEN_COLUMNS = re.compile(r",(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class SchemaItem:
    """A table, index, view or trigger as the file has it."""

    type: str
    name: str
    sql: str


@contextmanager
def transaction(connection: sa.Connection) -> Iterator[None]:
    """All of the block on disk, or, whatever is raised, nothing of it.

    After a full disk or one that fails SQLite has rolled back already, after a busy file it has
    not: neither the driver nor SQLAlchemy then begins anew by itself, and the next edit would go
    half-way. What is raised is what went wrong, not that there was nothing to take back.
    """
    _begin_anew(connection)
    try:
        yield
        connection.commit()
    except BaseException:
        with suppress(sa.exc.SQLAlchemyError):
            connection.rollback()
        _begin_anew(connection)
        raise


def connect(
    path: Path,
    *,
    may_create: bool = False,
    is_query_only: bool = False,
    has_references: bool = True,
) -> sa.Connection:
    """A connection of its own to the file at `path`, for the thread that calls this.

    Without references, tables can be rebuilt without losing the rows that point at them.
    """
    mode = "rwc" if may_create else "rw"
    more = ["PRAGMA query_only=ON"] if is_query_only else []
    if not has_references:
        more.append("PRAGMA foreign_keys=OFF")
    return _connection(partial(_open, path, mode, more))


def connect_in_memory() -> sa.Connection:
    """An empty database that is gone with the connection."""
    return _connection(partial(_set_up, sqlite3.connect(":memory:")))


def close(connection: sa.Connection) -> None:
    """Let go of the file behind `connection`."""
    with suppress(sa.exc.SQLAlchemyError):
        # Where the disk failed there is nothing to take back, which the driver calls an error.
        connection.rollback()
    connection.close()
    connection.engine.dispose()


def stamp(connection: sa.Connection, schema_version: int) -> None:
    """Write whose file this is and of which version into its header (in the transaction)."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID:d}")
    connection.exec_driver_sql(f"PRAGMA user_version={schema_version:d}")


def claim_writing(connection: sa.Connection) -> None:
    """Fail now, not at the first edit, when the file cannot be written to.

    A program killed before it changed anything may have left a journal that heals nothing, which
    stays until somebody writes: the write that is taken back here takes it along.
    """
    raw = _driver(connection)
    raw.autocommit = True
    try:
        raw.execute("PRAGMA journal_mode=DELETE")
        raw.execute("BEGIN IMMEDIATE")
        version: int = raw.execute("PRAGMA user_version").fetchone()[0]
        raw.execute(f"PRAGMA user_version={version:d}")
        raw.execute("ROLLBACK")
    finally:
        raw.autocommit = False


def schema_items(connection: sa.Connection) -> list[SchemaItem]:
    """What the file holds, sorted; without what SQLite keeps for itself."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
    )
    items = (SchemaItem(*map(str, row)) for row in rows)
    return [one for one in items if not _is_of_sqlite(one)]


def _is_of_sqlite(item: SchemaItem) -> bool:
    """Whether SQLite made it; a schema written by hand can name anything so."""
    if item.type == "index":
        return item.name.startswith("sqlite_autoindex_") and not item.sql
    return item.type == "table" and item.sql == _TABLES_OF_SQLITE.get(item.name)


def fingerprint(items: list[SchemaItem]) -> str:
    """SHA-256 over the exact schema.

    Blanks, quotes of names and the order within a table are left out: a step of Alembic that
    rebuilds a table, or adds a column to it, writes them another way.
    """
    lines = (f"{item.type}|{item.name}|{_normal(item.sql)}" for item in items)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _normal(sql: str) -> str:
    head, _, rest = " ".join(sql.replace('"', "").split()).partition("(")
    body, _, tail = rest.rpartition(")")
    parts = sorted(part.strip() for part in _BETWEEN_COLUMNS.split(body))
    return "\n".join([head.strip(), *parts, tail.strip()])


def integrity(connection: sa.Connection, path: Path) -> list[str]:
    """What is wrong with the file at `path` that `connection` reads; empty when all is well.

    SQLite reads on with zeros where the last page is cut off, so the size is looked at too.
    """
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    pages, size = (
        int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
        for name in ("page_count", "page_size")
    )
    cut = ["the last page is cut off"] if path.stat().st_size < pages * size else []
    return cut if found == ["ok"] else found + cut


def dangling(connection: sa.Connection) -> list[tuple[str, str]]:
    """(table, table it points at) of each row whose reference has nothing at its end."""
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return sorted((str(row[0]), str(row[2])) for row in rows)


def vacuum_into(path: Path, target: Path, progress: Progress = SILENT) -> None:
    """Write a compact copy of the database at `path` to `target`, which must not be there yet.

    Raises `Cancelled` once `progress` asks to stop; what was written so far is the caller's.
    """
    connection = sqlite3.connect(
        file_uri(path, "rw"), uri=True, timeout=BUSY_SECONDS, autocommit=True
    )
    stop = _Stop(progress)
    connection.set_progress_handler(stop, _STEPS_BETWEEN_LOOKS)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.OperationalError as error:
        if stop.is_asked:
            raise Cancelled from error
        raise
    finally:
        connection.close()


def vacuum(connection: sa.Connection) -> None:
    """Write the database of `connection` anew, in place; a crash leaves it as it was."""
    raw = _driver(connection)
    raw.rollback()
    raw.autocommit = True
    try:
        raw.execute("VACUUM")
    finally:
        raw.autocommit = False


class _Stop:
    """Called by the database while it works; gives 1 once somebody asked to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.is_asked = False

    def __call__(self) -> int:
        try:
            self._progress.step(0, 0)
        except Cancelled:
            self.is_asked = True
        return int(self.is_asked)


def _connection(creator: partial[sqlite3.Connection]) -> sa.Connection:
    made: list[sqlite3.Connection] = []

    def make() -> sqlite3.Connection:
        made.append(creator())
        return made[-1]

    # Nothing is reset before it closes: after a failure there may be nothing to take back.
    engine = sa.create_engine(
        "sqlite://", creator=make, poolclass=sa.NullPool, pool_reset_on_return=None
    )
    try:
        return engine.connect()
    except BaseException:
        # What cannot be read fails at the first question, and nobody else closes it then.
        for one in made:
            one.close()
        raise


def _open(path: Path, mode: str, more: list[str]) -> sqlite3.Connection:
    connection = sqlite3.connect(
        file_uri(path, mode),
        uri=True,
        timeout=BUSY_SECONDS,
        autocommit=True,
        check_same_thread=False,
    )
    return _set_up(connection, more)


def _set_up(connection: sqlite3.Connection, more: Sequence[str] = ()) -> sqlite3.Connection:
    """Settings first, outside any transaction; then one transaction after the other."""
    try:
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
        for setting in (*_SETTINGS, *more):
            connection.execute(setting)
        connection.autocommit = False
    except BaseException:
        connection.close()
        raise
    return connection


def _begin_anew(connection: sa.Connection) -> None:
    raw = _driver(connection)
    if raw.in_transaction:
        raw.rollback()
    else:
        raw.execute("BEGIN")


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def file_uri(path: Path, mode: str) -> str:
    """`path` as a file URI; blanks, `?`, `#` and `%` in names stay what they are."""
    uri = path.resolve().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={mode}"
