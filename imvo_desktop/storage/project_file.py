"""A project on disk: made whole, loaded in one reading, changed one edit at a time."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import CHECKSUM_MODULUS
from imvo_desktop.domain.records import Record
from imvo_desktop.errors import InputError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import changes, journal, schema, sqlite_dialect
from imvo_desktop.storage.columns import to_record, to_records
from imvo_desktop.storage.journal import Link, Mark
from imvo_desktop.storage.problems import explained, patiently
from imvo_desktop.storage.tables import ATTACHMENT, RECORDS, STATE
from imvo_desktop.written_files import replacing

type Beside = Callable[[sa.Connection], None] | None
"""Writes what is no record beside an edit, in the same transaction; None for nothing."""


MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024

_STATE_ROW = 1
_CHECKSUM = re.compile("[0-9a-f]{1,64}")


@dataclasses.dataclass(frozen=True, slots=True)
class State:
    """Where the file stands: its content checksum, how many edits it took, and since when."""

    project_id: str
    checksum: int
    edits: int
    end: Link
    saved_at: str

    @property
    def checksum_text(self) -> str:
        """The checksum as 64 hexadecimal digits."""
        return f"{self.checksum:064x}"


@dataclasses.dataclass(frozen=True, slots=True)
class Loaded:
    """All that a session starts from."""

    records: list[Record]
    state: State


def create(path: Path, at: str) -> None:
    """Make an empty project at `path`: in a side file first, moved into place when complete.

    Raises `ProjectError` `project_exists`, and what the disk says.
    """
    with explained(path):
        if path.exists():
            raise ProjectError("project_exists", file=path.name)
    with replacing(path, side=side_path(path)) as side, explained(path):
        connection = sqlite_dialect.connect(side, may_create=True)
        try:
            with sqlite_dialect.transaction(connection):
                schema.create_all(connection)
                connection.execute(sa.insert(STATE), _first_state(at))
        finally:
            sqlite_dialect.close(connection)


def side_path(path: Path) -> Path:
    """Where a new project is made before it is moved to `path`."""
    return path.with_name(f".{path.name}.part")


def load(path: Path) -> Loaded:
    """Read all of the project at `path` in one short transaction, and let go of it."""
    schema.check_header(path)
    return patiently(lambda: read_by(path, lambda connection: _load(connection, path)))


class ProjectFile:
    """A project opened for writing. Its connection belongs to the thread that opened it."""

    def __init__(self, path: Path, connection: sa.Connection, loaded: Loaded) -> None:
        self.path = path
        self.state = loaded.state
        self._connection = connection
        self._identity = path.stat()
        self._is_lost = False

    @classmethod
    def open(cls, path: Path) -> tuple[ProjectFile, Loaded]:
        """Open `path`, whose lock is held, and load it. A refused file is left as it was."""
        schema.check_header(path)
        if not os.access(path, os.W_OK):
            raise ProjectError("project_read_only", file=path.name, folder=str(path.parent))
        with explained(path):
            connection = sqlite_dialect.connect(path)
            try:
                loaded = _load(connection, path)
                sqlite_dialect.claim_writing(connection)
                return cls(path, connection, loaded), loaded
            except BaseException:
                sqlite_dialect.close(connection)
                raise

    def commit(
        self,
        edit: Edit,
        mark: Mark,
        progress: Progress = SILENT,
        beside: Beside = None,
    ) -> State:
        """Write `edit` with its audit entry, and what is `beside` it, in one transaction.

        Whatever is raised (also `Cancelled`), nothing of it was kept; but after
        `project_moved` the file that was moved away may hold it, and takes no more edits.
        """
        prepared = changes.prepare(edit, progress)
        payload = journal.payload_text(mark, prepared.texts)
        checksum = (self.state.checksum + prepared.checksum_delta) % CHECKSUM_MODULUS

        def work(connection: sa.Connection) -> State:
            if beside is not None:
                beside(connection)
            changes.write(connection, prepared, progress)
            return self._next_state(connection, mark, payload, checksum)

        self.state = self.in_transaction(work)
        return self.state

    def attach(self, data: bytes, media_type: str) -> str:
        """Keep `data` in the project; gives its SHA-256, which is where it is found."""
        if len(data) > MAX_ATTACHMENT_BYTES:
            raise InputError("attachment_too_large", megabytes=MAX_ATTACHMENT_BYTES // 1024**2)
        sha256 = hashlib.sha256(data).hexdigest()
        row = {"sha256": sha256, "media_type": media_type, "size": len(data), "data": data}

        def work(connection: sa.Connection) -> str:
            query = sa.select(ATTACHMENT.c.size).where(ATTACHMENT.c.sha256 == sha256)
            if connection.execute(query).first() is None:
                connection.execute(sa.insert(ATTACHMENT), row)
            return sha256

        return self.in_transaction(work)

    def write_anew(self) -> None:
        """Write the whole file once more, so that nothing of what was removed is left in it."""
        with explained(self.path):
            sqlite_dialect.vacuum(self._connection)

    def close(self) -> None:
        """Let go of the file."""
        sqlite_dialect.close(self._connection)

    def _next_state(
        self, connection: sa.Connection, mark: Mark, payload: str, checksum: int
    ) -> State:
        before = self.state
        text = f"{checksum:064x}"
        end = journal.append(connection, before.end, mark, payload, text)
        as_we_left_it = (
            (STATE.c.id == _STATE_ROW)
            & (STATE.c.edits == before.edits)
            & (STATE.c.checksum == before.checksum_text)
        )
        statement = sa.update(STATE).where(as_we_left_it)
        values = {"checksum": text, "edits": before.edits + 1}
        if connection.execute(statement.values(values)).rowcount != 1:
            raise ProjectError("project_changed_elsewhere", file=self.path.name)
        return State(before.project_id, checksum, before.edits + 1, end, mark.at)

    def in_transaction[T](self, work: Callable[[sa.Connection], T]) -> T:
        """`work` and its commit; then the look at the path, before anyone says "saved"."""

        def attempt() -> T:
            self._check_in_place()
            with explained(self.path), sqlite_dialect.transaction(self._connection):
                return work(self._connection)

        result = patiently(attempt)
        try:
            self._check_in_place()
        except ProjectError:
            self._is_lost = True
            raise
        return result

    def is_in_place(self) -> bool:
        """Whether the file the person sees at the path still is the one that was opened."""
        try:
            is_same = os.path.samestat(self.path.stat(), self._identity)
        except OSError:
            is_same = False
        return is_same and not self._is_lost

    def _check_in_place(self) -> None:
        """Say "saved" only of the file the person sees at the path."""
        if not self.is_in_place():
            raise ProjectError("project_moved", file=self.path.name, folder=str(self.path.parent))


def attachment(path: Path, sha256: str) -> bytes:
    """The file kept under `sha256`; raises `InputError` when it is not there or not whole."""
    query = sa.select(ATTACHMENT.c.data).where(ATTACHMENT.c.sha256 == sha256)
    data = patiently(lambda: read_by(path, lambda found: found.execute(query).scalar()))
    if data is None:
        raise InputError("attachment_missing", sha256=sha256[:80])
    if not is_whole(data, sha256):
        raise InputError("attachment_changed", sha256=sha256[:80])
    return bytes(data)


def is_whole(data: object, sha256: str) -> bool:
    """Whether `data`, as the file has it, is what was kept under `sha256`."""
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256


def read_state(connection: sa.Connection, path: Path) -> State:
    """Where the file stands; raises `ProjectError` `project_damaged` when it does not say."""
    row = connection.execute(sa.select(STATE)).mappings().first()
    if row is None or not _is_state(row):
        raise ProjectError("project_damaged", file=path.name)
    end, saved_at = journal.last_link(connection, row["project_id"])
    said = (end.hash, saved_at or row["created"])
    if not all(type(one) is str for one in said):
        raise ProjectError("project_damaged", file=path.name)
    return State(row["project_id"], int(row["checksum"], 16), row["edits"], end, said[1])


def _is_state(row: sa.RowMapping) -> bool:
    """Whether each cell is of its type: in the file any can hold anything."""
    texts = (row["project_id"], row["created"], row["checksum"])
    is_text = all(type(one) is str for one in texts)
    is_count = type(row["edits"]) is int and row["edits"] >= 0
    return is_text and is_count and _CHECKSUM.fullmatch(row["checksum"]) is not None


def read_records(connection: sa.Connection, path: Path) -> list[Record]:
    """All records, per kind sorted by id; a row that is none raises `project_damaged`."""
    rows = {kind: connection.execute(sa.select(RECORDS[kind])).all() for kind in Kind}
    records: list[Record] = []
    for kind, found in rows.items():
        found = sorted(found, key=lambda cells: str(cells[0]))
        try:
            records.extend(to_records(kind, found))
        except (ValueError, TypeError):
            records.extend(_read_record(kind, row, path) for row in found)
    return records


def _read_record(kind: Kind, row: Sequence[object], path: Path) -> Record:
    try:
        return to_record(kind, tuple(row))
    except (ValueError, TypeError) as error:
        raise ProjectError(
            "project_row_damaged", file=path.name, kind=kind, id=ascii(row[0])[:80]
        ) from error


def read_by[T](path: Path, work: Callable[[sa.Connection], T]) -> T:
    """What `work` reads over a connection of its own that can change nothing."""
    with explained(path):
        connection = sqlite_dialect.connect(path, is_query_only=True)
        try:
            return work(connection)
        finally:
            sqlite_dialect.close(connection)


def _load(connection: sa.Connection, path: Path) -> Loaded:
    with sqlite_dialect.transaction(connection):
        schema.check_content(connection, path)
        return Loaded(read_records(connection, path), read_state(connection, path))


def _first_state(at: str) -> dict[str, str | int]:
    return {
        "id": _STATE_ROW,
        "project_id": str(uuid.uuid4()),
        "created": at,
        "checksum": f"{0:064x}",
        "edits": 0,
    }
