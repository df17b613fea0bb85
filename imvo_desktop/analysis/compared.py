"""A chain at two moments, record by record: what is graver, less grave, new, gone, better known.

The same for two rounds, a round and now, and a what-if. Two rules keep it honest: what left the
chain is never an improvement, and a judgement that was taken away makes a thing less known, never
less grave. An answer made open again is such a judgement, and so is harm that is no longer said to
happen and was not remedied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.analysis.assessment import Assessment, LinkColumns, RiskColumns
from imvo_desktop.analysis.judged_again import is_taken_back, is_withdrawn, knowing
from imvo_desktop.analysis.left_chain import CountingRisks, leaves_harm
from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS
from imvo_desktop.analysis.our_chain import OurChain
from imvo_desktop.domain.codes import Kind, Level, RiskStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.progress import SILENT, Progress

_STEP = 2_000


class Movement(StrEnum):
    """What became of a link or risk; each has one.

    `RATED` went from not known to a level, `UNRATED` lost what its level rested on.
    `GONE` left our chain: it is not there any more or has no way to us; `NEW` came into it.
    `GONE_UNSOLVED` left while the harm on it was not remedied. A link that has another
    supplier, and is less grave by that alone, left with the first one.
    """

    UP = "up"
    DOWN = "down"
    SAME = "same"
    NEW = "new"
    GONE = "gone"
    GONE_UNSOLVED = "gone_unsolved"
    RATED = "rated"
    UNRATED = "unrated"


class Insight(StrEnum):
    """Whether it is known better or less well, beside what became of its level."""

    BETTER = "better"
    LESS = "less"
    SAME = "same"


class Harm(StrEnum):
    """Whether the harm of a risk came or was remedied."""

    BEGAN = "began"
    REMEDIED = "remedied"
    SAME = "same"


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A chain at one moment, and what was found in it."""

    network: Network
    assessment: Assessment

    def chain(self) -> OurChain:
        """What of it is in our chain."""
        return OurChain(self.network, self.assessment)


@dataclass(frozen=True, slots=True)
class Standing:
    """The level a link or risk had; `is_at_least` when open questions make it a lower bound."""

    level: Level
    is_at_least: bool = False

    @property
    def number(self) -> int:
        """A number to compare by: unknown first, very high last."""
        return LEVEL_NUMBER[self.level]


