"""Orders in which equals stay equal: shared ranks and groups of nearly equal amounts."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints

CARRIED_PART = 0.8
_SAME = 1e-12
_DIGIT = 16


def stable_order(keys: Ints) -> Ints:
    """The positions of whole numbers of 0 and up from low to high; equal ones as they came.

    Sorts 16 bits at a time: numpy does that by counting, ten times faster than by comparing.
    """
    order = np.argsort(keys.astype(np.uint16), kind="stable")
    highest, shift = int(keys.max(initial=0)), _DIGIT
    while highest >> shift:
        digit = (keys[order] >> shift).astype(np.uint16)
        order = order[np.argsort(digit, kind="stable")]
        shift += _DIGIT
    return order


def shared_ranks(falling: Ints) -> Ints:
    """Ranks 1, 1, 3 … of whole numbers that come from high to low."""
    is_new = np.ones(len(falling), dtype=bool)
    is_new[1:] = falling[1:] != falling[:-1]
    return np.maximum.accumulate(np.where(is_new, np.arange(1, len(falling) + 1), 0))


def by_amount(amounts: Floats) -> Ints:
    """Positions by amount, the largest first; nearly equal ones in the order they came."""
    return _grouped(amounts)[0]


def amount_ranks(amounts: Floats) -> Ints:
    """The shared rank of each amount, the largest 1."""
    order, groups = _grouped(amounts)
    ranks = np.zeros(len(amounts), dtype=np.int64)
    ranks[order] = shared_ranks(groups)
    return ranks


def carriers(amounts: Floats) -> Flags:
    """The smallest set that carries 80 % of the whole; of equal ones, the first."""
    is_member = np.zeros(len(amounts), dtype=bool)
    some = np.flatnonzero(amounts > 0)
    if len(some):
        order = some[by_amount(amounts[some])]
        carried = np.cumsum(amounts[order])
        enough = np.searchsorted(carried, CARRIED_PART * carried[-1] * (1 - _SAME))
        is_member[order[: int(enough) + 1]] = True
    return is_member


def _grouped(amounts: Floats) -> tuple[Ints, Ints]:
    """The order from high to low, and a group number for each place in it.

    A group reaches from its largest amount down to 1e-12, relative, below it.
    """
    order = _falling_order(amounts)
    falling = amounts[order]
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = falling[1:] < falling[:-1] * (1 - _SAME)
    _split_drifting(falling, is_first)
    groups = np.cumsum(is_first)
    # Exactly equal ones stand in the order they came already.
    is_before = ~is_first[1:] & (falling[1:] < falling[:-1])
    if is_before.any():
        by_id = stable_order(order)
        order = order[by_id[stable_order(groups[by_id])]]
    return order, groups


def _falling_order(amounts: Floats) -> Ints:
    """Positions of amounts of 0 and up from high to low; equal ones as they came.

    The bits of such numbers, read as a whole number, rise as the numbers do.
    """
    bits = (amounts + 0.0).view(np.int64)
    return stable_order(bits.max(initial=0) - bits)


def _split_drifting(falling: Floats, is_first: Flags) -> None:
    """Neighbours nearly equal all along may still end up far from the first: begin anew there."""
    starts = np.flatnonzero(is_first)
    if not len(starts):
        return
    ends = np.append(starts[1:], len(falling)) - 1
    for group in np.flatnonzero(falling[ends] < falling[starts] * (1 - _SAME)).tolist():
        first, last = int(starts[group]), int(ends[group])
        while falling[last] < falling[first] * (1 - _SAME):
            is_far = falling[first : last + 1] < falling[first] * (1 - _SAME)
            first += int(np.argmax(is_far))
            is_first[first] = True
