"""Which files are being made now, so that what a killed program left half made can be removed.

A note for each lies in the folder of the program, and is held for as long as its writer lives.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imvo_desktop.own_folder import own_folder

SIDE_SUFFIX = ".part"
FOLDER_PREFIX = "imvo-"

_JOURNAL = "-journal"
_MOST_BYTES = 1 << 16


@contextmanager
def noted(path: Path) -> Iterator[None]:
    """Remove `path`, a side file or a folder of ours, at the end, whatever happens.

    Where that cannot be done now, or this program is killed, the next one that writes or opens
    does it. Where no note can be made the work goes on without one.
    """
    clear()
    note = _folder() / secrets.token_hex(8)
    handle = _made(note, path)
    try:
        yield
    finally:
        _remove(path)
        if handle is not None:
            _forget(note, handle, is_done=not _is_left(path))


def clear() -> None:
    """Remove what programs that are gone left half made; what lies where nothing is now, waits."""
    with suppress(OSError):
        for note in list(_folder().iterdir()):
            _clear(note)


def _folder() -> Path:
    return own_folder() / "unfinished"


def _made(note: Path, path: Path) -> int | None:
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(note, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        return None
    # Held before it says anything: an empty note asks for nothing.
    _hold(handle)
    with suppress(OSError):
        os.write(handle, os.fsencode(path.absolute()))
    return handle


def _forget(note: Path, handle: int, *, is_done: bool) -> None:
    if sys.platform == "win32":
        os.close(handle)
    if is_done:
        with suppress(OSError):
            note.unlink()
    if sys.platform != "win32":
        os.close(handle)


def _clear(note: Path) -> None:
    try:
        handle = os.open(note, os.O_RDWR)
    except OSError:
        return
    try:
        if not _hold(handle):
            return
        path = Path(os.fsdecode(os.read(handle, _MOST_BYTES)))
    finally:
        os.close(handle)
    if not path.parent.is_dir():
        return
    if sys.platform == "win32":
        # A note that is held cannot be removed there: whose file it is decides first.
        try:
            note.unlink()
        except OSError:
            return
    _remove(path)
    if not _is_left(path):
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    """Never more than what has a name of ours, whatever a note says."""
    if _is_side(path):
        for one in (path, _journal(path)):
            with suppress(OSError):
                one.unlink(missing_ok=True)
    elif _is_folder(path):
        shutil.rmtree(path, ignore_errors=True)


def _is_left(path: Path) -> bool:
    """Whether something of it still is to be removed; what is not ours never is."""
    if _is_side(path):
        return os.path.lexists(path) or os.path.lexists(_journal(path))
    return _is_folder(path)


def _is_side(path: Path) -> bool:
    return path.name.startswith(".") and path.name.endswith(SIDE_SUFFIX)


def _is_folder(path: Path) -> bool:
    return path.name.startswith(FOLDER_PREFIX) and path.is_dir() and not path.is_symlink()


def _journal(path: Path) -> Path:
    """What a database leaves too where a call fails that should have removed it."""
    return path.with_name(path.name + _JOURNAL)


if sys.platform == "win32":

    def _hold(_: int) -> bool:
        return True

else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
