"""Divides a rectangle into smaller ones of given sizes, each as square as it can be.

Bruls, Huizing and Van Wijk 2000, "Squarified treemaps".
"""

from __future__ import annotations

from collections.abc import Sequence

type Tile = tuple[float, float, float, float]
"""Left, top, width and height."""


def squarified(sizes: Sequence[float], area: Tile) -> list[Tile]:
    """A tile for each size (over 0, from large to small) that together fill `area`."""
    whole = sum(sizes)
    left, top, width, height = area
    if not whole:
        return []
    scale = width * height / whole
    rest = [one * scale for one in sizes]
    tiles: list[Tile] = []
    while rest:
        side = min(width, height)
        row = _row(rest, side)
        thick = sum(row) / side
        is_tall = width < height
        along = left if is_tall else top
        for one in row:
            long = one / thick
            tiles.append((along, top, long, thick) if is_tall else (left, along, thick, long))
            along += long
        if is_tall:
            top, height = top + thick, max(height - thick, 0.0)
        else:
            left, width = left + thick, max(width - thick, 0.0)
        rest = rest[len(row) :]
    return tiles


def _row(sizes: Sequence[float], side: float) -> Sequence[float]:
    """The first sizes that, laid along `side`, are squarest together."""
    count = 1
    while count < len(sizes) and _worst(sizes[: count + 1], side) <= _worst(sizes[:count], side):
        count += 1
    return sizes[:count]


def _worst(row: Sequence[float], side: float) -> float:
    """The greatest ratio of length to width in a row along `side`; 1 is square."""
    thick = sum(row) / side
    return max(max(thick * thick / one, one / (thick * thick)) for one in row)
