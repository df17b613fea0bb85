"""Who writes in a project: a side file that names them, and a lock of the system on it."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from imvo_desktop.errors import ProjectError
from imvo_desktop.file_lock import try_lock
from imvo_desktop.storage.holder import Holder, lock_path, read_holder
from imvo_desktop.storage.problems import system_problem


class ProjectLock:
    """The right to write in one project, until `release` or the end of the process."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, project: Path, holder: Holder) -> ProjectLock:
        """Lock `project`, or raise `ProjectError` `project_locked` naming who holds it.

        A side file that a killed program left behind does not block: its lock is free.
        """
        path = lock_path(project)
        try:
            handle = _locked(path)
            if handle is None:
                found = read_holder(path)
                raise ProjectError(
                    "project_locked",
                    file=project.name,
                    host=found.host if found else "",
                    user=found.user if found else "",
                    since=found.since if found else "",
                )
            lock = cls(path, handle)
            lock._write(holder)
        except OSError as error:
            raise system_problem(error, project) from error
        return lock

    def release(self) -> None:
        """Give the lock back and remove the side file."""
        if self._handle is None:
            return
        if sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _write(self, holder: Holder) -> None:
        text = json.dumps(dataclasses.asdict(holder)).encode()
        try:
            os.ftruncate(self._handle or 0, 0)
            os.lseek(self._handle or 0, 0, os.SEEK_SET)
            os.write(self._handle or 0, text)
        except OSError:
            self.release()
            raise


def _locked(path: Path) -> int | None:
    """The handle of the locked side file, or None when someone else holds it."""
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not try_lock(handle):
            os.close(handle)
            return None
        if _is_still_there(path, handle):
            return handle
        # The one before us removed it between our opening and our locking.
        os.close(handle)


def _is_still_there(path: Path, handle: int) -> bool:
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    return os.path.samestat(found, os.fstat(handle))
