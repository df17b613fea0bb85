"""The projection against published figures, and there and back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts import equal_earth

AUTHALIC_RADIUS = 6_371_007.180918
"""The radius in metres of a sphere with the surface of the ellipsoid WGS 84."""


def projected(lat: float, lon: float) -> tuple[float, float]:
    x, y = equal_earth.project(np.array([lat]), np.array([lon]))[0].tolist()
    return x, y


@pytest.mark.parametrize(
    ("lat", "lon", "east", "north"),
    [
        (0.0, 0.0, 0.0, 0.0),
        (0.0, 180.0, 17_243_959.06, 0.0),
        (90.0, 0.0, 0.0, 8_392_927.60),
        (90.0, 180.0, 10_216_474.79, 8_392_927.60),
    ],
)
def test_that_it_gives_the_extent_of_epsg_8857(
    lat: float, lon: float, east: float, north: float
) -> None:
    found = [AUTHALIC_RADIUS * one for one in projected(lat, lon)]

    assert found == pytest.approx([east, north], abs=0.01)


def test_that_areas_keep_their_size() -> None:
    border = equal_earth.border(2000)
    x, y = border[:, 0], border[:, 1]
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2

    assert area == pytest.approx(4 * math.pi, rel=1e-4)


@given(st.floats(-89.9, 89.9), st.floats(-180, 180))
def test_that_a_place_on_the_plane_leads_back_to_its_degrees(lat: float, lon: float) -> None:
    found = equal_earth.unproject(*projected(lat, lon * 0.9999))

    assert found == pytest.approx((lat, lon * 0.9999), abs=1e-6)


@pytest.mark.parametrize("place", [(0.0, 1.4), (2.75, 0.0), (2.6, 1.2)])
def test_that_there_is_nothing_outside_the_world(place: tuple[float, float]) -> None:
    assert equal_earth.unproject(*place) is None
