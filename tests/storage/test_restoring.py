"""A backup takes the place of a project whole; what was there is never overwritten."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.errors import FileError, ProjectError
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import copies
from imvo_desktop.storage.backup_shelf import facts
from imvo_desktop.storage.holder import current_holder
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.storage.restoring import restore
from tests.storage.small_chain import AT, MILL, OWN, made
from tests.storage.stopping import Stopping


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of two organisations, in a folder of its own."""
    (tmp_path / "backups").mkdir()
    return made(tmp_path / "backups" / "b.imvo", OWN, MILL)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project as it is now: one organisation."""
    (tmp_path / "mine").mkdir()
    return made(tmp_path / "mine" / "a.imvo", OWN)


def names(project: Path) -> list[str]:
    """What lies in the folder of `project`."""
    return sorted(one.name for one in project.parent.iterdir())


def test_that_the_project_is_what_the_backup_holds(backup: Path, project: Path) -> None:
    before = project.read_bytes()
    aside = restore(backup, project, "a set aside", AT)
    assert aside == project.with_name("a set aside.imvo")
    assert aside.read_bytes() == before
    assert project.read_bytes() == backup.read_bytes()
    assert names(project) == ["a set aside.imvo", "a.imvo"]


def test_that_what_was_set_aside_before_stays(backup: Path, project: Path) -> None:
    project.with_name("old.imvo").write_bytes(b"mine")
    assert restore(backup, project, "old", AT) == project.with_name("old (2).imvo")
    assert restore(backup, project, "old", AT) == project.with_name("old (3).imvo")
    assert project.with_name("old.imvo").read_bytes() == b"mine"


def test_that_a_project_that_is_gone_comes_back(backup: Path, project: Path) -> None:
    project.unlink()
    assert restore(backup, project, "old", AT) is None
    assert names(project) == ["a.imvo"]
    copies.verify(project, "a")


@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("is_there", [True, False])
def test_that_a_journal_of_the_old_file_never_meets_the_new_one(
    backup: Path, project: Path, end: str, is_there: bool
) -> None:
    beside = project.with_name(project.name + end)
    beside.write_bytes(b"of the old file")
    if not is_there:
        project.unlink()
    restore(backup, project, "old", AT)
    assert not beside.exists()
    assert project.with_name(f"old.imvo{end}").read_bytes() == b"of the old file"


def test_that_a_backup_that_is_not_sound_changes_nothing(backup: Path, project: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE organisation SET name = 'changed by hand'")
    before = project.read_bytes()
    with pytest.raises(ProjectError, match="backup_not_sound"):
        restore(backup, project, "old", AT)
    assert project.read_bytes() == before
    assert names(project) == ["a.imvo"]


def test_that_a_project_open_elsewhere_is_left_alone(backup: Path, project: Path) -> None:
    lock = ProjectLock.take(project, current_holder(AT))
    with pytest.raises(ProjectError, match="project_locked"):
        restore(backup, project, "old", AT)
    lock.release()
    assert facts(project).organisations == 1


@pytest.mark.parametrize("at", [0, 1])
def test_that_who_cancels_keeps_what_was_there(backup: Path, project: Path, at: int) -> None:
    with pytest.raises(Cancelled):
        restore(backup, project, "old", AT, Stopping(at))
    assert facts(project).organisations == 1
    assert names(project) == ["a.imvo"]


def test_that_a_last_step_that_fails_gives_the_old_name_back(
    backup: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def fail(path: Path, target: Path) -> Path:
        if path.name.endswith(".part"):
            raise PermissionError(13, "in use", str(target))
        return real(path, target)

    beside = project.with_name("a.imvo-wal")
    beside.write_bytes(b"w")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(FileError, match="file_not_writable"):
        restore(backup, project, "old", AT)
    assert names(project) == ["a.imvo", "a.imvo-wal"]
    assert beside.read_bytes() == b"w"


def test_that_a_disk_without_second_names_does_it_too(
    backup: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError(1, "no such thing here")

    before = project.read_bytes()
    monkeypatch.setattr(os, "link", unknown)
    aside = restore(backup, project, "old", AT)
    assert aside is not None
    assert aside.read_bytes() == before
    assert facts(project).organisations == 2
