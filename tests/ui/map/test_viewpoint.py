"""From where one looks at the map."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts.equal_earth import HALF_HEIGHT, HALF_WIDTH
from imvo_desktop.ui.map.viewpoint import MOST_ZOOM, Viewpoint, on_plane

WHOLE = Viewpoint(width=1000, height=500).fitted()
PIXELS = st.floats(-3000, 3000)


def test_that_the_whole_world_fits() -> None:
    corners = np.array(((-HALF_WIDTH, -HALF_HEIGHT), (HALF_WIDTH, HALF_HEIGHT)))
    pixels = WHOLE.to_pixels(corners)

    assert (pixels >= 0).all()
    assert (pixels <= (1000, 500)).all()


def test_that_north_is_up_and_east_is_right() -> None:
    (west, north), (east, south) = WHOLE.to_pixels(on_plane(np.array([50, -30]), np.array([0, 20])))

    assert west < east
    assert north < south


@given(st.lists(st.tuples(st.floats(-20, 20), PIXELS, PIXELS), max_size=8))
def test_that_nobody_gets_lost(steps: list[tuple[float, float, float]]) -> None:
    view = WHOLE
    for factor, right, down in steps:
        view = view.zoomed(1.25**factor, (right, down)).panned(right, down)

    assert abs(view.x) <= HALF_WIDTH
    assert abs(view.y) <= HALF_HEIGHT
    assert WHOLE.scale * 0.999 <= view.scale <= WHOLE.scale * MOST_ZOOM * 1.001


def test_that_looking_around_places_shows_them_all() -> None:
    places = on_plane(np.array([23.8, 10.8]), np.array([90.4, 106.7]))
    pixels = WHOLE.around(places, 50.0).to_pixels(places)

    assert (pixels >= 49).all()
    assert (pixels <= (951, 451)).all()


def test_that_a_pixel_leads_to_its_degrees() -> None:
    view = WHOLE.zoomed(7, (600, 200))
    pixel = view.to_pixels(on_plane(np.array([23.8]), np.array([90.4])))[0].tolist()

    assert view.degrees_at(*pixel) == pytest.approx((23.8, 90.4))
    assert WHOLE.degrees_at(1, 1) is None
