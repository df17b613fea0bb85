"""Organisations stand by tier, or where a person put them."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.arrange_chain import arrange
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


def test_that_the_order_of_before_is_kept() -> None:
    network = chain("a-own", "b-own", "c-own")
    before = arrange(network)
    turned = {one: (x, -y) for one, (x, y) in before.items()}
    assert arrange(network, turned) == turned


def test_that_an_empty_network_has_no_places() -> None:
    assert arrange(Network()) == {}


def test_that_without_own_company_there_is_still_a_drawing() -> None:
    assert len(set(arrange(chain("a-b", "b-c")).values())) == 3
