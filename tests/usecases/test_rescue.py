"""What can be read of a damaged project becomes a new, sound one; the rest is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import FileError, ProjectError
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage.rescue import LostRow
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.rescue import free_target, rescue_project
from imvo_desktop.usecases.session import Session
from tests.commands import run_in
from tests.storage.small_chain import LINK, MILL, OWN, RECORDS, made
from tests.storage.stopping import Stopping


def damaged(tmp_path: Path) -> Path:
    """A project of which the mill cannot be read, so that its delivery leads nowhere."""
    path = made(tmp_path / "a.imvo", OWN, MILL, LINK, Organisation(id="x", name="x", parent="mill"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE organisation SET workers = 'many' WHERE id = 'mill'")
    return path


def test_that_the_new_project_is_sound_and_the_rest_is_named(tmp_path: Path) -> None:
    path = damaged(tmp_path)
    before = path.read_bytes()
    found = rescue_project(path, tmp_path / "new.imvo", "An")
    assert (found.read, found.total, found.kept) == (3, 4, 2)
    assert found.left_out == (
        LostRow(Kind.LINK, "l1", "dangling"),
        LostRow(Kind.ORGANISATION, "mill", "unreadable"),
    )
    assert check(tmp_path / "new.imvo").examination.is_sound
    assert path.read_bytes() == before


def test_that_a_mere_pointer_to_what_is_lost_is_emptied(tmp_path: Path) -> None:
    rescue_project(damaged(tmp_path), tmp_path / "new.imvo", "An")
    with Session.open(tmp_path / "new.imvo", author="An", read_only=True) as session:
        assert session.network.organisations["x"].parent is None
        assert session.sequence == 1


def test_that_a_record_of_every_kind_comes_along(tmp_path: Path) -> None:
    found = rescue_project(made(tmp_path / "a.imvo", *RECORDS), tmp_path / "new.imvo", "An")
    assert found.kept == found.total == len(RECORDS)
    with Session.open(tmp_path / "new.imvo", author="An", read_only=True) as session:
        assert sorted(session.network, key=repr) == sorted(RECORDS, key=repr)


def test_that_nothing_is_ever_replaced(tmp_path: Path) -> None:
    path = damaged(tmp_path)
    (tmp_path / "new.imvo").write_bytes(b"mine")
    with pytest.raises(ProjectError, match="project_exists"):
        rescue_project(path, tmp_path / "new.imvo", "An")
    with pytest.raises(ProjectError, match="project_exists"):
        rescue_project(path, path, "An")
    with pytest.raises(FileError, match="folder_missing"):
        rescue_project(path, tmp_path / "no" / "new.imvo", "An")
    assert free_target(path, "new") == tmp_path / "new (2).imvo"


@pytest.mark.parametrize("at", [0, 1])
def test_that_who_cancels_has_no_new_project(tmp_path: Path, at: int) -> None:
    path = damaged(tmp_path)
    with pytest.raises(Cancelled):
        rescue_project(path, tmp_path / "new.imvo", "An", Stopping(at))
    assert [one.name for one in tmp_path.iterdir()] == ["a.imvo"]


def test_that_the_command_says_what_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged(tmp_path)
    imvo = run_in(tmp_path, monkeypatch, capsys)
    done = imvo("rescue", "a.imvo", "-o", "new.imvo", "--json")
    assert done.code == 0
    assert done.document == {
        "file": "new.imvo",
        "rows_read": 3,
        "rows_in": 4,
        "rows_kept": 2,
        "tables": {"organisation": {"read": 2, "rows": 3}, "link": {"read": 1, "rows": 1}},
        "left_out": [
            {"table": "link", "id": "l1", "reason": "dangling"},
            {"table": "organisation", "id": "mill", "reason": "unreadable"},
        ],
    }


def test_that_the_command_says_it_in_sentences_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged(tmp_path)
    imvo = run_in(tmp_path, monkeypatch, capsys)
    done = imvo("rescue", "a.imvo", "-o", "new.imvo", "--lang", "en")
    assert done.out.startswith("3 of 4 rows read, 2 of them are in “new.imvo”.\n")
    assert "(mill), the row is damaged" in done.out
    assert imvo("rescue", "a.imvo", "-o", "new.imvo").code == 2
