"""One writes, others read; a killed program blocks nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from imvo_desktop.errors import ProjectError
from imvo_desktop.storage.holder import Holder, holder_of, lock_path
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, OWN, adding, made

HOLDER = Holder("host", "an", 1, AT)
OPEN_AND_WAIT = """
import sys
from pathlib import Path
from imvo_desktop.usecases.session import Session
session = Session.open(Path(sys.argv[1]), author="other", clock=lambda: sys.argv[2])
print("open", flush=True)
sys.stdin.read()
session.close()
"""


@contextmanager
def opened_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has `path` open for writing."""
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(path), AT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            yield other
        finally:
            other.kill()


@pytest.mark.full
def test_that_a_second_program_is_told_who_writes_and_may_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with opened_elsewhere(path) as other:
        with pytest.raises(ProjectError, match="project_locked") as caught:
            Session.open(path, author="An")
        assert caught.value.values["since"] == AT
        with Session.open(path, author="An", read_only=True) as session:
            assert session.is_read_only
            assert session.holder is not None
            assert session.holder.pid == other.pid
            assert list(session.network.organisations) == ["own"]
            with pytest.raises(ProjectError, match="project_read_only"):
                session.do(adding())


@pytest.mark.full
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_that_a_killed_program_blocks_nobody(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with opened_elsewhere(path) as other:
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    assert lock_path(path).exists()
    assert holder_of(path) is None
    with Session.open(path, author="An") as session:
        assert not session.is_read_only
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_lock_is_taken_once_and_removed_when_released(tmp_path: Path) -> None:
    lock = ProjectLock.take(tmp_path / "a", HOLDER)
    assert holder_of(tmp_path / "a") == HOLDER
    with pytest.raises(ProjectError, match="project_locked"):
        ProjectLock.take(tmp_path / "a", HOLDER)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_that_an_unreadable_side_file_still_locks_and_is_taken_over(tmp_path: Path) -> None:
    lock_path(tmp_path / "a").write_bytes(b"\xff{[1,2")
    ProjectLock.take(tmp_path / "a", HOLDER).release()
    assert list(tmp_path.iterdir()) == []


def test_that_opening_and_closing_leaves_only_the_project(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    for read_only in (False, True):
        Session.open(path, author="An", read_only=read_only).close()
    assert list(tmp_path.iterdir()) == [path]
