"""What a killed program left half made goes; what somebody is at, and what is not ours, stays."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from imvo_desktop import unfinished
from imvo_desktop.own_folder import own_folder


def left_behind(path: Path) -> None:
    """A note of a program that is gone about `path`."""
    notes = own_folder() / "unfinished"
    notes.mkdir(parents=True, exist_ok=True)
    (notes / f"n{len(list(notes.iterdir()))}").write_bytes(os.fsencode(path))


def test_that_what_is_being_made_stays_and_no_note_afterwards(tmp_path: Path) -> None:
    side = tmp_path / ".imvo-1.part"
    with unfinished.noted(side):
        side.write_text("half")
        unfinished.clear()
        assert side.exists()
    assert list((own_folder() / "unfinished").iterdir()) == []


@pytest.mark.parametrize("is_folder", [False, True])
def test_that_what_cannot_be_removed_now_goes_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_folder: bool
) -> None:
    made = tmp_path / ("imvo-x" if is_folder else ".imvo-1.part")
    unlink = Path.unlink

    def refused(path: Path, *, missing_ok: bool = False) -> None:
        if path == made:
            raise OSError(errno.EIO, "it failed", str(path))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "unlink", refused)
        refusing.setattr(shutil, "rmtree", lambda *_, **__: None)
        with unfinished.noted(made):
            made.mkdir() if is_folder else made.write_text("half")
        unfinished.clear()
    assert made.exists()
    unfinished.clear()
    assert list(tmp_path.glob("*imvo-*")) == []
    assert list((own_folder() / "unfinished").iterdir()) == []


def test_that_a_half_file_its_journal_and_a_half_folder_go(tmp_path: Path) -> None:
    for name in (".imvo-1.part", ".imvo-1.part-journal"):
        (tmp_path / name).write_text("half")
    folder = tmp_path / "imvo-x"
    folder.mkdir()
    (folder / "a.imvo").write_text("half")
    left_behind(tmp_path / ".imvo-1.part")
    left_behind(folder)
    unfinished.clear()
    assert list(tmp_path.iterdir()) == []
    assert list((own_folder() / "unfinished").iterdir()) == []


@pytest.mark.parametrize("name", ["a.imvo", "photo.part", ".ssh", "holiday"])
def test_that_a_note_about_what_is_not_ours_removes_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    left_behind(tmp_path / name)
    unfinished.clear()
    assert (tmp_path / name).read_text() == "mine"


def test_that_a_folder_behind_a_link_stays(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "imvo-x").symlink_to(tmp_path / "mine")
    left_behind(tmp_path / "imvo-x")
    unfinished.clear()
    assert (tmp_path / "mine").is_dir()


def test_that_a_half_file_on_a_stick_that_is_out_waits(tmp_path: Path) -> None:
    left_behind(tmp_path / "stick" / ".imvo-1.part")
    unfinished.clear()
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / ".imvo-1.part").write_text("half")
    unfinished.clear()
    assert list((tmp_path / "stick").iterdir()) == []


def test_that_a_name_with_strange_bytes_is_found_again(tmp_path: Path) -> None:
    side = tmp_path / ".één 🚲\n.imvo.part"
    side.write_text("half")
    left_behind(side)
    unfinished.clear()
    assert not side.exists()
