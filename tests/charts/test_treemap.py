"""How big, where: areas as large as the number of rated risks."""

from __future__ import annotations

import pytest

from imvo_desktop.charts import treemap
from imvo_desktop.charts.risk_groups import RiskGroup
from imvo_desktop.charts.shapes import Label
from imvo_desktop.charts.squarified import squarified
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from tests.charts import chains
from tests.charts.scenes import scene


def test_that_tiles_fill_the_area_and_are_as_large_as_their_size() -> None:
    sizes = [6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0]
    tiles = squarified(sizes, (10, 20, 60, 40))
    areas = [wide * high for _, _, wide, high in tiles]
    assert areas == pytest.approx([one * 100 for one in sizes])
    assert max(left + wide for left, _, wide, _ in tiles) == pytest.approx(70)
    assert max(top + high for _, top, _, high in tiles) == pytest.approx(60)


def test_that_the_published_example_comes_out() -> None:
    # Bruls, Huizing and Van Wijk 2000, figure 4: 6 and 6 beside each other in 6 × 4.
    first, second, third, *_ = squarified([6, 6, 4, 3, 2, 2, 1], (0, 0, 6, 4))
    assert first == pytest.approx((0, 0, 3, 2))
    assert second == pytest.approx((0, 2, 3, 2))
    assert third == pytest.approx((3, 0, 12 / 7, 7 / 3))


def test_that_the_size_is_the_number_of_rated_risks_and_not_known_has_none() -> None:
    data = treemap.data(scene(chains.textile()))
    assert {(one.key, one.size) for one in data.places} == {
        ("TR", 2), ("IN", 1), ("BD", 1), ("", 2),
    }  # fmt: skip
    assert data.rated == 5
    assert [one.risks.count(Level.UNKNOWN) for one in data.unrated] == []


def test_that_a_theme_without_a_level_is_only_in_the_table() -> None:
    drawn = treemap.draw(scene(chains.textile(), choice="theme"))
    data = treemap.data(scene(chains.textile(), choice="theme"))
    assert [one.key for one in data.unrated] == ["lab.child"]
    assert "Only in the table, for want of a level: Child labour." in drawn.picture.alt
    assert len(drawn.twin.rows) == 6


def test_that_bars_and_areas_tell_the_same() -> None:
    areas = treemap.draw(scene(chains.textile(), choice="country"))
    bars = treemap.draw(scene(chains.textile(), choice="country_bars"))
    assert areas.twin == bars.twin
    assert areas.picture.alt == bars.picture.alt
    assert {one.ids for one in areas.picture.hits} == {one.ids for one in bars.picture.hits}


def test_that_every_tile_is_large_enough_to_hit() -> None:
    for width in (360.0, 1200.0):
        made = scene(chains.large(300), choice="theme", width=width)
        for one in treemap.draw(made).picture.hits:
            assert min(one.width, one.height) >= treemap.LEAST_SIDE


def test_that_the_title_counts_and_never_names_what_is_not_known() -> None:
    words = scene(Network()).words
    assert treemap.title(treemap.data(scene(chains.textile())), words).startswith("Turkey: 2 of 5")


@pytest.mark.parametrize(
    ("name", "wide", "lines"),
    [
        ("United Kingdom", 140, ["United Kingdom", "2 · 2 medium"]),
        ("United Kingdom", 84, ["United", "Kingdom", "2"]),
        ("Liechtenstein", 84, ["Liechten…", "2"]),
        ("Liechtenstein", 50, ["2"]),
    ],
)
def test_that_a_tile_gives_up_its_level_before_its_name(
    name: str, wide: float, lines: list[str]
) -> None:
    place = treemap.Place("", name, RiskGroup({Level.MEDIUM: ("a", "b")}))
    made = treemap.written(place, (0.0, 0.0, wide, 90.0), Labels("en"), LIGHT)
    assert [one.text for one in made if isinstance(one, Label)] == lines
