"""The k-th call to the disk fails, for k = 1, 2, … until none does: one sentence, nothing lost."""

from __future__ import annotations

import errno
import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from imvo_desktop.own_folder import own_folder
from imvo_desktop.storage import backup_shelf, backups, schema
from imvo_desktop.storage.holder import current_holder, lock_path
from imvo_desktop.storage.lock import ProjectLock
from imvo_desktop.usecases.check_project import check
from tests.faults import works
from tests.faults.program import (
    Ended,
    Program,
    assert_survived,
    left_over,
    posix_only,
    running,
    told,
)

pytestmark = [posix_only, pytest.mark.timeout(3600)]

ONCE, FROM_THEN_ON, NO_ROOM = 0, 1, 2
FAULTS = {
    "eio": (errno.EIO, ONCE),
    "eio-for-good": (errno.EIO, FROM_THEN_ON),
    "enospc": (errno.ENOSPC, ONCE),
    "enospc-for-good": (errno.ENOSPC, NO_ROOM),
}
WHEN = "2026-11-20T12:00:00Z"
ALL, SOME = 10_000, 60
"""More calls than any work makes: at night each fails once by itself; the other faults are tried
at some of the calls."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler to build the library with that makes calls fail")
    scratch = tmp_path_factory.mktemp("scratch")
    library, source = scratch / "failing.so", Path(__file__).with_name("failing.c")
    command = [compiler, "-shared", "-fPIC", "-w", "-o", str(library), str(source), "-ldl"]
    subprocess.run(command, check=True)
    with running(scratch, {"LD_PRELOAD": str(library)}) as found:
        yield found


def cases() -> list[object]:
    """Each work with each fault: some calls in the usual run, all of them at night."""
    found: list[object] = []
    for work in (works.edit, works.edit_on, works.import_list, *works.OTHERS, *works.EXPORTS):
        for name, fault in FAULTS.items():
            label = f"{work.__name__}-{name}"
            most = ALL if name == "eio" else SOME
            found.append(pytest.param(work, fault, most, marks=pytest.mark.nightly, id=label))
            if name == "eio" and work in (works.edit_on, works.import_list, works.back_up):
                found.append(pytest.param(work, fault, 6, marks=pytest.mark.full, id=f"{label}-6"))
    return found


@pytest.mark.parametrize(("work", "fault", "most"), cases())
def test_that_a_call_that_fails_loses_nothing(
    program: Program, tmp_path: Path, work: works.Work, fault: tuple[int, int], most: int
) -> None:
    folder = set_out(tmp_path / "first", work)
    if work is works.migrate:
        program.measure_first(work, folder)
    else:
        program.measure(work, folder)
    model = set_out(tmp_path / "model", work)
    owned = tmp_path / "owned"
    shutil.copytree(own_folder(), owned, dirs_exist_ok=True)
    calls = calls_of(program, work, copied(model, owned, tmp_path / "all"))
    ends: Counter[str] = Counter()
    numbers = range(1, calls + 1)
    for number in numbers if calls <= most else random.Random(calls).sample(numbers, most):
        folder = copied(model, owned, tmp_path / str(number))
        ended = program.run(work, folder, fault=[number, *fault])
        ends[judged(ended)] += 1
        try:
            assert_nothing_lost(work, folder, model, ended)
            assert_retry_works(program, work, folder)
        except AssertionError as error:
            raise AssertionError(f"call {number} of {calls}: {ended.said}") from error
        shutil.rmtree(folder)
    print(work.__name__, fault, f"{calls} calls,", told(ends))


def set_out(folder: Path, work: works.Work) -> Path:
    """A folder in which `work` can be done."""
    project = works.prepared(folder)
    if work is works.migrate:
        works.old_project(folder, 3)
    elif work in (works.back_up, works.restore):
        works.shelve(project, days=15 if work is works.back_up else 1)
        works.edit(folder)
    return folder


def copied(model: Path, owned: Path, folder: Path) -> Path:
    """The same folder once more, with the same backups."""
    shutil.rmtree(own_folder(), ignore_errors=True)
    shutil.copytree(owned, own_folder())
    shutil.copytree(model, folder)
    return folder


def calls_of(program: Program, work: works.Work, folder: Path) -> int:
    """How many calls `work` makes that write, counted while none fails."""
    ended = program.run(work, folder, fault=[0, errno.EIO, ONCE])
    assert ended.code == 0, ended.said
    calls = int((program.scratch / "said.count").read_text())
    assert calls > 5
    return calls


def judged(ended: Ended) -> str:
    """How the program ended; never with a traceback, never standing still."""
    assert ended.code in (0, 2), ended.said
    assert not [line for line in ended.said if "Traceback" in line], ended.said
    assert not [line for line in ended.said if "unexpected" in line], ended.said
    if "CANNOT" in ended.said or ended.code == 2:
        return "said"
    return "one edit refused" if any(line.startswith("NO") for line in ended.said) else "done"


def assert_nothing_lost(work: works.Work, folder: Path, model: Path, ended: Ended) -> None:
    project = folder / works.PROJECT
    if work is works.migrate and judged(ended) == "said":
        # The old file, or the whole new one where the call came after it; what comes next opens it.
        is_new = schema.check_header(project).schema_version == schema.SCHEMA_VERSION
        assert is_new or project.read_bytes() == (model / works.PROJECT).read_bytes()
    assert_survived_fault(project, ended)
    if work in works.EXPORTS or work is works.copy:
        target = work.__name__.replace("export_", "out.") if work is not works.copy else works.COPY
        if judged(ended) == "said":
            assert (folder / target).read_bytes() == works.BEFORE
        elif work is works.copy:
            assert check(folder / target).examination.is_sound
    for one in backup_shelf.folders(own_folder() / "backups"):
        for kept in backup_shelf.kept(one):
            backups.verify(kept.path, WHEN)


def assert_survived_fault(project: Path, ended: Ended) -> None:
    """As after a kill; an edit that was refused may be there only if nothing came after it."""
    assert_survived(project, ended.acknowledged)


def assert_retry_works(program: Program, work: works.Work, folder: Path) -> None:
    works.write_script(folder, "again")
    again = program.run(work, folder)
    assert again.code == 0, again.said
    words = again.said
    assert "CANNOT" not in words, words
    assert not [line for line in words if line.startswith("NO")], words
    assert_survived(folder / works.PROJECT, again.acknowledged)
    free_locks()
    assert left_over(own_folder()) == [], left_over(own_folder())


def free_locks() -> None:
    """Take the locks of backups that could not be removed, as the next backup does.

    Raises `ProjectError` where somebody holds one.
    """
    for found in own_folder().rglob(lock_path(Path(backups.LOCKED)).name):
        ProjectLock.take(found.with_name(backups.LOCKED), current_holder(WHEN)).release()
