"""A program to disturb, from the side of the test; and what must hold afterwards."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from imvo_desktop.own_folder import VARIABLE
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.faults.works import Work

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(sys.platform != "linux", reason="fork, kill -9 and pidfd")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a round ended: seconds it lasted, exit code (negative: the signal), what it said."""

    seconds: float
    code: int
    said: list[str]

    @property
    def acknowledged(self) -> list[str]:
        """The lines that say an edit is on disk."""
        return [line for line in self.said if line.startswith("ACK ")]


@dataclass
class Program:
    """A warm program that forks for each round."""

    process: subprocess.Popen[str]
    scratch: Path

    def run(self, work: Work, folder: Path, **more: object) -> Ended:
        """One round of `work` in `folder`, disturbed as `more` says."""
        out = self.scratch / "said"
        out.unlink(missing_ok=True)
        request = {
            "work": work.__name__,
            "folder": str(folder),
            "own": os.environ[VARIABLE],
            "out": str(out),
            **more,
        }
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(request), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        assert line, "the program that forks is gone"
        answer = json.loads(line)
        said = out.read_text(errors="replace").splitlines() if out.exists() else []
        return Ended(answer["seconds"], answer["code"], said)

    def measure(self, work: Work, folder: Path) -> float:
        """Seconds that `work` takes undisturbed, once everything is imported."""
        self.measure_first(work, folder)
        return self.run(work, folder).seconds

    def measure_first(self, work: Work, folder: Path) -> float:
        """As `measure`, for work that can be done once only: its imports count too."""
        first = self.run(work, folder, modules=str(self.scratch / "modules"))
        assert first.code == 0, first.said
        assert "CANNOT" not in first.said, first.said
        return first.seconds


@contextmanager
def running(scratch: Path, more: Mapping[str, str] | None = None) -> Iterator[Program]:
    """A program that forks, with `more` in its environment."""
    scratch.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONWARNINGS": "", **(more or {})}
    command = [sys.executable, "-m", "tests.faults.warm"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as process:
        yield Program(process, scratch)
        assert process.stdin is not None
        process.stdin.close()


def moment(dice: random.Random, seconds: float) -> float:
    """When to kill work of `seconds`: any moment of it is as likely, and a little after it."""
    return dice.random() * seconds * 1.05


def phase(project: Path, is_there: bool) -> str:
    """Where the kill fell, by what lies beside the file before anybody opens it again."""
    journal = project.with_name(project.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        return "in"
    return "after" if is_there else "before"


def assert_survived(project: Path, acknowledged: list[str], at_once: int = 1) -> Session:
    """O1, O2, O3, O7: the last acknowledged edit is there, the file is sound, nothing lies about.

    Of what comes with the next word, `at_once` edits, some may be there too.
    """
    assert check(project).examination.is_sound, check(project).examination.issues
    with Session.open(project, author="Bo") as session:
        if acknowledged:
            _, number, checksum = acknowledged[-1].split()
            assert session.sequence in range(int(number), int(number) + at_once + 1)
            assert session.sequence > int(number) or session.checksum == checksum
        assert session.checksum == f"{session.network.checksum():064x}"
    assert left_over(project.parent) == [], left_over(project.parent)
    return session


def left_over(folder: Path) -> list[str]:
    """What the program keeps beside its files while it works, and should be gone."""
    ends = ("-journal", "-wal", "-shm", ".part", ".lock")
    names = [one.name for one in folder.rglob("*")]
    return [name for name in names if name.endswith(ends) or name.startswith(".imvo-")]


def told(counts: Counter[str]) -> str:
    """The counts in one line, for who reads the run."""
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
