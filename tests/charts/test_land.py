"""The outlines of land, as fine as a picture needs."""

from __future__ import annotations

import numpy as np
import pytest

from imvo_desktop.charts.equal_earth import project
from imvo_desktop.charts.land import height_over_width, land, place


def test_that_all_land_lies_in_the_picture() -> None:
    corners = np.array([one for ring in land(800) for one in ring])
    assert corners[:, 0].min() >= 0
    assert corners[:, 0].max() <= 800
    assert corners[:, 1].min() >= -3
    assert corners[:, 1].max() <= 800 * height_over_width() + 3


@pytest.mark.full
def test_that_a_small_map_has_fewer_corners() -> None:
    few, many = (sum(len(ring) for ring in land(width)) for width in (360, 1200))
    assert few < many / 2


def test_that_the_middle_of_the_world_is_in_the_middle_of_the_width() -> None:
    (x, y) = place(project(np.zeros(1), np.zeros(1)), 600)[0].tolist()
    assert x == pytest.approx(300)
    assert 0 < y < 600 * height_over_width()
