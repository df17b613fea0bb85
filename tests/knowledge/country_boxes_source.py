"""Rebuilds resources/knowledge/country_boxes.csv from the outlines of Natural Earth.

`python -m tests.knowledge.country_boxes_source` writes the table; a test compares the two. The
outlines are those of the package world-atlas (1:50 million); an area far from the others gets a box
of its own, so that overseas parts do not stretch the box of a country. An outline that crosses the
antimeridian is cut there, so no box crosses it. Kosovo has no ISO number and is known by its name;
other areas without a number are left out. Small islands that are not drawn have no row.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator
from pathlib import Path

from imvo_desktop.knowledge import countries
from tests.conftest import SHARED
from tests.knowledge import tables

FILE = "world-atlas-2.0.2-countries-50m.json"
COLUMNS = ("country", "part", "south", "west", "north", "east")
_APART = 4.0
_LEFT_OUT = "AQ"  # its outline is drawn up to the pole, and nobody makes anything there
_WITHOUT_NUMBER = {"Kosovo": "XK"}

type Box = tuple[float, float, float, float]
type Line = list[tuple[float, float]]


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the outlines."""
    boxes = boxes_by_country(shared)
    return tables.text_of(
        COLUMNS,
        (
            {"country": code, "part": f"{part:02}"}
            | {name: f"{value:.2f}" for name, value in zip(COLUMNS[2:], _outward(box), strict=True)}
            for code in sorted(boxes)
            for part, box in enumerate(boxes[code], 1)
        ),
    )


def boxes_by_country(shared: Path) -> dict[str, list[Box]]:
    """The boxes of each country: south, west, north, east, the largest first."""
    atlas = json.loads((shared / "map" / FILE).read_text(encoding="utf-8"))
    arcs = list(decoded(atlas))
    found: dict[str, list[Box]] = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        code = code_of(shape)
        if code is not None and code != _LEFT_OUT:
            boxes = (box for ring in _outlines(shape, arcs) for box in _boxes(ring))
            found.setdefault(code, []).extend(boxes)
    return {code: sorted(_joined(boxes), key=_size) for code, boxes in found.items()}


def code_of(shape: dict[str, object]) -> str | None:
    """The alpha-2 code of a shape of the atlas; None for an area without one."""
    known = countries.all_countries().values()
    numbers = {one.number: one.code for one in known if one.number}
    properties = shape["properties"]
    assert isinstance(properties, dict)
    return numbers.get(str(shape.get("id", ""))) or _WITHOUT_NUMBER.get(str(properties["name"]))


def decoded(atlas: dict[str, dict[str, list[float]]]) -> Iterator[Line]:
    """The arcs of a TopoJSON file, which hold steps of whole numbers, as degrees."""
    scale, start = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs: object = atlas["arcs"]
    assert isinstance(arcs, list)
    for arc in arcs:
        east = itertools.accumulate(step[0] for step in arc)
        north = itertools.accumulate(step[1] for step in arc)
        yield [
            (x * scale[0] + start[0], y * scale[1] + start[1])
            for x, y in zip(east, north, strict=True)
        ]


def _outlines(shape: dict[str, object], arcs: list[Line]) -> Iterator[Line]:
    """The outer ring of each polygon."""
    parts = shape["arcs"]
    assert isinstance(parts, list)
    for polygon in parts if shape["type"] == "MultiPolygon" else [parts]:
        yield [point for arc in polygon[0] for point in arcs[arc if arc >= 0 else ~arc]]


def _boxes(ring: Line) -> Iterator[Box]:
    """The box of an outline; two of one that lies on both sides of the antimeridian."""
    easts = [x for x, _ in ring]
    if max(easts) - min(easts) <= 300:
        yield _box(ring)
        return
    for side in (-1, 1):
        yield _box([(x, y) for x, y in ring if x * side > 0])


def _box(ring: Line) -> Box:
    easts, norths = [x for x, _ in ring], [y for _, y in ring]
    return min(norths), min(easts), max(norths), max(easts)


def _joined(boxes: list[Box]) -> list[Box]:
    """Boxes that lie within four degrees of each other as one."""
    waiting = sorted(boxes)
    done: list[Box] = []
    while waiting:
        box = waiting.pop(0)
        near = next((one for one in waiting if _are_near(box, one)), None)
        if near is None:
            done.append(box)
        else:
            waiting.remove(near)
            waiting.insert(0, _around(box, near))
    return done


def _are_near(one: Box, other: Box) -> bool:
    south, west, north, east = one
    return (
        other[0] <= north + _APART
        and south - _APART <= other[2]
        and other[1] <= east + _APART
        and west - _APART <= other[3]
    )


def _around(one: Box, other: Box) -> Box:
    lows, highs = zip(one[:2], other[:2], strict=True), zip(one[2:], other[2:], strict=True)
    (south, west), (north, east) = map(min, lows), map(max, highs)
    return south, west, north, east


def _outward(box: Box) -> Iterator[float]:
    """The sides to two decimals, never nearer than they are."""
    for value in box[:2]:
        yield math.floor(value * 100) / 100
    for value in box[2:]:
        yield math.ceil(value * 100) / 100


def _size(box: Box) -> tuple[float, Box]:
    return -(box[2] - box[0]) * (box[3] - box[1]), box


if __name__ == "__main__":
    tables.write(rebuilt(SHARED), "country_boxes.csv")
