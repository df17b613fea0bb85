"""Opens a project: lock, leftovers of a crash, migration, and only then the file.

Who only reads sees an old project through a migrated copy; the file itself stays as it was.
"""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from imvo_desktop import unfinished
from imvo_desktop.errors import FileError
from imvo_desktop.storage import project_file, schema, sqlite_dialect
from imvo_desktop.storage.holder import current_holder
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.problems import explained
from imvo_desktop.storage.project_file import Loaded, ProjectFile
from imvo_desktop.unfinished import FOLDER_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

type BeforeMigration = Callable[[Path], None] | None

_SIDE_SUFFIXES = ("", "-journal")


def open_locked(
    path: Path, at: str, *, is_new: bool, before_migration: BeforeMigration = None
) -> tuple[ProjectFile, Loaded, ProjectLock]:
    """Lock and open the project at `path`, made first if `is_new`, migrated if it is old.

    A file that will be migrated is given to `before_migration`. A file that is refused is left as
    it was, without a lock beside it.
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
            if before_migration is not None:
                before_migration(path)
            _migrate(path, at)
        return (*ProjectFile.open(path), lock)
    except BaseException:
        lock.release()
        raise


def load(path: Path, at: str) -> Loaded:
    """Read all of the project at `path`, of whatever version; it may be open elsewhere."""
    with readable(path, at) as current:
        return project_file.load(current)


@contextmanager
def readable(path: Path, at: str) -> Iterator[Path]:
    """The project at `path` in the form of this version: itself, or a copy gone afterwards.

    Raises as opening does when it is no project that can be read.
    """
    if schema.check_header(path).schema_version == schema.SCHEMA_VERSION:
        yield path
        return
    # On Windows a virus scanner may hold the copy; then a later opening removes it.
    folders = tempfile.TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True)
    with folders as folder, unfinished.noted(Path(folder)):
        copy = Path(folder, path.name)
        with explained(path):
            sqlite_dialect.vacuum_into(path, copy)
        _migrate(copy, at)
        yield copy


def _clear_leftovers(path: Path) -> None:
    """Remove what a program that was killed left half made; the lock says nobody is at it."""
    unfinished.clear()
    side = project_file.side_path(path)
    for suffix in _SIDE_SUFFIXES:
        with suppress(OSError):
            side.with_name(side.name + suffix).unlink(missing_ok=True)


def _migrate(path: Path, at: str) -> None:
    # Alembic is slow to import and only needed for old files.
    migration = importlib.import_module("imvo_desktop.storage.migration")
    migrate = cast("Callable[[Path, str], None]", migration.migrate)  # reason: imported by name
    migrate(path, at)
