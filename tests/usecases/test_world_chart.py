"""The map as a figure: the marks and countries that the map of the window has."""

from __future__ import annotations

import time
from collections.abc import Collection

import pytest

from imvo_desktop.charts import fonts, world
from imvo_desktop.charts.scene import Scene
from imvo_desktop.charts.shapes import Box, Label
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases import world_chart
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.map_counts import country_rows, shown
from imvo_desktop.usecases.map_places import Showing, places
from tests.charts import chains

ENGLISH = Labels("en")


def scene(
    network: Network, width: float = 860, kept: Collection[str] | None = None
) -> Scene:  # fmt: skip
    """A sheet for `network`, in English."""
    return Scene(network, assess_network(network), ENGLISH, LIGHT, width, kept)


def placed() -> Network:
    """A mill at a known spot in India, a dyer somewhere in India, one in a country not drawn."""
    return Network(
        [
            Organisation(id="own", name="Us", country="NL"),
            Organisation(id="mill", name="Mill", country="IN", lat=11.0, lon=77.0),
            Organisation(id="dyer", name="Dyer", country="IN"),
            Link(id="a", supplier="mill", buyer="own", country_of_making="IN"),
            Link(id="b", supplier="dyer", buyer="own", country_of_making="IN"),
            Link(id="c", supplier="dyer", buyer="own"),
            Link(id="d", supplier="dyer", buyer="own", country_of_making="ZZ"),
        ]
    )


def test_that_the_title_counts_what_is_known_and_what_is_not() -> None:
    found = world_chart.data(scene(chains.textile()))
    assert (
        world.title(found, ENGLISH) == "5 deliveries made in 3 countries; of 4 nobody knows where"
    )


@pytest.mark.full
def test_that_thousands_of_deliveries_nobody_can_place_are_counted_at_once() -> None:
    ends = [Organisation(id="own", name="Us"), Organisation(id="mill", name="Mill")]
    many = [Link(id=f"l{at}", supplier="mill", buyer="own") for at in range(20_000)]
    asked = scene(Network([*ends, *many]))
    began = time.perf_counter()
    found = world_chart.data(asked)
    assert time.perf_counter() - began < 3
    assert len(found.unknown) == len(many)
    assert found.undrawn == ()


def test_that_the_countries_are_those_of_the_map() -> None:
    network = chains.textile()
    found = world_chart.data(scene(network))
    rows = country_rows(shown(places(network, assess_network(network), Showing.MADE), None))
    counts = {ENGLISH.country(one.country): one.deliveries for one in rows if one.country}
    assert {one.name: len(one.links) for one in found.countries} == counts
    assert len(found.unknown) == sum(one.deliveries for one in rows if not one.country)


def test_that_an_exact_place_is_filled_and_an_estimate_is_open() -> None:
    found = world_chart.data(scene(placed(), 1200))
    by_links = {one.links: one for one in found.marks}
    assert by_links["a",].is_exact
    assert not by_links["b",].is_exact
    assert found.unknown == ("c",)
    assert found.undrawn == ("d",)
    picture = world.picture(found, ENGLISH, LIGHT, 1200)
    rings = [one for one in picture.shapes if isinstance(one, Box) and one.outline_width == 3]
    assert len(rings) == 1
    assert "1 delivery is made in a country that this map does not show." in picture.alt


def test_that_a_larger_number_of_deliveries_is_a_larger_circle() -> None:
    more = [
        Link(id=f"m{at}", supplier="mill", buyer="own", country_of_making="IN") for at in range(9)
    ]
    found = world_chart.data(scene(Network([*placed(), *more]), 1200))
    radius = {len(one.links): one.radius for one in found.marks}
    assert radius[10] > radius[1]


@pytest.mark.parametrize("width", [360, 700])
def test_that_every_circle_holds_its_number(width: float) -> None:
    picture = world_chart.draw(scene(chains.large(60), width)).picture
    rings = [one for one in picture.shapes if isinstance(one, Box) and one.outline_width == 3]
    texts = [one for one in picture.shapes if isinstance(one, Label)]
    for ring in rings:
        middle = ring.x + ring.width / 2
        (count,) = [
            one for one in texts if one.x == middle and ring.y < one.y < ring.y + ring.height
        ]
        assert fonts.width(count.text, count.size, is_bold=True) < ring.width - 3


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_that_the_middle_of_a_circle_selects_its_deliveries(width: float) -> None:
    made = world_chart.draw(scene(chains.textile(), width))
    selected = [one for hit in made.picture.hits for one in hit.ids]
    assert sorted(selected) == sorted(chains.textile().links)
    assert all(0 <= hit.x <= hit.x + hit.width <= width for hit in made.picture.hits)


def test_that_the_table_and_the_description_hold_every_country() -> None:
    made = world_chart.draw(scene(chains.textile()))
    assert made.twin.kind is Kind.LINK
    for (name, count, *_), ids in zip(made.twin.rows, made.twin.ids, strict=True):
        assert int(count) == len(ids)
        assert name in made.picture.alt or name == "Not known"


def test_that_only_the_deliveries_of_the_risks_in_view_are_drawn() -> None:
    found = world_chart.data(scene(chains.textile(), kept={"r-knitter-ohs"}))
    (mark,) = found.marks
    assert mark.links == ("l-knitter-own",)
    assert mark.level is Level.VERY_HIGH
    assert world.title(found, ENGLISH).endswith("(1 of 9 deliveries in view)")


def test_that_no_delivery_gives_an_empty_state() -> None:
    made = world_chart.draw(scene(Network()))
    assert made.picture.title == "Nothing to show on the map yet"
    assert not made.picture.hits
