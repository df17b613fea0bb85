"""What the chain and the records tell beside a question of a step; it never sets the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.domain.codes import (
    Involvement,
    Kind,
    Level,
    Leverage,
    MeasureKind,
    MeasureStatus,
    RiskStatus,
)
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.judgement_rules import measures_about
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import PracticeCheck
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.references import targets
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.stakeholder import Conversation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.own_judgements import links_asked, own_judgements

CLOSED = frozenset({GrievanceStatus.CLOSED, GrievanceStatus.UNFOUNDED})
"""The states in which a complaint waits for nothing more."""

RUNNING = frozenset({MeasureStatus.PLANNED, MeasureStatus.BUSY})
"""The states in which a measure has something left to do."""

_GIVEN_UP = frozenset({MeasureStatus.SKIPPED, MeasureStatus.STOPPED})
_ENDS = frozenset({MeasureKind.STOP, MeasureKind.REMEDY})
_GRAVE = (LEVEL_NUMBER[Level.HIGH], LEVEL_NUMBER[Level.VERY_HIGH])
_OURS = frozenset({Involvement.CAUSES, Involvement.CONTRIBUTES})


@dataclass(frozen=True, slots=True)
class StepFact:
    """What was counted: `step_fact.<code>` with `open` of `count`, or the ISO `date` of the last.

    Without anything to count the sentence is that of `<code>.none`.
    """

    code: str
    open: int = 0
    count: int = 0
    date: str = ""

    def text(self, words: Words) -> str:
        """The fact in a sentence."""
        if not self.count:
            return words.text(f"step_fact.{self.code}.none")
        return words.text(
            f"step_fact.{self.code}", open=words.number(self.open), count=self.count, date=self.date
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A network as it was when it was assessed, and the day (ISO) it is."""

    network: Network
    assessment: Assessment
    day: str

    def links(self) -> Iterator[Link]:
        """The deliveries that have a way to us and are relevant."""
        ids = self.assessment.links.ids
        for at in links_asked(self.network, self.assessment).tolist():
            yield self.network.links[ids[at]]

    def measures(self) -> Iterator[Measure]:
        """Every measure."""
        yield from cast(Iterable[Measure], self.network.records(Kind.MEASURE).values())

    def grievances(self) -> Iterator[Grievance]:
        """Every complaint."""
        yield from cast(Iterable[Grievance], self.network.records(Kind.GRIEVANCE).values())

    def own_risks(self) -> Iterator[Risk]:
        """The risks that a person judged."""
        yield from (one for one in self.network.risks.values() if one.is_own_judgement)


def facts(network: Network, assessment: Assessment, day: str) -> Mapping[str, StepFact]:
    """Every fact by its code, of a snapshot as it was assessed, on `day` (ISO)."""
    seen = Seen(network, assessment, day)
    return {code: count(seen, code) for code, count in _COUNTS.items()}


def grave_risks(assessment: Assessment) -> list[str]:
    """The ids of the risks that are high or very high."""
    risks = assessment.risks
    return [risks.ids[at] for at in np.flatnonzero(np.isin(risks.level, _GRAVE)).tolist()]


def with_measure(network: Network) -> frozenset[str]:
    """The ids of the risks that a measure is about."""
    measures = network.records(Kind.MEASURE).values()
    return frozenset(
        record_id for one in measures for (kind, record_id), _ in targets(one) if kind is Kind.RISK
    )


def is_being_ended(network: Network, risk: Risk) -> bool:
    """Whether a measure to stop or remedy the harm is planned, under way, paused or done."""
    about = measures_about(network, risk)
    return any(one.kind in _ENDS and one.status not in _GIVEN_UP for one in about)


def _policy(seen: Seen, code: str) -> StepFact:
    policy = policy_of(seen.network)
    return StepFact(code, count=int(bool(policy.text)), date=policy.adopted or "")


def _responsible(seen: Seen, code: str) -> StepFact:
    policy = policy_of(seen.network)
    return StepFact(code, count=int(bool(policy.responsible or policy.responsible_role)))


def _criteria(seen: Seen, code: str) -> StepFact:
    return StepFact(code, count=len(seen.network.records(Kind.CRITERION)))


def _practices(seen: Seen, code: str) -> StepFact:
    found = cast(Iterable[PracticeCheck], seen.network.records(Kind.PRACTICE_CHECK).values())
    return _dated(code, (one.date for one in found))


