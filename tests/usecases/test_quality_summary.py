"""How far the questions are answered, by numbers."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.quality_summary import completeness
from tests.ui.chains import bicycle_bags


def known(network: Network) -> dict[str, tuple[int, int]]:
    """How many of how many, by question."""
    return {one.code: (one.known, one.total) for one in completeness(network)}


def test_that_an_empty_project_asks_nothing() -> None:
    assert completeness(Network([])) == ()


def test_that_a_country_that_is_filled_in_is_counted() -> None:
    network = bicycle_bags()
    before, total = known(network)["making"]
    blank = [one.id for one in network.links.values() if not one.country_of_making][:1]
    network.apply(editing.change(network, Kind.LINK, blank, country_of_making="IN"))
    assert blank
    assert known(network)["making"] == (before + 1, total)


def test_that_a_judgement_counts_for_its_delivery_and_a_check_beside_it() -> None:
    network = bicycle_bags()
    judged, total = known(network)["judged"]
    assert 0 < judged <= total
    risk = next(one.id for one in network.risks.values() if one.is_own_judgement)
    network.apply(editing.change(network, Kind.RISK, [risk], judged="verified"))
    assert known(network)["checked"][0] >= 1
