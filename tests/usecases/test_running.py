"""The mark of a program that runs, and what one that was left behind tells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from imvo_desktop.usecases.running import Running, ended_unexpectedly, wish_to_see

_PROGRAM = """
import faulthandler, os, signal, sys
from pathlib import Path
from imvo_desktop.usecases.running import Running
mark = Running.begin(Path(sys.argv[1]))
mark.work_on(Path("/somewhere/Fietstas.imvo"))
faulthandler.enable(open(mark.trace_path, "w"))
end = sys.argv[2]
if end == "clean":
    mark.end()
elif end == "wait":
    print("ready", flush=True)
    sys.stdin.readline()
    print(mark.take_wish(), mark.take_wish())
    mark.end()
elif end == "crash":
    faulthandler._sigsegv()
else:
    os.kill(os.getpid(), getattr(signal, end))
"""


def run(folder: Path, end: str) -> int:
    """A program with a mark in `folder` that ends as said."""
    command = [sys.executable, "-c", _PROGRAM, str(folder), end]
    return subprocess.run(command, timeout=60, stderr=subprocess.DEVNULL).returncode


def test_that_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, "clean") == 0
    assert ended_unexpectedly(tmp_path) == ()
    assert list((tmp_path / "running").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_that_a_kill_is_told_once_with_what_was_open(tmp_path: Path) -> None:
    assert run(tmp_path, "SIGKILL") != 0
    (ended,) = ended_unexpectedly(tmp_path)
    assert ended.project == Path("/somewhere/Fietstas.imvo")
    assert ended.trace == ""
    assert ended.at.endswith("Z")
    assert ended_unexpectedly(tmp_path) == ()
    assert list((tmp_path / "running").iterdir()) == []


@pytest.mark.parametrize("end", ["crash", "SIGABRT"])
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_that_a_stop_by_the_system_says_where(tmp_path: Path, end: str) -> None:
    run(tmp_path, end)
    (ended,) = ended_unexpectedly(tmp_path)
    assert ended.trace.startswith("Fatal Python error: ")
    assert "/" not in ended.trace


def test_that_a_program_that_runs_is_no_unexpected_end(tmp_path: Path) -> None:
    mark = Running.begin(tmp_path)
    assert mark is not None
    assert ended_unexpectedly(tmp_path) == ()
    mark.end()
    mark.sign()
    mark.end()
    assert ended_unexpectedly(tmp_path) == ()


def test_that_the_latest_end_comes_first(tmp_path: Path) -> None:
    for at in ("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z"):
        mark = Running.begin(tmp_path, lambda at=at: at)  # type: ignore[misc]
        assert mark is not None
        os.close(mark._handle or 0)
    assert [one.at[:7] for one in ended_unexpectedly(tmp_path)] == ["2026-03", "2026-02", "2026-01"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\x00", b'{"at": 1}'])
def test_that_a_mark_that_says_nothing_is_taken_away(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "running"
    place.mkdir()
    (place / "1-a.json").write_bytes(content)
    (place / "1.show").touch()
    assert ended_unexpectedly(tmp_path) == ()
    assert [one.name for one in place.iterdir() if one.suffix == ".json"] == []
    ended_unexpectedly(tmp_path)
    assert list(place.iterdir()) == []


def test_that_without_a_place_to_write_the_program_runs_unmarked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert Running.begin(tmp_path / "file") is None
    assert ended_unexpectedly(tmp_path / "file") == ()


def test_that_another_start_can_ask_to_see_the_window(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _PROGRAM, str(tmp_path), "wait"]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as started:
        assert started.stdin is not None
        assert started.stdout is not None
        started.stdout.readline()
        assert wish_to_see(tmp_path, started.pid, "link/l3")
        started.stdin.write("\n")
        started.stdin.flush()
        assert started.stdout.readline().strip() == "link/l3 None"
    assert not wish_to_see(tmp_path, started.pid)
