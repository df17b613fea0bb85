"""A mark that the program runs: one left behind without its lock tells of an end nobody chose.

Each start has a mark of its own in the folder of the program, locked as long as the process
lives, and beside it a file for what the system says when it stops the program. Both go at a clean
end. The mark names the project, so that it can be offered again; it never leaves this computer.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from imvo_desktop.file_lock import try_lock
from imvo_desktop.usecases.clock import Clock, utc_now
from imvo_desktop.usecases.plain_errors import plain_trace

_FOLDER = "running"
_MARK, _TRACE, _WISH = ".json", ".trace", ".show"
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ended:
    """An end nobody chose.

    `at` is the ISO instant of its last sign of life, `project` what was open; `trace` the places
    in our code where it stopped, empty after a power cut or when it was ended from outside.
    """

    at: str
    project: Path | None
    trace: str


class Running:
    """The mark of this process."""

    def __init__(self, path: Path, handle: int, clock: Clock) -> None:
        self.trace_path = path.with_suffix(_TRACE)
        self._path, self._clock = path, clock
        self._handle: int | None = handle
        self._project: Path | None = None

    @classmethod
    def begin(cls, folder: Path, clock: Clock = utc_now) -> Running | None:
        """Mark in `folder` that we run; None where nothing can be written there."""
        path = folder / _FOLDER / f"{os.getpid()}-{secrets.token_hex(4)}{_MARK}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError:
            return None
        if not try_lock(handle):
            os.close(handle)
            return None
        made = cls(path, handle, clock)
        made.sign()
        return made

    def work_on(self, project: Path | None) -> None:
        """`project` is open from now on."""
        self._project = project
        self.sign()

    def sign(self) -> None:
        """Give a sign of life: what is open, and when it was last known."""
        if self._handle is None:
            return
        project = str(self._project) if self._project is not None else None
        text = json.dumps({"at": self._clock(), "project": project}).encode()
        with suppress(OSError):
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, text)
            os.ftruncate(self._handle, len(text))

    def take_wish(self) -> str | None:
        """What another start of the program asked since to see here; None for nothing.

        It is the address of a record, or empty for the window as it is.
        """
        wish = self._path.with_name(f"{os.getpid()}{_WISH}")
        try:
            text = wish.read_bytes()[:_MOST_BYTES].decode(errors="replace")
            wish.unlink()
        except OSError:
            return None
        return text

    @property
    def folder(self) -> Path:
        """Where the wishes of others come."""
        return self._path.parent

    def end(self) -> None:
        """The program ends as it should."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        os.close(handle)
        for one in (self._path, self.trace_path):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def wish_to_see(folder: Path, process: int, what: str = "") -> bool:
    """Ask the program that runs as `process` to show its window; False when it does not run.

    `what` is the address of the record to show in it.
    """
    place = folder / _FOLDER
    for mark in place.glob(f"{process}-*{_MARK}"):
        handle = _taken(mark)
        if handle is not None:
            os.close(handle)
            continue
        with suppress(OSError):
            written = place / f"{process}-{secrets.token_hex(4)}{_WISH}.new"
            written.write_text(what, encoding="utf-8")
            written.replace(place / f"{process}{_WISH}")
            return True
    return False


def is_wish_open(folder: Path, process: int) -> bool:
    """Whether that program has not taken the wish yet."""
    return (folder / _FOLDER / f"{process}{_WISH}").exists()


def forget_wish(folder: Path, process: int) -> None:
    """Take a wish back that nobody answers."""
    with suppress(OSError):
        (folder / _FOLDER / f"{process}{_WISH}").unlink()


def ended_unexpectedly(folder: Path) -> tuple[Ended, ...]:
    """Each end nobody chose since the last start, the latest first; told once, so taken away."""
    place = folder / _FOLDER
    found = [one for mark in sorted(place.glob(f"*{_MARK}")) if (one := _ended(mark)) is not None]
    for wish in place.glob(f"*{_WISH}"):
        if not any(place.glob(f"{wish.stem}-*{_MARK}")):
            with suppress(OSError):
                wish.unlink()
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _ended(mark: Path) -> Ended | None:
    handle = _taken(mark)
    if handle is None:
        return None
    trace_path = mark.with_suffix(_TRACE)
    try:
        return _read(mark, trace_path)
    finally:
        os.close(handle)
        for one in (mark, trace_path):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def _taken(mark: Path) -> int | None:
    """The handle of a mark whose process is gone; None while it runs."""
    try:
        handle = os.open(mark, os.O_RDWR)
    except OSError:
        return None
    if try_lock(handle):
        return handle
    os.close(handle)
    return None


def _read(mark: Path, trace_path: Path) -> Ended | None:
    """What a mark says; None where the process had not come as far as saying anything."""
    try:
        values = json.loads(mark.read_bytes()[:_MOST_BYTES])
        at, project = str(values["at"]), values["project"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    text = ""
    with suppress(OSError):
        text = trace_path.read_bytes()[:_MOST_BYTES].decode(errors="replace")
        if text:
            at = max(at, _instant(trace_path.stat().st_mtime))
    return Ended(at, Path(project) if isinstance(project, str) else None, plain_trace(text))


def _instant(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
