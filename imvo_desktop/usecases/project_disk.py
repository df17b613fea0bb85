"""The file of an open project with its lock, on the one thread that works on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.storage import opening, redaction, sealed_rows
from imvo_desktop.storage.journal import Action
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.project_file import Loaded, ProjectFile


class Backups(Protocol):
    """Who keeps backups; nothing is raised here, because work goes on without one."""

    def before_migration(self, path: Path) -> None:
        """The file of an older version at `path` is about to be migrated."""

    def before_commit(self, file: ProjectFile, edit: Edit, action: Action) -> None:
        """`edit` is about to be written; called on the thread of the file."""


class Disk:
    """The opened file, its lock, and the one thread that works on it."""

    def __init__(self, thread: ThreadPoolExecutor, file: ProjectFile, lock: ProjectLock) -> None:
        self._thread = thread
        self._file = file
        self._lock = lock
        self._backups: Backups | None = None

    @classmethod
    def open(
        cls, path: Path, since: str, *, is_new: bool, backups: Backups | None = None
    ) -> tuple[Disk, Loaded]:
        """Lock, open and load the project at `path`; made first if `is_new`."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        before = None if backups is None else backups.before_migration
        work = partial(opening.open_locked, is_new=is_new, before_migration=before)
        try:
            file, loaded, lock = thread.submit(work, path, since).result()
            thread.submit(_finish_redaction, file)
        except BaseException:
            thread.shutdown()
            raise
        disk = cls(thread, file, lock)
        disk._backups = backups
        return disk, loaded

    def write[T](self, work: Callable[[ProjectFile], T], edit: Edit, action: Action) -> Future[T]:
        """Start `work`, which writes `edit`; where one is due, a backup comes before."""

        def backed_up(file: ProjectFile) -> T:
            if self._backups is not None:
                self._backups.before_commit(file, edit, action)
            return work(file)

        return self.run(backed_up)

    def run[T](self, work: Callable[[ProjectFile], T]) -> Future[T]:
        """Start `work` behind what is on its way."""
        return self._thread.submit(work, self._file)

    def close(self) -> None:
        """Wait for what is on its way, let go of the file and the lock.

        Who complained goes with a complaint that is gone: from here on undo brings it back no more.
        Where that fails (the file was moved), the next closing does it.
        """
        self._thread.submit(sealed_rows.drop_left_behind, self._file)
        self._thread.submit(self._file.close)
        self._thread.shutdown()
        self._lock.release()


def _finish_redaction(file: ProjectFile) -> None:
    """Do what a killed redaction left to do; where that cannot be, the next opening does it."""
    with suppress(ImvoError):
        redaction.finish(file)
