"""Orders in which equals stay equal: shared ranks and groups of nearly equal amounts."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints

CARRIED_PART = 0.8
_SAME = 1e-12


def shared_ranks(falling: Ints) -> Ints:
    """Ranks 1, 1, 3 … of whole numbers that come from high to low."""
    is_new = np.ones(len(falling), dtype=bool)
    is_new[1:] = falling[1:] != falling[:-1]
    return np.maximum.accumulate(np.where(is_new, np.arange(1, len(falling) + 1), 0))


def by_amount(amounts: Floats) -> Ints:
    """Positions by amount, the largest first; nearly equal ones in the order they came."""
    order, groups = _grouped(amounts)
    return order[np.lexsort((order, groups))]


def amount_ranks(amounts: Floats) -> Ints:
    """The shared rank of each amount, the largest 1."""
    order, groups = _grouped(amounts)
    ranks = np.zeros(len(amounts), dtype=np.int64)
    ranks[order] = shared_ranks(-groups)
    return ranks


def carriers(amounts: Floats) -> Flags:
    """The smallest set that carries 80 % of the whole; of equal ones, the first."""
    order = by_amount(amounts)
    carried = np.cumsum(amounts[order])
    is_member = np.zeros(len(amounts), dtype=bool)
    if len(carried) and carried[-1] > 0:
        enough = np.searchsorted(carried, CARRIED_PART * carried[-1] * (1 - _SAME))
        is_member[order[: int(enough) + 1]] = True
    return is_member


def _grouped(amounts: Floats) -> tuple[Ints, Ints]:
    """The order from high to low, and a group number for each place in it.

    A group reaches from its largest amount down to 1e-12, relative, below it.
    """
    order = np.argsort(-amounts, kind="stable")
    falling = amounts[order]
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = falling[1:] < falling[:-1] * (1 - _SAME)
    starts = np.flatnonzero(is_first)
    ends = np.append(starts[1:], len(order))
    drifts = np.flatnonzero(falling[ends - 1] < falling[starts] * (1 - _SAME)) if len(order) else ()
    for group in drifts:
        # Neighbours nearly equal all along may still end up far from the first.
        first, end = int(starts[group]), int(ends[group])
        while falling[end - 1] < falling[first] * (1 - _SAME):
            first = int(np.argmax(falling[first:end] < falling[first] * (1 - _SAME))) + first
            is_first[first] = True
    return order, np.cumsum(is_first)
