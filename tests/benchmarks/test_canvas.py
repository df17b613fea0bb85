"""How long the canvas takes to draw synthetic chains, beside one Qt item per link in the same run.

Nothing here fails for being slow; `performance.md` has the targets.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QLineF
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.placing import rows_of
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.full

_SIZE = (1280, 800)


def milliseconds(action: Callable[[], object], rounds: int = 5) -> float:
    """The middle of several runs."""
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        found.append((time.perf_counter() - start) * 1000)
    return float(np.median(found))


def drawn(network: Network) -> ChainScene:
    """The scene of `network` with places and levels."""
    scene = ChainScene(LIGHT, Labels("en"))
    scene.load(network, assess_network(network))
    scene.set_places(rows_of(arrange(network), scene.model))
    return scene


def viewed(qtbot: QtBot, scene: QGraphicsScene) -> QGraphicsView:
    """A view of 1280 by 800 pixels on the whole scene."""
    view = QGraphicsView(scene)
    qtbot.addWidget(view)
    view.resize(*_SIZE)
    view.show()
    view.fitInView(scene.sceneRect())
    return view


def paint(view: QGraphicsView) -> None:
    """Draw all that is in view."""
    view.viewport().grab()


def look_closely(view: QGraphicsView, scene: ChainScene) -> None:
    """Zoom to 100 % on the middle of the chain."""
    view.resetTransform()
    view.centerOn(scene.sceneRect().center())
    scene.links.look_at(view.mapToScene(view.viewport().rect()).boundingRect())


def one_item_per_link(scene: ChainScene) -> QGraphicsScene:
    """The same lines, each an item of its own: the usual way."""
    reference = QGraphicsScene()
    links = scene.model.links
    for x1, y1, x2, y2 in links.lines[links.alive_rows()].tolist():
        reference.addLine(QLineF(x1, y1, x2, y2))
    return reference


def test_that_one_item_for_all_links_is_compared_with_one_each(
    qtbot: QtBot, benchmark: BenchmarkFixture
) -> None:
    scene = drawn(synthetic_chain(1000, 3000))
    view = viewed(qtbot, scene)
    scene.links.look_at(scene.sceneRect())
    each = one_item_per_link(scene)
    reference = viewed(qtbot, each)
    paint(reference)
    slow = milliseconds(lambda: paint(reference))
    benchmark(paint, view)
    ours = milliseconds(lambda: paint(view))
    print(f"\n1,000/3,000 full view: {ours:.1f} ms; one item per link {slow:.1f} ms "
          f"(without nodes), ratio {slow / ours:.1f}")  # fmt: skip


@pytest.mark.parametrize(("organisations", "links"), [(5000, 15000), (20000, 60000)])
def test_that_large_chains_are_drawn(
    qtbot: QtBot, benchmark: BenchmarkFixture, organisations: int, links: int
) -> None:
    network = synthetic_chain(organisations, links)
    scene = drawn(network)
    view = viewed(qtbot, scene)
    scene.links.look_at(scene.sceneRect())
    first = milliseconds(lambda: paint(view), rounds=1)
    benchmark(paint, view)
    full = milliseconds(lambda: paint(view))
    look_closely(view, scene)
    close = milliseconds(lambda: paint(view))
    edit = editing.change(network, Kind.ORGANISATION, ["o0000007"], name="Renamed")
    rename = milliseconds(lambda: scene.follow(edit), rounds=9)
    row = scene.model.nodes.rows.of(["o0000007"])
    drag = milliseconds(lambda: scene.move(row, scene.model.nodes.xy[row] + 1.0), rounds=9)
    print(f"\n{organisations:,}/{links:,}: first paint {first:.1f}, full view {full:.1f}, "
          f"100 % {close:.1f}, rename {rename:.3f}, drag step {drag:.2f} ms")  # fmt: skip
