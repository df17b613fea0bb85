"""Organisations stand by tier, or where a person put them."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.arrange_chain import Arranged, arrange, arranged, rearranged
from tests.analysis.chains import OWN, chain, organisation


def test_that_the_chain_runs_from_left_to_right_and_ends_at_us() -> None:
    client = organisation("c", OrganisationKind.CUSTOMER)
    places = arrange(chain(client, "own-c", "a-own", "b-a", organisation("x")))
    assert sorted(places, key=lambda one: places[one][0]) == ["x", "b", "a", OWN, "c"]
    assert places[OWN] == (0, 0)


def test_that_a_placement_is_kept() -> None:
    network = chain("a-own", "b-own")
    network.apply(editing.place(network, {"a": (-50.0, 700.0)}))
    assert arrange(network)["a"] == (-50, 700)


def test_that_places_of_before_are_kept() -> None:
    network = chain("a-own", "b-own", "c-own")
    before = arranged(network)
    turned = Arranged({one: (x, -y) for one, (x, y) in before.places.items()}, before.columns)
    assert rearranged(network, turned) == turned


def test_that_one_who_changes_tier_leaves_the_others() -> None:
    network = chain("a-own", "b-own", "c-b")
    before = arranged(network)
    network.apply(editing.connect(network, "c", OWN, lambda: "new"))
    after = rearranged(network, before).places
    assert after["c"][0] == after["a"][0]
    assert {one: after[one] for one in ("a", "b", OWN)} == {
        one: before.places[one] for one in ("a", "b", OWN)
    }


def test_that_an_empty_network_has_no_places() -> None:
    assert arrange(Network()) == {}


def test_that_without_own_company_there_is_still_a_drawing() -> None:
    assert len(set(arrange(chain("a-b", "b-c")).values())) == 3
