"""Whose file it is and of which version, read from its first 100 bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.storage.sqlite_dialect import file_uri

_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a database file say."""

    application_id: int
    schema_version: int


def read_header(path: Path) -> Header | None:
    """The header of the file, without locks, journals or tables; None when it is no database.

    Through SQLite, because on POSIX closing a file that was opened beside it would take away the
    locks that this program holds on the same file elsewhere.
    """
    uri = f"{file_uri(path, 'ro')}&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, autocommit=True)) as connection:
        try:
            pragmas = ("PRAGMA application_id", "PRAGMA user_version")
            return Header(*(connection.execute(pragma).fetchone()[0] for pragma in pragmas))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                return None
    return _header_bytes(path)


def _header_bytes(path: Path) -> Header | None:
    """The header of a file that SQLite takes for damaged: after a crash, its journal heals it."""
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(_MAGIC):
        return None
    return Header(int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big"))
