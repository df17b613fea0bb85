"""Shares, reach and exposure, with networkx as the oracle."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.graph import to_plain_digraph
from imvo_desktop.analysis.method import Method
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network, run
from tests.analysis.chains import OWN, chain, link, organisation, records, risk
from tests.analysis.weighted_graph import weighted_graph
from tests.examples import examples

CLIENT = OrganisationKind.CUSTOMER


def shares_of(network: Network) -> dict[str, float]:
    """The share of each link."""
    found = assess_network(network).links
    return dict(zip(found.ids, found.share.tolist(), strict=True))


def of_organisation(found: Assessment, column: str) -> dict[str, float]:
    """A column of the organisations by id."""
    columns = found.organisations
    return dict(zip(columns.ids, getattr(columns, column).tolist(), strict=True))


def test_that_a_stated_share_counts_and_the_rest_is_divided_in_two_pools() -> None:
    parts = (link("a-own", share=0.5), link("b-own", value=30), link("c-own", value=10))
    found = shares_of(chain(*parts, "d-own"))
    third = 0.5 / 3
    assert found["a-own"] == 0.5
    assert found["b-own"] == pytest.approx(2 * third * 0.75)
    assert found["c-own"] == pytest.approx(2 * third * 0.25)
    assert found["d-own"] == pytest.approx(third)


def test_that_stated_shares_over_one_are_scaled_and_leave_nothing() -> None:
    found = shares_of(chain(link("a-own", share=0.9), link("b-own", share=0.6), "c-own"))
    assert found == pytest.approx({"a-own": 0.6, "b-own": 0.4, "c-own": 0.0})


def test_that_a_self_link_carries_nothing() -> None:
    found = shares_of(chain(link("own-own", value=99), link("a-own", value=1)))
    assert found == {"own-own": 0.0, "a-own": 1.0}


def test_that_values_of_nought_are_divided_equally() -> None:
    found = shares_of(chain(link("a-own", value=0), link("b-own", value=0)))
    assert found == {"a-own": 0.5, "b-own": 0.5}


def test_that_what_no_link_accounts_for_is_a_blind_spot() -> None:
    found = assess_network(chain(link("a-own", share=0.3)))
    assert of_organisation(found, "blind") == pytest.approx({"a": 0.0, OWN: 0.7})
    assert [(one.code, one.id) for one in found.issues] == [("blind_spot", OWN)]
    assert shares_of(chain(link("a-own", share=0.3)))["a-own"] == 0.3


def test_that_links_towards_customers_have_their_own_list() -> None:
    network = chain(organisation("c", CLIENT), "own-c", "a-own", risk("r", "own-c", (5, 5, 5, 5)))
    found = assess_network(network)
    assert found.after_us == ("own-c",)
    assert found.ranking == ()
    assert found.links.share.tolist() == [1.0, 0.0]
    assert of_organisation(found, "exposure")[OWN] == 0


def test_that_a_part_without_a_way_to_us_has_no_reach_and_is_still_ranked() -> None:
    found = assess_network(chain("a-own", "x-y", risk("r", "x-y", (4, 4, 4, 4))))
    assert of_organisation(found, "reach")["x"] == 0
    assert of_organisation(found, "tier") == {OWN: 0, "a": 1, "x": -1, "y": -1}
    assert found.ranking == ("x-y",)


@pytest.mark.full
def test_that_a_chain_of_two_thousand_steps_is_exact() -> None:
    names = [OWN, *(f"n{at:04}" for at in range(2000))]
    links = [f"{supplier}-{buyer}" for buyer, supplier in itertools.pairwise(names)]
    found = assess_network(chain(*links, risk("r", "n1999", (5, 5, 5, 5))))
    assert found.organisations.tier.max() == 2000
    expected = math.prod([0.9] * 2000)
    assert of_organisation(found, "reach")["n1999"] == pytest.approx(expected, rel=1e-12)
    assert of_organisation(found, "exposure")[OWN] == pytest.approx(0.9 * expected, rel=1e-9)


def test_that_a_closed_circle_without_attenuation_is_reported() -> None:
    network = chain("a-own", "a-b", "b-a")
    found = run(network, Method(attenuation=1.0))
    assert [one.code for one in found.issues] == ["chain_not_settled"]
    assert assess_network(network).issues == ()


@pytest.mark.full
@given(records())
@examples(15)
def test_that_networkx_finds_the_same_reach_and_exposure(found: list[Record]) -> None:
    network = Network(found)
    assessment = assess_network(network)
    graph = weighted_graph(network)
    start = dict.fromkeys(graph, 0.0) | {OWN: 1.0}
    assert of_organisation(assessment, "reach") == pytest.approx(katz(graph.reverse(), start))
    inflow = inflow_of(assessment)
    assert of_organisation(assessment, "exposure") == pytest.approx(katz(graph, inflow))


@given(records())
@examples(15)
def test_that_networkx_finds_the_same_tiers(found: list[Record]) -> None:
    network = Network(found)
    ours = to_plain_digraph(network)
    tiers = nx.single_source_shortest_path_length(ours.reverse(), OWN)
    expected = {one: tiers.get(one, -1) for one in network.organisations}
    assert of_organisation(assess_network(network), "tier") == expected


def inflow_of(found: Assessment) -> dict[str, float]:
    """What the links of each organisation bring in themselves."""
    links = found.links
    brought = 0.9 * links.share * links.weight
    total = np.bincount(links.buyer, weights=brought, minlength=len(found.organisations.ids))
    return dict(zip(found.organisations.ids, total.tolist(), strict=True))


def katz(graph: nx.DiGraph[str], start: Mapping[str, float]) -> dict[str, float]:
    """Katz centrality with these starting values, not normalised."""
    return nx.katz_centrality(
        graph,
        alpha=0.9,
        beta=start,
        max_iter=5000,
        tol=1e-15,
        normalized=False,
        weight="share",
    )
