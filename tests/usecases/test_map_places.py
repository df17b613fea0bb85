"""Where deliveries and organisations stand on the map, and what is counted there."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind, Level, OrganisationKind, PlacePrecision, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk, Site
from imvo_desktop.knowledge import country_boxes
from imvo_desktop.usecases import map_counts
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_filter import By, Criterion, kept
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.map_places import (
    NOT_KNOWN,
    Places,
    Showing,
    Spot,
    estimated,
    making,
    places,
    seat,
)

LAT, LON = 23.8, 90.4
CHAIN = Network(
    [
        Organisation(id="own", name="Own", kind=OrganisationKind.OWN, country="NL"),
        Organisation(id="agent", name="Agent", country="IN", lat=19.1, lon=72.9),
        Organisation(id="sewer", name="Sewer", country="BD", lat=LAT, lon=LON),
        Organisation(id="farm", name="Farm"),
        Link(id="coats", supplier="agent", buyer="own", country_of_making="BD"),
        Link(id="thread", supplier="agent", buyer="own"),
        Link(id="shirts", supplier="sewer", buyer="agent", country_of_making="BD"),
        Link(id="cotton", supplier="farm", buyer="sewer"),
        Risk(id="r", theme=Theme.CHILD_LABOUR, link="shirts", scale=5, likelihood=5),
        Risk(id="s", theme=Theme.WAGE, organisation="agent"),
    ]
)
ASSESSMENT = assess_network(CHAIN)
MADE, ESTABLISHED = (places(CHAIN, ASSESSMENT, one) for one in Showing)
COUNTRIES = ("NL", "BD", "VN", "FJ", "RE", "TV", "XK", None)


def spot_of(found: Places, link: str) -> Spot:
    return found.spots[int(found.spot[found.links.index(link)])]


def test_that_a_delivery_stands_where_it_is_made_not_where_the_seller_sits() -> None:
    coats = spot_of(MADE, "coats")

    assert (coats.country, coats.is_exact, coats.holder) == ("BD", False, None)
    assert country_boxes.can_hold("BD", coats.lat, coats.lon)


def test_that_a_factory_in_the_country_of_making_is_the_place() -> None:
    assert spot_of(MADE, "shirts") == Spot("BD", LAT, LON, True, (Kind.ORGANISATION, "sewer"))


def test_that_without_a_country_of_making_nothing_is_drawn() -> None:
    thread = spot_of(MADE, "thread")

    assert thread.country == NOT_KNOWN
    assert math.isnan(thread.lat)


def test_that_established_is_where_the_organisation_sits() -> None:
    assert spot_of(ESTABLISHED, "coats").holder == (Kind.ORGANISATION, "agent")


def test_that_a_site_in_the_country_of_making_comes_before_an_estimate() -> None:
    office = Organisation(id="o", name="O", country="NL", lat=52.0, lon=5.0)
    site = Site(id="s", organisation="o", name="S", country="BD", lat=LAT, lon=LON)

    assert making(office, "BD", [site]).holder == (Kind.SITE, "s")
    assert seat(office, [site]).holder == (Kind.ORGANISATION, "o")
    assert seat(Organisation(id="o", name="O", country="NL"), [site]).holder is None


def test_that_coordinates_are_exact_unless_called_an_estimate() -> None:
    guess = Organisation(
        id="o", name="O", country="BD", place_precision=PlacePrecision.ESTIMATED, lat=LAT, lon=LON
    )

    assert not seat(guess).is_exact


def test_that_an_estimate_stays_the_same_and_two_differ() -> None:
    assert estimated("VN", "a") == estimated("VN", "a")
    assert estimated("VN", "a") != estimated("VN", "b")


def test_that_a_country_no_map_shows_is_counted_all_the_same() -> None:
    chain = Network([Organisation(id="o", name="O", country="TV")])
    found = map_counts.shown(places(chain, None, Showing.ESTABLISHED), None)

    assert [(one.country, one.organisations) for one in map_counts.country_rows(found)] == [
        ("TV", 1)
    ]


def test_that_countries_say_how_much_how_grave_and_which_themes() -> None:
    unknown, bangladesh = map_counts.country_rows(map_counts.shown(MADE, None))

    assert (unknown.country, unknown.deliveries, unknown.organisations) == (NOT_KNOWN, 2, 2)
    assert (bangladesh.country, bangladesh.deliveries, bangladesh.organisations) == ("BD", 2, 2)
    assert bangladesh.level.level is Level.VERY_HIGH
    assert bangladesh.themes == (Theme.CHILD_LABOUR, Theme.WAGE)


def test_that_what_is_not_kept_is_not_counted() -> None:
    narrowed = kept(CHAIN, FoundLevels(ASSESSMENT), [Criterion(By.THEME, (Theme.CHILD_LABOUR,))])

    (row,) = map_counts.country_rows(map_counts.shown(MADE, narrowed))
    assert (row.country, row.deliveries) == ("BD", 1)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (MADE, (Kind.LINK, ("coats", "shirts"))),
        (ESTABLISHED, (Kind.ORGANISATION, ("sewer",))),
    ],
)
def test_that_a_country_stands_for_what_is_there(
    found: Places, expected: tuple[Kind, tuple[str, ...]]
) -> None:
    shown = map_counts.shown(found, None)

    assert map_counts.records_at(shown, map_counts.spots_in(found, ["BD"])) == expected


def test_that_what_is_selected_is_found_on_the_map() -> None:
    spots = map_counts.spots_of(MADE, Kind.LINK, ["coats"])

    assert [MADE.organisations[at] for at in spots.nonzero()[0]] == ["agent"]
    assert map_counts.spots_of(MADE, Kind.ORGANISATION, ["agent"]).sum() == 2


@st.composite
def chains(draw: st.DrawFn) -> Network:
    countries = st.sampled_from(COUNTRIES)
    degrees = st.none() | st.floats(-80, 80)
    size = draw(st.integers(1, 5))
    records: list[Record] = [
        Organisation(id=f"o{at}", name="O", country=draw(countries), lat=draw(degrees), lon=9.0)
        for at in range(size)
    ]
    ends = st.integers(0, size - 1).map(lambda at: f"o{at}")
    records += [
        Link(id=f"l{at}", supplier=draw(ends), buyer=draw(ends), country_of_making=draw(countries))
        for at in range(draw(st.integers(0, 8)))
    ]
    return Network(records)


@given(chains(), st.sampled_from(Showing))
def test_that_everything_is_counted_exactly_once(chain: Network, showing: Showing) -> None:
    found = map_counts.shown(places(chain, None, showing), None)
    rows = map_counts.country_rows(found)

    assert sum(row.deliveries for row in rows) == found.counts.sum() == len(chain.links)
    if showing is Showing.ESTABLISHED:
        assert sum(row.organisations for row in rows) == len(chain.organisations)
    else:
        lacking = sum(one.country_of_making is None for one in chain.links.values())
        assert sum(row.deliveries for row in rows if row.country == NOT_KNOWN) == lacking
