"""Kill -9 at any moment of any work: what was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.storage import backup_shelf, backups
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.faults import works
from tests.faults.program import (
    Program,
    assert_survived,
    left_over,
    moment,
    phase,
    posix_only,
    running,
    told,
)
from tests.faults.rounds import rounds

pytestmark = [posix_only, pytest.mark.timeout(3600)]

A_LIFE = 25
"""How many kills one project lives through, one after the other."""
A_NIGHT = 60
"""From so many kills on, some must fall inside the commit; of fewer maybe none."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("scratch")) as found:
        yield found


def sequence_of(project: Path) -> int:
    with Session.open(project, author="Bo", read_only=True) as session:
        return session.sequence


def killed_writes(
    program: Program, work: works.Work, folder: Path, count: int, at_once: int = 1
) -> Counter[str]:
    """`count` kills of `work`, many in a row on one project; where they fell."""
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    seconds = program.measure_first(work, works.prepared(folder / "measured").parent)
    project = folder
    for life in range(count):
        if life % A_LIFE == 0:
            # Measured anew: how busy the machine is changes.
            project = works.prepared(folder / str(life), f"m{life}")
            seconds = program.run(work, project.parent).seconds
        works.write_script(project.parent, f"w{life}")
        works.write_list(project.parent, f"w{life} ")
        before = sequence_of(project)
        ended = program.run(work, project.parent, delay=moment(dice, seconds))
        where = "ended" if ended.code == 0 else phase(project, bool(ended.acknowledged))
        assert ended.code in (0, -9), ended.said
        assert_survived(project, ended.acknowledged, at_once)
        after = sequence_of(project)
        is_there = ended.code != 0 and where == "before" and after > before
        fell["after" if is_there else where] += 1
    print(work.__name__, f"{seconds:.3f} s", told(fell))
    return fell


@pytest.mark.parametrize("count", rounds(30, 1000, pytest.mark.full))
def test_that_no_acknowledged_edit_is_lost(program: Program, tmp_path: Path, count: int) -> None:
    fell = killed_writes(program, works.edit, tmp_path, count)
    assert count < A_NIGHT or fell["in"]


@pytest.mark.parametrize("count", rounds(6, 60, pytest.mark.full))
def test_that_an_edit_larger_than_the_cache_is_there_or_not_at_all(
    program: Program, tmp_path: Path, count: int
) -> None:
    fell = killed_writes(program, works.large_edit, tmp_path, count)
    assert count < A_NIGHT or fell["in"]


@pytest.mark.parametrize(
    ("work", "count"),
    [
        pytest.param(work, *one.values, marks=one.marks, id=f"{work.__name__}-{one.id}")
        for work, share in ((works.import_list, 0.5), (works.commit_list, 0.5))
        for one in rounds(10, round(1000 * share), pytest.mark.full)
    ],
)
def test_that_an_import_is_there_whole_or_not_at_all(
    program: Program, tmp_path: Path, work: works.Work, count: int
) -> None:
    fell = killed_writes(program, work, tmp_path, count)
    assert count < A_NIGHT or fell["in"]


@pytest.mark.parametrize("count", rounds(10, 200, pytest.mark.full))
def test_that_a_version_is_there_with_its_copy_or_not_at_all(
    program: Program, tmp_path: Path, count: int
) -> None:
    killed_writes(program, works.hold_rounds, tmp_path, count, at_once=2)


