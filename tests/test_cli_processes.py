"""The command line as a process of its own: what it loads, and pipes that close."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.full

HEAVY = ("matplotlib", "networkx", "sqlalchemy", "numpy", "typst", "PySide6", "rapidfuzz")
NO_PROJECT = HEAVY[:5]
NO_CHART = ("matplotlib", "networkx", "typst", "fontTools", "PySide6", "rapidfuzz", "alembic")
WINDOW = ("PySide6.QtGui", "PySide6.QtWidgets")


def python(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in a fresh interpreter in `folder`."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def loaded_after(folder: Path, names: tuple[str, ...], *commands: list[str]) -> list[str]:
    """Which of `names` are loaded after the commands; each must have succeeded."""
    code = (
        "import json, sys; from imvo_desktop import cli;"
        "codes = [cli.main(one) for one in json.loads(sys.argv[1])];"
        f"print(json.dumps([one for one in {names!r} if one in sys.modules]), file=sys.stderr);"
        "sys.exit(max(codes))"
    )
    done = python(code, folder, json.dumps(commands))
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stderr.splitlines()[-1])
    return found


def test_that_importing_the_command_line_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys, imvo_desktop.cli;"
        f"print([one for one in {HEAVY!r} if one in sys.modules], 'ctypes' in sys.modules)"
    )

    assert python(code, tmp_path).stdout.startswith("[]")


def test_that_the_version_needs_no_words(tmp_path: Path) -> None:
    assert loaded_after(tmp_path, HEAVY, ["--version"]) == []


def test_that_help_and_reading_a_list_load_no_numbers_charts_or_database(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Leverancier;Land\nA;Duitsland\n")

    assert loaded_after(tmp_path, NO_PROJECT, ["--help"], ["read", "list.csv"]) == []


def test_that_an_answer_without_sentences_loads_no_words(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Leverancier;Vestigingsland\nA;Duitsland\n")

    assert loaded_after(tmp_path, ("PySide6",), ["read", "list.csv", "--json"]) == []


@pytest.mark.full
def test_that_edits_and_priorities_load_no_charts(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text('{"op": "add_organisation", "id": "own", "name": "B"}\n')
    commands = [
        ["edit", "p.imvo", "--script", "s.jsonl", "--json"],
        ["hotspots", "p.imvo", "--json"],
        ["suggest", "p.imvo", "--accept", "--json"],
    ]

    assert loaded_after(tmp_path, NO_CHART, *commands) == []


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
        ["suggest", project, "--accept"],
        ["knowledge"],
        ["knowledge", "--find", "koffie"],
        ["--help"],
    ]

    assert loaded_after(tmp_path, WINDOW, *commands) == []


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
