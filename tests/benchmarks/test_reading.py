"""How long a large list takes to read, beside `csv.reader` alone in the same run.

Nothing here fails for being slow but the window, which must not wait, and Cancel; `python -m
tests.hostile --million` reads the whole million.
"""

from __future__ import annotations

import random
import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from imvo_desktop.importing.table import Table
from imvo_desktop.importing.table_reader import read
from imvo_desktop.progress import Cancelled
from imvo_desktop.ui.jobs import Workers
from tests.benchmarks.heartbeat import Heartbeat
from tests.big_list import HEADERS, csv_seconds, write_big_list

pytestmark = pytest.mark.full

_LONGEST_WORK_MS = 200


@pytest.fixture(scope="module")
def list_100_000(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_big_list(tmp_path_factory.mktemp("big") / "list.csv", 100_000)


@pytest.fixture(scope="module")
def list_million(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_big_list(tmp_path_factory.mktemp("big") / "million.csv", 1_000_000)


class _CancelsAfter:
    """Asked to stop after some seconds; remembers when, and how often it was told how far it is."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self.cancelled_at = 0.0
        self.places: set[int] = set()

    def step(self, done: int, total: int) -> None:
        self.places.add(done)
        if time.monotonic() > self._end:
            self.cancelled_at = time.monotonic()
            raise Cancelled


def test_that_reading_is_compared_with_csv_alone(
    list_100_000: Path, benchmark: BenchmarkFixture
) -> None:
    seconds: list[float] = []

    def timed() -> Table:
        begun = time.perf_counter()
        made = read(list_100_000)
        seconds.append(time.perf_counter() - begun)
        return made

    table: Table = benchmark(timed)
    ours, alone = statistics.median(seconds), csv_seconds(list_100_000)
    print(f"\n100,000 rows of 10 columns: {ours:.2f} s; csv.reader alone {alone:.2f} s, "
          f"ratio {ours / alone:.1f}")  # fmt: skip

    assert len(table.rows) == 100_000
    assert table.headers == HEADERS


@pytest.mark.slow
def test_that_a_million_rows_are_read_while_the_window_stays_free(
    qtbot: QtBot, list_million: Path
) -> None:
    workers = Workers()
    heart = Heartbeat()
    found: list[Table] = []
    shares: list[float] = []
    heart.begin()
    begun = time.perf_counter()
    job = workers.run(lambda progress: read(list_million, progress=progress))
    job.progressed.connect(lambda done, total: shares.append(done / total))
    job.succeeded.connect(found.append)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    loop.exec()
    seconds = time.perf_counter() - begun
    reading, worked = heart.longest, max(heart.busy)
    heart.begin()
    rows = len(found[0].rows)
    found.clear()
    qtbot.wait(300)
    print(f"\n{rows:,} rows in {seconds:.1f} s; longest gap of the window {reading:.0f} ms while "
          f"reading, {heart.longest:.0f} ms letting go; told {len(shares)} times")  # fmt: skip
    workers.shutdown()

    assert max(worked, *heart.busy) < _LONGEST_WORK_MS
    assert shares == sorted(shares)
    assert len(shares) > 20


@pytest.mark.parametrize("seed", range(3))
def test_that_cancel_takes_less_than_a_second(list_100_000: Path, seed: int) -> None:
    before = set(list_100_000.parent.iterdir())
    progress = _CancelsAfter(random.Random(seed).uniform(0.0, 0.8))
    with pytest.raises(Cancelled):
        read(list_100_000, progress=progress)

    assert time.monotonic() - progress.cancelled_at < 1.0
    assert set(list_100_000.parent.iterdir()) == before
