"""The log of the program: what happened and where in our code, never whose data it was.

Of a record only the text that stands in our code is written, its numbers, and the code given as
`extra={"code": …}`. Other values may be names of people or companies and become `…`. The handlers
of the standard library that rotate bring the modules of the network along; this one does not.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from contextlib import suppress
from pathlib import Path

from imvo_desktop.file_lock import try_lock
from imvo_desktop.usecases.plain_errors import plain

MOST_BYTES = 1_000_000
"""How long the log may be; the one before it is kept beside it."""

_NAME = "imvo_desktop"
_CODE = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_SECONDS_FOR_OTHERS = 0.2
_SECONDS_BETWEEN_TRIES = 0.005
_HIDDEN = "…"


class PlainFormatter(logging.Formatter):
    """One line for a record, and under it the places of its error."""

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        line = f"{when} {record.process} {record.levelname} {record.name} {_said(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{plain(error)}"


class SharedFile(logging.Handler):
    """Writes to a file that several programs share; a disk that is full is no error."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setFormatter(PlainFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(Exception):
            data = f"{self.format(record)}\n".encode(errors="backslashreplace")
            self.path.parent.mkdir(parents=True, exist_ok=True)
            guard = os.open(self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
            try:
                if _waited_for(guard):
                    self._make_room(len(data))
                self._append(data)
            finally:
                os.close(guard)

    def _append(self, data: bytes) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, data)
        finally:
            os.close(handle)

    def _make_room(self, more: int) -> None:
        with suppress(OSError):
            if self.path.stat().st_size + more > MOST_BYTES:
                self.path.replace(earlier(self.path))


def begin(path: Path) -> logging.Handler:
    """Write what our modules log to `path` from now on, until `end`."""
    handler = SharedFile(path)
    logger = logging.getLogger(_NAME)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return handler


def end(handler: logging.Handler) -> None:
    """Write nothing more by `handler`."""
    logger = logging.getLogger(_NAME)
    logger.removeHandler(handler)
    logger.propagate = True
    handler.close()


def keep(path: Path, error: BaseException) -> None:
    """Write one error nobody expected to the log at `path`."""
    handler = begin(path)
    logging.getLogger(__name__).error("unexpected error", exc_info=error)
    end(handler)


def earlier(path: Path) -> Path:
    """Where the log before the one at `path` is."""
    return path.with_name(f"{path.stem}_before{path.suffix}")


def last_lines(path: Path, most_bytes: int) -> str:
    """The end of the log at `path`, whole lines; empty where there is none."""
    text = b""
    for one in (earlier(path), path):
        with suppress(OSError):
            text += one.read_bytes()
    if len(text) > most_bytes:
        text = text[-most_bytes:].partition(b"\n")[2]
    return text.decode(errors="replace")


def _said(record: logging.LogRecord) -> str:
    values = record.args if isinstance(record.args, tuple) else ()
    shown = tuple(one if isinstance(one, (int, float)) else _HIDDEN for one in values)
    text = re.sub(r"%[-+ #0-9.]*[a-zA-Z]", "%s", str(record.msg))
    with suppress(TypeError, ValueError):
        text = text % shown
    code = getattr(record, "code", None)
    return f"{text} {code}" if isinstance(code, str) and _CODE.fullmatch(code) else text


_waiting = threading.Lock()


def _waited_for(guard: int) -> bool:
    """Whether the file is ours alone now; others are waited for shortly."""
    with _waiting:
        until = time.monotonic() + _SECONDS_FOR_OTHERS
        while not try_lock(guard):
            if time.monotonic() > until:
                return False
            time.sleep(_SECONDS_BETWEEN_TRIES)
        return True
