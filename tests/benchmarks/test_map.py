"""How long the map takes to draw thousands of places: moved, and looked at more closely.

Nothing here fails for being slow; `performance.md` has the targets.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.map.map_view import MapView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SIZE, VIEW = (20_000, 60_000), (1200, 700)
FRAMES = 40


def spread_out(network: Network) -> Iterator[Record]:
    """The same chain all over the world: three in five places exact, one delivery in five open."""
    dice = np.random.default_rng(3)
    known = [one for one in countries.all_countries().values() if one.latitude is not None]
    homes: dict[str, str] = {}
    for one in network:
        if isinstance(one, Organisation):
            home = known[int(dice.integers(len(known)))]
            homes[one.id] = home.code
            yield _placed(one, home, dice)
        elif isinstance(one, Link):
            made = homes[one.supplier] if dice.random() < 0.8 else None
            yield dataclasses.replace(one, country_of_making=made)
        else:
            yield one


def _placed(one: Organisation, home: countries.Country, dice: np.random.Generator) -> Organisation:
    found = dataclasses.replace(one, country=home.code)
    if dice.random() > 0.6 or home.latitude is None or home.longitude is None:
        return found
    lat, lon = home.latitude + dice.normal(0, 3), home.longitude + dice.normal(0, 4)
    return dataclasses.replace(
        found, lat=float(np.clip(lat, -85, 85)), lon=float(np.clip(lon, -179, 179))
    )


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[MapView]:
    """The map of a very large chain."""
    workers = Workers()
    document = Document(Labels("en"), workers, "tester")
    session = MemorySession(Network(spread_out(synthetic_chain(*SIZE))))
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", session))
    found = MapView(document, Selection(), Theme(qapp, Appearance.LIGHT))
    qtbot.addWidget(found)
    found.resize(*VIEW)
    found.show()
    qtbot.waitUntil(
        lambda: found.model.is_ready and document.assessment is not None, timeout=4 * PATIENCE_MS
    )
    yield found
    found.hide()
    document.suggesting.forget()
    workers.shutdown()


def frames(view: MapView, step: Callable[[int], None]) -> str:
    """Median and 95th percentile of a step with its picture, in milliseconds of its thread.

    What other work of the computer takes meanwhile does not count.
    """
    picture = QPixmap(view.canvas.size())
    taken = []
    for number in range(FRAMES):
        start = time.thread_time()
        step(number)
        view.canvas.render(picture)
        taken.append((time.thread_time() - start) * 1000)
    median, high = np.percentile(taken, (50, 95))
    return f"{median:6.1f} ms, 95 %: {high:6.1f} ms"


def test_what_moving_and_zooming_cost(view: MapView, capsys: pytest.CaptureFixture[str]) -> None:
    canvas = view.canvas

    def pan(number: int) -> None:
        right = 6 if number % 20 < 10 else -6
        canvas.look_from(canvas.view.panned(right, 0))

    lines = {}
    view.fit()
    lines["move, whole world"] = frames(view, pan)
    canvas.zoom(8)
    lines["move, closer"] = frames(view, pan)
    view.fit()
    lines["zoom"] = frames(view, lambda number: canvas.zoom(1 if number % 20 < 10 else -1))
    with capsys.disabled():
        print()
        for name, text in lines.items():
            print(f"  map of {SIZE[0]:,} organisations, {name:18} {text}")
    marks = view.stage.look.marks(canvas.view)
    assert marks is not None
    assert marks.counts.sum() + lacking(view) == SIZE[1]


def lacking(view: MapView) -> int:
    """How many deliveries have no place."""
    return sum(row.deliveries for row in view.model.rows if not row.country)
