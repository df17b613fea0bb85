"""The outlines of the map, and the points names stand at."""

from __future__ import annotations

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import countries, country_boxes, outlines
from tests.conftest import SHARED
from tests.knowledge import country_boxes_source, outlines_source

MOST_BYTES = 500_000


@pytest.mark.full
def test_that_our_tables_are_those_of_the_source() -> None:
    if not (SHARED / "map" / country_boxes_source.FILE).exists():
        pytest.skip("the shared data is not here")
    for name, text in outlines_source.rebuilt(SHARED).items():
        assert resources.path("map", name).read_text(encoding="utf-8") == text


def test_that_the_outlines_stay_small() -> None:
    assert resources.path("map", "outlines.csv").stat().st_size <= MOST_BYTES


def test_that_every_outline_belongs_to_a_country_we_know_or_to_none() -> None:
    drawn = {ring.country for ring in outlines.rings()} - {outlines.NO_CODE}

    assert drawn <= countries.all_countries().keys()
    assert {"XK", "PS", "TW", "EH"} <= drawn


def test_that_every_outline_lies_in_the_box_of_its_country() -> None:
    for ring in outlines.rings():
        for east, north in ring.points[::10].tolist():
            assert country_boxes.can_hold(ring.country, north, east) is not False, ring.country


def test_that_no_outline_crosses_the_antimeridian() -> None:
    assert all(abs(ring.points[:, 0]).max() <= 180 for ring in outlines.rings())
    assert all(ring.points[:, 0].max() - ring.points[:, 0].min() < 175 for ring in outlines.rings())


def test_that_overseas_parts_have_a_point_of_their_own() -> None:
    point = outlines.label_point("RE")

    assert point is not None
    assert country_boxes.can_hold("FR", *point)
    assert outlines.label_point("TV") is None
