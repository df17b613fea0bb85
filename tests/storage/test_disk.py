"""Full disks and files that may not be written: a code, and everything as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ImvoError
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import OWN, adding, made

NOBODY = 65534
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="mount and modes are of POSIX")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB; the test is skipped where none can be made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", "size=800k", "tmpfs"]
    done = subprocess.run(["mount", *options, folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=False)


def notes(count: int, size: int) -> Edit:
    """An edit of `count` organisations with `size` letters each."""
    records = [Organisation(id=f"o{n}-{size}", name="N", note="x" * size) for n in range(count)]
    return adding(*records)


@posix_only
@pytest.mark.parametrize("edit", [notes(20, 30_000), notes(600, 1_000)], ids=["small", "large"])
def test_that_a_full_disk_is_said_and_loses_nothing(small_disk: Path, edit: Edit) -> None:
    with Session.create(small_disk / "a.imvo", author="An") as session:
        session.do(adding(OWN))
        with pytest.raises(ImvoError, match="disk_full"):
            session.do(edit)
        assert list(session.network.organisations) == ["own"]
        session.do(notes(1, 10))
        assert session.checksum == f"{session.network.checksum():064x}"
    assert check(small_disk / "a.imvo").examination.is_sound
    assert [one.name for one in small_disk.iterdir()] == ["a.imvo"]


@posix_only
def test_that_a_creation_on_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(360 * 1024))
    with pytest.raises(ImvoError, match="disk_full"):
        Session.create(small_disk / "a.imvo", author="An")
    assert list(small_disk.iterdir()) == [ballast]


@pytest.mark.full
@posix_only
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() != 0, reason="must become nobody")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_that_what_may_not_be_written_is_refused_but_can_be_read(
    tmp_path: Path, file_mode: int, folder_mode: int
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = made(folder / "a.imvo", OWN)
    before = path.read_bytes()
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and not parent.stat().st_mode & 0o001:
            parent.chmod(0o755)
    said = as_nobody(path)
    assert said == ["project_read_only", "own"]
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]


def as_nobody(path: Path) -> list[str]:
    """The code of opening `path` for writing without rights, and what reading it gives."""
    code = """
import os, sys
from pathlib import Path
from imvo_desktop.errors import ImvoError
from imvo_desktop.usecases.session import Session
import sqlalchemy.dialects.sqlite
os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
try:
    Session.open(Path(sys.argv[1]), author="An")
except ImvoError as error:
    print(error.code)
print(*Session.open(Path(sys.argv[1]), author="An", read_only=True).network.organisations)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, path, str(NOBODY)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_that_a_reader_that_stays_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("imvo_desktop.storage.problems.BUSY_TRIES", 2)
    path = made(tmp_path / "a.imvo", OWN)
    reader = sqlite3.connect(path)
    with Session.open(path, author="An") as session:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM link").fetchall()
        with pytest.raises(ImvoError, match="project_busy"):
            session.do(notes(1, 10))
        assert list(session.network.organisations) == ["own"]
        reader.close()
        session.do(notes(1, 10))
    assert check(path).examination.is_sound


def test_that_another_writer_is_noticed(tmp_path: Path) -> None:
    path = made(tmp_path / "a.imvo", OWN)
    with Session.open(path, author="An") as session:
        other = sqlite3.connect(path)
        other.execute("UPDATE state SET edits = 9")
        other.commit()
        other.close()
        with pytest.raises(ImvoError, match="project_changed_elsewhere"):
            session.do(notes(1, 10))
        assert list(session.network.organisations) == ["own"]
