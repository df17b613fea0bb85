"""What counts towards our chain at one side of a what-if."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.compared import Side
from imvo_desktop.analysis.continuity import largest_loss
from imvo_desktop.analysis.graph import numbered_graph
from imvo_desktop.analysis.method import HOTSPOT_FROM, LEVELS
from imvo_desktop.analysis.our_chain import OurChain
from imvo_desktop.analysis.single_points import needed
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.ids import position
from imvo_desktop.progress import Progress

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """What counts towards our chain at one side.

    `links` are the ids of the links by which something reaches us, by level; `exposure` is that of
    the own company (a number to reckon with, no measure of suffering). `needed` counts who others
    need to reach us, `largest_loss` (0 to 1) is the greatest part of our purchases that falls out
    when one stops.
    """

    links: Mapping[Level, tuple[str, ...]]
    happening: int
    unknown_reach: float
    exposure: float
    needed: int = 0
    largest_loss: float = 0.0

    @property
    def count(self) -> int:
        """How many links there are."""
        return sum(map(len, self.links.values()))

    @property
    def hotspots(self) -> int:
        """How many of them are high or very high."""
        return sum(len(self.links[one]) for one in LEVELS[HOTSPOT_FROM:])


def figures(side: Side, there: OurChain, progress: Progress) -> Figures:
    """The figures of one side."""
    found = side.assessment
    links: dict[Level, list[str]] = {one: [] for one in LEVELS}
    rows = zip(found.links.ids, found.links.level.tolist(), there.is_ours.tolist(), strict=True)
    for link_id, level, is_ours in rows:
        if is_ours:
            links[LEVELS[level]].append(link_id)
    progress.step(0, _STEPS)
    graph = numbered_graph(side.network, found)
    progress.step(1, _STEPS)
    loss = largest_loss(side.network, found, graph)
    progress.step(2, _STEPS)
    return Figures(
        links={level: tuple(ids) for level, ids in links.items()},
        happening=sum(there.has_risk(one) for one in found.happening_now),
        unknown_reach=found.unknown_reach,
        exposure=_exposure(found),
        needed=needed(found, graph),
        largest_loss=loss,
    )


def _exposure(found: Assessment) -> float:
    own = position(found.organisations.ids, found.own) if found.own is not None else None
    return float(found.organisations.exposure[own]) if own is not None else 0.0