def _places(seen: Seen, code: str) -> StepFact:
    links = list(seen.links())
    return StepFact(code, sum(one.country_of_making is None for one in links), len(links))


def _scope(seen: Seen, code: str) -> StepFact:
    return StepFact(code, count=len(seen.network.scope_choices))


def _judged(seen: Seen, code: str) -> StepFact:
    own = own_judgements(seen.network, seen.assessment)
    return StepFact(code, own.unjudged, own.asked)


def _talks(seen: Seen, code: str) -> StepFact:
    found = cast(Iterable[Conversation], seen.network.records(Kind.CONVERSATION).values())
    return _dated(code, (one.date for one in found))


def _next_talks(seen: Seen, code: str) -> StepFact:
    found = cast(Iterable[Conversation], seen.network.records(Kind.CONVERSATION).values())
    ahead = sorted(one.next_date for one in found if one.next_date and one.next_date >= seen.day)
    return StepFact(code, count=len(ahead), date=ahead[0] if ahead else "")


def _involvement(seen: Seen, code: str) -> StepFact:
    risks = list(seen.own_risks())
    return StepFact(code, sum(one.involvement is None for one in risks), len(risks))


def _harm(seen: Seen, code: str) -> StepFact:
    network = seen.network
    now = [network.risks[one] for one in seen.assessment.happening_now]
    return StepFact(code, sum(not is_being_ended(network, one) for one in now), len(now))


def _grave(seen: Seen, code: str) -> StepFact:
    grave, about = grave_risks(seen.assessment), with_measure(seen.network)
    return StepFact(code, sum(one not in about for one in grave), len(grave))


def _joint(seen: Seen, code: str) -> StepFact:
    measures = list(seen.measures())
    joint = sum(one.leverage in (Leverage.JOINT, Leverage.AGREEMENT) for one in measures)
    return StepFact(code, joint, len(measures))


def _effect(seen: Seen, code: str) -> StepFact:
    done = [one for one in seen.measures() if one.status is MeasureStatus.DONE]
    return StepFact(code, sum(not one.measured_effect for one in done), len(done))


def _late(seen: Seen, code: str) -> StepFact:
    running = [one for one in seen.measures() if one.status in RUNNING]
    late = sum(bool(one.due) and str(one.due) < seen.day for one in running)
    return StepFact(code, late, len(running))


def _round(seen: Seen, code: str) -> StepFact:
    found = cast(Iterable[Round], seen.network.records(Kind.ROUND).values())
    return _dated(code, (one.date for one in found))


def _lessons(seen: Seen, code: str) -> StepFact:
    return StepFact(code, count=len(seen.network.records(Kind.LESSON)))


def _complaints(seen: Seen, code: str) -> StepFact:
    return _dated(code, (one.received for one in seen.grievances()))


def _answered(seen: Seen, code: str) -> StepFact:
    found = list(seen.grievances())
    return StepFact(code, sum(one.status not in CLOSED for one in found), len(found))


def _remedied(seen: Seen, code: str) -> StepFact:
    harms = [
        one
        for one in seen.network.risks.values()
        if one.involvement in _OURS and (one.is_actual or one.status is RiskStatus.REMEDIED)
    ]
    return StepFact(code, sum(one.is_actual for one in harms), len(harms))


def _satisfied(seen: Seen, code: str) -> StepFact:
    remedied = [one for one in seen.grievances() if one.remedy]
    return StepFact(code, sum(one.is_satisfied is None for one in remedied), len(remedied))


def _dated(code: str, dates: Iterable[str]) -> StepFact:
    """How many there are, and the day of the last."""
    found = sorted(dates)
    return StepFact(code, count=len(found), date=found[-1] if found else "")


_COUNTS: Mapping[str, Callable[[Seen, str], StepFact]] = {
    "policy": _policy,
    "responsible": _responsible,
    "criteria": _criteria,
    "practices": _practices,
    "places": _places,
    "scope": _scope,
    "judged": _judged,
    "talks": _talks,
    "next_talks": _next_talks,
    "involvement": _involvement,
    "harm": _harm,
    "grave": _grave,
    "joint": _joint,
    "effect": _effect,
    "late": _late,
    "round": _round,
    "lessons": _lessons,
    "complaints": _complaints,
    "answered": _answered,
    "remedied": _remedied,
    "satisfied": _satisfied,
}
FACTS = frozenset(_COUNTS)
"""The codes of all facts."""