@dataclass(frozen=True, slots=True)
class Compared:
    """One link or risk at both moments; `then` or `now` is None where it was not there."""

    kind: Kind
    id: str
    then: Standing | None
    now: Standing | None
    movement: Movement
    insight: Insight = Insight.SAME
    harm: Harm = Harm.SAME

    @property
    def gravest(self) -> int:
        """The higher of its two levels, to sort by."""
        return max(one.number for one in (self.then, self.now) if one is not None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All links and risks of both moments, each sorted by id."""

    links: tuple[Compared, ...]
    risks: tuple[Compared, ...]

    def movements(self, kind: Kind) -> Mapping[Movement, int]:
        """How many links or risks each became."""
        return Counter(one.movement for one in (self.links if kind is Kind.LINK else self.risks))


type _Chains = tuple[OurChain, OurChain]


def compare(then: Side, now: Side, progress: Progress = SILENT) -> Comparison:
    """Compare two moments of one chain, by the ids of its records.

    Both sides must have been assessed by the same method, else a level may differ by that alone.
    """
    chains = then.chain(), now.chain()
    risks = {one.id: one for one in _risks(then, now, chains, progress)}
    return Comparison(tuple(_links(then, now, chains, risks, progress)), tuple(risks.values()))


def _risks(then: Side, now: Side, chains: _Chains, progress: Progress) -> Iterator[Compared]:
    before, after = standings(then.assessment.risks), standings(now.assessment.risks)
    for risk_id in _stepped(sorted(before.keys() | after.keys()), progress):
        old, new = then.network.risks.get(risk_id), now.network.risks.get(risk_id)
        movement = _risk_movement(*chains, old, new)
        if movement is None:
            movement = _moved(before[risk_id], after[risk_id])
        if movement is Movement.DOWN and old and new and is_taken_back(old, new):
            movement = Movement.UNRATED
        yield Compared(
            kind=Kind.RISK,
            id=risk_id,
            then=before.get(risk_id),
            now=after.get(risk_id),
            movement=movement,
            insight=_risk_insight(movement, old, new),
            harm=_harm(old, new),
        )


def _risk_movement(
    then: OurChain, now: OurChain, old: Risk | None, new: Risk | None
) -> Movement | None:
    """What became of a risk that counts at one moment only; None when it does at both.

    A theme without a judgement is not known: a risk that comes to or goes from a place that is
    there at both moments is rated or no longer rated, not new or gone.
    """
    if old is None:
        is_rated = new is not None and _has_place(then.network, new)
        return Movement.RATED if is_rated else Movement.NEW
    if new is None and _has_place(now.network, old):
        return Movement.UNRATED
    was, is_now = then.has_risk(old.id), now.has_risk(old.id)
    if new is not None and (is_now or not was):
        return None if was is is_now else Movement.NEW
    return _out([old], now)


def _out(risks: Iterable[Risk], now: OurChain) -> Movement:
    return Movement.GONE_UNSOLVED if leaves_harm(risks, now) else Movement.GONE


def _has_place(network: Network, risk: Risk) -> bool:
    if risk.link is not None:
        return risk.link in network.links
    return risk.organisation in network.organisations


def _moved(old: Standing, new: Standing) -> Movement:
    was, is_now = old.level is not Level.UNKNOWN, new.level is not Level.UNKNOWN
    if was != is_now:
        return Movement.RATED if is_now else Movement.UNRATED
    if old.number == new.number:
        return Movement.SAME
    return Movement.UP if new.number > old.number else Movement.DOWN


def _risk_insight(movement: Movement, old: Risk | None, new: Risk | None) -> Insight:
    """Better known: rated, judged in a firmer way, surer, more answered; in this order."""
    if movement in (Movement.RATED, Movement.UNRATED):
        return Insight.BETTER if movement is Movement.RATED else Insight.LESS
    if old is None or new is None:
        return Insight.SAME
    if is_withdrawn(old, new):
        return Insight.LESS
    was, is_now = knowing(old), knowing(new)
    if was == is_now:
        return Insight.SAME
    return Insight.BETTER if is_now > was else Insight.LESS


def _harm(old: Risk | None, new: Risk | None) -> Harm:
    was = old is not None and old.is_actual
    if new is not None and new.is_actual and not was:
        return Harm.BEGAN
    is_remedied = new is not None and new.status is RiskStatus.REMEDIED
    return Harm.REMEDIED if was and is_remedied else Harm.SAME


def _links(
    then: Side, now: Side, chains: _Chains, risks: Mapping[str, Compared], progress: Progress
) -> Iterator[Compared]:
    was, is_now = chains
    before, after = standings(then.assessment.links), standings(now.assessment.links)
    counted_then, counted_now = CountingRisks(then.network), CountingRisks(now.network)
    for link_id in _stepped(sorted(before.keys() | after.keys()), progress):
        old, new = before.get(link_id), after.get(link_id)
        of_then, of_now = counted_then.on(link_id), counted_now.on(link_id)
        found = [risks[one] for one in dict.fromkeys(one.id for one in (*of_then, *of_now))]
        is_in = is_now.has_link(link_id)
        if old is None or (is_in and not was.has_link(link_id)):
            movement = Movement.NEW
        elif new is None or (was.has_link(link_id) and not is_in):
            movement = _out(of_then, is_now)
        else:
            left = _left_behind(of_then, of_now, risks, now.network)
            movement = _kept(old, new, found, [risks[one.id] for one in left])
            if movement is not Movement.UP and leaves_harm(left, is_now):
                movement = Movement.GONE_UNSOLVED
        insight = _link_insight(movement, found)
        yield Compared(Kind.LINK, link_id, old, new, movement, insight, _link_harm(found))


def _left_behind(
    of_then: Iterable[Risk], of_now: Iterable[Risk], risks: Mapping[str, Compared], now: Network
) -> list[Risk]:
    """The risks of the supplier of then, where the link has another one now."""
    still = {one.id for one in of_now}
    return [
        one
        for one in of_then
        if one.id not in still
        and risks[one.id].movement is not Movement.UNRATED
        and (one.id not in now.risks or now.risks[one.id].organisation == one.organisation)
    ]


def _kept(
    old: Standing, new: Standing, risks: Iterable[Compared], left: Iterable[Compared]
) -> Movement:
    """What became of a link that is there at both moments.

    One that is lower because a graver judgement was taken away is less known, not less grave; one
    that is lower because a graver risk was `left` with another supplier is no less grave either.
    """
    movement = _moved(old, new)
    if movement is not Movement.DOWN:
        return movement
    if _has_graver((one for one in risks if one.movement is Movement.UNRATED), new):
        return Movement.UNRATED
    return Movement.GONE if _has_graver(left, new) else Movement.DOWN


def _has_graver(risks: Iterable[Compared], new: Standing) -> bool:
    return any(one.then is not None and one.then.number > new.number for one in risks)


def _link_insight(movement: Movement, risks: Iterable[Compared]) -> Insight:
    if movement in (Movement.RATED, Movement.UNRATED):
        return Insight.BETTER if movement is Movement.RATED else Insight.LESS
    if movement in (Movement.NEW, Movement.GONE, Movement.GONE_UNSOLVED):
        return Insight.SAME
    found = {one.insight for one in risks}
    if Insight.LESS in found:
        return Insight.LESS
    return Insight.BETTER if Insight.BETTER in found else Insight.SAME


def _link_harm(risks: Iterable[Compared]) -> Harm:
    found = {one.harm for one in risks}
    return next((one for one in (Harm.BEGAN, Harm.REMEDIED) if one in found), Harm.SAME)


def standings(columns: LinkColumns | RiskColumns) -> dict[str, Standing]:
    """The level of every link or risk by id."""
    rows = zip(columns.ids, columns.level.tolist(), columns.at_least.tolist(), strict=True)
    known = {(at, least): Standing(LEVELS[at], least) for at in range(6) for least in (False, True)}
    return {one: known[level, least] for one, level, least in rows}


def _stepped(ids: list[str], progress: Progress) -> Iterator[str]:
    for number, one in enumerate(ids):
        if number % _STEP == 0:
            progress.step(number, len(ids))
        yield one
