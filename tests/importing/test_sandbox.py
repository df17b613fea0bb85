"""Whatever the reading process does, it ends, and the program is told why."""

from __future__ import annotations

import os
import sys
import time

import pytest

from imvo_desktop.errors import FileError
from imvo_desktop.importing import sandbox
from imvo_desktop.importing.child import Message
from imvo_desktop.importing.job_object import extended_limits
from imvo_desktop.importing.limits import Limits
from imvo_desktop.progress import Cancelled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of another kind there")

_LIMITED = "from imvo_desktop.importing.limits import limit_this_process as limit\n"


PATIENCE_SECONDS = 15
"""On a busy machine; what should be ended or cancelled would take at least twice as long."""


def answers(
    program: str, limits: Limits | None = None, poll: sandbox.Poll = lambda: None
) -> list[Message]:
    command = [sys.executable, "-P", "-c", program]
    return list(sandbox.run({}, limits or Limits(wall_seconds=20), poll, command))


def test_that_messages_are_handed_on() -> None:
    assert answers('print(\'{"kind": "end"}\')') == [{"kind": "end"}]


def test_that_a_process_that_never_ends_is_ended() -> None:
    begun = time.monotonic()
    with pytest.raises(FileError, match="reader_timeout"):
        answers("while True: pass", Limits(wall_seconds=0.3))

    assert time.monotonic() - begun < PATIENCE_SECONDS


@pytest.mark.full
def test_that_the_processor_time_is_limited() -> None:
    with pytest.raises(FileError, match="time"):
        answers(f"{_LIMITED}limit(1 << 30, 1)\nwhile True: pass")


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not keep to it")
def test_that_memory_is_limited() -> None:
    program = f"{_LIMITED}limit(300 << 20, 5)\nx = bytearray(400 << 20)"
    with pytest.raises(FileError, match="reader_stopped"):
        answers(program)


@pytest.mark.parametrize(
    "program",
    ["print('no json')", "print('[1]')", "raise SystemExit(7)", "import os; os.abort()"],
)
def test_that_nonsense_and_crashes_are_the_same_error(program: str) -> None:
    with pytest.raises(FileError, match="reader_stopped"):
        answers(program)


def test_that_a_message_without_end_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MAX_MESSAGE_BYTES", 1000)
    with pytest.raises(FileError, match="reader_stopped"):
        answers("print('x' * 100_000)")


def test_that_cancel_works_while_it_is_busy() -> None:
    begun = time.monotonic()

    def poll() -> None:
        if time.monotonic() - begun > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        answers("import time; time.sleep(30)", poll=poll)
    assert time.monotonic() - begun < PATIENCE_SECONDS


def test_that_the_process_knows_nothing_it_does_not_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_PERSON", "hidden")
    program = "import json, os; print(json.dumps(dict(os.environ)))"
    known = answers(program)[0]

    assert "SECRET_OF_THE_PERSON" not in known
    assert "HOME" not in known
    assert "PATH" in known


def test_that_the_process_is_gone_after_cancelling() -> None:
    started: list[int] = []

    def poll() -> None:
        if started:
            raise Cancelled

    program = "import os, time; print('{\"pid\": %d}' % os.getpid(), flush=True); time.sleep(30)"
    command = [sys.executable, "-P", "-c", program]
    messages = sandbox.run({}, Limits(), poll, command)
    with pytest.raises(Cancelled):
        started.extend(int(str(message["pid"])) for message in messages)

    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


def test_that_the_limits_of_windows_say_what_ours_say() -> None:
    limits = extended_limits(2 << 30, 60)

    assert limits.ProcessMemoryLimit == 2 << 30
    assert limits.BasicLimitInformation.PerProcessUserTimeLimit == 600_000_000
    assert limits.BasicLimitInformation.LimitFlags & 0x2000
