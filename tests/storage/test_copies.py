"""A copy holds what the project holds, and never replaces the project itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import sqlite_dialect
from imvo_desktop.storage.copies import save_copy
from imvo_desktop.usecases.session import Session


def a_project(path: Path) -> str:
    with Session.create(path, author="tester") as session:
        own = Organisation(id="own", name="Fietstas BV")
        return session.do(edit("add_organisation", [Change(None, own)], count=1)).checksum


def test_that_a_copy_opens_with_the_same_content(tmp_path: Path) -> None:
    checksum = a_project(tmp_path / "één #1?.imvo")
    save_copy(tmp_path / "één #1?.imvo", tmp_path / "copy.imvo")
    with Session.open(tmp_path / "copy.imvo", author="tester") as copy:
        assert copy.checksum == checksum
        assert list(copy.network.organisations) == ["own"]


def test_that_a_project_is_not_copied_onto_itself(tmp_path: Path) -> None:
    a_project(tmp_path / "a.imvo")
    before = (tmp_path / "a.imvo").read_bytes()
    with pytest.raises(ProjectError, match="project_exists"):
        save_copy(tmp_path / "a.imvo", tmp_path / "a.imvo")
    assert (tmp_path / "a.imvo").read_bytes() == before


class Impatient:
    """Somebody who presses Cancel at the first look."""

    def step(self, done: int, total: int) -> None:
        """Ask to stop."""
        raise Cancelled


@pytest.mark.parametrize("steps", [1, 10_000_000])
def test_that_a_copy_that_is_cancelled_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(sqlite_dialect, "_STEPS_BETWEEN_LOOKS", steps)
    a_project(tmp_path / "a.imvo")
    (tmp_path / "copy.imvo").write_text("before")
    with pytest.raises(Cancelled):
        save_copy(tmp_path / "a.imvo", tmp_path / "copy.imvo", Impatient())
    assert (tmp_path / "copy.imvo").read_text() == "before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.imvo", "copy.imvo"]


def test_that_a_copy_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    checksum = a_project(tmp_path / "a.imvo")
    (tmp_path / "copy.imvo").write_text("before")
    save_copy(tmp_path / "a.imvo", tmp_path / "copy.imvo")
    with Session.open(tmp_path / "copy.imvo", author="tester", read_only=True) as copy:
        assert copy.checksum == checksum
