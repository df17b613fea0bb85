"""Where the organisations stand in the drawing: tiers from left to right, ending at our own.

Source of the technique: Sugiyama, Tagawa & Toda 1981 (layers, dummy nodes, barycentres).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.layer_order import layer_order

AFTER_US = -2
UNREACHABLE = -1

type Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spacing:
    """Sizes in pixels: of a node, and the room between nodes.

    A tier with more than `most_rows` organisations is folded into several columns.
    """

    width: float = 168.0
    height: float = 48.0
    between_tiers: float = 112.0
    between_columns: float = 40.0
    between_rows: float = 16.0
    most_rows: int = 40


@dataclass(frozen=True, slots=True, eq=False)
class Placing:
    """What is given: places a person chose (by number of the organisation), and where all were.

    `previous` has a row per organisation, NaN for a new one; its order is kept.
    """

    fixed: Mapping[int, Point] = field(default_factory=dict)
    previous: Floats | None = None


FREE = Placing()
SPACING = Spacing()


def chain_layout(
    supplier: Ints, buyer: Ints, tier: Ints, placing: Placing = FREE, spacing: Spacing = SPACING
) -> Floats:
    """The centre of every organisation in pixels, shape (organisations, 2); y grows downward.

    `tier` is the distance to the own company, `UNREACHABLE` (a column of their own at the far
    left) or `AFTER_US` (customers, right of us). The own company is at (0, 0). No two
    organisations overlap, except where a person put them so.
    """
    if not len(tier):
        return np.empty((0, 2))
    layer = _layers(tier)
    order = _order(supplier, buyer, layer, placing.previous)
    is_free = np.ones(len(tier), dtype=bool)
    is_free[list(placing.fixed)] = False
    centres = np.array(list(placing.fixed.values()), dtype=np.float64).reshape(-1, 2)
    found = np.zeros((len(tier), 2))
    found[~is_free] = centres[np.argsort(list(placing.fixed))]
    for number, columns in enumerate(_columns(np.bincount(layer), spacing)):
        members = np.flatnonzero((layer == number) & is_free)
        members = members[np.argsort(order[members], kind="stable")]
        found[members] = _standing(len(members), columns, centres, spacing)
    return found


def _layers(tier: Ints) -> Ints:
    """Layers counted from the right: customers 0, own company 1, tier 1 is 2, …"""
    last = int(tier.max(initial=0)) + 2
    layer = np.where(tier == UNREACHABLE, last, tier + 1)
    return np.where(tier == AFTER_US, 0, layer)


def _order(supplier: Ints, buyer: Ints, layer: Ints, previous: Floats | None) -> Floats:
    if previous is None or np.isnan(previous).all():
        # Start from the order of the ids, which is that of the numbers.
        return layer_order(supplier, buyer, layer, np.arange(len(layer), dtype=np.float64))
    return _kept_order(supplier, buyer, previous)


def _kept_order(supplier: Ints, buyer: Ints, previous: Floats) -> Floats:
    """The order of before, rows from top to bottom; a new node comes near its neighbours."""
    heights = previous[:, 1].copy()
    is_new = np.isnan(heights)
    ends = np.concatenate((supplier, buyer)), np.concatenate((buyer, supplier))
    known = is_new[ends[0]] & ~is_new[ends[1]]
    near, size = ends[0][known], len(heights)
    total = np.bincount(near, weights=heights[ends[1][known]], minlength=size)
    number = np.bincount(near, minlength=size)
    lowest = float(np.nanmax(heights)) + 1.0
    heights[is_new] = np.where(number > 0, total / np.maximum(number, 1), lowest)[is_new]
    by_row = np.lexsort((-np.nan_to_num(previous[:, 0]), is_new, heights))
    order = np.empty(size)
    order[by_row] = np.arange(size)
    return order


def _columns(members: Ints, spacing: Spacing) -> list[Floats]:
    """The x of the columns of each layer, the one nearest to the own company first."""
    folded = [_steps(number, spacing) for number in members.tolist()]
    centres = [spacing.width + spacing.between_tiers + folded[0]]
    right = spacing.width / 2
    for steps in folded[1:]:
        centres.append(right - spacing.width / 2 - steps)
        right = float(centres[-1][-1]) - spacing.width / 2 - spacing.between_tiers
    return centres


def _steps(members: int, spacing: Spacing) -> Floats:
    """How far apart the columns of a tier stand, folded to be about as wide as it is high."""
    across = spacing.width + spacing.between_columns
    down = spacing.height + spacing.between_rows
    rows = max(spacing.most_rows, round(math.sqrt(members * across / down)))
    return np.arange(max(1, -(-members // rows)), dtype=np.float64) * across


def _standing(count: int, columns: Floats, fixed: Floats, spacing: Spacing) -> Floats:
    """The first `count` free standing places of these columns, row by row, around y = 0."""
    if not count:
        return np.empty((0, 2))
    down = spacing.height + spacing.between_rows
    near = fixed[_is_beside(fixed, columns, spacing)]
    rows = -(-count // len(columns))
    # Each fixed node can take away two rows at most.
    row = np.arange(rows + 2 * len(near))
    y = np.repeat((row - (rows - 1) / 2) * down, len(columns))
    places = np.column_stack((np.tile(columns, len(row)), y))
    if not len(near):
        return places[:count]
    return places[_is_clear(places, near, spacing)][:count]


def _is_beside(fixed: Floats, columns: Floats, spacing: Spacing) -> Flags:
    """Which fixed nodes stand in the way of any of the columns."""
    reach = spacing.width
    return (fixed[:, 0] > columns.min() - reach) & (fixed[:, 0] < columns.max() + reach)


def _is_clear(places: Floats, fixed: Floats, spacing: Spacing) -> Flags:
    """Which places touch no fixed node."""
    clear = np.ones(len(places), dtype=bool)
    for x, y in fixed.tolist():
        across = np.abs(places[:, 0] - x) < spacing.width
        clear &= ~(across & (np.abs(places[:, 1] - y) < spacing.height))
    return clear
