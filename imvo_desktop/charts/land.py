"""The outlines of countries on a plane, as fine as a picture of some width can show."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np

from imvo_desktop.charts.equal_earth import HALF_WIDTH, Floats, project
from imvo_desktop.charts.shapes import Point
from imvo_desktop.knowledge import outlines

NORTH, SOUTH = 84.0, -57.0
"""Degrees between which there is land to show."""

_FINE = 0.8
_LEAST_CORNERS = 3

type Lines = tuple[tuple[Point, ...], ...]


def height_over_width() -> float:
    """How high the land is, as a part of its width."""
    top, bottom = _rows()
    return (top - bottom) / (2 * HALF_WIDTH)


def place(xy: Floats, width: float) -> Floats:
    """Points of the plane in a picture `width` pixels wide, y downwards from the most northern."""
    scale = width / (2 * HALF_WIDTH)
    found: Floats = np.stack(
        ((xy[..., 0] + HALF_WIDTH) * scale, (_rows()[0] - xy[..., 1]) * scale), axis=-1
    )
    return found


@lru_cache(maxsize=8)
def land(width: int) -> Lines:
    """The corners of every piece of land that can be seen at `width` pixels.

    What lies nearer to the last corner than that pixels can tell is left out.
    """
    found = []
    for ring in _rings():
        cells = np.floor(place(ring, width) / _FINE).astype(np.int64)
        is_new = np.any(cells[1:] != cells[:-1], axis=1)
        corners = (cells[np.concatenate(([True], is_new))] + 0.5) * _FINE
        if len(np.unique(corners, axis=0)) >= _LEAST_CORNERS:
            found.append(tuple((x, y) for x, y in corners.round(1).tolist()))
    return tuple(found)


@cache
def _rings() -> tuple[Floats, ...]:
    return tuple(project(one.points[:, 1], one.points[:, 0]) for one in outlines.rings())


@cache
def _rows() -> tuple[float, float]:
    """The highest and the lowest y that is shown."""
    (_, top), (_, bottom) = project(np.array((NORTH, SOUTH)), np.zeros(2)).tolist()
    return top, bottom
