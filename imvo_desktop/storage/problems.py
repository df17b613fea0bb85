"""What the system and the database say when they cannot, as codes a person can be told."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.errors import FileError, ImvoError, ProjectError

# Each waits 150 ms for the other program.
BUSY_TRIES = 20

_SYSTEM = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "project_read_only",
    errno.EPERM: "project_read_only",
    errno.EROFS: "project_read_only",
    errno.ENOENT: "project_missing",
    errno.ENOTDIR: "project_missing",
    errno.ENAMETOOLONG: "file_name_too_long",
}
_MOVED = 1032
_DATABASE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "project_read_only",
    sqlite3.SQLITE_CANTOPEN: "project_read_only",
    sqlite3.SQLITE_PERM: "project_read_only",
    sqlite3.SQLITE_BUSY: "project_busy",
    sqlite3.SQLITE_LOCKED: "project_busy",
    sqlite3.SQLITE_CORRUPT: "project_damaged",
    sqlite3.SQLITE_NOTADB: "project_not_ours",
    sqlite3.SQLITE_SCHEMA: "project_damaged",
    sqlite3.SQLITE_CONSTRAINT: "project_changed_elsewhere",
    sqlite3.SQLITE_MISMATCH: "project_damaged",
    sqlite3.SQLITE_ERROR: "project_damaged",
}
_OF_FILES = frozenset({"disk_full", "file_name_too_long"})


def system_problem(error: OSError, path: Path) -> ImvoError:
    """What an `OSError` on the project at `path` means; the caller raises it `from` the cause."""
    return _problem(_SYSTEM.get(error.errno or 0, "project_disk_error"), path)


def database_problem(error: BaseException | None, path: Path) -> ImvoError:
    """What an error of the database driver means."""
    extended = getattr(error, "sqlite_errorcode", None)
    if extended == _MOVED:
        return _problem("project_moved", path)
    if extended is None:
        # The driver's own complaints: text that is not UTF-8, a value of a type it cannot read.
        return _problem("project_damaged", path)
    return _problem(_DATABASE.get(extended & 0xFF, "project_disk_error"), path)


def patiently[T](work: Callable[[], T]) -> T:
    """`work`, tried again while another program has the file: 3 seconds in all.

    Not for the thread of the window. Raises `ProjectError` `project_busy` in the end.
    """
    for _ in range(BUSY_TRIES - 1):
        try:
            return work()
        except ProjectError as error:
            if error.code != "project_busy":
                raise
    return work()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of system and database into `ProjectError` and `FileError`."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise database_problem(error.orig, path) from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # A damaged file can make the driver stumble over its own message.
        raise database_problem(error, path) from error
    except OSError as error:
        raise system_problem(error, path) from error


def _problem(code: str, path: Path) -> ImvoError:
    kind = FileError if code in _OF_FILES else ProjectError
    return kind(code, file=path.name, folder=str(path.parent))
