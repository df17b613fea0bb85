"""Whom we cannot go around, by the way goods go and by who is joined at all."""

from __future__ import annotations

import itertools

import networkx as nx
import pytest
from hypothesis import given

from imvo_desktop.analysis.graph import ChainGraph, numbered_graph, to_digraph
from imvo_desktop.analysis.single_points import (
    MOST_WAYS,
    SinglePoint,
    SinglePoints,
    disjoint_ways,
    single_points,
)
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, link, records
from tests.examples import examples

laws = examples(40)


def found_in(network: Network) -> dict[str, SinglePoint]:
    """The single points of a chain by id, in their order."""
    assessment = assess_network(network)
    ids = assessment.organisations.ids
    return {ids[one.organisation]: one for one in single_points(network, assessment).found}


def graph_of(network: Network) -> ChainGraph:
    """The chain by names."""
    return to_digraph(network, assess_network(network))


def reaching(graph: ChainGraph) -> set[str]:
    """Who reaches us."""
    return set(nx.ancestors(graph, OWN))


def cut_off_without(graph: ChainGraph, gone: str) -> set[str]:
    """Who no longer reaches us when `gone` is taken out, itself left out."""
    rest = graph.copy()
    rest.remove_node(gone)
    return reaching(graph) - reaching(rest) - {gone}


@given(records())
@laws
def test_that_taking_one_out_cuts_off_who_is_said_to_need_it(found: list[Record]) -> None:
    network = Network(found)
    told, graph = found_in(network), graph_of(network)
    for one in set(network.organisations) - {OWN}:
        others = told[one].only_over if one in told else 0
        assert others == len(cut_off_without(graph, one))


@given(records())
@laws
def test_that_the_part_is_that_of_the_links_it_takes_along(found: list[Record]) -> None:
    network = Network(found)
    links, graph = assess_network(network).links, graph_of(network)
    for name, one in found_in(network).items():
        gone = cut_off_without(graph, name) | {name}
        carried = [
            reach
            for link_id, reach in zip(links.ids, links.reach.tolist(), strict=True)
            if network.links[link_id].supplier in gone
        ]
        expected = sum(carried) / links.reach.sum() if any(carried) else 0.0
        assert one.part == pytest.approx(expected)


@given(records())
@laws
def test_that_joints_are_where_the_chain_falls_apart(found: list[Record]) -> None:
    network = Network(found)
    told, graph = found_in(network), graph_of(network).to_undirected()
    pieces = nx.number_connected_components(graph)
    for name in set(graph) - {OWN}:
        rest = graph.copy()
        rest.remove_node(name)
        falls_apart = nx.number_connected_components(rest) > pieces
        assert falls_apart == (name in told and told[name].is_joint)


@given(records())
@laws
def test_that_ways_are_as_many_as_networkx_finds_in_the_whole_chain(found: list[Record]) -> None:
    network = Network(found)
    graph = graph_of(network)
    for name, one in found_in(network).items():
        if not nx.has_path(graph, name, OWN):
            assert one.ways == 0
        else:
            assert one.ways == len(list(nx.node_disjoint_paths(graph, name, OWN)))


def test_that_directed_and_joined_are_two_things() -> None:
    """Goods of `s` go round `m`; only what joins, joins: nobody needs `t`, yet `x` hangs on it."""
    found = found_in(chain("a-own", "b-own", "s-a", "s-b", "t-a", "t-b", "t-x"))
    assert set(found) == {"t"}
    assert (found["t"].only_over, found["t"].is_joint) == (0, True)


def test_that_all_that_lies_behind_counts_along() -> None:
    found = found_in(chain("a-own", "m-a", "s-m", "t-m", "u-s", "u-t"))
    assert {name: one.only_over for name, one in found.items()} == {"a": 4, "m": 3}


def test_that_the_greatest_part_comes_first() -> None:
    found = found_in(chain(link("a-own", 100), link("b-own", 900), "s-a", "t-b"))
    assert list(found) == ["b", "a"]


def test_that_ways_share_nobody_between() -> None:
    network = chain("a-own", "b-own", "s-own", "s-a", "s-b", "s-c", "c-b")
    assessment = assess_network(network)
    at = assessment.organisations.ids.index
    assert disjoint_ways(numbered_graph(network, assessment), at("s"), at(OWN)) == 3


def test_that_ways_are_counted_up_to_ten() -> None:
    direct = [f"d{at:02}" for at in range(12)]
    network = chain(*(f"{one}-own" for one in direct), *(f"s-{one}" for one in direct), "t-s")
    assert found_in(network)["s"].ways == MOST_WAYS == 10


def test_that_it_counts_who_needs_another() -> None:
    network = chain("a-own", "b-own", "s-a", "t-a", "t-b")
    found = single_points(network, assess_network(network))
    assert (found.reaching, found.behind_one) == (4, 1)


def test_that_without_own_company_there_are_none() -> None:
    network = chain("a-b", "b-c")
    assert single_points(network, assess_network(network)) == SinglePoints(0, 0, ())


@pytest.mark.full
def test_that_a_chain_of_two_thousand_tiers_is_walked() -> None:
    row = [OWN, *(f"n{at:04}" for at in range(2_000))]
    found = found_in(chain(*(f"{one}-{other}" for other, one in itertools.pairwise(row))))
    assert found["n0000"].only_over == 1_999
