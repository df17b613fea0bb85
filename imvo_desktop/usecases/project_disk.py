"""The file of an open project with its lock, on the one thread that works on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from imvo_desktop.storage import opening, sealed_rows
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.project_file import Loaded, ProjectFile


class Disk:
    """The opened file, its lock, and the one thread that works on it."""

    def __init__(self, thread: ThreadPoolExecutor, file: ProjectFile, lock: ProjectLock) -> None:
        self._thread = thread
        self._file = file
        self._lock = lock

    @classmethod
    def open(cls, path: Path, since: str, *, is_new: bool) -> tuple[Disk, Loaded]:
        """Lock, open and load the project at `path`; made first if `is_new`."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="storage")
        try:
            opened = thread.submit(opening.open_locked, path, since, is_new=is_new)
            file, loaded, lock = opened.result()
        except BaseException:
            thread.shutdown()
            raise
        return cls(thread, file, lock), loaded

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
