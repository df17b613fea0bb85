"""One column of the drawing, in which an organisation finds a place among the others."""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_MOST_COUNTED = 3
_OBSTACLE = -1


@dataclass(frozen=True, slots=True)
class Settled:
    """A place for one who comes, the heights of those who give way, and how good that is.

    `cost` is in pixels: the way to where it wanted to be, and a row for each who gives way, up to
    three.
    """

    y: float
    others: Mapping[int, float]
    cost: float


class StandingColumn:
    """Who stands where; who was there before gives way one row at most, obstacles never do."""

    def __init__(
        self,
        x: float,
        standing: Iterable[tuple[float, int]],
        obstacles: Iterable[float],
        down: float,
    ) -> None:
        self.x = x
        self._down = down
        self._grid = down / 2
        self._ends = sorted([*standing, *((y, _OBSTACLE) for y in obstacles)])
        self._first = {one: y for y, one in self._ends if one != _OBSTACLE}

    @property
    def end(self) -> float:
        """The first height below all who stand here."""
        return self._up_to_grid(self._ends[-1][0] + self._down) if self._ends else 0.0

    def settled(self, wanted: float) -> Settled:
        """The best place for one who wants to stand at `wanted`: free, or between two others."""
        middle = math.floor(wanted / self._grid + 0.5) * self._grid
        found = [self._free(middle), self._given_way(middle, 1), self._given_way(middle, -1)]
        return min((one for one in found if one is not None), key=lambda one: one.cost)

    def take(self, one: int, settled: Settled) -> None:
        """Let `one` stand at its place."""
        moved = [(settled.others.get(who, y), who) for y, who in self._ends]
        self._ends = sorted([*moved, (settled.y, one)])

    def _free(self, wanted: float) -> Settled:
        """The nearest height with room above and below."""
        heights = [y for y, _ in self._ends]
        starts = [-math.inf, *(self._up_to_grid(y + self._down) for y in heights)]
        stops = [*(-self._up_to_grid(self._down - y) for y in heights), math.inf]
        inside = (
            min(max(wanted, start), stop)
            for start, stop in zip(starts, stops, strict=True)
            if start <= stop
        )
        y = min(inside, key=lambda one: abs(one - wanted))
        return Settled(y, {}, abs(y - wanted))

    def _given_way(self, wanted: float, way: int) -> Settled | None:
        """A place right below (`way` 1) or above (-1) the next one; the others move that way."""
        ends = sorted((way * y, who) for y, who in self._ends)
        at = bisect.bisect(ends, (way * wanted, math.inf))
        y = way * wanted
        if at:
            y = max(y, self._up_to_grid(ends[at - 1][0] + self._down))
        others: dict[int, float] = {}
        least = y + self._down
        for height, who in ends[at:]:
            if height >= least:
                break
            if who == _OBSTACLE or self._is_too_far(who, way * least):
                return None
            others[who] = way * least
            least += self._down
        cost = abs(way * y - wanted) + self._down * min(len(others), _MOST_COUNTED)
        return Settled(way * y, others, cost)

    def _is_too_far(self, who: int, y: float) -> bool:
        return abs(y - self._first.get(who, y)) > self._down

    def _up_to_grid(self, height: float) -> float:
        return math.ceil(height / self._grid) * self._grid


def best_of(columns: Iterable[StandingColumn], wanted: float) -> tuple[StandingColumn, Settled]:
    """The column with the best place, the one nearest to us of several that are as good."""
    found = [(one, one.settled(wanted)) for one in columns]
    return min(found, key=lambda pair: pair[1].cost)
