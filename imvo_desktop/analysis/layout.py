"""Where the organisations stand in the drawing: tiers from left to right, ending at our own.

A chain that is drawn for the first time, or tidied; `steady_layout.py` follows changes. Source of
the technique: Sugiyama, Tagawa & Toda 1981 (layers, dummy nodes, barycentres).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.crossed_links import crossed_links
from imvo_desktop.analysis.layer_order import layer_order
from imvo_desktop.analysis.layers import Layers, layers_of
from imvo_desktop.analysis.straight import straight_heights
from imvo_desktop.analysis.tidy_order import tidy_order

AFTER_US = -2
UNREACHABLE = -1

MOST_TIDIED = 300
"""Up to so many organisations are put in order with care, and their links drawn straight."""

_MOST_ROWS_TIDIED = 150
_LINKS_COMPARED = 400
_WORTH_UNFOLDING = 1.1
_PER_LINK = 1.0

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

    @property
    def down(self) -> float:
        """From the middle of a row to that of the next."""
        return self.height + self.between_rows

    @property
    def across(self) -> float:
        """From the middle of a tier to that of the next."""
        return self.width + self.between_tiers


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Who delivers to whom, by number, and the tier of every organisation.

    `tier` is the distance to the own company, `UNREACHABLE` (a column of their own at the far
    left) or `AFTER_US` (customers, right of us).
    """

    supplier: Ints
    buyer: Ints
    tier: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The centre of every organisation in pixels, shape (organisations, 2); y grows downward.

    `columns` has the x of the columns of each tier, the one nearest to the own company first.
    """

    places: Floats
    columns: Mapping[int, tuple[float, ...]]


SPACING = Spacing()
NOBODY: Mapping[int, Point] = {}


def chain_layout(
    links: Links, fixed: Mapping[int, Point] = NOBODY, spacing: Spacing = SPACING
) -> Drawn:
    """A new drawing. The own company is at (0, 0), those in `fixed` where a person put them.

    No two organisations overlap, except where a person put them so.
    """
    if not len(links.tier):
        return Drawn(np.empty((0, 2)), {})
    layer = _layer(links.tier)
    layers = layers_of(links.supplier, links.buyer, layer)
    # Start from the order of the ids, which is that of the numbers.
    start = layers.started(np.arange(len(layer), dtype=np.float64))
    if len(layer) > MOST_TIDIED:
        return _folded(links, layers, layer_order(layers, start), fixed, spacing)
    order = tidy_order(layers, start)
    drawn = _folded(links, layers, order, fixed, spacing)
    counts = np.bincount(layer)
    if spacing.most_rows < counts.max() <= _MOST_ROWS_TIDIED:
        tall = replace(spacing, most_rows=_MOST_ROWS_TIDIED)
        unfolded = _folded(links, layers, order, fixed, tall)
        if _is_much_clearer(links, unfolded, drawn):
            return unfolded
    return drawn


def _is_much_clearer(links: Links, one: Drawn, other: Drawn) -> bool:
    """Whether so many fewer links cross, of some hundreds, that a higher drawing is worth it."""
    step = -(-len(links.supplier) // _LINKS_COMPARED) or 1
    ends = links.supplier[::step], links.buyer[::step]
    few, many = (crossed_links(each.places, *ends) for each in (one, other))
    return few * _WORTH_UNFOLDING + len(ends[0]) * _PER_LINK < many


def _layer(tier: Ints) -> Ints:
    """Layers counted from the right: customers 0, own company 1, tier 1 is 2, …"""
    last = int(tier.max(initial=0)) + 2
    layer = np.where(tier == UNREACHABLE, last, tier + 1)
    return np.where(tier == AFTER_US, 0, layer)


def _folded(
    links: Links, layers: Layers, order: list[Floats], fixed: Mapping[int, Point], spacing: Spacing
) -> Drawn:
    """Stand the organisations in the columns of their tiers."""
    tier, position = links.tier, layers.of_nodes(order)
    columns = _columns(tier, spacing)
    heights, middle = None, 0.0
    if len(tier) <= MOST_TIDIED:
        # The tiers are in the order of the layers.
        folds = [len(xs) for xs in columns.values()]
        heights = straight_heights(layers, order, folds, spacing.down)
        middle = -float(heights[tier == 0].sum())
    is_free = np.ones(len(tier), dtype=bool)
    is_free[list(fixed)] = False
    centres = np.array(list(fixed.values()), dtype=np.float64).reshape(-1, 2)
    found = np.zeros((len(tier), 2))
    found[list(fixed)] = centres
    for one, xs in columns.items():
        members = np.flatnonzero((tier == one) & is_free)
        members = members[np.argsort(position[members], kind="stable")]
        if heights is not None and len(xs) == 1:
            found[members] = _clear_of(heights[members] + middle, xs[0], centres, spacing)
        else:
            members = _in_rows(members, links.buyer, len(xs))
            rows = len(members), np.array(xs), middle
            found[members] = _standing(*rows, centres, spacing)
    return Drawn(found, columns)


def _in_rows(members: Ints, buyer: Ints, columns: int) -> Ints:
    """Row by row of a folded tier: those who buy themselves stand nearest to their suppliers."""
    row = np.arange(len(members)) // columns
    is_buying = np.isin(members, buyer)
    return members[np.lexsort((is_buying, row))]


def _columns(tier: Ints, spacing: Spacing) -> dict[int, tuple[float, ...]]:
    """The x of the columns of each tier, the one nearest to the own company first."""
    furthest = [UNREACHABLE] if (tier == UNREACHABLE).any() else []
    found = {AFTER_US: spacing.across + _steps(int((tier == AFTER_US).sum()), spacing)}
    right = spacing.width / 2
    for one in (*range(int(tier.max(initial=0)) + 1), *furthest):
        xs = right - spacing.width / 2 - _steps(int((tier == one).sum()), spacing)
        found[one] = xs
        right = float(xs[-1]) - spacing.width / 2 - spacing.between_tiers
    return {one: tuple(xs.tolist()) for one, xs in found.items()}


def _steps(members: int, spacing: Spacing) -> Floats:
    """How far apart the columns of a tier stand, folded to be about as wide as it is high."""
    across = spacing.width + spacing.between_columns
    rows = max(spacing.most_rows, round(math.sqrt(members * across / spacing.down)))
    return np.arange(max(1, -(-members // rows)), dtype=np.float64) * across


def _clear_of(heights: Floats, x: float, fixed: Floats, spacing: Spacing) -> Floats:
    """One column at these heights, moved down where something fixed is in the way."""
    near = fixed[np.abs(fixed[:, 0] - x) < spacing.width]
    blocked = sorted(near[:, 1].tolist())
    lowest, found = -math.inf, []
    for height in heights.tolist():
        y = max(height, lowest)
        for other in blocked:
            if abs(y - other) < spacing.height:
                grid = spacing.down / 2
                y = math.ceil((other + spacing.height) / grid) * grid
        found.append(y)
        lowest = y + spacing.down
    return np.column_stack((np.full(len(heights), x), found))


def _standing(
    count: int, columns: Floats, middle: float, fixed: Floats, spacing: Spacing
) -> Floats:
    """The first `count` free standing places of these columns, row by row, around `middle`."""
    if not count:
        return np.empty((0, 2))
    near = fixed[_is_beside(fixed, columns, spacing)]
    rows = -(-count // len(columns))
    # Each fixed node can take away two rows at most.
    row = np.arange(rows + 2 * len(near))
    y = np.repeat(middle + (row - (rows - 1) / 2) * spacing.down, len(columns))
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
