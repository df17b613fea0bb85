"""The organisations as they are drawn: one row each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Flags, Floats
from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.records import Organisation, Record
from imvo_desktop.ui.canvas.rows import Rows, grown
from imvo_desktop.usecases.shown_levels import RatedChain

KINDS = tuple(OrganisationKind)
_KIND_NUMBER = {kind: number for number, kind in enumerate(KINDS)}
HALF_WIDTH, HALF_HEIGHT = NODE_WIDTH / 2, NODE_HEIGHT / 2


class NodeTable:
    """Columns by row: `xy` centres in pixels (NaN = not placed), `kind`, `level`, `is_selected`.

    `kind` indexes `KINDS`, `level` indexes `method.LEVELS`. `captions` by id say what stands in
    place of the country, `marks` by id what stands before it, as codes of `chain.mark`.
    """

    def __init__(self) -> None:
        self.rows = Rows()
        self.names: list[str] = []
        self.countries: list[str | None] = []
        self.captions: Mapping[str, str] = {}
        self.marks: Mapping[str, str] = {}
        self.xy: Floats = np.empty((0, 2))
        self.kind: NDArray[np.int8] = np.empty(0, dtype=np.int8)
        self.level: NDArray[np.int8] = np.empty(0, dtype=np.int8)
        self.at_least: Flags = np.empty(0, dtype=np.bool_)
        self.is_selected: Flags = np.empty(0, dtype=np.bool_)
        self.is_faded: Flags = np.empty(0, dtype=np.bool_)

    def fill(self, organisations: Collection[Organisation]) -> None:
        """Add `organisations` to an empty table."""
        self.rows.begin(one.id for one in organisations)
        self.names = [one.name for one in organisations]
        self.countries = [one.country for one in organisations]
        self._grow()
        kinds = (_KIND_NUMBER[one.kind] for one in organisations)
        self.kind[: len(self.rows)] = np.fromiter(kinds, np.int8, len(self.rows))

    def put(self, record: Record | None) -> int:
        """Add the organisation or show how it is now; its row."""
        if not isinstance(record, Organisation):
            raise TypeError("only organisations are nodes")
        row = self.rows.add(record.id)
        self._grow()
        if row == len(self.names):
            self.names.append("")
            self.countries.append(None)
        self.names[row] = record.name
        self.countries[row] = record.country
        self.kind[row] = _KIND_NUMBER[record.kind]
        return row

    def drop(self, record_id: str) -> None:
        """Take an organisation out."""
        row = self.rows.drop(record_id)
        if row is None:
            return
        self.names[row] = ""
        self.xy[row] = np.nan
        self.level[row] = 0
        self.is_selected[row] = self.at_least[row] = self.is_faded[row] = False

    def kind_of(self, row: int) -> OrganisationKind:
        """The part the organisation plays."""
        return KINDS[int(self.kind[row])]

    def set_levels(self, assessment: RatedChain | None) -> None:
        """Take the levels of `assessment`; organisations it does not know are unknown."""
        self.level[:] = 0
        self.at_least[:] = False
        if assessment is None:
            return
        found = assessment.organisations
        rows, is_here = self.rows.of_all(found.ids)
        self.level[rows] = found.level[is_here]
        self.at_least[rows] = found.at_least[is_here]

    def alive_rows(self) -> NDArray[np.intp]:
        """The rows with an organisation."""
        return np.sort(np.fromiter(self.rows.row_of.values(), np.intp, len(self.rows.row_of)))

    def inside(self, area: tuple[float, float, float, float]) -> NDArray[np.intp]:
        """The rows whose node touches `area` (left, top, right, bottom)."""
        left, top, right, bottom = area
        xy = self.xy[: len(self.rows)]
        across = (xy[:, 0] >= left - HALF_WIDTH) & (xy[:, 0] <= right + HALF_WIDTH)
        down = (xy[:, 1] >= top - HALF_HEIGHT) & (xy[:, 1] <= bottom + HALF_HEIGHT)
        return np.flatnonzero(across & down)

    def at(self, x: float, y: float) -> int | None:
        """The row of the node under a point, the one drawn last if several."""
        found = self.inside((x, y, x, y))
        return int(found[-1]) if len(found) else None

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom of all placed nodes; None when there are none."""
        xy = self.xy[: len(self.rows)]
        placed = xy[~np.isnan(xy[:, 0])]
        if not len(placed):
            return None
        (left, top), (right, bottom) = placed.min(0), placed.max(0)
        return (
            float(left) - HALF_WIDTH,
            float(top) - HALF_HEIGHT,
            float(right) + HALF_WIDTH,
            float(bottom) + HALF_HEIGHT,
        )

    def _grow(self) -> None:
        size = len(self.rows)
        self.xy = grown(self.xy, size, np.nan)
        self.kind = grown(self.kind, size, 0)
        self.level = grown(self.level, size, 0)
        self.at_least = grown(self.at_least, size, False)
        self.is_selected = grown(self.is_selected, size, False)
        self.is_faded = grown(self.is_faded, size, False)
