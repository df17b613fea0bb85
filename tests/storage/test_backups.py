"""Backups are whole, verified, found again, never twice the same, and thinned by the rule."""

from __future__ import annotations

import dataclasses
import errno
import random
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.progress import Cancelled
from imvo_desktop.storage import backups, copies, sealed_rows
from imvo_desktop.storage.backup_shelf import facts, folder_for, folder_of, kept
from imvo_desktop.storage.backup_thinning import Backup, Reason, to_drop
from imvo_desktop.storage.backups import Wish, take
from imvo_desktop.storage.holder import current_holder
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, LINK, MILL, OWN, made
from tests.storage.stopping import Stopping

LATER = "2026-11-23T09:00:00Z"


def backed_up(path: Path, at: str = AT, reason: Reason = Reason.DAY) -> Backup | None:
    """The backup of the project at `path` made at `at`, or None when there was no need."""
    wish = Wish(at, reason, path)
    return take(backups_folder(), facts(path).project_id, wish).finish()


def folder(path: Path) -> Path:
    """Where the backups of the project at `path` are."""
    return folder_of(backups_folder(), facts(path).project_id)


def renamed(path: Path, name: str) -> None:
    """One edit more in the project at `path`: the own company is called `name`."""
    with Session.open(path, author="An") as session:
        now = session.network.organisations["own"]
        after = dataclasses.replace(now, name=name)
        session.do(edit("change", [Change(now, after)]))


def names(path: Path) -> list[str]:
    """What lies in the folder of backups of `path`."""
    return sorted(one.name for one in folder(path).iterdir())


def test_that_a_backup_holds_what_the_project_holds(tmp_path: Path) -> None:
    project = made(tmp_path / "Fietstas BV.imvo", OWN, MILL, LINK)
    backup = backed_up(project)
    assert backup is not None
    assert (backup.at, backup.reason, backup.name) == (AT, Reason.DAY, "Fietstas BV")
    assert facts(backup.path).checksum == facts(project).checksum
    assert (facts(backup.path).organisations, facts(backup.path).links) == (2, 1)
    copies.verify(backup.path, "x")


