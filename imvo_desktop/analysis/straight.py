"""How high the nodes of each layer stand, so that links run straight and nothing overlaps.

Each layer in turn comes as near to its neighbours as its order allows; that is isotonic
regression (pool adjacent violators: Ayer, Brunk, Ewing, Reid & Silverman 1955).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.layers import Layers

_ROUNDS = 6
_WITHOUT_NEIGHBOURS = 0.01


def straight_heights(
    layers: Layers, positions: list[Floats], columns: Sequence[int], apart: float
) -> Floats:
    """The height of every node in pixels: at least `apart` in a layer, on a grid of half that.

    A layer that is folded into several `columns` stands row by row around 0.
    """
    orders = [np.argsort(one, kind="stable") for one in positions]
    heights = [_stacked(*one, apart) for one in zip(orders, columns, strict=True)]
    widest = max(range(len(orders)), key=lambda at: len(orders[at]))
    for turn in range(_ROUNDS):
        for at in _from(widest, len(orders)) if turn % 2 == 0 else range(len(orders)):
            if len(orders[at]) and columns[at] == 1:
                wanted, weight = _wanted(layers, heights, at)
                heights[at] = _nearest(orders[at], wanted, weight, apart)
    found = np.zeros(layers.size)
    for nodes, height in zip(layers.nodes, heights, strict=True):
        is_real = nodes < layers.size
        found[nodes[is_real]] = height[is_real]
    grid = apart / 2
    snapped: Floats = np.floor(found / grid + 0.5) * grid
    return snapped


def _from(widest: int, size: int) -> list[int]:
    """The layers away from the widest one, which stays."""
    return [*range(widest + 1, size), *reversed(range(widest))]


def _stacked(order: Ints, columns: int, apart: float) -> Floats:
    """One row under the other, around 0."""
    heights = np.empty(len(order))
    row = np.arange(len(order)) // columns
    heights[order] = (row - row.max(initial=0) / 2) * apart
    return heights


def _wanted(layers: Layers, heights: list[Floats], at: int) -> tuple[Floats, Floats]:
    """The mean height of the neighbours of each node, and how much it counts.

    One with many links counts little for each: they cannot all be straight.
    """
    size = len(heights[at])
    total, number = np.zeros(size), np.zeros(size)
    for gap in (at - 1, at):
        if 0 <= gap < len(layers.gaps):
            links = layers.gaps[gap]
            mine, theirs = (links.outer, links.inner) if gap < at else (links.inner, links.outer)
            other = heights[gap if gap < at else at + 1]
            weight = 1.0 / np.bincount(theirs, minlength=len(other))[theirs]
            total += np.bincount(mine, weights=weight * other[theirs], minlength=size)
            number += np.bincount(mine, weights=weight, minlength=size)
    wanted = np.where(number > 0, total / np.where(number > 0, number, 1), heights[at])
    return wanted, np.maximum(number, _WITHOUT_NEIGHBOURS)


def _nearest(order: Ints, wanted: Floats, weight: Floats, apart: float) -> Floats:
    """The heights nearest to those wanted (least squares) that keep the order and the room."""
    steps = np.arange(len(order)) * apart
    blocks: list[tuple[float, float, int]] = []
    for value, heavy in zip((wanted[order] - steps).tolist(), weight[order].tolist(), strict=True):
        mean, mass, count = value, heavy, 1
        while blocks and blocks[-1][0] >= mean:
            before, its_mass, its_count = blocks.pop()
            mean = (before * its_mass + mean * mass) / (its_mass + mass)
            mass, count = mass + its_mass, count + its_count
        blocks.append((mean, mass, count))
    means, _, counts = zip(*blocks, strict=True)
    heights = np.empty(len(order))
    heights[order] = np.repeat(means, counts) + steps
    return heights
