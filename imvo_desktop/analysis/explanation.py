"""Why a link has its level, and what it carries to us: the terms, for window and report to word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Level, OrganisationKind, SeverityRule, Theme
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk

_ROUNDING = 1e-9


class ShareFrom(StrEnum):
    """Where the share of a link comes from."""

    STATED = "stated"
    SCALED = "scaled"
    VALUE = "value"
    NUMBER = "number"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class RiskTerms:
    """How one rated risk got its level: answers, rule, cell of the grid, place (25 comes first).

    `cell` is (severity, likelihood) as looked up; `is_actual` makes the likelihood 5.
    """

    risk: str
    theme: Theme
    answers: tuple[int | None, int | None, int | None]
    rule: SeverityRule
    severity: float
    likelihood: int
    is_actual: bool
    cell: tuple[int, int]
    level: Level
    at_least: bool
    place: int


@dataclass(frozen=True, slots=True)
class CountedRisks:
    """The risks that count on one place, by what they do there.

    `decides` is the gravest rated risk; `others` the further rated ones, gravest first; `open`
    those without a level yet; `looked` where somebody looked and found nothing. Ids of risks.
    """

    decides: RiskTerms | None
    others: tuple[str, ...]
    open: tuple[str, ...]
    looked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelExplanation:
    """Why a link has its level: the risks on it or on its supplier."""

    link: str
    level: Level
    at_least: bool
    rank: int
    risks: CountedRisks


@dataclass(frozen=True, slots=True)
class ThemeWeight:
    """What one theme adds to a link: the highest weight of its risks."""

    theme: Theme
    risk: str
    weight: float


@dataclass(frozen=True, slots=True)
class ContributionExplanation:
    """How what a link carries is made up: attenuation × share × reach of the buyer × weight.

    `part` is the part (0 to 1) of all that reaches us. Never shown as a measure of suffering.
    """

    link: str
    share: float
    share_from: ShareFrom
    attenuation: float
    buyer_reach: float
    reach: float
    themes: tuple[ThemeWeight, ...]
    weight: float
    contribution: float
    part: float
    carries: bool


def explanation(network: Network, assessment: Assessment, link_id: str) -> LevelExplanation | None:
    """Why the link has its level; None for a link the assessment does not know."""
    links = assessment.links
    at = position(links.ids, link_id)
    if at is None or link_id not in network.links:
        return None
    tagged = [*network.risks_on_link(link_id), *_of_supplier(network, network.links[link_id])]
    counted = counted_risks(network, assessment, tagged, int(links.gravest[at]))
    return LevelExplanation(
        link=link_id,
        level=LEVELS[links.level[at]],
        at_least=bool(links.at_least[at]),
        rank=int(links.rank[at]),
        risks=counted,
    )


def counted_risks(
    network: Network, assessment: Assessment, tagged: Iterable[Risk], gravest: int
) -> CountedRisks:
    """Which of the risks `tagged` on a place decides, by its position `gravest`; and the others."""
    risks = assessment.risks
    counted = _positions(assessment, tagged)
    rated = sorted(one for one in counted if risks.order[one] > 0 and one != gravest)
    rated.sort(key=lambda one: -risks.order[one])
    unrated = [one for one in counted if risks.order[one] == 0]
    looked = [one for one in unrated if LEVELS[risks.level[one]] is Level.NONE]
    return CountedRisks(
        decides=risk_terms(network, assessment, gravest) if gravest in counted else None,
        others=_ids(risks.ids, rated),
        open=_ids(risks.ids, [one for one in unrated if one not in looked]),
        looked=_ids(risks.ids, looked),
    )


def _ids(ids: Sequence[str], places: list[int]) -> tuple[str, ...]:
    return tuple(ids[place] for place in places)


def explain_contribution(
    network: Network, assessment: Assessment, link_id: str
) -> ContributionExplanation | None:
    """What the link carries to us and why; None for a link the assessment does not know."""
    links = assessment.links
    at = position(links.ids, link_id)
    if at is None or link_id not in network.links:
        return None
    whole = float(links.contribution.sum())
    contribution = float(links.contribution[at])
    return ContributionExplanation(
        link=link_id,
        share=float(links.share[at]),
        share_from=_share_from(network, network.links[link_id]),
        attenuation=assessment.method.attenuation,
        buyer_reach=float(assessment.organisations.reach[links.buyer[at]]),
        reach=float(links.reach[at]),
        themes=_theme_weights(network, assessment, network.links[link_id]),
        weight=float(links.weight[at]),
        contribution=contribution,
        part=contribution / whole if whole > 0 else 0.0,
        carries=bool(links.carries[at]),
    )


def risk_terms(network: Network, assessment: Assessment, at: int) -> RiskTerms:
    """How the risk at position `at` of the assessment got its level."""
    columns = assessment.risks
    risk = network.risks[columns.ids[at]]
    severity, likelihood = float(columns.severity[at]), int(columns.likelihood[at])
    return RiskTerms(
        risk=risk.id,
        theme=risk.theme,
        answers=risk.answers,
        rule=assessment.method.severity,
        severity=severity,
        likelihood=likelihood,
        is_actual=risk.is_actual,
        cell=(int(np.floor(severity + 0.5)), likelihood),
        level=LEVELS[columns.level[at]],
        at_least=bool(columns.at_least[at]),
        place=int(columns.place[at]),
    )


def _counted(network: Network, assessment: Assessment, link: Link) -> list[int]:
    """The risks that count on the link, by their position in the assessment."""
    tagged = [*network.risks_on_link(link.id), *_of_supplier(network, link)]
    return _positions(assessment, tagged)


def _positions(assessment: Assessment, risks: Iterable[Risk]) -> list[int]:
    found = (position(assessment.risks.ids, one.id) for one in risks)
    return sorted({one for one in found if one is not None})


def _of_supplier(network: Network, link: Link) -> list[Risk]:
    """The risks of the supplier; one that names a link as well counts only there."""
    risks = network.risks_on_organisation(link.supplier)
    return [one for one in risks if one.link is None]


def _theme_weights(network: Network, assessment: Assessment, link: Link) -> tuple[ThemeWeight, ...]:
    worst: dict[Theme, ThemeWeight] = {}
    for at in _counted(network, assessment, link):
        risk = network.risks[assessment.risks.ids[at]]
        one = ThemeWeight(risk.theme, risk.id, float(assessment.risks.weight[at]))
        if one.weight > 0 and (risk.theme not in worst or one.weight > worst[risk.theme].weight):
            worst[risk.theme] = one
    return tuple(sorted(worst.values(), key=lambda one: (-one.weight, one.theme)))


def _share_from(network: Network, link: Link) -> ShareFrom:
    buyer = network.organisations[link.buyer]
    if link.supplier == link.buyer or buyer.kind is OrganisationKind.CUSTOMER:
        return ShareFrom.NOTHING
    beside = [one for one in network.links_in(link.buyer) if one.supplier != one.buyer]
    if link.share is not None:
        stated = sum(one.share for one in beside if one.share is not None)
        return ShareFrom.SCALED if stated > 1 + _ROUNDING else ShareFrom.STATED
    has_total = any(one.value for one in beside if one.share is None)
    return ShareFrom.VALUE if link.value is not None and has_total else ShareFrom.NUMBER
