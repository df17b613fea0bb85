"""How long it takes to place everyone, and how many links cross: beside igraph where it is there.

`python -m tests.layouts --python OTHER` compares with Graphviz dot as well. Nothing here fails for
being slow; `performance.md` has the targets: 1,000 organisations 50 ms, 10,000 300 ms.
"""

from __future__ import annotations

import sys

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.domain import editing
from imvo_desktop.usecases.arrange_chain import arranged, rearranged
from tests.benchmarks.conftest import Sized
from tests.benchmarks.synthetic import synthetic_chain
from tests.layouts import other, ours, timed

pytestmark = pytest.mark.full

LARGE = [pytest.param(one, marks=pytest.mark.nightly) for one in (300, 5_000, 10_000)]
SIZES = (50, 100, 1_000, *LARGE)


@pytest.mark.parametrize("size", SIZES)
def test_that_a_chain_is_drawn_anew(benchmark: BenchmarkFixture, size: int) -> None:
    network = synthetic_chain(size, 3 * size)
    benchmark(arranged, network)
    igraph = other(network, "igraph Sugiyama", sys.executable)
    print()
    for one in ours(network):
        beside = igraph
        if not isinstance(igraph, str):
            beside = f"igraph {igraph.ms:.0f} ms, {igraph.crossed:,}; ratio in time "
            beside += f"{one.ms / igraph.ms:.2f}, in crossings {one.crossed / igraph.crossed:.2f}"
        print(f"{size:,} {one.name}: {one.ms:.1f} ms, {one.crossed:,} crossings; {beside}")


@pytest.mark.parametrize("size", [100, 1000, 10000])
def test_that_one_supplier_more_is_placed(
    benchmark: BenchmarkFixture, sized: Sized, size: int
) -> None:
    size = sized(size)
    network = synthetic_chain(size, 3 * size)
    before = arranged(network)
    edit = editing.add_supplier_of(network, f"o{size // 3:07}", "New", lambda: "z")
    network.apply(edit)
    benchmark(rearranged, network, before)
    ms, _ = timed(lambda: rearranged(network, before))
    print(f"\n{size:,}: one supplier more in {ms:.1f} ms")
