"""The deliveries as they are drawn: one row each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.method import HOTSPOT_FROM
from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.records import Link
from imvo_desktop.ui.canvas.curves import (
    LANE_GAP,
    bends,
    boxes,
    crossing,
    curve_distances,
    cutting,
    distances,
    lines_between,
)
from imvo_desktop.ui.canvas.rows import Rows, grown
from imvo_desktop.usecases.shown_levels import RatedChain

_MOST_LANES_SPREAD = 36.0
_LIGHT = 1e6


class LinkTable:
    """Columns by row: ends (rows of nodes), `level`, certainty, lane, and where the link runs.

    `lines`, `controls` and `boxes` are (n, 4) in pixels, NaN where the link is not drawn.
    `weight` says which links are drawn first where not all can be: hotspots, then main routes.
    """

    def __init__(self) -> None:
        self.rows = Rows()
        self.supplier: NDArray[np.int32] = np.empty(0, dtype=np.int32)
        self.buyer: NDArray[np.int32] = np.empty(0, dtype=np.int32)
        self.level: NDArray[np.int8] = np.empty(0, dtype=np.int8)
        self.at_least: Flags = np.empty(0, dtype=np.bool_)
        self.is_assumed: Flags = np.empty(0, dtype=np.bool_)
        self.is_selected: Flags = np.empty(0, dtype=np.bool_)
        self.is_faded: Flags = np.empty(0, dtype=np.bool_)
        self.weight: Floats = np.empty(0)
        self.lane: Floats = np.empty(0)
        self.lines: Floats = np.empty((0, 4))
        self.controls: Floats = np.empty((0, 4))
        self.boxes: Floats = np.empty((0, 4))

    def fill(self, links: Collection[Link], node_rows: Mapping[str, int]) -> None:
        """Add `links` to an empty table."""
        self.rows.begin(link.id for link in links)
        self._grow()
        size = len(self.rows)
        suppliers, buyers = ([getattr(one, end) for one in links] for end in ("supplier", "buyer"))
        self.supplier[:size] = np.fromiter(map(node_rows.__getitem__, suppliers), np.int32, size)
        self.buyer[:size] = np.fromiter(map(node_rows.__getitem__, buyers), np.int32, size)
        is_assumed = (link.certainty is Certainty.ASSUMED for link in links)
        self.is_assumed[:size] = np.fromiter(is_assumed, np.bool_, size)
        self.set_lanes()

    def put(self, link: Link, node_rows: Mapping[str, int]) -> int:
        """Add the link or show how it is now; its row."""
        row = self.rows.add(link.id)
        self._grow()
        self.supplier[row] = node_rows[link.supplier]
        self.buyer[row] = node_rows[link.buyer]
        self.is_assumed[row] = link.certainty is Certainty.ASSUMED
        return row

    def drop(self, record_id: str) -> None:
        """Take a link out."""
        row = self.rows.drop(record_id)
        if row is None:
            return
        self.supplier[row] = self.buyer[row] = -1
        self.level[row] = 0
        self.is_selected[row] = self.at_least[row] = self.is_faded[row] = False
        for column in (self.lines, self.controls, self.boxes):
            column[row] = np.nan

    def set_levels(self, assessment: RatedChain | None) -> None:
        """Take the levels of `assessment`; links it does not know are unknown."""
        self.level[:] = 0
        self.at_least[:] = False
        if assessment is None:
            return
        rows, is_here = self.rows.of_all(assessment.links.ids)
        self.level[rows] = assessment.links.level[is_here]
        self.at_least[rows] = assessment.links.at_least[is_here]
        level = assessment.links.level
        weight = np.where(level >= HOTSPOT_FROM, level, 0) + assessment.links.reach
        self.weight[rows] = weight[is_here]

    def pairs(self, rows: NDArray[np.intp]) -> Ints:
        """A number for supplier and buyer together, of each of `rows`."""
        return self.supplier[rows].astype(np.int64) << 32 | self.buyer[rows]

    def set_lanes(self, among: Ints | None = None) -> None:
        """Spread parallel links (same supplier, same buyer) around the middle, in order of id.

        Those of the pairs `among`, as `pairs` numbers them; all without it.
        """
        rows = self.alive_rows()
        if among is not None:
            rows = rows[np.isin(self.pairs(rows), among)]
        pair = self.pairs(rows)
        _, inverse, count = np.unique(pair, return_inverse=True, return_counts=True)
        lane = np.zeros(len(rows))
        parallel = np.flatnonzero(count[inverse] > 1).tolist()
        place: dict[int, int] = {}
        for at in sorted(parallel, key=lambda one: self.rows.ids[rows[one]]):
            group = int(inverse[at])
            size, before = int(count[group]), place.get(group, 0)
            gap = min(LANE_GAP, _MOST_LANES_SPREAD / (size - 1))
            lane[at] = (before - (size - 1) / 2) * gap
            place[group] = before + 1
        shift = lane - self.lane[rows]
        self.lane[rows] = lane
        moved = np.flatnonzero(shift)
        self.lines[rows[moved], 1::2] += shift[moved, None]
        self._bend(rows[moved])

    def alive_rows(self) -> NDArray[np.intp]:
        """The rows with a link."""
        return np.flatnonzero(self.supplier[: len(self.rows)] >= 0)

    def of_nodes(self, nodes: NDArray[np.intp]) -> NDArray[np.intp]:
        """The rows of links that start or end at one of `nodes`."""
        size = len(self.rows)
        if len(nodes) == 1:
            found = (self.supplier[:size] == nodes[0]) | (self.buyer[:size] == nodes[0])
        else:
            found = np.isin(self.supplier[:size], nodes) | np.isin(self.buyer[:size], nodes)
        return np.flatnonzero(found)

    def route(self, rows: NDArray[np.intp], xy: Floats) -> None:
        """Let the links `rows` run between the node centres `xy`."""
        if len(rows):
            ends = xy[self.supplier[rows]], xy[self.buyer[rows]]
            self.lines[rows] = lines_between(*ends, self.lane[rows])
            self._bend(rows)

    def inside(self, area: tuple[float, float, float, float]) -> NDArray[np.intp]:
        """The rows whose box touches `area` (left, top, right, bottom)."""
        return crossing(self.boxes[: len(self.rows)], area)

    def touching(
        self, rows: NDArray[np.intp], area: tuple[float, float, float, float]
    ) -> NDArray[np.intp]:
        """Those of `rows` whose box touches `area`."""
        return rows[crossing(self.boxes[rows], area)]

    def cutting(
        self, rows: NDArray[np.intp], area: tuple[float, float, float, float]
    ) -> NDArray[np.intp]:
        """Those of `rows` whose straight line may be seen in `area`."""
        lines = self.lines[rows]
        # A loop and a link that runs back leave their straight line far behind.
        is_bent = lines[:, 2] <= lines[:, 0]
        return rows[is_bent | cutting(lines, area)]

    def heaviest(self, rows: NDArray[np.intp], most: int) -> NDArray[np.intp]:
        """At most `most` of `rows`: what is kept by the filter, then the largest weight."""
        if len(rows) <= most:
            return rows
        weight = self.weight[rows] - _LIGHT * self.is_faded[rows]
        return np.sort(rows[np.argpartition(-weight, most)[:most]])

    def at(
        self,
        at: tuple[float, float],
        reach: float,
        curved: NDArray[np.intp],
        straight: NDArray[np.intp],
    ) -> int | None:
        """The row of the link within `reach` pixels of a point, the nearest one.

        Looked for among the rows drawn as a curve and those drawn as a straight line.
        """
        x, y = at
        area = (x - reach, y - reach, x + reach, y + reach)
        bent, plain = self.touching(curved, area), self.touching(straight, area)
        away = np.concatenate(
            (
                curve_distances(self.lines[bent], self.controls[bent], x, y),
                distances(self.lines[plain], x, y),
            )
        )
        if not len(away):
            return None
        nearest = int(np.argmin(away))
        return int(np.concatenate((bent, plain))[nearest]) if away[nearest] <= reach else None

    def _bend(self, rows: NDArray[np.intp]) -> None:
        lines = self.lines[rows]
        self.controls[rows] = bends(lines, self.supplier[rows] == self.buyer[rows])
        self.boxes[rows] = boxes(lines, self.controls[rows])

    def _grow(self) -> None:
        size = len(self.rows)
        self.supplier = grown(self.supplier, size, -1)
        self.buyer = grown(self.buyer, size, -1)
        self.level = grown(self.level, size, 0)
        self.at_least = grown(self.at_least, size, False)
        self.is_assumed = grown(self.is_assumed, size, False)
        self.is_selected = grown(self.is_selected, size, False)
        self.is_faded = grown(self.is_faded, size, False)
        self.weight = grown(self.weight, size, 0.0)
        self.lane = grown(self.lane, size, 0.0)
        self.lines = grown(self.lines, size, np.nan)
        self.controls = grown(self.controls, size, np.nan)
        self.boxes = grown(self.boxes, size, np.nan)
