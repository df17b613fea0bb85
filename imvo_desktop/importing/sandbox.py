"""Runs the reading process under limits and hands on its messages, one by one.

Whatever ends the reading (an answer, a limit, a person who cancels), the process is gone after it.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from imvo_desktop.errors import FileError
from imvo_desktop.importing.child import EXIT_MEMORY, HIDDEN_ARGUMENT, Message
from imvo_desktop.importing.job_object import put_in_job
from imvo_desktop.importing.limits import Limits

MAX_MESSAGE_BYTES = 64 << 20
_POLL_SECONDS = 0.05
_WATCH_SECONDS = 1.0
_NO_WINDOW = 0x08000000
# Windows starts nothing without SYSTEMROOT; APPDATA leads to packages a person installed.
_KEPT_NAMES = frozenset(
    ("PATH", "LANG", "LANGUAGE", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "APPDATA")
)
# _PYI tells a bundled program that it is started by itself.
_KEPT_STARTS = ("LC_", "LD_LIBRARY_PATH", "DYLD_", "PYTHONUTF8", "PYTHONHASHSEED", "_PYI")

type Poll = Callable[[], None]


def reading_command() -> list[str]:
    """How the program starts itself to read a file."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_ARGUMENT]
    return [sys.executable, "-P", "-m", "imvo_desktop.importing.child"]


def run(
    request: Message, limits: Limits, poll: Poll, command: Sequence[str] | None = None
) -> Iterator[Message]:
    """The messages of a reading process that is given `request`.

    `poll` is called many times a second and may raise `Cancelled`. Raises `FileError` with the
    code `reader_timeout` or `reader_stopped` (with a `reason`: memory, time or crash).
    """
    process = _start(command or reading_command())
    try:
        job = put_in_job(
            int(getattr(process, "_handle", 0)), limits.memory_bytes, limits.cpu_seconds
        )
        try:
            _ask(process, request, limits)
            yield from _answers(process, limits, poll)
        finally:
            job.close()
    finally:
        process.kill()
        process.wait()


def _surroundings() -> dict[str, str]:
    """What the process is told of its surroundings: where programs are, and nothing personal."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT_NAMES or name.startswith(_KEPT_STARTS)
    }
    package_parent = str(Path(__file__).resolve().parents[2])
    paths = [package_parent, os.environ.get("PYTHONPATH", "")]
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program, no shell, no words of the file
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )


def _ask(process: subprocess.Popen[bytes], request: Message, limits: Limits) -> None:
    """Send the request; the process waits for it, so its limits stand before it opens anything."""
    whole = {
        **request,
        "memory_bytes": limits.memory_bytes,
        "cpu_seconds": limits.cpu_seconds,
    }
    if process.stdin is None:
        raise ValueError("the process has no standard input")
    try:
        process.stdin.write(json.dumps(whole).encode() + b"\n")
        process.stdin.close()
    except OSError as error:
        raise FileError("reader_stopped", reason="crash") from error


def _answers(process: subprocess.Popen[bytes], limits: Limits, poll: Poll) -> Iterator[Message]:
    lines: queue.Queue[bytes] = queue.Queue(maxsize=32)
    is_over = threading.Event()
    pump = threading.Thread(target=_pump, args=(process, lines, is_over), daemon=True)
    pump.start()
    try:
        while line := _next_line(lines, process, limits, poll):
            yield _message(line)
        _raise_if_stopped(process)
    finally:
        is_over.set()
        process.kill()
        pump.join()


def _pump(
    process: subprocess.Popen[bytes], lines: queue.Queue[bytes], is_over: threading.Event
) -> None:
    """Move lines from the process to `lines`; an empty one is the end."""
    if process.stdout is None:
        return
    with process.stdout:
        line = b"more"
        while line and not is_over.is_set():
            line = process.stdout.readline(MAX_MESSAGE_BYTES + 1)
            while not is_over.is_set():
                try:
                    lines.put(line, timeout=_POLL_SECONDS)
                    break
                except queue.Full:
                    continue


def _next_line(
    lines: queue.Queue[bytes], process: subprocess.Popen[bytes], limits: Limits, poll: Poll
) -> bytes:
    """The next line, or an empty one at the end; looks after Cancel and the limits meanwhile."""
    begun = watched = time.monotonic()
    while True:
        poll()
        now = time.monotonic()
        if now - begun > limits.wall_seconds:
            raise FileError("reader_timeout", seconds=round(limits.wall_seconds))
        if sys.platform == "darwin" and now - watched > _WATCH_SECONDS:
            watched = now
            _watch_memory(process.pid, limits.memory_bytes)
        try:
            return lines.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            continue


def _watch_memory(pid: int, memory_bytes: int) -> None:
    """macOS does not keep a process to its memory limit, so look at it from here."""
    shown = subprocess.run(  # noqa: S603 - a fixed program and a number
        ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=False
    ).stdout
    if shown.strip().isdigit() and int(shown) * 1024 > memory_bytes:
        raise FileError("reader_stopped", reason="memory")


def _message(line: bytes) -> Message:
    if len(line) > MAX_MESSAGE_BYTES or not line.endswith(b"\n"):
        raise FileError("reader_stopped", reason="crash")
    try:
        message: object = json.loads(line)
    except ValueError as error:
        raise FileError("reader_stopped", reason="crash") from error
    if not isinstance(message, dict):
        raise FileError("reader_stopped", reason="crash")
    return message


def _raise_if_stopped(process: subprocess.Popen[bytes]) -> None:
    """Say why the process ended when it did not end well."""
    code = process.wait()
    if code == 0:
        return
    reasons = {EXIT_MEMORY: "memory", -6: "memory", -24: "time", -9: "time"}
    raise FileError("reader_stopped", reason=reasons.get(code, "crash"))
