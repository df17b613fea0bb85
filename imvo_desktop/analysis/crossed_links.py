"""How many links of a drawing cross, as straight lines from centre to centre."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints

_AT_ONCE = 2_000_000


def crossed_links(places: Floats, supplier: Ints, buyer: Ints) -> int:
    """Every pair of links that cross in one point, at the end of neither: exact."""
    starts, ends = straight_lines(supplier, buyer)
    found, size = 0, len(starts)
    rows = max(1, _AT_ONCE // max(size, 1))
    for first in range(0, size, rows):
        one, other = np.triu_indices(min(rows, size - first), 1, size - first)
        found += crossed_pairs(places, starts, ends, one + first, other + first)
    return found


def straight_lines(supplier: Ints, buyer: Ints) -> tuple[Ints, Ints]:
    """The ends of the links, without those from an organisation to itself."""
    is_line = supplier != buyer
    return supplier[is_line], buyer[is_line]


def crossed_pairs(places: Floats, starts: Ints, ends: Ints, one: Ints, other: Ints) -> int:
    """How many of the pairs of links (`one`, `other`) cross."""
    corners = starts[one], ends[one], starts[other], ends[other]
    a, b, c, d = (places[corner] for corner in corners)
    is_apart = _differ(a, b, c, d) & _differ(c, d, a, b)
    shared = (corners[0] == corners[2]) | (corners[0] == corners[3])
    shared |= (corners[1] == corners[2]) | (corners[1] == corners[3])
    return int((is_apart & ~shared).sum())


def _differ(a: Floats, b: Floats, c: Floats, d: Floats) -> Flags:
    """Whether `c` and `d` lie on different sides of the line through `a` and `b`."""
    sides: Floats = _side(a, b, c) * _side(a, b, d)
    is_different: Flags = sides < 0
    return is_different


def _side(a: Floats, b: Floats, point: Floats) -> Floats:
    turn: Floats = (b[:, 0] - a[:, 0]) * (point[:, 1] - a[:, 1])
    turn -= (b[:, 1] - a[:, 1]) * (point[:, 0] - a[:, 0])
    return turn
