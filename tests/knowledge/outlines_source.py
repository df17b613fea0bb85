"""Rebuilds the tables of resources/map from the outlines of Natural Earth.

`python -m tests.knowledge.outlines_source` writes them; a test compares. The outlines are those of
the package world-atlas (1:50 million). Lines between two areas are made simpler once, so that
neighbours keep one border; islands smaller than a pixel of a close look are left out, but never
the largest part of a country. What crosses the antimeridian is cut there. Overseas parts with a
code of their own, which the atlas draws with their country, get that code and a point to put a
name at. Areas without a code are land without a name. Antarctica is left out.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator
from pathlib import Path

from imvo_desktop import resources
from tests.conftest import SHARED
from tests.knowledge import country_boxes_source as atlases
from tests.knowledge import tables

OUTLINES, POINTS = "outlines.csv", "label_points.csv"
UNITS_PER_DEGREE = 100
_TOLERANCE_DEGREES = 0.02
_LEAST_AREA = 0.004  # square degrees: about a pixel where a country fills the screen
_LEFT_OUT = "AQ"

type Point = tuple[float, float]
type Line = list[Point]

# (country it is drawn with, south, west, north, east), each wide around the islands
_OVERSEAS = {
    "BQ": ("NL", 11.5, -69.5, 18.5, -62.0),
    "GF": ("FR", 0.0, -56.0, 7.0, -50.0),
    "GP": ("FR", 15.7, -62.5, 17.0, -60.5),
    "MQ": ("FR", 14.0, -61.6, 15.2, -60.5),
    "RE": ("FR", -22.0, 54.5, -20.0, 56.5),
    "SJ": ("NO", 70.0, -10.0, 82.0, 35.0),
    "YT": ("FR", -13.5, 44.5, -12.0, 45.8),
}


def rebuilt(shared: Path) -> dict[str, str]:
    """The text of each table, by its name, made from the outlines."""
    rings = rings_by_country(shared)
    outlines = (
        {"country": code, "part": f"{part:03}", "points": _written(ring)}
        for code in sorted(rings)
        for part, ring in enumerate(rings[code], 1)
    )
    points = (
        {"country": code, "latitude": f"{lat:.2f}", "longitude": f"{lon:.2f}"}
        for code in sorted(_OVERSEAS)
        for lon, lat in [_middle(rings[code][0])]
    )
    return {
        OUTLINES: tables.text_of(("country", "part", "points"), outlines),
        POINTS: tables.text_of(("country", "latitude", "longitude"), points),
    }


def rings_by_country(shared: Path) -> dict[str, list[Line]]:
    """The outer rings of each area in degrees (east, north), the largest first."""
    atlas = json.loads((shared / "map" / atlases.FILE).read_text(encoding="utf-8"))
    arcs = [_simpler(arc) for arc in atlases.decoded(atlas)]
    found: dict[str, list[Line]] = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        code = atlases.code_of(shape) or ""
        if code != _LEFT_OUT:
            for ring in _rings(shape, arcs):
                found.setdefault(_own_code(code, ring), []).append(ring)
    return {code: _large_enough(rings) for code, rings in found.items()}


def _rings(shape: dict[str, object], arcs: list[Line]) -> Iterator[Line]:
    parts = shape["arcs"]
    assert isinstance(parts, list)
    for polygon in parts if shape["type"] == "MultiPolygon" else [parts]:
        ring: Line = []
        for number in polygon[0]:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            ring.extend(arc[1:] if ring else arc)
        yield from _cut(ring[:-1])


def _own_code(code: str, ring: Line) -> str:
    east, north = _middle(ring)
    for own, (drawn_with, south, west, top, right) in _OVERSEAS.items():
        if code == drawn_with and south <= north <= top and west <= east <= right:
            return own
    return code


def _large_enough(rings: list[Line]) -> list[Line]:
    ordered = sorted(rings, key=lambda ring: (-_area(ring), ring))
    return [ring for at, ring in enumerate(ordered) if at == 0 or _area(ring) >= _LEAST_AREA]


def _simpler(arc: Line) -> Line:
    """The line without the points that lie within the tolerance of it (Douglas and Peucker)."""
    kept = {0, len(arc) - 1}
    waiting = [(0, len(arc) - 1)]
    while waiting:
        first, last = waiting.pop()
        away, at = max(
            ((_away(arc[one], arc[first], arc[last]), one) for one in range(first + 1, last)),
            default=(0.0, first),
        )
        if away > _TOLERANCE_DEGREES:
            kept.add(at)
            waiting += [(first, at), (at, last)]
    return [arc[at] for at in sorted(kept)]


def _away(point: Point, start: Point, end: Point) -> float:
    """The distance of `point` to the stretch from `start` to `end`, in degrees."""
    right, up = end[0] - start[0], end[1] - start[1]
    length = right * right + up * up
    along = 0.0
    if length:
        along = ((point[0] - start[0]) * right + (point[1] - start[1]) * up) / length
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * right, start[1] + along * up))


def _cut(ring: Line) -> Iterator[Line]:
    """The ring itself, or its parts on both sides of the antimeridian."""
    steps = [0.0]
    for before, after in itertools.pairwise(ring):
        turn = after[0] - before[0]
        steps.append(steps[-1] + (360 if turn < -180 else -360 if turn > 180 else 0))
    whole = [(x + step, y) for (x, y), step in zip(ring, steps, strict=True)]
    for shift in (-360.0, 0.0, 360.0):
        part = _clipped([(x + shift, y) for x, y in whole])
        if len(part) >= 3:
            yield part


def _clipped(ring: Line) -> Line:
    """The part of the ring between 180 degrees west and east (Sutherland and Hodgman)."""
    for side in (-1, 1):
        kept: Line = []
        for before, after in zip(ring[-1:] + ring[:-1], ring, strict=True):
            is_in, was_in = after[0] * side <= 180, before[0] * side <= 180
            if is_in != was_in:
                part = (180 * side - before[0]) / (after[0] - before[0])
                kept.append((180.0 * side, before[1] + part * (after[1] - before[1])))
            if is_in:
                kept.append(after)
        ring = kept
        if not ring:
            break
    return ring


def _area(ring: Line) -> float:
    """In square degrees."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(x * below - right * y for (x, y), (right, below) in pairs)) / 2


def _middle(ring: Line) -> Point:
    lows = tuple(map(min, zip(*ring, strict=True)))
    highs = tuple(map(max, zip(*ring, strict=True)))
    return (lows[0] + highs[0]) / 2, (lows[1] + highs[1]) / 2


def _written(ring: Line) -> str:
    """The first point, then the steps to the next, in hundredths of a degree, east and north."""
    whole = [(round(x * UNITS_PER_DEGREE), round(y * UNITS_PER_DEGREE)) for x, y in ring]
    whole = [one for one, _ in itertools.groupby(whole)]
    steps = [whole[0]]
    steps += [(x - left, y - below) for (left, below), (x, y) in itertools.pairwise(whole)]
    return " ".join(f"{x} {y}" for x, y in steps)


if __name__ == "__main__":
    for name, text in rebuilt(SHARED).items():
        resources.path("map", name).write_text(text, encoding="utf-8", newline="")
