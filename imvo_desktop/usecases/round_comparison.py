"""Two rounds side by side, or a round and now: groups of deliveries or risks that a person reads.

Both moments are assessed by the method of now, from the answers of then; what the method of then
made of them is told apart where it differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np

from imvo_desktop.analysis.compared import (
    Compared,
    Harm,
    Insight,
    Movement,
    Side,
    Standing,
    compare,
    standings,
)
from imvo_desktop.analysis.method import LEVEL_NUMBER, Method
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.round import Round
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import assess
from imvo_desktop.usecases.own_judgements import links_asked
from imvo_desktop.usecases.round_copy import Reported, method_plain, thaw


class Group(StrEnum):
    """What a person looks for, in the order it is shown; a row may stand in two of them."""

    BEGAN = "began"
    UP = "up"
    GONE_UNSOLVED = "gone_unsolved"
    LESS = "less_known"
    REMEDIED = "remedied"
    DOWN = "down"
    BETTER = "better_known"
    NEW = "new"
    GONE = "gone"
    SAME = "same"


_HOLDS: Mapping[Group, Callable[[Compared], bool]] = {
    Group.BEGAN: lambda one: one.harm is Harm.BEGAN,
    Group.UP: lambda one: one.movement is Movement.UP,
    Group.GONE_UNSOLVED: lambda one: one.movement is Movement.GONE_UNSOLVED,
    Group.LESS: lambda one: one.insight is Insight.LESS,
    Group.REMEDIED: lambda one: one.harm is Harm.REMEDIED,
    Group.DOWN: lambda one: one.movement is Movement.DOWN,
    Group.BETTER: lambda one: one.insight is Insight.BETTER,
    Group.NEW: lambda one: one.movement is Movement.NEW,
    Group.GONE: lambda one: one.movement is Movement.GONE,
    Group.SAME: lambda one: (
        (one.movement, one.insight, one.harm) == (Movement.SAME, Insight.SAME, Harm.SAME)
    ),
}


@dataclass(frozen=True, slots=True)
class Unknown:
    """Of how many deliveries the level is not known, of those in our chain that are relevant.

    `reach` (0 to 1) is the part of the reach that comes over deliveries nobody judged.
    """

    links: int
    of: int
    reach: float


@dataclass(frozen=True, slots=True, eq=False)
class RoundComparison:
    """What changed between two moments; `later` is None for now.

    `groups` holds links and risks, the gravest first; `renamed` the names then and now of the
    organisations that are called differently.
    `is_other_method` when one of the rounds was computed in another way than now, by other options
    or by another version of this program; `differs` counts the deliveries of the rounds whose
    level was another one then, by that alone. `read` holds its rounds by their copy.
    """

    earlier: Round
    later: Round | None
    then: Network
    now: Network
    groups: Mapping[Kind, Mapping[Group, tuple[Compared, ...]]]
    renamed: tuple[tuple[str, str], ...]
    unknown_then: Unknown
    unknown_now: Unknown
    is_other_method: bool = False
    differs: int = 0
    read: Mapping[str, Moment] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moment:
    """A side, and what was reported of it if it is a round."""

    side: Side
    reported: Reported | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where rounds are read, and what was `read` of them before, by the id of the copy."""

    path: Path
    method: Method
    read: Mapping[str, Moment]


def compare_rounds(
    path: Path,
    network: Network,
    pair: tuple[Round, Round | None],
    progress: Progress = SILENT,
    last: RoundComparison | None = None,
) -> RoundComparison:
    """Compare the rounds of `pair` in the project at `path`, with None for `network` as it is now.

    A round that is in the `last` comparison is not read again: a frozen copy never changes.
    Raises `ProjectError` where a copy cannot be read. Safe in any thread with a snapshot.
    """
    method = assess.method_of(network.project)
    reading = _Reading(path, method, last.read if last is not None else {})
    then = _held(reading, pair[0], progress)
    now = _held(reading, pair[1], progress) if pair[1] is not None else _now(network, method)
    told = [one for one in (then, now) if one.reported is not None]
    differs = sum(map(_differing, told))
    found = compare(then.side, now.side, progress)
    return RoundComparison(
        earlier=pair[0],
        later=pair[1],
        then=then.side.network,
        now=now.side.network,
        groups={Kind.LINK: _grouped(found.links), Kind.RISK: _grouped(found.risks)},
        renamed=tuple(_renamed(then.side.network, now.side.network)),
        unknown_then=_unknown(then.side),
        unknown_now=_unknown(now.side),
        is_other_method=bool(differs) or any(_is_other(one, method) for one in told),
        differs=differs,
        read={one.copy: held for one, held in zip(pair, (then, now), strict=True) if one},
    )


def _grouped(rows: Iterable[Compared]) -> Mapping[Group, tuple[Compared, ...]]:
    ordered = sorted(rows, key=lambda one: (-one.gravest, one.id))
    return {one: tuple(filter(_HOLDS[one], ordered)) for one in Group}


def _renamed(then: Network, now: Network) -> Iterator[tuple[str, str]]:
    for one, before in sorted(then.organisations.items()):
        after = now.organisations.get(one)
        if after is not None and after.name != before.name:
            yield before.name, after.name


def _now(network: Network, method: Method) -> Moment:
    return Moment(Side(network, assess.run(network, method)), None)


def _held(reading: _Reading, held: Round, progress: Progress) -> Moment:
    known = reading.read.get(held.copy)
    if known is not None and known.side.assessment.method == reading.method:
        return known
    thawed = thaw(reading.path, held, progress)
    side = Side(thawed.network, assess.run(thawed.network, reading.method))
    return Moment(side, thawed.reported)


def _is_other(moment: Moment, method: Method) -> bool:
    return moment.reported is not None and moment.reported.method != method_plain(method)


def _differing(moment: Moment) -> int:
    """The links whose level by the method of now is not the one that was reported."""
    if moment.reported is None:
        return 0
    said: Mapping[str, Standing] = moment.reported.levels[Kind.LINK]
    found = standings(moment.side.assessment.links)
    return sum(said.get(one) != standing for one, standing in found.items())


def _unknown(side: Side) -> Unknown:
    asked = links_asked(side.network, side.assessment)
    unknown = np.count_nonzero(side.assessment.links.level[asked] == LEVEL_NUMBER[Level.UNKNOWN])
    return Unknown(int(unknown), len(asked), side.assessment.unknown_reach)
