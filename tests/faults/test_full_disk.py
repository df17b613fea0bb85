"""A disk of 2 MB that fills up during any work: a message, nothing lost, and later it works."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import VARIABLE
from imvo_desktop.storage import backup_shelf, backups
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.faults import works
from tests.faults.program import Ended, Program, assert_survived, left_over, posix_only, running

pytestmark = [posix_only, pytest.mark.timeout(600)]

SIZE = 2 * 1024 * 1024
ROOM = (4, 24, 64, 160)
"""kB that are left on the disk when the work begins."""

WORKS = (works.commit_list, works.edit, works.import_list, works.back_up, works.copy, works.restore)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("scratch")) as found:
        yield found


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A disk of 2 MB with the project and the folder of the program; skipped where none is made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here: only root may mount one")
    monkeypatch.setenv(VARIABLE, str(folder / "own"))
    yield folder
    subprocess.run(["umount", "-l", folder], check=False)


def fill(folder: Path, left: int) -> Path:
    """Take all room but `left` kB."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    size = ballast.stat().st_size - left * 1024
    os.truncate(ballast, max(size, 0))
    return ballast


def is_told(ended: Ended) -> bool:
    """Whether a person was told, in a sentence, that the disk is full."""
    assert not [line for line in ended.said if "Traceback" in line], ended.said
    assert ended.code in (0, 2), ended.said
    words = "\n".join(ended.said)
    return "disk_full" in words or "schijf" in words.lower()


@pytest.mark.full
@pytest.mark.parametrize(
    "room", [ROOM[::2], pytest.param(ROOM, marks=pytest.mark.nightly)], ids=len
)
@pytest.mark.parametrize("work", [*WORKS, *works.EXPORTS], ids=lambda work: str(work.__name__))
def test_that_a_full_disk_loses_nothing_and_the_work_is_done_later(
    program: Program, disk: Path, work: works.Work, room: tuple[int, ...]
) -> None:
    project = works.prepared(disk / "a")
    if work is works.restore:
        works.shelve(project, days=1)
    told_of = 0
    for left in room:
        ballast = fill(disk, left)
        before = targets(project.parent)
        ended = program.run(work, project.parent)
        if is_told(ended):
            told_of += 1
            assert not work.__name__.startswith("export") or targets(project.parent) == before
        ballast.unlink()
        assert_survived(project, ended.acknowledged)
        assert_backups_whole(disk)
    assert told_of
    works.write_script(project.parent, "later")
    works.write_list(project.parent, "later")
    again = program.run(work, project.parent)
    assert again.code == 0, again.said
    assert "CANNOT" not in again.said, again.said
    assert not is_told(again), again.said
    assert_survived(project, again.acknowledged)
    assert left_over(disk / "own") == [], left_over(disk / "own")


def targets(folder: Path) -> dict[str, bytes]:
    """What an export writes to."""
    return {one.name: one.read_bytes() for one in folder.glob("out.*")}


def assert_backups_whole(disk: Path) -> None:
    for folder in backup_shelf.folders(disk / "own" / "backups"):
        for one in backup_shelf.kept(folder):
            backups.verify(one.path, "2026-11-20T12:00:00Z")


def test_that_a_project_on_a_medium_that_is_read_only_can_be_read(disk: Path) -> None:
    project = works.prepared(disk / "a")
    before = project.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(ImvoError, match="project_read_only"):
        Session.open(project, author="An")
    with Session.open(project, author="An", read_only=True) as session:
        assert session.network.organisations
    assert check(project).examination.is_sound
    assert project.read_bytes() == before
