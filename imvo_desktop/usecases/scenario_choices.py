"""What can be chosen for a step of a what-if, and the step that is made of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.rating import rate
from imvo_desktop.analysis.scoring import RATED_LEVELS
from imvo_desktop.domain.codes import Kind, MeasureKind, RiskStatus, SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import link_name, record_name, risk_name
from imvo_desktop.usecases.judge_risk import Subject, risks_of
from imvo_desktop.usecases.scenario_steps import (
    Act,
    Answer,
    Leave,
    Proof,
    Question,
    Replace,
    Split,
    Step,
)

MOST_TARGETS = 200
_PART = 50


class StepKind(StrEnum):
    """What a person can try, what helps the people concerned first."""

    ACT = "act"
    ANSWER = "answer"
    SPLIT = "split"
    REPLACE = "replace"
    LEAVE = "leave"


OF_RISKS = frozenset({StepKind.ACT, StepKind.ANSWER})
OF_LINKS = frozenset({StepKind.SPLIT, StepKind.LEAVE})
TO_ANOTHER = frozenset({StepKind.SPLIT, StepKind.REPLACE})


@dataclass(frozen=True, slots=True)
class StepWish:
    """What is filled in: `target` is the id of a delivery or risk, empty for the whole supplier.

    `by` is the id of another supplier, else `by_name` what a new one is called.
    """

    kind: StepKind
    supplier: str = ""
    target: str = ""
    by: str = ""
    by_name: str = ""
    part: int = _PART
    question: Question = Question.LIKELIHOOD
    value: int = 1
    measure: MeasureKind = MeasureKind.PREVENT
    proof: Proof = Proof.EXPECTED
    text: str = ""
    likelihood: int | None = None
    severity: int | None = None


def targets(
    network: Network, kind: StepKind, supplier: str, words: Words
) -> tuple[tuple[str, str], ...]:
    """What of a supplier a step can be about, as (id, name): its deliveries or its risks."""
    if supplier not in network.organisations or kind is StepKind.REPLACE:
        return ()
    if kind in OF_RISKS:
        return tuple(_risks(network, supplier, words))[:MOST_TARGETS]
    links = network.links_out(supplier)[:MOST_TARGETS]
    found = tuple((one.id, link_name(network, one.id)) for one in links)
    whole = (("", words.text("scenario.whole_supplier")),) if kind is StepKind.LEAVE else ()
    return (*whole, *found)


def wish_for(network: Network, kind: Kind | None, record_id: str) -> StepWish:
    """What to begin with from a record that is selected: its supplier, and the record itself."""
    record = network.get(kind, record_id) if kind is not None else None
    if record is None:
        return StepWish(StepKind.ACT)
    if kind is Kind.RISK:
        return StepWish(StepKind.ACT, _place(network, record_id), record_id)
    if kind is Kind.LINK:
        link = network.links[record_id]
        return StepWish(StepKind.SPLIT, link.supplier, record_id)
    if kind is Kind.ORGANISATION:
        return StepWish(StepKind.REPLACE, record_id)
    return StepWish(StepKind.ACT)


def example(network: Network, ranking: tuple[str, ...]) -> StepWish | None:
    """To act on what comes first in the priorities, else to replace a supplier; None without one.

    Harm that happens is remedied, else it is prevented. The likelihood after it is the first that
    lowers the level: a person sees what is assumed and fills in another.
    """
    own = network.own
    links = [network.links[one] for one in ranking if one in network.links]
    risk = next(filter(None, (_gravest(network, one.id) for one in links)), None)
    if risk is not None:
        measure = MeasureKind.REMEDY if risk.is_actual else MeasureKind.PREVENT
        likelihood = _lowering(risk, network.project.severity_rule)
        place = _place(network, risk.id)
        return StepWish(StepKind.ACT, place, risk.id, measure=measure, likelihood=likelihood)
    others = (one for one in sorted(network.organisations) if network.links_out(one))
    for supplier in (*(one.supplier for one in links), *others):
        if own is None or supplier != own.id:
            return StepWish(StepKind.REPLACE, supplier)
    return None


def _lowering(risk: Risk, rule: SeverityRule) -> int | None:
    """The highest likelihood that gives a risk a lower level once its harm is put right."""
    answers = range((risk.likelihood or 1) - 1, 0, -1)
    status = RiskStatus.REMEDIED if risk.is_actual else risk.status
    tried = [dataclasses.replace(risk, status=status, likelihood=one) for one in answers]
    (now, *after) = (LEVELS.index(one.level) for one in rate([risk, *tried], rule))
    return next((one for one, level in zip(answers, after, strict=True) if level < now), None)


def _gravest(network: Network, link: str) -> Risk | None:
    """The risk that gives a delivery its level, if anybody judged one."""
    risks = risks_of(network, Subject(Kind.LINK, (link,)))
    rated = zip(risks, rate(risks, network.project.severity_rule), strict=True)
    known = [(LEVELS.index(one.level), risk) for risk, one in rated if one.level in RATED_LEVELS]
    return max(known, key=lambda pair: pair[0])[1] if known else None


def step_of(network: Network, wish: StepWish) -> Step | None:
    """The step a person asks for; None while something of it is not filled in."""
    if network.get(Kind.ORGANISATION, wish.supplier) is None:
        return None
    other, name = wish.by or None, "" if wish.by else wish.by_name.strip()
    match wish.kind:
        case StepKind.REPLACE:
            return Replace(wish.supplier, other, name)
        case StepKind.LEAVE if not wish.target:
            return Leave(Kind.ORGANISATION, wish.supplier)
    if not wish.target:
        return None
    match wish.kind:
        case StepKind.LEAVE:
            return Leave(Kind.LINK, wish.target)
        case StepKind.SPLIT:
            return Split(wish.target, wish.part, other, name)
        case StepKind.ANSWER:
            return Answer(wish.target, wish.question, wish.value)
    severity = wish.severity if wish.measure is MeasureKind.REMEDY else None
    text = wish.text.strip()
    return Act(wish.target, wish.measure, wish.proof, text, wish.likelihood, severity)


def supplier_name(network: Network, supplier: str, words: Words) -> str:
    """The name of a supplier; empty when it is gone."""
    return record_name(network, Kind.ORGANISATION, supplier, words)


def _risks(network: Network, supplier: str, words: Words) -> Iterator[tuple[str, str]]:
    for risk in network.risks_on_organisation(supplier):
        yield risk.id, risk_name(network, risk, words)
    for link in network.links_out(supplier):
        for risk in network.risks_on_link(link.id):
            yield risk.id, risk_name(network, risk, words)


def _place(network: Network, risk_id: str) -> str:
    risk = network.risks[risk_id]
    if risk.link is not None:
        return network.links[risk.link].supplier
    return risk.organisation or ""
