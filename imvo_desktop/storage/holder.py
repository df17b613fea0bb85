"""Who has a project open for writing, as a side file beside it says.

Apart from the lock itself: what only asks needs nothing of the database, and is there at the start.
"""

from __future__ import annotations

import dataclasses
import getpass
import json
import os
import platform
from pathlib import Path

from imvo_desktop.file_lock import try_lock

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


def holder_of(project: Path) -> Holder | None:
    """Who has `project` open for writing now, or None."""
    path = lock_path(project)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if try_lock(handle) else read_holder(path)
    finally:
        os.close(handle)


def read_holder(path: Path) -> Holder | None:
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