@pytest.mark.parametrize("count", rounds(12, 200, pytest.mark.full))
def test_that_an_export_leaves_the_old_file_or_the_new_one(
    program: Program, tmp_path: Path, count: int
) -> None:
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    folder = works.prepared(tmp_path / "exports").parent
    for work in works.EXPORTS:
        seconds = program.measure(work, folder)
        target = folder / work.__name__.replace("export_", "out.")
        whole = size_of_whole(program, work, target)
        for _ in range(count // len(works.EXPORTS)):
            target.write_bytes(works.BEFORE)
            ended = program.run(work, folder, delay=moment(dice, seconds))
            assert ended.code in (0, -9), ended.said
            found = target.read_bytes()
            is_new = is_old_or_whole(found, whole)
            fell[f"{target.suffix} {'new' if is_new else 'old'}"] += 1
            assert_survived(folder / works.PROJECT, [])
    print("export", told(fell))


def is_old_or_whole(found: bytes, whole: int) -> bool:
    """Whether the new file is there; it is no failure that the old one still is."""
    is_new = found != works.BEFORE
    assert not is_new or abs(len(found) - whole) <= whole // 100, (len(found), whole)
    return is_new


def test_that_an_export_straight_to_its_file_is_caught(program: Program, tmp_path: Path) -> None:
    """A planted fault: these tests see the half file."""
    (tmp_path / "out.txt").write_bytes(works.BEFORE)
    program.run(works.write_straight, tmp_path, delay=0.3)
    with pytest.raises(AssertionError):
        is_old_or_whole((tmp_path / "out.txt").read_bytes(), works.STRAIGHT_BYTES)


def size_of_whole(program: Program, work: works.Work, target: Path) -> int:
    """Bytes of the file that `work` writes when nobody disturbs it."""
    assert program.run(work, target.parent).code == 0
    return target.stat().st_size


@pytest.mark.parametrize("count", rounds(12, 200, pytest.mark.full))
def test_that_a_backup_killed_or_thinned_half_way_leaves_whole_ones(
    program: Program, tmp_path: Path, count: int
) -> None:
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    project = works.prepared(tmp_path / "a")
    shelf = works.shelve(project)
    kept = {one.path: one.path.read_bytes() for one in backup_shelf.kept(shelf)}
    seconds = program.measure(works.back_up, project.parent)
    for _ in range(count):
        reset(shelf, kept)
        add_one(project)
        ended = program.run(works.back_up, project.parent, delay=moment(dice, seconds))
        assert ended.code in (0, -9), ended.said
        there = backup_shelf.kept(shelf)
        made = [one for one in there if one.path not in kept]
        for one in made:
            backups.verify(one.path, "2026-11-20T12:00:00Z")
        assert all(one.path in kept or one in made for one in there)
        assert len(there) == len(kept) or made, "thinned before the new backup was there"
        fell["made" if made else "not made"] += 1
        assert program.run(works.back_up, project.parent).code == 0
        assert left_over(shelf) == []
    assert_survived(project, [])
    print("backup", told(fell))


def reset(shelf: Path, kept: dict[Path, bytes]) -> None:
    """The shelf as it was before anything was thinned."""
    for one in backup_shelf.kept(shelf):
        one.path.unlink()
    for path, data in kept.items():
        path.write_bytes(data)


def add_one(project: Path) -> None:
    """One edit, so that the next backup holds something new."""
    works.write_script(project.parent, f"b{sequence_of(project)}")
    works.edit(project.parent)


@pytest.mark.parametrize("count", rounds(8, 100, pytest.mark.full))
def test_that_a_restore_killed_half_way_leaves_one_of_the_two(
    program: Program, tmp_path: Path, count: int
) -> None:
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    project = works.prepared(tmp_path / "a")
    works.shelve(project, days=1)
    add_one(project)
    current = project.read_bytes()
    seconds = program.measure(works.restore, project.parent)
    for _ in range(count):
        for one in project.parent.glob("aside*"):
            one.unlink()
        project.unlink()
        project.write_bytes(current)
        ended = program.run(works.restore, project.parent, delay=moment(dice, seconds))
        assert ended.code in (0, -9), ended.said
        is_new = project.read_bytes() != current
        aside = list(project.parent.glob("aside*"))
        assert not is_new or [one.read_bytes() for one in aside] == [current]
        fell["new" if is_new else f"old, {len(aside)} aside"] += 1
        assert_survived(project, [])
    print("restore", told(fell))


@pytest.mark.parametrize("count", rounds(6, 60, pytest.mark.full))
@pytest.mark.parametrize("version", range(1, 7))
def test_that_a_migration_is_done_or_not_begun(
    program: Program, tmp_path: Path, version: int, count: int
) -> None:
    dice = random.Random(count + version)
    fell: Counter[str] = Counter()
    works.old_project(tmp_path / "measured", version)
    seconds = program.measure_first(works.migrate, tmp_path / "measured")
    for life in range(count):
        project = works.old_project(tmp_path / str(life), version)
        old = project.read_bytes()
        ended = program.run(works.migrate, project.parent, delay=moment(dice, seconds))
        assert ended.code in (0, -9), ended.said
        is_new = check(project).examination.schema_version > version
        assert is_new or project.read_bytes() == old
        fell["new" if is_new else "old"] += 1
        assert_survived(project, [])
    print("migrate", version, told(fell))


@pytest.mark.parametrize("count", rounds(8, 100, pytest.mark.full))
def test_that_a_copy_is_whole_or_what_was_there(
    program: Program, tmp_path: Path, count: int
) -> None:
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    project = works.prepared(tmp_path / "a")
    target = project.parent / works.COPY
    seconds = program.measure(works.copy, project.parent)
    for _ in range(count):
        target.write_bytes(works.BEFORE)
        ended = program.run(works.copy, project.parent, delay=moment(dice, seconds))
        assert ended.code in (0, -9), ended.said
        is_new = target.read_bytes() != works.BEFORE
        assert not is_new or check(target).examination.is_sound
        fell["new" if is_new else "old"] += 1
        assert_survived(project, [])
    print("copy", told(fell))
