"""Kill -9 at any moment: every acknowledged edit is there, nothing is half there."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.round_copy import thaw
from imvo_desktop.usecases.round_edits import rounds_of
from imvo_desktop.usecases.session import Session

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(sys.platform == "win32", reason="fork and kill -9 are of POSIX"),
]

DEATHS = 40
ROUND_DEATHS = 10
EDITS = 40


class Editor:
    """The program to be killed, and what it says."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        assert program.stdin is not None
        assert program.stdout is not None
        self._in: IO[str] = program.stdin
        self._out: IO[str] = program.stdout

    def run(self, project: Path, script: Path, kill_after: int, dice: random.Random) -> list[str]:
        """What is acknowledged in a run that is killed soon after `kill_after` edits."""
        print(project, script, file=self._in, flush=True)
        said = self._out.readline().split()
        assert said[0] == "PID"
        acknowledged: list[str] = []
        is_killed = False
        while True:
            if len(acknowledged) >= kill_after and not is_killed:
                time.sleep(dice.random() * 0.008)
                os.kill(int(said[1]), signal.SIGKILL)
                is_killed = True
            line = self._out.readline().strip()
            assert line, "the program to be killed is gone"
            if line == "END":
                return acknowledged
            if line.startswith("ACK "):
                acknowledged.append(line)


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    """One program for all deaths."""
    command = [sys.executable, "-m", "tests.usecases.killed_editor"]
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as program:
        yield Editor(program)
        assert program.stdin is not None
        program.stdin.close()


def script(path: Path, life: int) -> Path:
    """Forty edits of all sorts, on records of this `life` only."""
    lines: list[dict[str, object]] = []
    for number in range(EDITS // 8):
        a, b, link = (f"{name}{life}-{number}" for name in "abl")
        lines += [
            {"op": "add_organisation", "id": a, "name": "A" * 300},
            {"op": "add_organisation", "id": b, "name": "B", "parent": a},
            {"op": "add_link", "id": link, "supplier": a, "buyer": b, "value": number},
            {"op": "add_risk", "theme": "lab.wage", "link": link, "affected": ["women"]},
            {"op": "change", "kind": "link", "id": link, "product": "p" * 2000},
            {"op": "undo"},
            {"op": "redo"},
            {"op": "remove", "kind": "organisation", "id": a},
        ]
    path.write_text("\n".join(json.dumps(line) for line in lines))
    return path


def assert_survived(project: Path, acknowledged: list[str], at_once: int = 1) -> None:
    """That the last acknowledged edit is there, and the file is sound.

    Of what comes with the next word, `at_once` edits, some may be there too.
    """
    assert check(project).examination.is_sound
    with Session.open(project, author="Bo") as session:
        if acknowledged:
            _, number, checksum = acknowledged[-1].split()
            assert session.sequence in range(int(number), int(number) + at_once + 1)
            assert session.sequence > int(number) or session.checksum == checksum
        assert session.checksum == f"{session.network.checksum():064x}"


def test_that_every_acknowledged_edit_survives_kill_9(editor: Editor, tmp_path: Path) -> None:
    dice = random.Random(9)
    project = tmp_path / "a.imvo"
    Session.create(project, author="An").close()
    for life in range(DEATHS):
        if life % 10 == 0:
            project = tmp_path / f"{life}.imvo"
            Session.create(project, author="An").close()
        lines = script(tmp_path / "s.jsonl", life)
        acknowledged = editor.run(project, lines, dice.randint(0, EDITS - 2), dice)
        assert_survived(project, acknowledged)
        assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_that_a_killed_creation_leaves_a_whole_project_or_none(
    editor: Editor, tmp_path: Path
) -> None:
    dice = random.Random(5)
    lines = script(tmp_path / "s.jsonl", 0)
    for life in range(20):
        folder = tmp_path / str(life)
        folder.mkdir()
        project = folder / "a.imvo"
        time.sleep(dice.random() * 0.03)
        acknowledged = editor.run(project, lines, 0, dice)
        if not project.exists():
            assert acknowledged == []
            Session.create(project, author="An").close()
        assert_survived(project, acknowledged)
        assert list(folder.iterdir()) == [project]


def test_that_a_killed_round_is_there_with_its_copy_or_not_at_all(
    editor: Editor, tmp_path: Path
) -> None:
    dice = random.Random(3)
    project = tmp_path / "a.imvo"
    Session.create(project, author="An").close()
    for _ in range(ROUND_DEATHS):
        acknowledged = editor.run(project, Path("rounds"), dice.randint(0, 6), dice)
        assert_survived(project, acknowledged, at_once=2)
        with Session.open(project, author="Bo", read_only=True) as session:
            held = {one.copy: one for one in rounds_of(session.network)}
            thawed = [thaw(project, one).network for one in held.values()]
        assert all(one.organisations for one in thawed)
        with closing(sqlite3.connect(project)) as connection:
            copies = {row[0] for row in connection.execute("SELECT id FROM frozen")}
        assert copies == held.keys()
