"""Boxes around countries, and points that lie the wrong way round."""

from __future__ import annotations

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import countries, country_boxes
from tests.conftest import SHARED
from tests.knowledge import country_boxes_source

DHAKA, JAKARTA, SUVA, UTRECHT = (23.8, 90.4), (-6.2, 106.8), (-18.1, 178.4), (52.1, 5.1)


@pytest.mark.full
def test_that_our_table_is_that_of_the_outlines() -> None:
    if not (SHARED / "map" / country_boxes_source.FILE).exists():
        pytest.skip("the shared data is not here")
    table = resources.path("knowledge", "country_boxes.csv").read_text(encoding="utf-8")

    assert table == country_boxes_source.rebuilt(SHARED)


def test_that_the_label_point_of_a_country_lies_in_its_box() -> None:
    outside = [
        one.code
        for one in countries.all_countries().values()
        if one.latitude is not None
        and one.longitude is not None
        and country_boxes.can_hold(one.code, one.latitude, one.longitude) is False
    ]

    assert outside == []


def test_that_a_country_on_both_sides_of_the_antimeridian_has_narrow_boxes() -> None:
    assert all(box.east - box.west < 10 for box in country_boxes.boxes_of("FJ"))
    assert country_boxes.can_hold("FJ", *SUVA)
    assert country_boxes.can_hold("RU", 66.0, -172.0)


def test_that_overseas_parts_do_not_stretch_a_country() -> None:
    assert country_boxes.can_hold("NL", *UTRECHT)
    assert country_boxes.can_hold("NL", 12.15, -68.27)
    assert not country_boxes.can_hold("NL", 40.0, -30.0)


def test_that_a_country_that_is_not_drawn_says_nothing() -> None:
    assert country_boxes.can_hold("TV", -8.5, 179.2) is None


@pytest.mark.parametrize("is_turned", [True, False])
def test_that_swapped_points_are_seen_over_the_whole_column(is_turned: bool) -> None:
    points = [("BD", *DHAKA), ("ID", *JAKARTA), ("NL", *UTRECHT), ("FJ", *SUVA)]
    given = [(code, lon, lat) if is_turned else (code, lat, lon) for code, lat, lon in points]

    assert country_boxes.are_swapped(given) is is_turned


def test_that_one_odd_point_does_not_turn_a_column() -> None:
    assert not country_boxes.are_swapped([("BD", *DHAKA), ("BD", *DHAKA[::-1]), ("NL", *UTRECHT)])
    assert not country_boxes.are_swapped([("TV", 179.2, -8.5)])
