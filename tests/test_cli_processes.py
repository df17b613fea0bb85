"""The command line as a process of its own: what it loads, pipes, and the whole demo."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("PySide6", "matplotlib", "networkx", "sqlalchemy", "numpy", "typst")
WINDOW = ("PySide6.QtGui", "PySide6.QtWidgets")


def python(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in a fresh interpreter in `folder`."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def loaded_after(folder: Path, names: tuple[str, ...], *arguments: str) -> list[str]:
    """Which of `names` are loaded after the command; it must have succeeded."""
    code = (
        "import sys; from imvo_desktop import cli; code = cli.main(sys.argv[1:]);"
        f"print([one for one in {names!r} if one in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    done = python(code, folder, *arguments)
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stderr.splitlines()[-1].replace("'", '"'))
    return found


def test_that_importing_the_command_line_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys, imvo_desktop.cli;"
        f"print([one for one in {HEAVY!r} if one in sys.modules], 'ctypes' in sys.modules)"
    )

    assert python(code, tmp_path).stdout.startswith("[]")


def test_that_the_version_needs_no_words(tmp_path: Path) -> None:
    assert loaded_after(tmp_path, HEAVY, "--version") == []


@pytest.mark.full
def test_that_no_command_loads_a_window(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Leverancier;Land\nA;Duitsland\n")
    (tmp_path / "s.jsonl").write_text('{"op": "change_organisation", "id": "own", "name": "B"}\n')
    project = "out/project.imvo"
    commands = [
        ["demo", "--out", "out"],
        ["read", "list.csv"],
        ["import", project, "list.csv"],
        ["hotspots", project],
        ["export", project, "-o", "e.json"],
        ["export", project, "-o", "e.png"],
        ["report", project, "-o", "r.pdf"],
        ["edit", project, "--script", "s.jsonl"],
        ["check", project],
        ["--help"],
    ]

    assert [one for one in commands if loaded_after(tmp_path, WINDOW, *one)] == []


@pytest.mark.full
def test_that_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "imvo_desktop.cli", "--help"],
            cwd=tmp_path,
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.stderr == b""


@pytest.mark.full
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_demo_makes_what_it_says_and_says_the_same_again(
    tmp_path: Path, language: str
) -> None:
    command = [sys.executable, "-m", "imvo_desktop.cli", "demo", "--json", "--lang", language]
    first, again = (
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=True) for _ in range(2)
    )
    made = json.loads(first.stdout)
    files = [made["project"], made["report"], *made["charts"]]

    assert first.stdout == again.stdout
    assert [one for one in files if not (tmp_path / one).stat().st_size] == []
    assert len(made["charts"]) == 3


@pytest.mark.full
def test_that_a_demo_somebody_worked_on_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text('{"op": "change_organisation", "id": "own", "name": "B"}\n')
    commands = [["demo"], ["edit", "imvo-demo/project.imvo", "--script", "s.jsonl"], ["demo"]]
    codes = [
        subprocess.run(
            [sys.executable, "-m", "imvo_desktop.cli", *one],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        ).returncode
        for one in commands
    ]

    assert codes == [0, 0, 2]
