"""The log: what happened and where, without whose data it was."""

from __future__ import annotations

import ast
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imvo_desktop.errors import FileError
from imvo_desktop.usecases import program_log
from tests.sources import MODULES, name_of, nodes

LOG = logging.getLogger("imvo_desktop.test")
NAMES = st.text(min_size=6, max_size=40).filter(lambda text: text.strip() == text)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log while it is written."""
    path = tmp_path / "own" / "log.txt"
    handler = program_log.begin(path)
    yield path
    program_log.end(handler)


@pytest.mark.full
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=NAMES)
def test_that_no_name_reaches_the_log(log: Path, name: str) -> None:
    name = f"Weverij {name} Jansen"
    try:
        try:
            raise FileError("disk_full", file=name, folder=f"/home/{name}")
        except FileError as error:
            raise ValueError(name) from error
    except ValueError as error:
        LOG.error("unexpected error", exc_info=error)
        LOG.warning("told %s of %d", name, 3, extra={"code": name})
        LOG.warning("told %(who)s", {"who": name})
    written = log.read_text(encoding="utf-8")
    assert "Weverij" not in written
    assert "Jansen" not in written
    assert "ValueError\n" in written
    assert "FileError: disk_full" in written


def test_that_numbers_codes_and_our_own_text_are_written(log: Path) -> None:
    LOG.info("opened %d in %.1f s", 41, 0.25, extra={"code": "project_locked"})
    assert log.read_text(encoding="utf-8").endswith("opened 41 in 0.25 s project_locked\n")


def test_that_the_log_is_cut_off_and_one_before_it_kept(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program_log, "MOST_BYTES", 2000)
    for _ in range(100):
        LOG.info("a line that takes some room in the log")
    assert log.stat().st_size <= 2000
    assert program_log.earlier(log).stat().st_size <= 2000
    assert {one.name for one in log.parent.iterdir()} == {"log.txt", "log_before.txt", "log.lock"}


def test_that_the_end_of_the_log_is_read_in_whole_lines(log: Path) -> None:
    for number in range(50):
        LOG.info("line %d", number)
    found = program_log.last_lines(log, 300)
    assert found.endswith("line 49\n")
    assert found[:2] == "20"
    assert program_log.last_lines(log.with_name("none.txt"), 300) == ""


@pytest.mark.parametrize("fault", ["full", "folder", "closed"])
def test_that_a_log_that_cannot_be_written_stops_nothing(
    log: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(28, "no space")

    log.parent.mkdir()
    if fault == "full":
        monkeypatch.setattr(os, "write", refuse)
    elif fault == "closed":
        monkeypatch.setattr(os, "open", refuse)
    else:
        log.mkdir()
    LOG.error("unexpected error")
    monkeypatch.undo()
    assert log.is_dir() if fault == "folder" else program_log.last_lines(log, 99) == ""


@pytest.mark.full
def test_that_several_programs_write_whole_lines_to_one_log(tmp_path: Path) -> None:
    program = (
        "import logging, sys; from pathlib import Path; "
        "from imvo_desktop.usecases import program_log as log; log.MOST_BYTES = 40_000; "
        "log.begin(Path(sys.argv[1])); told = logging.getLogger('imvo_desktop.x'); "
        "[told.info('line %d of this program', one) for one in range(150)]"
    )
    path = tmp_path / "log.txt"
    started = [subprocess.Popen([sys.executable, "-c", program, str(path)]) for _ in range(4)]
    assert [one.wait(60) for one in started] == [0] * 4
    lines = program_log.last_lines(path, 10**6).splitlines()
    assert len(lines) == 600
    assert all(line.endswith("of this program") for line in lines)


def test_that_the_texts_of_the_log_stand_in_the_code() -> None:
    """An f-string or a joined text there could carry a name."""
    found = []
    for module in MODULES:
        for node in nodes(module):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                is_log = isinstance(node.func.value, ast.Name) and node.func.value.id == "_log"
                if is_log and not isinstance(node.args[0], ast.Constant):
                    found.append(name_of(module))
    assert found == []


def test_that_the_log_brings_no_module_of_the_network(tmp_path: Path) -> None:
    program = (
        "import sys; import imvo_desktop.usecases.program_log; import imvo_desktop.usecases.running"
        "; print(sorted({'socket', 'ssl', 'http', 'pickle'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
