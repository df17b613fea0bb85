"""`python -m tests.frame_times`: milliseconds of a frame while panning, zooming and dragging.

Our canvas beside a plain Qt scene with one item for each node and link, and beside the bare dots
and lines of pyqtgraph, which is no part of the program: without it that column stays away. Each
is measured in a process of its own, one after the other.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tests.benchmarks.frames import Way

type Size = tuple[int, int]

SIZES: tuple[Size, ...] = ((1_000, 3_000), (5_000, 15_000), (20_000, 60_000))
"""Organisations and links."""

WAYS = ("ours", "items", "dots")
_TITLES = {"items": "an item for each", "dots": "dots of pyqtgraph"}
_ROUNDS, _FEW_ROUNDS = 30, 6
_NOTCH = 1.25
_PATIENCE = 900


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of a frame: the middle one, and the one that 95 % stay under."""

    median: float
    high: float


@dataclass(frozen=True, slots=True)
class Row:
    """What one gesture costs at one size, drawn by us and in the other ways."""

    size: Size
    gesture: str
    ours: Cost
    others: dict[str, Cost]

    def times_ours(self, way: str) -> float:
        """How many times our frame another way takes; NaN where ours took nothing to speak of."""
        ours = self.ours.median
        return self.others[way].median / ours if ours else math.nan


def main() -> int:
    """Print a line for each size, part in view and gesture."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--only", nargs="*", choices=WAYS, default=WAYS)
    asked.add_argument("--nodes", nargs="*", type=int, default=[one for one, _ in SIZES])
    asked.add_argument("--child", nargs=3, metavar=("WAY", "NODES", "LINKS"))
    given = asked.parse_args()
    if given.child:
        way, nodes, links = given.child
        print(json.dumps(measured(way, (int(nodes), int(links)))))
        return 0
    for size in (one for one in SIZES if one[0] in given.nodes):
        for line in table(compared(size, given.only)):
            print(line, flush=True)
    return 0


def compared(size: Size, ways: Sequence[str] = WAYS) -> list[Row]:
    """What each gesture costs at `size`; the dots only where pyqtgraph is installed."""
    if importlib.util.find_spec("pyqtgraph") is None:
        ways = [one for one in ways if one != "dots"]
    found = {one: _in_a_process(one, size) for one in dict.fromkeys(("ours", *ways))}
    ours = found.pop("ours")
    return [
        Row(size, name, _cost(times), {way: _cost(one[name]) for way, one in found.items()})
        for name, times in ours.items()
    ]


def table(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each row: median and 95th percentile, and how many times ours the others take."""
    others = list(rows[0].others)
    nodes, links = rows[0].size
    heads = "".join(f"{_TITLES[one]:>28}" for one in others)
    yield f"{f'{nodes:,}/{links:,}':18}{'ours p50 p95':>18}{heads}"
    for row in rows:
        cells = (
            f"{one.median:10.1f} {one.high:8.1f} {row.times_ours(way):6.1f} x"
            for way, one in row.others.items()
        )
        yield f"{row.gesture:18}{row.ours.median:9.1f} {row.ours.high:8.1f}" + " ".join(cells)
    if "dots" not in others:
        yield "(without pyqtgraph: it is not installed)"


def measured(way: str, size: Size) -> dict[str, list[float]]:
    """Draw a made-up chain in one way; milliseconds of every frame by gesture, and megabytes."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks import frames
    from tests.benchmarks.synthetic import synthetic_chain

    app = QApplication.instance() or QApplication([])
    drawn = frames.Drawn(synthetic_chain(*size))
    if way == "dots":
        importlib.import_module("pyqtgraph")  # its import is no part of what drawing takes
    make: dict[str, Callable[[frames.Drawn], Way]] = {
        "ours": frames.OurCanvas, "items": frames.ItemForEach, "dots": frames.BareDots
    }  # fmt: skip
    before = _megabytes()
    found = make[way](drawn)
    first = _time(found.show_all)
    times: dict[str, list[float]] = {}
    rounds = _FEW_ROUNDS if way == "items" and size[0] > 5_000 else _ROUNDS
    for part, look in (("full", found.show_all), ("close", found.look_closely)):
        for name, steps in _gestures(found, rounds).items():
            look()
            times[f"{part} {name}"] = [_time(step) for step in steps]
        found.let_go()
    times["first picture"] = [first]
    times["megabytes"] = [_megabytes() - before]
    _keep_pictures(found, f"{way}-{size[0]}")
    found.close()
    del app
    return times


def _gestures(way: Way, rounds: int) -> dict[str, Iterator[Callable[[], None]]]:
    """The steps of each gesture, there and back."""

    def pans() -> Iterator[Callable[[], None]]:
        for turn in range(rounds):
            sign = 1 if turn < rounds // 2 else -1
            yield partial(way.pan, sign * 17, sign * 9)

    def zooms() -> Iterator[Callable[[], None]]:
        for turn in range(rounds):
            yield partial(way.zoom, _NOTCH if turn % 2 == 0 else 1 / _NOTCH)

    def drags() -> Iterator[Callable[[], None]]:
        way.take_up()
        for turn in range(rounds):
            yield partial(way.drag, 4 * turn, 3 * turn)

    return {"pan": pans(), "zoom": zooms(), "drag": drags()}


def _keep_pictures(way: Way, name: str) -> None:
    """Save what is on the screen, where the environment names a folder for it."""
    folder = os.environ.get("FRAME_PICTURES")
    if folder is None:
        return
    for part, look in (("close", way.look_closely), ("full", way.show_all)):
        look()
        way.picture().save(f"{folder}/{name}-{part}.png")


def _cost(times: list[float]) -> Cost:
    return Cost(float(np.median(times)), float(np.percentile(times, 95)))


def _time(step: Callable[[], object]) -> float:
    """Milliseconds of the processor: what else the machine does meanwhile does not count."""
    begin = time.thread_time()
    step()
    return (time.thread_time() - begin) * 1000


def _megabytes() -> float:
    """What this process ever held at most; Windows does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _in_a_process(way: str, size: Size) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.frame_times", "--child", way, *map(str, size)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_PATIENCE,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    raise SystemExit(main())
