"""Who sits behind several of our suppliers, whatever circles there are."""

from __future__ import annotations

import itertools

import networkx as nx
import pytest
from hypothesis import given

from imvo_desktop.analysis import shared_suppliers as subject
from imvo_desktop.analysis.graph import numbered_graph, to_digraph
from imvo_desktop.analysis.shared_suppliers import (
    NAMED,
    SharedSuppliers,
    reach_parts,
    shared_suppliers,
)
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Record
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, records
from tests.examples import examples

laws = examples(40)


class Stopping:
    """Someone who presses Cancel at the second look."""

    def __init__(self) -> None:
        self._looks = itertools.count(1)

    def step(self, done: int, total: int) -> None:
        """Stop at the second step."""
        if next(self._looks) == 2:
            raise Cancelled


def found_in(network: Network) -> SharedSuppliers:
    """The shared suppliers of a chain."""
    return shared_suppliers(network, assess_network(network))


def names_in(network: Network) -> dict[str, tuple[str, ...]]:
    """Per shared supplier the tier-1 suppliers it sits behind."""
    ids = assess_network(network).organisations.ids
    return {
        ids[one.organisation]: tuple(ids[other] for other in one.first)
        for one in found_in(network).found
    }


def behind_by_networkx(network: Network) -> dict[str, set[str]]:
    """The same by asking of every pair whether there is a way that does not lead over us."""
    graph = to_digraph(network, assess_network(network))
    if OWN not in graph:
        return {}
    direct = set(graph.predecessors(OWN)) - {OWN}
    graph.remove_node(OWN)
    reached = {one: (nx.descendants(graph, one) & direct) - {one} for one in graph}
    return {one: found for one, found in reached.items() if len(found) > 1}


@given(records())
@laws
def test_that_the_sets_are_those_of_asking_every_pair(found: list[Record]) -> None:
    network = Network(found)
    named = {one: set(others) for one, others in names_in(network).items()}
    assert named == behind_by_networkx(network)


@given(records())
@laws
def test_that_all_ways_lead_over_where_they_meet(found: list[Record]) -> None:
    network = Network(found)
    assessment = assess_network(network)
    ids = assessment.organisations.ids
    for one in shared_suppliers(network, assessment).found:
        graph = numbered_graph(network, assessment)
        own = ids.index(OWN)
        assert nx.has_path(graph, one.organisation, own)
        if one.meets_at != own:
            graph.remove_node(one.meets_at)
            assert not nx.has_path(graph, one.organisation, own)


@given(records())
@laws
def test_that_numbers_and_names_make_the_same_graph(found: list[Record]) -> None:
    network = Network(found)
    assessment = assess_network(network)
    ids, named = assessment.organisations.ids, to_digraph(network, assessment)
    named.remove_edges_from(list(nx.selfloop_edges(named)))
    numbered = numbered_graph(network, assessment)
    assert {(ids[one], ids[other]) for one, other in numbered.edges} == set(named.edges)
    assert [ids[one] for one in numbered] == list(named)


def test_that_the_parts_of_the_reach_add_up_to_one() -> None:
    parts = reach_parts(assess_network(chain("a-own", "b-own", "s-a", "s-b")))
    assert parts.sum() == pytest.approx(1.0)


def test_that_a_supplier_behind_two_of_ours_is_shared() -> None:
    assert names_in(chain("a-own", "b-own", "s-a", "s-b", "t-a")) == {"s": ("a", "b")}


def test_that_it_tells_where_the_ways_meet() -> None:
    network = chain("a-own", "b-own", "s-a", "s-b", "t-s")
    ids = assess_network(network).organisations.ids
    meeting = {ids[one.organisation]: ids[one.meets_at] for one in found_in(network).found}
    assert meeting == {"s": OWN, "t": "s"}


def test_that_a_direct_supplier_is_not_behind_itself() -> None:
    (shared,) = found_in(chain("a-own", "b-own", "s-own", "s-a", "s-b")).found
    assert (shared.behind, shared.is_direct) == (2, True)
    assert found_in(chain("a-own", "b-own", "b-a")).found == ()


def test_that_what_we_deliver_ourselves_leads_nowhere() -> None:
    assert names_in(chain("a-own", "b-own", "own-a", "own-b", "s-own")) == {}


def test_that_members_of_a_circle_sit_behind_the_same() -> None:
    found = names_in(chain("a-own", "b-own", "x-a", "y-b", "x-y", "y-x"))
    assert found == {"x": ("a", "b"), "y": ("a", "b")}


def test_that_the_suppliers_with_the_greatest_reach_are_named_first() -> None:
    direct = [
        Link(id=f"d{at:02}", supplier=f"d{at:02}", buyer=OWN, value=100 + at) for at in range(20)
    ]
    network = chain(*direct, *(f"s-d{at:02}" for at in range(20)))
    (shared,) = found_in(network).found
    assert (shared.behind, len(shared.first)) == (20, NAMED)
    assert names_in(network)["s"][:2] == ("d19", "d18")


def test_that_sets_are_the_same_in_small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    network = chain(*(f"d{at}-own" for at in range(7)), *(f"s-d{at}" for at in range(7)), "t-s")
    whole = found_in(network)
    monkeypatch.setattr("imvo_desktop.analysis.shared_suppliers._BITS", 2)
    assert found_in(network) == whole


def test_that_suppliers_behind_whom_nobody_is_known_are_counted() -> None:
    found = found_in(chain("a-own", "b-own", "s-a"))
    assert (found.direct, found.unseen) == (2, 1)


def test_that_without_own_company_nothing_is_shared() -> None:
    assert found_in(chain("a-b")) == SharedSuppliers(0, 0, ())


def test_that_a_chain_of_two_thousand_tiers_is_walked() -> None:
    row = [f"n{at:04}" for at in range(2_000)]
    links = [f"{one}-{other}" for other, one in itertools.pairwise(row)]
    network = chain("a-own", "b-own", "n0000-a", "n0000-b", *links)
    assert len(found_in(network).found) == 2_000


def test_that_it_can_be_stopped() -> None:
    network = chain("a-own", "b-own", "s-a", "s-b")
    with pytest.raises(Cancelled):
        shared_suppliers(network, assess_network(network), Stopping())


def test_that_those_behind_equally_many_come_by_their_reach() -> None:
    ends = [f"{supplier}-{buyer}" for buyer in "ab" for supplier in ("s", "t")]
    stated = [
        Link(id=one, supplier=one[0], buyer=one[2], share=0.2 if one[0] == "s" else 0.8)
        for one in ends
    ]
    assert list(names_in(chain("a-own", "b-own", *stated))) == ["t", "s"]


def test_that_names_stay_few_when_suppliers_are_counted_in_blocks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(subject, "_BITS", 5)
    direct = [f"d{at:02}" for at in range(NAMED + 2)]
    network = chain(*(f"{one}-own" for one in direct), *(f"s-{one}" for one in direct))
    (one,) = found_in(network).found
    assert (one.behind, len(one.first)) == (NAMED + 2, NAMED)
