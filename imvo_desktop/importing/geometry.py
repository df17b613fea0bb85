"""One point for a place on a map, whatever its shape: in it, and near its middle."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_MOST_OF_A_PLACE = 1_000_000
_HALF_ROUND, _ROUND = 180.0, 360.0
_POINTS = frozenset(("Point", "MultiPoint", "LineString", "MultiLineString"))
_KINDS = _POINTS | {"Polygon", "MultiPolygon", "GeometryCollection"}

type Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """A point (x is the longitude, y the latitude) and how large the shape is, in its own units."""

    x: float
    y: float
    size: float = 0.0


def is_geometry(found: dict[str, object]) -> bool:
    """Whether an object of GeoJSON is a geometry; a property may be called "coordinates" too."""
    return found.get("type") in _KINDS and ("coordinates" in found or "geometries" in found)


def place_of(geometry: dict[str, object]) -> Place | None:
    """The place of a GeoJSON geometry; None where its coordinates make no shape."""
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    try:
        if kind == "GeometryCollection":
            return _largest(_kept(geometry.get("geometries")))
        if kind in _POINTS:
            return _middle(list(_points(coordinates)))
        if kind == "Polygon":
            return _polygon(coordinates)
        if kind == "MultiPolygon":
            parts = coordinates if isinstance(coordinates, list) else []
            return _largest([one for one in map(_polygon, parts) if one is not None])
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return None


def _kept(geometries: object) -> list[Place]:
    """The parts of a collection; the reader has made places of them already."""
    return (
        [one for one in geometries if isinstance(one, Place)]
        if isinstance(geometries, list)
        else []
    )


def _largest(places: Sequence[Place]) -> Place | None:
    return max(places, key=lambda one: one.size, default=None)


def _points(coordinates: object) -> Iterator[Point]:
    """Every point in lists of lists, in their order."""
    if not isinstance(coordinates, list) or not coordinates:
        return
    if isinstance(coordinates[0], (int, float)):
        yield _point(coordinates)
        return
    for one in coordinates:
        yield from _points(one)


def _point(pair: Sequence[object]) -> Point:
    return _number(pair[0]), _number(pair[1])


def _number(found: object) -> float:
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        raise TypeError("a coordinate is no number")
    if not math.isfinite(found):
        raise ValueError("a coordinate has no end")
    return float(found)


def _middle(points: Sequence[Point]) -> Place | None:
    """The point in the middle of a row of points."""
    if not points or len(points) > _MOST_OF_A_PLACE:
        return None
    x, y = points[len(points) // 2]
    return Place(x, y)


def _polygon(rings: object) -> Place | None:
    """The centre of gravity of the outer ring where it lies in the plot, else a point that does.

    The rings behind the first are holes: no point of the plot.
    """
    if not isinstance(rings, list) or not rings:
        return None
    plot = _unbroken([_closed([_point(one) for one in ring]) for ring in rings])
    area, x, y = _centre(plot[0])
    if area == 0:
        return _middle(plot[0])
    crossings = sorted(one for ring in plot for one in _crossings(ring, y))
    if not _is_between(crossings, x):
        x = _widest_middle(crossings, x)
    return Place(x - _ROUND if _HALF_ROUND < x <= _ROUND else x, y, abs(area))


def _closed(ring: list[Point]) -> list[Point]:
    return ring if ring[:1] == ring[-1:] else [*ring, ring[0]]


def _unbroken(rings: list[list[Point]]) -> list[list[Point]]:
    """`rings`, those of a plot on both sides of the 180th meridian going on east of it."""
    longitudes = [x for ring in rings for x, _ in ring]
    west, east = min(longitudes, default=0.0), max(longitudes, default=0.0)
    is_in_degrees = max(-west, east) <= _HALF_ROUND
    if not is_in_degrees or east - west <= _HALF_ROUND:
        return rings
    return [[(x % _ROUND, y) for x, y in ring] for ring in rings]


def _centre(ring: Sequence[Point]) -> tuple[float, float, float]:
    """The signed area and the centre of gravity (the shoelace formula, from the first point)."""
    start_x, start_y = ring[0]
    twice = sum_x = sum_y = 0.0
    for (x1, y1), (x2, y2) in itertools.pairwise((x - start_x, y - start_y) for x, y in ring):
        cross = x1 * y2 - x2 * y1
        twice += cross
        sum_x += (x1 + x2) * cross
        sum_y += (y1 + y2) * cross
    if twice == 0:
        return 0.0, start_x, start_y
    return twice / 2, start_x + sum_x / (3 * twice), start_y + sum_y / (3 * twice)


def _crossings(ring: Sequence[Point], y: float) -> Iterator[float]:
    """Where the ring crosses the parallel `y`."""
    return (
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in itertools.pairwise(ring)
        if (y1 > y) != (y2 > y)
    )


def _is_between(crossings: Sequence[float], x: float) -> bool:
    """Whether `x` lies inside: an odd number of crossings stands before it."""
    return sum(1 for one in crossings if one < x) % 2 == 1


def _widest_middle(crossings: Sequence[float], x: float) -> float:
    """The middle of the widest stretch inside; `x` where there is none."""
    inside = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not inside:
        return x
    west, east = max(inside, key=lambda one: one[1] - one[0])
    return (west + east) / 2
