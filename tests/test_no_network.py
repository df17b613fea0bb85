"""Nothing leaves the laptop: without a network all is the same, and nothing asks for one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import apart, asked_for, can_trace, run_apart
from tests.scripted_session import TOLD

ROOT = Path(__file__).resolve().parents[1]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not apart(), reason="this system makes no place without a network"),
    pytest.mark.skipif(not can_trace(), reason="calls to the system cannot be traced here"),
]

SESSION = "import sys, pathlib; from tests.scripted_session import *; "
WHOLE = SESSION + "sys.exit(main(pathlib.Path(sys.argv[1])))"
ONE_STEP = SESSION + "said(['--version'], pathlib.Path(sys.argv[1]))"
PLANTED = {
    "python": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(); ",
    "native": "import ctypes; ctypes.CDLL(None).socket(10, 1, 0); ",
    "name": "import socket, contextlib\n"
    "with contextlib.suppress(OSError): socket.create_connection(('192.0.2.1', 9), 1)\n",
}


def session(folder: Path, code: str) -> list[str | Path]:
    """The command that runs `code` with `folder` as its place."""
    folder.mkdir()
    return [sys.executable, "-W", "ignore", "-c", code, folder]


def surroundings(folder: Path) -> dict[str, str]:
    """Where the program finds itself, and a place of its own."""
    place = {"HOME": str(folder), "IMVO_DATA": str(folder / "own"), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **place, "PYTHONPATH": str(ROOT)}


def test_that_the_whole_session_is_the_same_without_a_network(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    env = surroundings(tmp_path)
    beside = subprocess.Popen(session(outside, WHOLE), env=env, stderr=subprocess.DEVNULL)
    done = run_apart(session(inside, WHOLE), tmp_path / "calls", env)

    assert done.returncode == beside.wait(300) == 0, done.stderr
    assert (inside / TOLD).read_bytes() == (outside / TOLD).read_bytes()
    assert [code for _, code, *_ in json.loads((inside / TOLD).read_text())[:3]] == [0, 0, 0]
    assert asked_for(tmp_path / "calls") == []


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_that_a_planted_call_is_found(tmp_path: Path, planted: str) -> None:
    calls = tmp_path / "calls"
    run_apart(session(tmp_path / "inside", planted + ONE_STEP), calls, surroundings(tmp_path))

    assert asked_for(calls) != []


def test_that_the_place_without_a_network_has_none(tmp_path: Path) -> None:
    look = "print(open('/proc/net/dev').read().count(':'))"
    done = run_apart([sys.executable, "-c", look], tmp_path / "calls")

    assert done.stdout.strip() == "1", "only the loopback, which is down"
