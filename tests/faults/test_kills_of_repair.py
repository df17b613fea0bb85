"""The program is killed again while it takes back what the first kill left half done."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.errors import ImvoError
from tests.faults import works
from tests.faults.program import (
    Program,
    assert_survived,
    moment,
    phase,
    posix_only,
    running,
    told,
)
from tests.faults.rounds import rounds

pytestmark = [posix_only, pytest.mark.timeout(3600)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("scratch")) as found:
        yield found


@pytest.fixture
def half_done(program: Program, tmp_path: Path) -> dict[str, bytes]:
    """A project of which a large edit was written half when the program was killed."""
    folder = tmp_path / "half"
    dice = random.Random(2)
    measured = works.prepared(folder / "measured").parent
    seconds = program.measure(works.large_edit, measured)
    for attempt in range(200):
        project = works.prepared(folder / str(attempt))
        before = project.read_bytes()
        program.run(works.large_edit, project.parent, delay=moment(dice, seconds))
        if phase(project, is_there=False) == "in" and is_half(before, project.read_bytes()):
            return {one.name: one.read_bytes() for one in project.parent.glob("a.imvo*")}
    pytest.fail("no kill fell while the file was half written")


def is_half(before: bytes, now: bytes) -> bool:
    """Whether pages were written of an edit that the head of the file does not tell of yet.

    Bytes 24 to 27 count the changes of the file (SQLite, "Database File Format", 1.3.7). They go
    up when an edit is written to its end, of which the journal may be there for a moment still.
    """
    return now[: len(before)] != before and now[24:28] == before[24:28]


def laid_out(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder / works.PROJECT


@pytest.mark.parametrize("count", rounds(10, 200, pytest.mark.full))
def test_that_a_second_kill_during_the_repair_loses_nothing(
    program: Program, tmp_path: Path, half_done: dict[str, bytes], count: int
) -> None:
    """What was there before the edit is there after any number of kills."""
    dice = random.Random(count)
    fell: Counter[str] = Counter()
    seconds = program.measure(works.look, laid_out(tmp_path / "measured", half_done).parent)
    for life in range(count):
        project = laid_out(tmp_path / str(life), half_done)
        for _ in range(2):
            program.run(works.look, project.parent, delay=moment(dice, seconds))
            fell[phase(project, is_there=True)] += 1
        assert assert_survived(project, []).sequence == 1
    print("repair", told(fell))


def test_that_half_an_edit_without_its_journal_is_noticed(
    half_done: dict[str, bytes], tmp_path: Path
) -> None:
    """A planted fault: what heals the file is lost."""
    project = laid_out(tmp_path / "a", {works.PROJECT: half_done[works.PROJECT]})
    with pytest.raises((AssertionError, ImvoError)):
        assert_survived(project, [])
