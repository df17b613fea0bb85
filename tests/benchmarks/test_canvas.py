"""How long the canvas takes to draw large chains, beside the usual ways of drawing them.

Nothing here fails for being slow; `performance.md` has the targets. The whole table:
`python -m tests.frame_times`.
"""

from __future__ import annotations

import time

import numpy as np
import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.placing import rows_of
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from tests.benchmarks.conftest import Sized
from tests.benchmarks.synthetic import synthetic_chain
from tests.frame_times import SIZES, Row, compared, table

pytestmark = pytest.mark.full


def print_rows(rows: list[Row], capsys: pytest.CaptureFixture[str]) -> None:
    """Show the table, whatever the tests say."""
    with capsys.disabled():
        print()
        for line in table(rows):
            print(line)


@pytest.mark.nightly
def test_that_a_small_chain_is_compared(capsys: pytest.CaptureFixture[str]) -> None:
    rows = compared(SIZES[0])
    print_rows(rows, capsys)
    assert {row.gesture for row in rows} >= {"full pan", "close zoom", "close drag"}
    assert all(row.ours.median > 0 for row in rows if row.gesture != "megabytes")


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", SIZES[1:], ids=str)
def test_that_large_chains_are_compared(
    size: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    rows = compared(size)
    print_rows(rows, capsys)
    assert all(row.ours.median > 0 for row in rows if row.gesture != "megabytes")


@pytest.mark.usefixtures("qapp")
def test_what_a_rename_and_a_move_cost(sized: Sized, capsys: pytest.CaptureFixture[str]) -> None:
    network = synthetic_chain(sized(20_000), sized(60_000))
    scene = ChainScene(LIGHT, Labels("en"))
    scene.load(network, assess_network(network))
    scene.set_places(rows_of(arrange(network), scene.model))
    edit = editing.change(network, Kind.ORGANISATION, ["o0000007"], name="Renamed")
    row = scene.model.nodes.rows.of(["o0000007"])
    found: dict[str, list[float]] = {"rename": [], "move": []}
    for _ in range(9):
        begin = time.perf_counter()
        scene.follow(edit)
        found["rename"].append(time.perf_counter() - begin)
        begin = time.perf_counter()
        scene.move(row, scene.model.nodes.xy[row] + 1.0)
        found["move"].append(time.perf_counter() - begin)
    with capsys.disabled():
        said = ", ".join(f"{name} {np.median(one) * 1000:.3f}" for name, one in found.items())
        print(f"\n{len(network.organisations):,} organisations, milliseconds: {said}")
    assert scene.model.nodes.names[int(row[0])] == "Renamed"
