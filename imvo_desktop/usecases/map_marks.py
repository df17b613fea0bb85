"""What is drawn for the spots of the map at one scale: near ones as one mark, opening up closer."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.usecases.map_counts import Shown

CELL_PIXELS = 26.0
"""Spots nearer to each other than about this come together."""

_MOST_JOINED = 3000
_LEAST_RADIUS, _MOST_RADIUS, _GROWTH = 6.0, 16.0, 1.6


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Per mark: `xy` (n, 2) on the plane, deliveries `counts`, gravest `grades`, how many `spots`
    it stands for, how many of them are `exact`, whether it `is_kept` by what narrows the views.

    `mark_of` is the mark of each spot, -1 for one that cannot be drawn.
    """

    xy: Floats
    counts: Ints
    grades: Ints
    spots: Ints
    exact: Ints
    is_kept: Flags
    mark_of: Ints

    @property
    def radii(self) -> Floats:
        """The size of each mark, in pixels: its surface grows with its deliveries."""
        grown = _LEAST_RADIUS + _GROWTH * np.sqrt(np.maximum(self.counts - 1, 0))
        return np.minimum(grown, _MOST_RADIUS)

    @property
    def is_exact(self) -> Flags:
        """Whether all that a mark stands for has a place that is sure."""
        found: Flags = self.exact == self.spots
        return found


def marks(found: Shown, xy: Floats, scale: float) -> Marks:
    """The marks of spots at `xy` (n, 2) on the plane, at `scale` pixels for each unit of it.

    What is kept and what is not never come together. The same input gives the same marks: moving
    the view changes nothing.
    """
    drawn = np.flatnonzero(~np.isnan(xy[:, 0]))
    kept = found.spots[drawn]
    cells = np.floor(xy[drawn] * (scale / CELL_PIXELS)).astype(np.int64)
    _, first = np.unique(_keys(cells, kept), return_inverse=True)
    weights = np.maximum(found.counts[drawn], 1).astype(np.float64)
    merged = _joined(_middles(xy[drawn], weights, first), kept, first, CELL_PIXELS / scale)
    _, number = np.unique(merged[first], return_inverse=True)
    size = int(number.max(initial=-1)) + 1
    mark_of = np.full(len(xy), -1, dtype=np.int64)
    mark_of[drawn] = number
    grades = np.ones(size, dtype=np.int64)
    np.maximum.at(grades, number, found.grades[drawn])
    is_kept = np.zeros(size, dtype=np.bool_)
    is_kept[number] = kept
    counts = np.bincount(number, weights=found.counts[drawn], minlength=size)
    return Marks(
        xy=_middles(xy[drawn], weights, number),
        counts=counts.astype(np.int64),
        grades=grades,
        spots=np.bincount(number, minlength=size),
        exact=np.bincount(number[found.places.is_exact[drawn]], minlength=size),
        is_kept=is_kept,
        mark_of=mark_of,
    )


def _keys(cells: Ints, kept: Flags) -> Ints:
    """A number of its own for each cell, another for what is kept there."""
    if not len(cells):
        return np.empty(0, dtype=np.int64)
    across, down = (cells - cells.min(axis=0)).T
    found: Ints = (across * (int(down.max()) + 1) + down) * 2 + kept
    return found


def _middles(xy: Floats, weights: Floats, number: Ints) -> Floats:
    """The middle of each group, by weight."""
    total = np.bincount(number, weights=weights)
    sums = [np.bincount(number, weights=xy[:, axis] * weights) for axis in (0, 1)]
    return np.stack(sums, axis=1) / total[:, None]


def _joined(xy: Floats, kept: Flags, number: Ints, near: float) -> Ints:
    """For each group the one it becomes part of: groups on both sides of a cell line would touch.

    Large ones take small ones in. From so near that there are thousands, few are in view at once.
    """
    sizes = np.bincount(number)
    if len(sizes) > _MOST_JOINED:
        return np.arange(len(sizes))
    is_kept = np.zeros(len(sizes), dtype=np.bool_)
    is_kept[number] = kept
    target = np.arange(len(sizes))
    places, flags = xy.tolist(), is_kept.tolist()
    taken: dict[tuple[int, int], list[int]] = {}
    for one in np.argsort(-sizes, kind="stable").tolist():
        x, y = places[one]
        column, row = math.floor(x / near), math.floor(y / near)
        around = (
            other
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
            for other in taken.get((column + right, row + down), ())
        )
        for other in around:
            if flags[other] == flags[one] and math.dist(places[other], (x, y)) < near:
                target[one] = other
                break
        else:
            taken.setdefault((column, row), []).append(one)
    return target
