"""A backup is made when there is a reason, holds what was before, and costs no edit."""

from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import FileError, ImvoError, ProjectError
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.storage import copies, sqlite_dialect, sqlite_snapshot
from imvo_desktop.storage.backup_shelf import facts, folder_of, folders, kept
from imvo_desktop.storage.backup_thinning import Backup, Reason
from imvo_desktop.storage.sqlite_header import Header, read_header
from imvo_desktop.usecases.backups import MANY_REMOVED, Keeper
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, OWN, adding, made

NEXT_DAY, DAY_AFTER = "2026-11-23T08:00:00Z", "2026-11-24T08:00:00Z"


class Moment:
    """A clock that stands until it is set."""

    def __init__(self, at: str) -> None:
        self.at = at

    def __call__(self) -> str:
        """What it says."""
        return self.at


class Office:
    """Somebody who works in a project with backups, and hears what goes wrong."""

    def __init__(self, path: Path, at: str = NEXT_DAY) -> None:
        self.clock = Moment(at)
        self.told: list[ImvoError] = []
        self.path = path
        self.keeper = Keeper(backups_folder(), self.clock, self.told.append)
        self.session = self.opened()

    def opened(self) -> Session:
        """The project, opened with backups."""
        return Session.open(self.path, author="An", clock=self.clock, backups=self.keeper)

    def add(self, *ids: str, code: str = "add_organisation") -> None:
        """One edit that brings organisations."""
        self.session.do(edit(code, [Change(None, Organisation(id=one, name=one)) for one in ids]))

    def remove(self, *ids: str) -> None:
        """One edit that takes organisations out."""
        there = self.session.network.organisations
        self.session.do(edit("remove", [Change(there[one], None) for one in ids]))

    def backups(self) -> list[Backup]:
        """What is kept, the newest first, when nothing is being made any more."""
        self.keeper.close()
        return kept(folder_of(backups_folder(), facts(self.path).project_id))

    def reasons(self) -> list[Reason]:
        """Why, the newest first."""
        return [one.reason for one in self.backups()]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Opened the day after the last edit."""
    found = Office(made(tmp_path / "a.imvo", OWN))
    yield found
    found.session.close()
    found.keeper.close()


def test_that_the_first_edit_of_a_day_has_a_backup_of_what_was_before(office: Office) -> None:
    before = office.session.checksum
    office.add("x")
    office.add("y")
    (backup,) = office.backups()
    assert (backup.reason, backup.at) == (Reason.DAY, NEXT_DAY)
    assert facts(backup.path).checksum == before


def test_that_who_only_looks_makes_no_backup(office: Office) -> None:
    assert office.backups() == []


def test_that_a_window_left_open_makes_one_on_the_next_day_too(office: Office) -> None:
    office.add("x")
    office.clock.at = DAY_AFTER
    office.add("y")
    assert [one.at for one in office.backups()] == [DAY_AFTER, NEXT_DAY]


def test_that_opening_again_on_the_same_day_makes_no_second_one(office: Office) -> None:
    office.add("x")
    office.session.close()
    office.keeper.close()
    office.keeper = Keeper(backups_folder(), office.clock, office.told.append)
    office.session = office.opened()
    office.add("y")
    assert office.reasons() == [Reason.DAY]


def test_that_a_project_that_was_just_begun_has_none_of_when_it_was_empty(tmp_path: Path) -> None:
    Session.create(tmp_path / "new.imvo", author="An", clock=lambda: AT).close()
    office = Office(tmp_path / "new.imvo", AT)
    office.add("x")
    office.session.close()
    assert office.backups() == []


def test_that_a_project_of_today_that_has_none_gets_one(tmp_path: Path) -> None:
    office = Office(made(tmp_path / "a.imvo", OWN), AT)
    office.add("x")
    office.session.close()
    assert office.reasons() == [Reason.DAY]


def test_that_an_import_has_one_of_its_own(office: Office) -> None:
    office.add("x")
    office.add("y", code="import_suppliers")
    assert office.reasons() == [Reason.IMPORT, Reason.DAY]


@pytest.mark.parametrize("count", [MANY_REMOVED - 1, MANY_REMOVED])
def test_that_a_large_removal_has_one_of_its_own(office: Office, count: int) -> None:
    ids = [f"o{number}" for number in range(count)]
    office.add(*ids)
    office.remove(*ids)
    wanted = [Reason.REMOVAL, Reason.DAY] if count == MANY_REMOVED else [Reason.DAY]
    assert office.reasons() == wanted
    if count == MANY_REMOVED:
        assert facts(office.backups()[0].path).organisations == MANY_REMOVED + 1


def test_that_undoing_a_large_import_keeps_what_was_imported(office: Office) -> None:
    office.add(*(f"o{number}" for number in range(600)), code="import_suppliers")
    office.session.undo()
    assert office.reasons() == [Reason.REMOVAL, Reason.IMPORT]


def test_that_a_copy_gets_its_own_backup_of_the_day(office: Office, tmp_path: Path) -> None:
    copies.save_copy(office.path, tmp_path / "copy.imvo")
    office.add("x")
    other = Office(tmp_path / "copy.imvo")
    other.add("y", "z")
    other.clock.at = office.clock.at = DAY_AFTER
    other.add("a")
    office.add("b")
    other.session.close()
    other.keeper.close()
    assert [one.name for one in office.backups()] == ["a", "copy", "a"]


@pytest.mark.full
def test_that_a_migration_has_one_of_the_file_of_the_older_version(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "files" / "project_0001.imvo.gz"
    path = tmp_path / "old.imvo"
    path.write_bytes(gzip.decompress(old.read_bytes()))
    before = facts(path)
    office = Office(path)
    office.session.close()
    (backup,) = office.backups()
    assert backup.reason is Reason.MIGRATION
    assert facts(backup.path).checksum == before.checksum
    assert read_header(backup.path) == Header(sqlite_dialect.APPLICATION_ID, 1)


def test_that_a_backup_that_fails_is_told_once_and_costs_no_edit(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite_full()

    monkeypatch.setattr(sqlite_snapshot, "snapshot", full)
    office.add("x")
    office.add("y", code="import_suppliers")
    assert "y" in office.session.network.organisations
    assert [error.code for error in office.told] == ["backup_disk_full"]
    assert isinstance(office.told[0], FileError)
    assert office.backups() == []


def sqlite_full() -> sqlite3.OperationalError:
    """What the database says when the disk is full."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def test_that_a_check_that_fails_afterwards_is_told_too(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(path: Path, name: str) -> None:
        raise ProjectError("copy_not_sound", file=name)

    monkeypatch.setattr(copies, "verify", unsound)
    office.add("x")
    office.keeper.close()
    assert [error.code for error in office.told] == ["backup_failed"]
    assert folders(backups_folder()) == []


def test_that_a_folder_that_cannot_be_made_is_told_and_costs_no_edit(office: Office) -> None:
    backups_folder().parent.mkdir(parents=True, exist_ok=True)
    backups_folder().write_text("in the way")
    office.add("x")
    assert [error.code for error in office.told] == ["backup_failed"]
    assert set(office.session.network.records(Kind.ORGANISATION)) == {"own", "x"}


def test_that_a_session_without_a_keeper_makes_none(tmp_path: Path) -> None:
    with Session.open(made(tmp_path / "a.imvo", OWN), author="An") as session:
        session.do(adding(Organisation(id="x", name="x")))
    assert not backups_folder().exists()
