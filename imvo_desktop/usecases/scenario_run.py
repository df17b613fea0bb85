"""A what-if worked out: the chain as it is beside a copy on which the steps were made.

Both are assessed by the same method. Who leaves takes the harm out of sight and out of the
numbers, not out of the world: what leaves is told apart and is never an improvement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.compared import (
    Compared,
    Harm,
    Insight,
    Movement,
    Side,
    compare,
)
from imvo_desktop.analysis.continuity import continuity
from imvo_desktop.analysis.method import HOTSPOT_FROM, LEVEL_NUMBER, LEVELS
from imvo_desktop.analysis.single_points import single_points
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import assess
from imvo_desktop.usecases.scenario_steps import Leave, Replace, Step
from imvo_desktop.usecases.scenario_trial import Tried, try_steps

_STAGES = 5


class Group(StrEnum):
    """What a link or risk becomes, in the order it is shown; each stands in one group.

    `LEFT_UNSOLVED` was risky and leaves the chain, `NEW_UNKNOWN` comes in and nobody knows more.
    """

    UP = "up"
    LEFT_UNSOLVED = "left_unsolved"
    NEW_UNKNOWN = "new_unknown"
    NEW = "new"
    LESS = "less_known"
    REMEDIED = "remedied"
    DOWN = "down"
    RATED = "rated"
    LEFT = "left"
    SAME = "same"


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


type Groups = Mapping[Group, tuple[Compared, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class ScenarioOutcome:
    """What came of the steps; `revision` is that of the chain it was worked out from."""

    tried: tuple[Tried, ...]
    before: Side
    after: Side
    groups: Mapping[Kind, Groups]
    figures: tuple[Figures, Figures]
    revision: int

    @property
    def is_leaving(self) -> bool:
        """Whether a step that was made takes somebody or something out of the chain."""
        made = (one.step for one in self.tried if one.edit is not None)
        return any(isinstance(one, (Leave, Replace)) for one in made)


def work_out(
    network: Network,
    steps: Iterable[Step],
    progress: Progress = SILENT,
    last: ScenarioOutcome | None = None,
) -> ScenarioOutcome:
    """Make `steps` on a copy of `network` and compare. Safe in any thread with a snapshot.

    What was worked out of the same chain for the `last` steps is not worked out again.
    """
    copy = network.snapshot()
    tried = try_steps(copy, steps)
    progress.step(0, _STAGES)
    known = last if last is not None and _is_same(last.before.network, network) else None
    before = known.before if known is not None else _assessed(network, network)
    progress.step(1, _STAGES)
    after = before if copy.revision == network.revision else _assessed(copy, network)
    progress.step(2, _STAGES)
    found = compare(before, after, progress)
    there = _There(before), _There(after)
    progress.step(3, _STAGES)
    first = known.figures[0] if known is not None else _figures(before, there[0], progress)
    progress.step(4, _STAGES)
    second = first if after is before else _figures(after, there[1], progress)
    groups = {
        Kind.LINK: _grouped(found.links, lambda one: _of_link(one, there)),
        Kind.RISK: _grouped(found.risks, lambda one: _of_risk(one, there)),
    }
    return ScenarioOutcome(tried, before, after, groups, (first, second), network.revision)


def _is_same(one: Network, other: Network) -> bool:
    """Whether two chains hold the same; the what-ifs beside them do not matter."""
    kinds = (kind for kind in Kind if kind is not Kind.SCENARIO)
    return all(one.records(kind) == other.records(kind) for kind in kinds)


def _assessed(network: Network, as_in: Network) -> Side:
    """A chain with its levels, by the method of the real one."""
    return Side(network, assess.run(network, assess.method_of(as_in.project)))


class _There:
    """Which links and risks count towards our chain at one side."""

    def __init__(self, side: Side) -> None:
        found, self._network = side.assessment, side.network
        organisations = found.organisations
        reaching = organisations.tier >= 0
        self.is_ours = reaching[found.links.buyer] if len(found.links.ids) else np.zeros(0, bool)
        after_us = frozenset(found.after_us)
        links = zip(found.links.ids, self.is_ours.tolist(), strict=True)
        self._links = frozenset(one for one, ours in links if ours) | after_us
        members = zip(organisations.ids, reaching.tolist(), strict=True)
        self._organisations = frozenset(one for one, ours in members if ours)

    def has_link(self, link_id: str) -> bool:
        """Whether something reaches us over the link, or we deliver over it."""
        return link_id in self._links

    def has_risk(self, risk_id: str) -> bool:
        """Whether what the risk is about reaches us."""
        risk = self._network.risks.get(risk_id)
        if risk is None:
            return False
        if risk.link is not None:
            return self.has_link(risk.link)
        return risk.organisation in self._organisations


type _Both = tuple[_There, _There]


def _grouped(rows: Iterable[Compared], group_of: Callable[[Compared], Group]) -> Groups:
    found: dict[Group, list[Compared]] = {one: [] for one in Group}
    for row in sorted(rows, key=lambda one: (-one.gravest, one.id)):
        found[group_of(row)].append(row)
    return {group: tuple(members) for group, members in found.items()}


def _of_link(row: Compared, there: _Both) -> Group:
    return _group(row, there[0].has_link(row.id), there[1].has_link(row.id))


def _of_risk(row: Compared, there: _Both) -> Group:
    return _group(row, there[0].has_risk(row.id), there[1].has_risk(row.id))


def _group(row: Compared, was_ours: bool, is_ours: bool) -> Group:
    if was_ours and not is_ours:
        level = row.then.level if row.then is not None else Level.UNKNOWN
        is_risky = LEVEL_NUMBER[level] > LEVEL_NUMBER[Level.NONE]
        unsolved = is_risky or row.movement is Movement.GONE_UNSOLVED
        return Group.LEFT_UNSOLVED if unsolved else Group.LEFT
    if is_ours and not was_ours:
        is_known = row.now is not None and row.now.level is not Level.UNKNOWN
        return Group.NEW if is_known else Group.NEW_UNKNOWN
    if row.now is None:
        return Group.LEFT
    return _kept(row)


_MOVED = {
    Movement.UP: Group.UP,
    Movement.DOWN: Group.DOWN,
    Movement.RATED: Group.RATED,
    Movement.UNRATED: Group.LESS,
    Movement.GONE: Group.LEFT_UNSOLVED,
    Movement.GONE_UNSOLVED: Group.LEFT_UNSOLVED,
}


def _kept(row: Compared) -> Group:
    """What becomes of one that is in our chain before and after, or at neither."""
    if row.harm is Harm.REMEDIED:
        return Group.REMEDIED
    if row.movement in _MOVED:
        return _MOVED[row.movement]
    return Group.LESS if row.insight is Insight.LESS else Group.SAME


def _figures(side: Side, there: _There, progress: Progress) -> Figures:
    found = side.assessment
    links: dict[Level, list[str]] = {one: [] for one in LEVELS}
    rows = zip(found.links.ids, found.links.level.tolist(), there.is_ours.tolist(), strict=True)
    for link_id, level, is_ours in rows:
        if is_ours:
            links[LEVELS[level]].append(link_id)
    points = single_points(side.network, found, progress)
    stops = continuity(side.network, found, progress).stops
    return Figures(
        links={level: tuple(ids) for level, ids in links.items()},
        happening=sum(there.has_risk(one) for one in found.happening_now),
        unknown_reach=found.unknown_reach,
        exposure=_exposure(found),
        needed=sum(one.only_over > 0 for one in points.found),
        largest_loss=stops[0].loss if stops else 0.0,
    )


def _exposure(found: Assessment) -> float:
    own = position(found.organisations.ids, found.own) if found.own is not None else None
    return float(found.organisations.exposure[own]) if own is not None else 0.0
