"""How long the main method takes on a synthetic chain, beside plain networkx in the same run.

Nothing here fails for being slow; `performance.md` has the targets.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.hotspots import assess
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.weighted_graph import weighted_graph
from tests.benchmarks.conftest import Sized
from tests.benchmarks.plain_loops import reach_and_exposure
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.full


@pytest.fixture(scope="module")
def network(sized: Sized) -> Network:
    """10,000 organisations and 30,000 links."""
    return synthetic_chain(sized(10_000), sized(30_000))


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The fastest of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def brought_in(found: Assessment) -> dict[str, float]:
    """What the links of each organisation bring in themselves."""
    links, ids = found.links, found.organisations.ids
    amounts = 0.9 * links.share * links.weight
    total = np.bincount(links.buyer, weights=amounts, minlength=len(ids))
    return dict(zip(ids, total.tolist(), strict=True))


def test_that_arrays_and_plain_networkx_agree_and_by_how_much_they_differ(
    network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    arrays = ChainArrays.from_network(network)
    found = assess(arrays.columns(), Method())
    graph, ids, own = weighted_graph(network), found.organisations.ids, found.own or ""
    brought = brought_in(found)
    reach, exposure = reach_and_exposure(graph, own, brought)
    assert [reach[one] for one in ids] == pytest.approx(found.organisations.reach, rel=1e-9)
    assert [exposure[one] for one in ids] == pytest.approx(found.organisations.exposure, rel=1e-9)
    loops = seconds(lambda: reach_and_exposure(graph, own, brought), 2)
    mirror = seconds(lambda: assess(arrays.columns(), Method()), 10)
    with capsys.disabled():
        print(
            f"\n{len(ids):,} organisations: whole method {mirror * 1000:.1f} ms; "
            f"plain networkx loops, reach and exposure only, {loops * 1000:.1f} ms; "
            f"ratio {loops / mirror:.1f}"
        )


def test_the_whole_method(benchmark: BenchmarkFixture, network: Network) -> None:
    arrays = ChainArrays.from_network(network)
    found = benchmark(lambda: assess(arrays.columns(), Method()))
    assert len(found.ranking) > 0


def test_the_method_after_one_edit(benchmark: BenchmarkFixture, network: Network) -> None:
    network = network.snapshot()
    arrays = ChainArrays.from_network(network)

    def change_and_assess() -> object:
        value = network.links["l0000042"].value or 0
        one = editing.change(network, Kind.LINK, ["l0000042"], value=value + 1)
        network.apply(one)
        arrays.apply(one, network.revision, network.chain_revision)
        return assess(arrays.columns(), Method())

    benchmark(change_and_assess)
    assert arrays.revision == network.revision


def test_the_method_from_records(benchmark: BenchmarkFixture, network: Network) -> None:
    assert benchmark(assess_network, network).own == "o0000000"


@pytest.mark.parametrize("size", [1_000, 10_000])
def test_the_layout(benchmark: BenchmarkFixture, sized: Sized, size: int) -> None:
    size = sized(size)
    assert len(benchmark(arrange, synthetic_chain(size, 3 * size))) == size
