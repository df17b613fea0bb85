"""A project that is open in a window of ours on this computer is shown in that window."""

from __future__ import annotations

import dataclasses
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.storage.holder import Holder
from imvo_desktop.usecases import other_window, running
from tests.storage.small_chain import made

pytestmark = pytest.mark.full
_WINDOW = """
import sys, time
from pathlib import Path
from imvo_desktop.usecases.running import Running
from imvo_desktop.usecases.session import Session
mark = Running.begin(Path(sys.argv[1]))
with Session.open(Path(sys.argv[2]), author="An"):
    print("ready", flush=True)
    for line in sys.stdin:
        print(mark.take_wish(), flush=True)
mark.end()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project nobody has open."""
    return made(tmp_path / "a.imvo")


@pytest.fixture
def window(tmp_path: Path, project: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has the project open, and takes a wish when a line comes."""
    command = [sys.executable, "-c", _WINDOW, str(tmp_path), str(project)]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "ready\n"
        yield started


def test_that_the_window_that_has_it_open_is_asked(
    tmp_path: Path, project: Path, window: subprocess.Popen[str]
) -> None:
    told = list[str]()

    def answer(_: float) -> None:
        assert window.stdin is not None
        assert window.stdout is not None
        window.stdin.write("look\n")
        window.stdin.flush()
        told.append(window.stdout.readline())

    assert other_window.show(tmp_path, project, "link/l3", wait=answer)
    assert told == ["link/l3\n"]


@pytest.mark.usefixtures("window")
def test_that_a_window_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, project: Path
) -> None:
    waited = list[float]()
    assert not other_window.show(tmp_path, project, wait=waited.append)
    assert sum(waited) == pytest.approx(3)
    assert list(tmp_path.rglob("*.show*")) == []


def test_that_nobody_is_asked_about_a_project_nobody_has_open(
    tmp_path: Path, project: Path
) -> None:
    assert not other_window.show(tmp_path, project)
    assert not other_window.show(tmp_path, tmp_path / "gone.imvo")


def test_that_nobody_is_asked_on_another_computer(tmp_path: Path) -> None:
    mark = running.Running.begin(tmp_path)
    assert mark is not None
    here = Holder(platform.node(), "An", os.getpid(), "")
    assert not other_window.ask(tmp_path, dataclasses.replace(here, host="elsewhere"))
    assert mark.take_wish() is None
    assert other_window.ask(tmp_path, here)
    assert mark.take_wish() == ""
    mark.end()
