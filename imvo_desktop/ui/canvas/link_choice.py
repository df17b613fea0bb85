"""Which deliveries are drawn, and how: a chain of thousands must stay readable and quick."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Flags
from imvo_desktop.ui.canvas.link_table import LinkTable
from imvo_desktop.ui.canvas.node_items import ZOOM_TEXT
from imvo_desktop.ui.canvas.node_table import NodeTable

MOST_CURVED = 400
"""Up to so many links in view are all drawn as curves with an arrow."""

MOST_ENDING = 120
"""In a crowd where names are read, so many links that end at a node in view are curves."""

MOST_PASSING = 150
"""And so many others are thin lines: first those that end here too, then the main routes."""

MOST_DRAWN = 2_000
"""More links than this in view are not all drawn: hotspots first, then the main routes."""

type Area = tuple[float, float, float, float]
type Numbers = NDArray[np.intp]


def _none() -> Numbers:
    return np.empty(0, dtype=np.intp)


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """The rows of links drawn as a curve, and as a straight line; the others are not drawn.

    `in_view` counts all that may cross the view. In a crowd where names are read (`is_close`)
    straight lines are those that stay behind.
    """

    curved: Numbers = field(default_factory=_none)
    straight: Numbers = field(default_factory=_none)
    in_view: int = 0
    is_close: bool = False

    @property
    def drawn(self) -> int:
        """How many links are drawn."""
        return len(self.curved) + len(self.straight)

    @property
    def is_crowded(self) -> bool:
        """Whether not every link in view is a curve."""
        return self.in_view > MOST_CURVED


def choose(nodes: NodeTable, links: LinkTable, area: Area, zoom: float) -> LinkChoice:
    """What to draw of the links that cross `area` at this zoom; what is selected always."""
    rows = links.inside(area)
    if len(rows) <= MOST_CURVED:
        return LinkChoice(rows, in_view=len(rows))
    is_close = zoom >= ZOOM_TEXT
    chosen = _selected(nodes, links, rows)
    if is_close:
        rows = links.cutting(rows, area)
        ends_here = _ends_in(links, rows, _inside(nodes, area))
        curved = np.union1d(chosen, links.heaviest(rows[ends_here], MOST_ENDING))
        ending = links.heaviest(_without(rows[ends_here], curved), MOST_PASSING)
        passing = links.heaviest(rows[~ends_here], MOST_PASSING - len(ending))
        straight = np.union1d(ending, _without(passing, curved))
    else:
        curved, straight = chosen, _without(links.heaviest(rows, MOST_DRAWN), chosen)
    return LinkChoice(curved, straight, len(rows), is_close)


def _without(rows: Numbers, others: Numbers) -> Numbers:
    return np.setdiff1d(rows, others, assume_unique=True)


def _selected(nodes: NodeTable, links: LinkTable, rows: Numbers) -> Numbers:
    """What is selected, and what is delivered by or to what is selected."""
    is_chosen = links.is_selected[rows]
    if nodes.is_selected.any():
        is_chosen |= _ends_in(links, rows, nodes.is_selected)
    return links.heaviest(rows[is_chosen], MOST_CURVED)


def _inside(nodes: NodeTable, area: Area) -> Flags:
    is_here = np.zeros(len(nodes.rows), dtype=np.bool_)
    is_here[nodes.inside(area)] = True
    return is_here


def _ends_in(links: LinkTable, rows: Numbers, are_meant: Flags) -> Flags:
    """Which of the links `rows` start or end at one of the nodes that are meant."""
    found: Flags = are_meant[links.supplier[rows]] | are_meant[links.buyer[rows]]
    return found
