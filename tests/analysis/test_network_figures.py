"""Plain figures of the network are those of networkx."""

from __future__ import annotations

import itertools

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis import network_figures as figures
from imvo_desktop.analysis.graph import numbered_graph
from imvo_desktop.analysis.network_figures import NetworkFigures, betweenness, network_figures
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, organisation, records
from tests.analysis.test_shared_suppliers import Stopping
from tests.benchmarks.synthetic import synthetic_chain
from tests.examples import examples

laws = examples(40)


def found_in(network: Network) -> NetworkFigures:
    """The figures of a chain."""
    return network_figures(network, assess_network(network))


@given(records())
@laws
def test_that_betweenness_is_that_of_networkx(found: list[Record]) -> None:
    network = Network(found)
    graph = numbered_graph(network, assess_network(network))
    expected = nx.betweenness_centrality(graph)
    assert betweenness(graph, list(graph)) == pytest.approx(expected, abs=1e-12)


@given(st.integers(2, 40), st.integers(0, 5))
@laws
def test_that_a_sample_is_that_of_networkx(count: int, seed: int) -> None:
    graph = nx.gnp_random_graph(40, 0.08, seed=seed, directed=True)
    expected = nx.betweenness_centrality(graph, k=count, seed=seed)
    # networkx draws its sources like this, and takes all when asked for all.
    dice = nx.utils.create_py_random_state(seed)
    sources = dice.sample(list(graph), count) if count < 40 else list(graph)
    assert betweenness(graph, sources) == pytest.approx(expected, abs=1e-12)


@pytest.mark.full
def test_that_a_large_chain_gives_what_networkx_gives() -> None:
    network = synthetic_chain(1_000, 3_000)
    graph = numbered_graph(network, assess_network(network))
    expected = list(nx.betweenness_centrality(graph).values())
    assert found_in(network).betweenness == pytest.approx(expected, abs=1e-12)


def test_that_a_sample_is_drawn_above_a_size_and_is_always_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = synthetic_chain(60, 180)
    exact = found_in(network)
    monkeypatch.setattr(figures, "EXACT_UP_TO", 50)
    monkeypatch.setattr(figures, "SAMPLE", 20)
    drawn = found_in(network)
    assert (exact.sources, drawn.sources) == (60, 20)
    assert drawn == found_in(network)
    assert drawn.betweenness != exact.betweenness


def test_that_suppliers_buyers_and_circles_are_counted() -> None:
    network = chain("a-own", "a-own-2", "b-a", "c-a", "a-c", "a-a")
    found, ids = found_in(network), assess_network(network).organisations.ids
    a = ids.index("a")
    assert (found.suppliers[a], found.buyers[a], found.circle[a]) == (2, 2, 2)
    assert found.circles == 1
    assert found.density == pytest.approx(4 / 12)


def test_that_customers_are_no_part_of_the_chain() -> None:
    shops = [organisation(f"z{at}", OrganisationKind.CUSTOMER) for at in range(5)]
    without = found_in(chain("a-own", "b-a"))
    with_shops = found_in(chain("a-own", "b-a", *shops, *(f"own-{one.id}" for one in shops)))
    assert (with_shops.density, with_shops.betweenness) == (without.density, without.betweenness)


def test_that_a_chain_of_two_thousand_tiers_is_walked() -> None:
    graph = nx.DiGraph(itertools.pairwise(range(2_000)))
    middle = betweenness(graph, [0, 500])[1_000]
    assert middle == pytest.approx(2 * 999 / (2 * 1_998))


def test_that_it_can_be_stopped() -> None:
    network = synthetic_chain(60, 180)
    with pytest.raises(Cancelled):
        network_figures(network, assess_network(network), Stopping())


def test_that_the_largest_chain_that_is_exact_is_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "EXACT_UP_TO", 4)
    monkeypatch.setattr(figures, "SAMPLE", 2)
    assert not found_in(chain("a-own", "b-a", "c-b")).is_sampled
    assert found_in(chain("a-own", "b-a", "c-b", "d-c")).is_sampled


def test_that_a_customer_that_delivers_to_us_belongs_to_the_chain() -> None:
    shop = organisation("shop", OrganisationKind.CUSTOMER)
    assert len(found_in(chain(shop, "own-shop", "a-own")).organisations) == 2
    assert len(found_in(chain(shop, "own-shop", "a-own", "shop-a")).organisations) == 3
