"""Who writes in a project: a side file that names them, and a lock of the system on it."""

from __future__ import annotations

import dataclasses
import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

from imvo_desktop.errors import ProjectError
from imvo_desktop.file_lock import try_lock
from imvo_desktop.storage.problems import system_problem

_MAX_BYTES = 4096


@dataclasses.dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing."""

    host: str
    user: str
    pid: int
    since: str


def current_holder(since: str) -> Holder:
    """This program, as others should see it."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    return Holder(platform.node(), user, os.getpid(), since)


def lock_path(path: Path) -> Path:
    """The side file that belongs to the project at `path`."""
    return path.with_name(f".{path.name}.lock")


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
                found = _read(path)
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


def holder_of(project: Path) -> Holder | None:
    """Who has `project` open for writing now, or None."""
    path = lock_path(project)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if try_lock(handle) else _read(path)
    finally:
        os.close(handle)


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


def _read(path: Path) -> Holder | None:
    """Who wrote the side file; None when it cannot be read as such."""
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_MAX_BYTES))
        return Holder(
            str(values["host"])[:200],
            str(values["user"])[:200],
            int(values["pid"]),
            str(values["since"])[:40],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
