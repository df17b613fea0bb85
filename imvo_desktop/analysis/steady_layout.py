"""The drawing after a change: who keeps their tier keeps their place, or moves one row at most.

A place of before is kept when it is in a column of the tier. Who is new or has another tier comes
near those they deliver to: where there is room, or between two others that give way.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency, grouped
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.layout import (
    NOBODY,
    SPACING,
    UNREACHABLE,
    Drawn,
    Links,
    Point,
    Spacing,
    chain_layout,
)
from imvo_desktop.analysis.standing_column import StandingColumn, best_of


def steady_layout(
    links: Links,
    fixed: Mapping[int, Point] = NOBODY,
    before: Drawn | None = None,
    spacing: Spacing = SPACING,
) -> Drawn:
    """A drawing that stays as `before`, which has a row for each organisation, NaN for a new one.

    A new drawing (`chain_layout`) where there was none, where our own company became another, or
    where more are new than are left.
    """
    if before is None or _is_other(links, fixed, before):
        return chain_layout(links, fixed, spacing)
    columns = _columns(links.tier, before.columns, spacing)
    places, is_kept = _kept(links.tier, fixed, before, columns)
    if fixed:
        places[list(fixed)] = list(fixed.values())
    is_there = is_kept.copy()
    is_there[list(fixed)] = True
    arrival = _Arrival(links, places, is_there, before.places)
    for tier in sorted(columns, key=lambda one: (one < 0, abs(one))):
        arriving = np.flatnonzero((links.tier == tier) & ~is_there)
        if len(arriving):
            members = np.flatnonzero((links.tier == tier) & is_kept)
            standing = [_column(x, places, members, fixed, spacing) for x in columns[tier]]
            arrival.settle(arriving, standing)
    return Drawn(places, columns)


def _is_other(links: Links, fixed: Mapping[int, Point], before: Drawn) -> bool:
    is_new = np.isnan(before.places[:, 0])
    is_new[list(fixed)] = False
    new = int(is_new.sum())
    own = np.flatnonzero(links.tier == 0)
    is_moved = len(own) == 1 and int(own[0]) not in fixed
    is_moved &= bool((before.places[own] != 0).any())
    return is_moved or not before.columns or new > max(1, len(is_new) - new)


def _columns(
    tier: Ints, before: Mapping[int, tuple[float, ...]], spacing: Spacing
) -> dict[int, tuple[float, ...]]:
    """The columns of before; a new tier stands left of the others, those without a way furthest."""
    found = {one: xs for one, xs in before.items() if one != UNREACHABLE}
    for one in range(int(tier.max(initial=0)) + 1):
        if one not in found:
            found[one] = (_left(found) - spacing.across,)
    if (tier == UNREACHABLE).any():
        room = _left(found) - spacing.across
        strays = before.get(UNREACHABLE, (room,))
        away = min(room - strays[0], 0.0)
        found[UNREACHABLE] = tuple(x + away for x in strays)
    return found


def _left(columns: Mapping[int, tuple[float, ...]]) -> float:
    return min(min(xs) for xs in columns.values())


def _kept(
    tier: Ints,
    fixed: Mapping[int, Point],
    before: Drawn,
    columns: Mapping[int, tuple[float, ...]],
) -> tuple[Floats, Flags]:
    """The places of before, those without a way moved along with their column; who keeps theirs."""
    places = before.places.copy()
    is_kept = np.zeros(len(tier), dtype=bool)
    for one, xs in columns.items():
        before_xs = before.columns.get(one, ())
        members = np.flatnonzero(tier == one)
        stayed = members[np.isin(places[members, 0], before_xs)]
        if before_xs:
            places[stayed, 0] += xs[0] - before_xs[0]
        is_kept[stayed] = True
    is_kept[list(fixed)] = False
    return places, is_kept


def _column(
    x: float, places: Floats, members: Ints, fixed: Mapping[int, Point], spacing: Spacing
) -> StandingColumn:
    """Who stands in a column, and what a person put in its way."""
    here = members[places[members, 0] == x]
    standing = list(zip(places[here, 1].tolist(), here.tolist(), strict=True))
    blocked = [y for at, y in fixed.values() if abs(at - x) < spacing.width]
    return StandingColumn(x, standing, blocked, spacing.down)


class _Arrival:
    """Settles who has no place yet, those nearest to us first."""

    def __init__(self, links: Links, places: Floats, is_there: Flags, before: Floats) -> None:
        size = len(links.tier)
        self._links = links
        self._places = places
        self._is_there = is_there
        self._before = before
        self._leaving: Adjacency = grouped(links.supplier, size)
        self._into: Adjacency = grouped(links.buyer, size)

    def settle(self, arriving: Ints, standing: list[StandingColumn]) -> None:
        """Give each of one tier a place in its columns."""
        end = max(one.end for one in standing)
        wanted = {one: self._wanted(one, end) for one in arriving.tolist()}
        for one in sorted(wanted, key=lambda node: (wanted[node], node)):
            column, moved = best_of(standing, wanted[one])
            column.take(one, moved)
            rows = list(moved.others)
            self._places[rows, 1] = list(moved.others.values())
            self._places[one] = column.x, moved.y
        self._is_there[arriving] = True

    def _wanted(self, node: int, end: float) -> float:
        """The mean height of its buyers, else of its suppliers, else its own, else the end."""
        buyers = self._links.buyer[self._leaving.of(np.array([node]))]
        suppliers = self._links.supplier[self._into.of(np.array([node]))]
        for others in (buyers, suppliers):
            there = others[self._is_there[others]]
            if len(there):
                return float(self._places[there, 1].mean())
        own = float(self._before[node, 1])
        return end if np.isnan(own) else own
