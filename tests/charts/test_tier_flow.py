"""What flows from tier to tier: bands, their widths, and what has none."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict

import pytest

from imvo_desktop.charts import flow_bands, flow_layout, tier_flow
from imvo_desktop.charts.flow_bands import MOST_BANDS, VALUE, FlowData
from imvo_desktop.charts.shapes import Curve, Label, point_on
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.assess import assess_network
from tests.benchmarks.synthetic import synthetic_chain
from tests.charts import chains

ENGLISH = Labels("en")


def flow_of(network: Network, choice: str = "") -> FlowData:
    """The flow of `network`, in English."""
    return flow_bands.data(network, assess_network(network), ENGLISH, choice)


def looping() -> Network:
    """Two suppliers in a loop, one within its tier, and one without a way to us."""
    kind = OrganisationKind.OWN
    names = ("a", "b", "c", "away", "far")
    organisations = [Organisation(id=one, name=one.upper()) for one in names]
    ends = [("a", "own"), ("b", "a"), ("a", "b"), ("c", "own"), ("c", "a"), ("far", "away")]
    links = [
        Link(id=f"{supplier}-{buyer}", supplier=supplier, buyer=buyer, value=1000)
        for supplier, buyer in ends
    ]
    return Network([Organisation(id="own", name="Us", kind=kind), *organisations, *links])


def test_that_every_delivery_is_in_one_band_or_said_to_have_none() -> None:
    flow = flow_of(looping())
    assert [one.links for one in flow.bands] == [("a-own",), ("c-own",), ("b-a",)]
    assert flow.sideways == ("a-b", "c-a")
    assert flow.loose == ("far-away",)
    notes = tier_flow.alt(flow, ENGLISH)
    assert "2 deliveries run within a tier or back" in notes
    assert "1 delivery has no way to us" in notes


def test_that_the_title_counts_deliveries_tiers_and_hotspots() -> None:
    title = tier_flow.title(flow_of(chains.textile()), ENGLISH)
    assert title == "9 deliveries reach us over 3 tiers; 5 are high or very high"


def test_that_bands_add_up_to_the_deliveries_of_their_tier() -> None:
    network = chains.textile()
    counts = Counter(one.source.tier for one in flow_of(network).drawn for _ in one.links)
    assert counts == {1: 2, 2: 3, 3: 2}


def test_that_a_value_that_is_not_known_is_no_width_but_a_dashed_line() -> None:
    flow = flow_of(chains.textile(), VALUE)
    placed = flow_layout.layout(flow, 0.0, 860.0)
    for one in placed.bands:
        assert bool(one.width) == (one.band.value > 0)
        assert one.has_thin == bool(one.band.unvalued)
    picture = tier_flow.picture(flow, ENGLISH, LIGHT)
    dashed = [one for one in picture.shapes if isinstance(one, Curve) and one.is_dashed]
    assert len(dashed) == sum(bool(one.unvalued) for one in flow.drawn)
    assert "Dashed: 5 deliveries" in picture.alt


def test_that_another_currency_is_not_added_up() -> None:
    network = looping()
    other = Link(id="x", supplier="a", buyer="own", value=99_999, currency="USD")
    (band,) = (one for one in flow_of(Network([*network, other]), VALUE).drawn if "x" in one.links)
    assert band.value == 1000
    assert band.unvalued == ("x",)


def test_that_the_widths_of_bands_follow_their_values() -> None:
    flow = flow_of(chains.textile(), VALUE)
    widths = {one.band.value: one.width for one in flow_layout.layout(flow, 0, 860).bands}
    assert widths[480_000_00] == pytest.approx(4 * widths[120_000_00])


@pytest.mark.parametrize("choice", flow_bands.CHOICES)
def test_that_a_large_chain_has_at_most_forty_bands_and_loses_no_delivery(choice: str) -> None:
    countries = ("TR", "IN", "CN", "BD", "VN", "PL", "DE", None)
    network = Network(
        dataclasses.replace(one, country=countries[at % 8])
        if isinstance(one, Organisation)
        else one
        for at, one in enumerate(synthetic_chain(800, 2000))
    )
    flow = flow_of(network, choice)
    assert len(flow.drawn) <= MOST_BANDS
    assert flow.is_by_country
    drawn = sorted(one for band in flow.drawn for one in band.links)
    assert drawn == sorted(one for band in flow.bands for one in band.links)
    aside = len(flow.sideways) + len(flow.beyond)
    assert len(drawn) + aside == flow.links


def test_that_the_smaller_nodes_of_a_tier_become_one() -> None:
    countries = ("TR", "IN", "CN", "BD", "VN", "PL", "DE", "FR", "IT", "ES", "PT", "GR", "RO", "BG")
    records = [Organisation(id="own", name="Us", kind=OrganisationKind.OWN)]
    links = []
    for at in range(60):
        records.append(Organisation(id=f"o{at}", name=f"O{at}", country=countries[at % 14]))
        buyer = "own" if at < 20 else f"o{at % 20}"
        links.append(Link(id=f"l{at}", supplier=f"o{at}", buyer=buyer))
    flow = flow_of(Network([*records, *links]))
    assert len(flow.bands) > MOST_BANDS >= len(flow.drawn)
    assert any(one.source.is_rest for one in flow.drawn)
    gravest = {one.level for one in flow.drawn}
    assert gravest == {Level.UNKNOWN}


@pytest.mark.parametrize("width", [360, 700, 1200])
@pytest.mark.parametrize("choice", flow_bands.CHOICES)
def test_that_the_middle_of_a_band_is_where_it_is_chosen(width: float, choice: str) -> None:
    flow = flow_of(chains.textile(), choice)
    picture = tier_flow.picture(flow, ENGLISH, LIGHT, width)
    by_links = {hit.ids: hit for hit in picture.hits}
    assert len(by_links) == len(flow.drawn)
    for hit in picture.hits:
        assert hit.holds(*hit.middle)
        found = next(one for one in picture.hits if one.holds(*hit.middle))
        assert found.ids == hit.ids or found in picture.hits[: picture.hits.index(hit)]
        assert 0 <= hit.x <= hit.x + hit.width <= width


def test_that_a_point_beside_a_curved_band_is_not_in_it() -> None:
    flow = flow_of(chains.textile())
    picture = tier_flow.picture(flow, ENGLISH, LIGHT)
    slanting = max(picture.hits, key=lambda one: one.height)
    assert not slanting.holds(slanting.x + 1, slanting.y - 1)
    corners = [(slanting.x + 1, slanting.y + 1), (slanting.x + 1, slanting.y + slanting.height - 1)]
    assert not all(slanting.holds(*one) for one in corners)


def test_that_bands_fill_their_nodes_without_overlap() -> None:
    flow = flow_of(chains.textile())
    placed = flow_layout.layout(flow, 0.0, 860.0)
    leaving = defaultdict(list)
    for one in placed.bands:
        leaving[one.band.source].append((one.start[1], one.room))
    for node in placed.nodes:
        at = node.y
        for y, room in sorted(leaving.get(node.node, [])):
            assert y == pytest.approx(at)
            at += room
        assert at <= node.y + node.height + 1e-6
    edge = placed.bands[0].edge(0.0)
    assert point_on(edge, 0.0) == placed.bands[0].start


def test_that_the_table_and_the_description_hold_the_bands() -> None:
    flow = flow_of(chains.textile())
    table, alt = tier_flow.table(flow, ENGLISH), tier_flow.alt(flow, ENGLISH)
    assert sorted(one for ids in table.ids for one in ids) == sorted(chains.textile().links)
    for band in flow.drawn:
        assert f"{band.source.name} (tier {band.source.tier}) → {band.target.name}" in alt


def test_that_only_the_deliveries_of_the_risks_in_view_flow() -> None:
    network = chains.textile()
    assessment = assess_network(network)
    flow = flow_bands.data(network, assessment, ENGLISH, kept={"r-mill-forced"})
    assert {one for band in flow.drawn for one in band.links} | set(flow.sideways) == {
        "l-mill-weaver", "l-mill-weaver-2", "l-mill-knitter",
    }  # fmt: skip
    assert tier_flow.title(flow, ENGLISH).endswith("(3 of 9 deliveries in view)")


def test_that_no_delivery_gives_an_empty_state() -> None:
    picture = tier_flow.picture(flow_of(Network()), ENGLISH, LIGHT)
    assert picture.title == "No delivery reaches us yet"
    assert not picture.hits


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_a_narrow_picture_still_says_that_its_numbers_are_tiers(language: str) -> None:
    words = Labels(language)
    flow = flow_bands.data(chains.textile(), assess_network(chains.textile()), words, "")
    texts = [one.text for one in tier_flow.picture(flow, words, LIGHT, 420).shapes
             if isinstance(one, Label)]  # fmt: skip
    assert words.text("folding.tier.name", number=3) in texts
