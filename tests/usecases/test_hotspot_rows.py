"""The priorities as rows, and where a harm is shown in the chain."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Confidence, Judged, Kind, Level, MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.hotspot_rows import HotspotRows, place_of, rows
from imvo_desktop.usecases.rank_ranges import rank_ranges
from tests.ui.chains import bicycle_bags


def rows_of(network: Network) -> HotspotRows:
    """The rows of `network` in English."""
    return rows(network, assess_network(network), Labels("en"))


def test_that_the_gravest_comes_first_and_unknown_is_counted_apart() -> None:
    found = rows_of(bicycle_bags())
    assert [one.risk for one in found.ranked] == ["r1", "r3", "r2"]
    assert found.ranked[0].level is Level.VERY_HIGH
    assert (found.unknown_links, found.links) == (2, 5)


def test_that_what_happens_now_says_what_stops_or_remedies_it() -> None:
    network = bicycle_bags()
    network.apply(editing.add(network, Measure(id="m", subject="r3", kind=MeasureKind.REMEDY)))
    (now,) = rows_of(network).happening
    assert (now.risk, now.remark) == ("r3", "Confirmed, Remedy")


def test_that_what_was_taken_over_from_sources_is_marked_and_leaves_the_order_provisional() -> None:
    network = bicycle_bags()
    assert (rows_of(network).unjudged, rows_of(network).asked) == (2, 5)
    network.apply(editing.change(network, Kind.RISK, ["r2"], judged=Judged.ACCEPTED))
    found = rows_of(network)
    assert (found.unjudged, found.unlooked) == (3, 1)
    assert [one.risk for one in found.ranked if one.is_accepted] == ["r2"]
    assert found.ranked[-1].answers == "severity 3 · likelihood 3 *"


def test_that_a_harm_at_a_supplier_is_shown_on_its_deliveries() -> None:
    network = bicycle_bags()
    assert place_of(network, ["r3"]) == (Kind.LINK, ("l2",))
    assert place_of(network, ["r1", "r3"]) == (Kind.LINK, ("l2", "l3"))


def test_that_a_harm_without_deliveries_is_shown_on_its_organisation() -> None:
    network = bicycle_bags()
    network.apply(editing.remove(network, Kind.LINK, ["l2"]))
    assert place_of(network, ["r3"]) == (Kind.ORGANISATION, ("buckles",))


def test_that_places_are_told_only_where_one_may_move() -> None:
    network = bicycle_bags()
    change = editing.change
    network.apply(change(network, Kind.RISK, sorted(network.risks), confidence=Confidence.SURE))
    assert {one.places for one in tried_rows(network).ranked} == {""}
    network.apply(change(network, Kind.RISK, ["r1"], confidence=Confidence.GUESS))
    told = {one.risk: one.places for one in tried_rows(network).ranked}
    assert told["r1"] == "1–2"


def tried_rows(network: Network) -> HotspotRows:
    """The rows with the places of the trials."""
    assessment = assess_network(network)
    tried = rank_ranges(network, assessment)
    return rows(network, assessment, Labels("en"), tried=tried)
