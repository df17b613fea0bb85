"""Files built to harm are read or refused with a sentence; `python -m tests.hostile` measures them.

Here they are a part of their size, and read in this process, under its own limits.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from imvo_desktop.errors import FileError, ImvoError, InputError
from imvo_desktop.importing.child import messages
from imvo_desktop.importing.table import DETECT
from imvo_desktop.importing.table_reader import read
from imvo_desktop.labels.labels import Labels
from tests.hostile import cost, sound_files
from tests.hostile_files import Hostile, flipped, hostile_files, many_cells

SMALL = {one.name: one for one in hostile_files(100)}


def outcome(path: Path) -> str:
    """The code of the error, or “rows”."""
    try:
        for _ in messages(path, DETECT):
            pass
    except ImvoError as error:
        return error.code
    return "rows"


@pytest.mark.full
@pytest.mark.parametrize("name", sorted(SMALL))
def test_that_a_hostile_file_is_read_or_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    found = outcome(SMALL[name].made(tmp_path))

    assert found == "rows" or Labels("en").text(f"error.{found}") != f"error.{found}"


@pytest.mark.full
@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls", "csv"])
def test_that_changed_bytes_are_read_or_refused(tmp_path: Path, kind: str) -> None:
    content = dict(sound_files(tmp_path))[f"sound.{kind}"]
    path = tmp_path / f"changed.{kind}"
    for changed in flipped(content, 25, seed=1):
        path.write_bytes(changed)
        assert outcome(path) != ""


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SMALL))
def test_that_a_hostile_file_costs_little(tmp_path: Path, name: str) -> None:
    whole = next(one for one in hostile_files() if one.name == name)
    found = cost(whole.made(tmp_path))

    assert found.reader_megabytes <= 300
    assert not found.outcome.startswith("reader_stopped")


@pytest.mark.slow
@pytest.mark.parametrize("rows", [100_000, pytest.param(1_000_000, marks=pytest.mark.nightly)])
def test_that_millions_of_cells_are_read_in_little_memory(tmp_path: Path, rows: int) -> None:
    found = cost(Hostile("cells.xlsx", partial(many_cells, rows=rows)).made(tmp_path))

    assert found.outcome in (f"{rows - 1:,} rows", f"{rows:,} rows")
    assert found.reader_megabytes <= 300


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_that_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(InputError, match="file_not_a_table"):
            read(path)


class _Meanwhile:
    """Does something to the file once, while it is read."""

    def __init__(self, action: Callable[[], object]) -> None:
        self._action = action
        self._is_done = False

    def step(self, done: int, total: int) -> None:
        if not self._is_done:
            self._is_done = True
            self._action()


def long_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("name,country\n" + "Acme,NL\n" * 50_000, encoding="utf-8")
    return path


def test_that_a_file_that_goes_away_while_it_is_read_is_one_sentence(tmp_path: Path) -> None:
    path = long_list(tmp_path)
    with pytest.raises(FileError, match="file_unreadable"):
        read(path, progress=_Meanwhile(path.unlink))


@pytest.mark.full
def test_that_a_file_that_grows_while_it_is_read_ends(tmp_path: Path) -> None:
    path = long_list(tmp_path)
    stop = threading.Event()

    def grow() -> None:
        with path.open("a", encoding="utf-8") as file:
            while not stop.is_set():
                file.write("Bravo,DE\n")
                file.flush()
                time.sleep(0.001)

    writer = threading.Thread(target=grow)
    table = read(path, progress=_Meanwhile(writer.start))
    stop.set()
    writer.join()

    assert len(table.rows) >= 50_000
