"""What becomes of each link and risk in a what-if, in groups that keep it honest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum

from imvo_desktop.analysis.compared import Compared, Comparison, Harm, Insight, Movement
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.analysis.our_chain import OurChain
from imvo_desktop.domain.codes import Kind, Level


class Group(StrEnum):
    """What a link or risk becomes, in the order it is shown; each stands in one group.

    `LEFT_UNSOLVED` was risky and leaves the chain, `NEW_UNKNOWN` comes in and nobody knows more.
    `EXPECTED` would be less grave by an effect that nobody has shown: no improvement yet.
    """

    UP = "up"
    LEFT_UNSOLVED = "left_unsolved"
    NEW_UNKNOWN = "new_unknown"
    NEW = "new"
    LESS = "less_known"
    REMEDIED = "remedied"
    DOWN = "down"
    EXPECTED = "expected"
    RATED = "rated"
    LEFT = "left"
    SAME = "same"


type Groups = Mapping[Group, tuple[Compared, ...]]


type _Both = tuple[OurChain, OurChain]


def grouped(found: Comparison, there: _Both, assumed: Collection[str]) -> Mapping[Kind, Groups]:
    """Every link and risk in its group, the gravest first.

    `assumed` are the ids of the risks whose judgement rests on an effect that is not shown.
    """
    lower = [one for one in found.risks if one.id in assumed and _is_better(one)]
    ids, on_link = {one.id for one in lower}, _by_link(lower, there[0])

    def of_risk(row: Compared) -> Group:
        group = _group(row, there[0].has_risk(row.id), there[1].has_risk(row.id))
        return Group.EXPECTED if group in _BETTER and row.id in ids else group

    def of_link(row: Compared) -> Group:
        group = _group(row, there[0].has_link(row.id), there[1].has_link(row.id))
        is_needed = group in _BETTER and _needs(row, on_link.get(row.id, ()))
        return Group.EXPECTED if is_needed else group

    return {Kind.LINK: _sorted(found.links, of_link), Kind.RISK: _sorted(found.risks, of_risk)}


_BETTER = (Group.REMEDIED, Group.DOWN)


def _is_better(row: Compared) -> bool:
    return row.harm is Harm.REMEDIED or row.movement is Movement.DOWN


def _by_link(risks: Iterable[Compared], before: OurChain) -> Mapping[str, Sequence[Compared]]:
    found: dict[str, list[Compared]] = {}
    for risk in risks:
        for link_id in before.links_of(risk.id):
            found.setdefault(link_id, []).append(risk)
    return found


def _needs(link: Compared, assumed: Iterable[Compared]) -> bool:
    """Whether a link would be graver, or its harm there, without one of the `assumed` effects."""
    level = link.now.number if link.now is not None else 0
    return any(
        one.harm is Harm.REMEDIED or (one.then is not None and one.then.number > level)
        for one in assumed
    )


def _sorted(rows: Iterable[Compared], group_of: Callable[[Compared], Group]) -> Groups:
    found: dict[Group, list[Compared]] = {one: [] for one in Group}
    for row in sorted(rows, key=lambda one: (-one.gravest, one.id)):
        found[group_of(row)].append(row)
    return {group: tuple(members) for group, members in found.items()}


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
