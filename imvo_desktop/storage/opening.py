"""Opens a project for writing: lock, leftovers of a crash, migration, and only then the file."""

from __future__ import annotations

import importlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from imvo_desktop.errors import FileError
from imvo_desktop.storage import project_file, schema
from imvo_desktop.storage.lock import ProjectLock, current_holder
from imvo_desktop.storage.project_file import Loaded, ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable

_SIDE_SUFFIXES = ("", "-journal")


def open_locked(path: Path, at: str, *, is_new: bool) -> tuple[ProjectFile, Loaded, ProjectLock]:
    """Lock and open the project at `path`, made first if `is_new`, migrated if it is old.

    A file that is refused is left as it was, without a lock beside it.
    """
    if not is_new:
        schema.check_header(path)
    elif not path.parent.is_dir():
        raise FileError("folder_missing", file=path.name, folder=str(path.parent))
    lock = ProjectLock.take(path, current_holder(at))
    try:
        _clear_leftovers(path)
        if is_new:
            project_file.create(path, at)
        elif schema.check_header(path).schema_version < schema.SCHEMA_VERSION:
            _migrate(path, at)
        return (*ProjectFile.open(path), lock)
    except BaseException:
        lock.release()
        raise


def _clear_leftovers(path: Path) -> None:
    """Remove the half-made file of a program that was killed; the lock says nobody is at it."""
    side = project_file.side_path(path)
    for suffix in _SIDE_SUFFIXES:
        with suppress(OSError):
            side.with_name(side.name + suffix).unlink(missing_ok=True)


def _migrate(path: Path, at: str) -> None:
    # Alembic is slow to import and only needed for old files.
    migration = importlib.import_module("imvo_desktop.storage.migration")
    migrate = cast("Callable[[Path, str], None]", migration.migrate)  # reason: imported by name
    migrate(path, at)