def test_that_only_backups_and_the_place_of_the_project_are_left(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    assert names(project) == ["2026-11-22T130500Z.day.a.imvo", "places.json"]


def test_that_the_same_content_is_not_kept_twice(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    assert backed_up(project, LATER, Reason.IMPORT) is None
    assert len(kept(folder(project))) == 1


def test_that_a_damaged_newest_backup_is_made_again(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    first = backed_up(project)
    assert first is not None
    with closing(sqlite3.connect(first.path)) as connection, connection:
        connection.execute("UPDATE organisation SET name = 'changed by hand'")
    assert backed_up(project, LATER) is not None


def test_that_a_backup_before_a_migration_is_made_whatever_there_is(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    assert backed_up(project, LATER, Reason.MIGRATION) is not None
    assert backed_up(project, LATER, Reason.MIGRATION) is None


def test_that_two_backups_of_one_second_stand_beside_each_other(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    renamed(project, "Tas BV")
    second = backed_up(project)
    assert second is not None
    assert kept(folder(project))[0] == second
    assert len(kept(folder(project))) == 2


def test_that_a_project_that_moved_keeps_its_backups(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    moved = project.rename(tmp_path / "b.imvo")
    assert folder_for(backups_folder(), moved) == folder(moved)


@pytest.mark.parametrize("is_there", [True, False])
def test_that_backups_are_found_of_a_project_that_is_damaged_or_gone(
    tmp_path: Path, is_there: bool
) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    backed_up(project)
    found = folder(project)
    project.unlink()
    if is_there:
        project.write_bytes(b"gone to waste")
    assert folder_for(backups_folder(), project) == found
    assert folder_for(backups_folder(), tmp_path / "other.imvo") is None


def test_that_who_complained_is_in_no_backup(tmp_path: Path) -> None:
    project = made(
        tmp_path / "a.imvo", OWN, Grievance(id="g1", number="2026-1", received="2026-05-04")
    )
    with Session.open(project, author="An") as session:
        session.on_disk(lambda file: sealed_rows.keep(file, "g1", b"locked name"))
    backup = backed_up(project)
    assert backup is not None
    assert sealed_rows.read(project, "g1") == b"locked name"
    assert sealed_rows.read(backup.path, "g1") is None
    assert b"locked name" not in backup.path.read_bytes()


def test_that_an_id_from_outside_is_never_a_path() -> None:
    root = Path("backups")
    for text in ("../../elsewhere", "/etc", "a" * 300, "", "C:\\x", "\ud800"):
        assert folder_of(root, text).parent == root
        assert len(folder_of(root, text).name) == 64


@pytest.mark.parametrize("at", [0, 1])
def test_that_a_backup_that_is_stopped_leaves_nothing(tmp_path: Path, at: int) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    with pytest.raises(Cancelled):
        take(backups_folder(), facts(project).project_id, Wish(AT, Reason.DAY, project)).finish(
            Stopping(at)
        )
    assert names(project) == []


def test_that_a_backup_that_is_not_sound_is_not_kept(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("UPDATE organisation SET name = 'changed by hand'")
    with pytest.raises(ProjectError, match="copy_not_sound"):
        backed_up(project)
    assert names(project) == []


def test_that_what_a_killed_program_left_is_gone_after_the_next_backup(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    folder(project).mkdir(parents=True)
    for name in (".imvo-0123456789ab.part", ".imvo-0123456789ab.part-journal"):
        (folder(project) / name).write_bytes(b"half")
    backed_up(project)
    assert names(project) == ["2026-11-22T130500Z.day.a.imvo", "places.json"]


def test_that_what_the_disk_does_not_remove_now_is_gone_after_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = made(tmp_path / "a.imvo", OWN)

    unlink = Path.unlink

    def refused(path: Path, *, missing_ok: bool = False) -> None:
        if path.suffix == ".part":
            raise OSError(errno.EIO, "it failed", str(path))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "unlink", refused)
        backed_up(project)
    assert len(names(project)) == 3
    Session.open(project, author="An").close()
    assert names(project) == ["2026-11-22T130500Z.day.a.imvo", "places.json"]


def test_that_a_folder_that_stays_locked_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_LOCK_TRIES", 2)
    project = made(tmp_path / "a.imvo", OWN)
    folder(project).mkdir(parents=True)
    lock = ProjectLock.take(folder(project) / "backups", current_holder(AT))
    with pytest.raises(ProjectError, match="project_locked"):
        backed_up(project)
    lock.release()
    assert backed_up(project) is not None


@pytest.mark.parametrize(
    "name",
    [
        "2026-11-22T130500Z.day.a.imvo.part",
        "2026-99-22T130500Z.day.a.imvo",
        "2026-11-22T130500Z.other.a.imvo",
        "notes.txt",
        ".imvo-0.part",
    ],
)
def test_that_other_files_are_no_backups_and_stay(tmp_path: Path, name: str) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    made_one = backed_up(project)
    assert made_one is not None
    (folder(project) / name).write_bytes(b"mine" if "part" not in name else b"")
    assert kept(folder(project)) == [made_one]
    backups.thin(folder(project), "2036-01-01T00:00:00Z", made_one)
    assert (folder(project) / name).exists()


def test_that_nothing_is_thinned_without_a_good_backup(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    one = backed_up(project)
    assert one is not None
    for hour in range(30):
        shutil.copy(one.path, folder(project) / f"2026-01-01T{hour:02}0000Z.day.a.imvo")
    gone = dataclasses.replace(one, path=one.path.with_name("not there"))
    assert backups.thin(folder(project), AT, gone) == []


# The rule of thinning, told a second time and another way.


def spared(made_at: Sequence[datetime], now: datetime) -> set[datetime]:
    """The moments of ordinary backups that the rule keeps."""
    newest_first = sorted(set(made_at), reverse=True)
    kept_ones = set(newest_first[:1])
    kept_ones |= set([one for one in newest_first if now - one < timedelta(hours=48)][:20])
    for form, count in (("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12)):
        spans: list[str] = []
        for one in newest_first:
            span = one.strftime(form)
            if span not in spans and len(spans) < count:
                spans.append(span)
                kept_ones.add(one)
    return kept_ones


def backup_at(moment: datetime, reason: Reason = Reason.DAY) -> Backup:
    """A backup as its name would tell."""
    at = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return Backup(Path(f"{at}.{reason}"), at, 0, reason, "a")


START = datetime(2026, 1, 1, tzinfo=UTC)
GAPS = st.lists(st.integers(1, 40 * 24 * 3600), min_size=1, max_size=60)


@given(GAPS)
def test_that_thinning_keeps_what_the_rule_says_and_no_more(gaps: list[int]) -> None:
    moments = [START + timedelta(seconds=sum(gaps[: at + 1])) for at in range(len(gaps))]
    ones = [backup_at(moment) for moment in moments]
    dropped = to_drop(ones, moments[-1], ones[-1])
    left = {one.moment for one in ones if one not in dropped}
    assert left == spared(moments, moments[-1])


@given(GAPS)
def test_that_thinning_each_time_never_loses_the_last(gaps: list[int]) -> None:
    there: list[Backup] = []
    now = START
    for gap in gaps:
        now += timedelta(seconds=gap)
        there.append(backup_at(now))
        dropped = to_drop(there, now, there[-1])
        there = [one for one in there if one not in dropped]
        assert there[-1].moment == now
        assert len(there) <= 20 + 7 + 4 + 12


def test_that_daily_work_leaves_seven_days_four_weeks_and_twelve_months() -> None:
    there: list[Backup] = []
    for day in range(800):
        now = START + timedelta(days=day, hours=9)
        there.append(backup_at(now))
        dropped = to_drop(there, now, there[-1])
        there = [one for one in there if one not in dropped]
    ages = sorted((now - one.moment).days for one in there)
    assert ages[:7] == list(range(7))
    assert 17 <= len(there) <= 23
    assert 300 <= ages[-1] <= 366


def test_that_a_backup_before_a_migration_stays_for_ninety_days() -> None:
    migration = backup_at(START, Reason.MIGRATION)
    others = [backup_at(START + timedelta(hours=hour)) for hour in range(1, 2000)]
    assert migration not in to_drop([migration, *others], START + timedelta(days=89), others[-1])
    assert migration in to_drop([migration, *others], START + timedelta(days=91), others[-1])


def test_that_a_clock_that_was_set_back_does_not_cost_the_backup_just_made() -> None:
    ahead = [backup_at(START + timedelta(days=400, hours=hour)) for hour in range(100)]
    just_made = backup_at(START)
    assert just_made not in to_drop([*ahead, just_made], START, just_made)


@pytest.mark.full
@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_that_after_any_days_of_work_the_newest_backup_is_sound(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    dice = random.Random(seed)
    project = made(tmp_path_factory.mktemp("days") / "a.imvo", OWN)
    now = START
    for step in range(dice.randint(3, 10)):
        now += timedelta(hours=dice.choice((1, 5, 24, 100, 1000)))
        at = now.strftime("%Y-%m-%dT%H:%M:%SZ")
        if dice.random() < 0.7:
            renamed(project, f"Tas {step}")
        before = facts(project).checksum
        backed_up(project, at, dice.choice(list(Reason)))
        newest = kept(folder(project))[0]
        backups.verify(newest.path, at)
        assert facts(newest.path).checksum == before
    assert not [one for one in names(project) if one.endswith((".part", ".lock"))]


def test_that_a_project_without_a_state_has_no_facts(tmp_path: Path) -> None:
    project = made(tmp_path / "a.imvo", OWN)
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("DELETE FROM state")
    with pytest.raises(ImvoError, match="project_damaged"):
        facts(project)
