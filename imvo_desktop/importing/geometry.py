"""One point for a place on a map, whatever its shape: in it, and near its middle."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_MOST_OF_A_PLACE = 1_000_000

type Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """A point (x is the longitude, y the latitude) and how large the shape is, in its own units."""

    x: float
    y: float
    size: float = 0.0


def place_of(geometry: dict[str, object]) -> Place | None:
    """The place of a GeoJSON geometry; None where its coordinates make no shape."""
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    try:
        if kind == "GeometryCollection":
            return _largest(_kept(geometry.get("geometries")))
        if kind in ("Point", "MultiPoint", "LineString", "MultiLineString"):
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
    x, y = pair[0], pair[1]
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)):
        raise TypeError("a coordinate is no number")
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError("a coordinate has no end")
    return float(x), float(y)


def _middle(points: Sequence[Point]) -> Place | None:
    """The point in the middle of a row of points."""
    if not points or len(points) > _MOST_OF_A_PLACE:
        return None
    x, y = points[len(points) // 2]
    return Place(x, y)


def _polygon(rings: object) -> Place | None:
    """The centre of gravity of the outer ring where it lies in it, else a point that does."""
    if not isinstance(rings, list) or not rings:
        return None
    ring = [_point(one) for one in rings[0]]
    if len(ring) < 3:
        return _middle(ring)
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    area, x, y = _centre(ring)
    if area == 0:
        return _middle(ring)
    crossings = _crossings(ring, y)
    if not _is_between(crossings, x):
        x = _widest_middle(crossings, x)
    return Place(x, y, abs(area))


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


def _crossings(ring: Sequence[Point], y: float) -> list[float]:
    """Where the ring crosses the parallel `y`, from west to east."""
    return sorted(
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
