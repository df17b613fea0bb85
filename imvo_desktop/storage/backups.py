"""Backups of projects: whole, verified copies in a folder of the program, thinned as they age.

Who complained is in no backup (decision 023).
"""

from __future__ import annotations

import secrets
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.errors import FileError, ImvoError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import copies, opening, sqlite_dialect, sqlite_snapshot
from imvo_desktop.storage.backup_shelf import facts, folder_of, free_name, kept, note_place
from imvo_desktop.storage.backup_thinning import Backup, Reason, to_drop
from imvo_desktop.storage.holder import current_holder
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.problems import explained, system_problem
from imvo_desktop.storage.tables import SEALED
from imvo_desktop.unfinished import SIDE_SUFFIX, noted
from imvo_desktop.written_files import SIDE_PREFIX, replacing

_LOCK_TRIES, _LOCK_PAUSE = 150, 0.02
LOCKED = "backups"
"""By this name the backups of a project are locked, as a project is by its own."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A backup to make: of which moment (ISO UTC), before what, and of which project file."""

    at: str
    reason: Reason
    source: Path


def verify(path: Path, at: str) -> None:
    """Raise `ProjectError` unless the backup at `path` holds what it says, of whatever version."""
    with opening.readable(path, at) as current:
        copies.verify(current, path.name)


class Taken:
    """The state of a project at one moment, beside its backups; `finish` makes a backup of it.

    The folder is locked until then, so finish it or `drop` it.
    """

    def __init__(self, folder: Path, wish: Wish, raw: Path, lock: ProjectLock) -> None:
        self._folder = folder
        self._wish = wish
        self._raw = raw
        self._lock = lock
        self._noted = ExitStack()
        self._noted.enter_context(noted(raw))

    def finish(self, progress: Progress = SILENT) -> Backup | None:
        """Make, verify and name the backup, and thin the older ones; a while, on any thread.

        None when the newest backup is sound and holds the same. Raises what the disk says,
        `copy_not_sound`, and `Cancelled`; then all that was there still is.
        """
        try:
            made = None if self._is_kept() else self._made(progress)
            note_place(self._folder, self._wish.source)
            if made is not None:
                thin(self._folder, self._wish.at, made)
            return made
        finally:
            self.drop()

    def drop(self) -> None:
        """Leave it; nothing of it stays."""
        self._noted.close()
        self._lock.release()

    def _is_kept(self) -> bool:
        newest = next(iter(kept(self._folder)), None)
        is_other = self._wish.reason is Reason.MIGRATION
        if newest is None or (is_other and newest.reason is not Reason.MIGRATION):
            return False
        try:
            if facts(newest.path).checksum != facts(self._raw).checksum:
                return False
            verify(newest.path, self._wish.at)
        except ImvoError:
            return False
        return True

    def _made(self, progress: Progress) -> Backup:
        wish = self._wish
        backup = free_name(self._folder, wish.source, wish.at, wish.reason)
        with replacing(backup.path) as side, explained(backup.path):
            sqlite_dialect.vacuum_into(self._raw, side, progress)
            _drop_sealed(side)
            progress.step(0, 0)
            verify(side, self._wish.at)
            progress.step(0, 0)
        return backup


def take(root: Path, project_id: str, wish: Wish) -> Taken:
    """Take the state that the project file of `wish` has now: quickly, page by page.

    Raises `ImvoError` when it cannot; nothing is then left behind.
    """
    folder = folder_of(root, project_id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise system_problem(error, folder) from error
    lock = _locked(folder, wish.at)
    raw = folder / f"{SIDE_PREFIX}{secrets.token_hex(6)}{SIDE_SUFFIX}"
    taken = Taken(folder, wish, raw, lock)
    try:
        _clear_leftovers(folder)
        with explained(raw):
            sqlite_snapshot.snapshot(wish.source, raw)
    except BaseException:
        taken.drop()
        raise
    return taken


def thin(folder: Path, at: str, good: Backup) -> list[Backup]:
    """Remove what need not stay at the instant `at`; `good` was verified just now and stays.

    Gives what was removed. A file that cannot be removed stays until the next time.
    """
    if not good.path.is_file():
        return []
    gone = []
    now = datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    for one in to_drop(kept(folder), now, good):
        with suppress(OSError):
            one.path.unlink()
            gone.append(one)
    return gone


def remove(backup: Backup) -> None:
    """Remove one backup, as who takes a person out of a project asks; raises `FileError`."""
    try:
        backup.path.unlink(missing_ok=True)
    except OSError as error:
        folder = str(backup.path.parent)
        raise FileError("file_not_writable", file=backup.path.name, folder=folder) from error


def _locked(folder: Path, at: str) -> ProjectLock:
    """The lock on `folder`, waited for: who has it, has it for a moment."""
    for _ in range(_LOCK_TRIES - 1):
        try:
            return ProjectLock.take(folder / LOCKED, current_holder(at))
        except ProjectError as error:
            if error.code != "project_locked":
                raise
        time.sleep(_LOCK_PAUSE)
    return ProjectLock.take(folder / LOCKED, current_holder(at))


def _clear_leftovers(folder: Path) -> None:
    """Remove what a program that was killed left half made; the lock says nobody is at it."""
    for path in folder.glob(f"{SIDE_PREFIX}*{SIDE_SUFFIX}*"):
        with suppress(OSError):
            path.unlink()


def _drop_sealed(path: Path) -> None:
    """Wipe who complained from a copy that nobody has seen yet."""
    connection = sqlite_dialect.connect(path)
    try:
        with sqlite_dialect.transaction(connection):
            if SEALED.name in {item.name for item in sqlite_dialect.schema_items(connection)}:
                connection.execute(sa.delete(SEALED))
    finally:
        sqlite_dialect.close(connection)
