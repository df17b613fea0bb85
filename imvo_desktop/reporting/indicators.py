"""Numbers on people, planet and profit, counted from the chain beside the disclosures of GRI.

Counted are suppliers, never suffering; no number here is a score. Source of what each disclosure
asks for: GRI 2 (2021), 308 and 414 (2016, a to e), 407, 408 and 409 (2016, a).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import (
    Level,
    MeasureKind,
    MeasureStatus,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.records import Risk
from imvo_desktop.knowledge.themes import facts_of
from imvo_desktop.reporting.basis import Basis

SIGNIFICANT = (Level.VERY_HIGH, Level.HIGH)
"""The levels that count as a significant risk."""


class Unit(StrEnum):
    """What is counted."""

    SUPPLIERS = "suppliers"
    SITES = "sites"
    TIERS = "tiers"
    RISKS = "risks"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One number; its words are those of `indicator_words`.

    `disclosure` is the number of a GRI disclosure, empty where none asks for it; `domain` is None
    for what is about the whole chain. `of` is how many there are in all, None where the value
    itself is that number. `Unit.SITES` are the suppliers and the own company.
    """

    code: str
    disclosure: str
    domain: Domain | None
    value: int
    unit: Unit
    of: int | None = None


def indicators(basis: Basis) -> tuple[Indicator, ...]:
    """All indicators, in a fixed order: the whole chain, people, planet, profit."""
    found = _Suppliers.of(basis)
    people = _themes(lambda theme: facts_of(theme).ppp is Domain.PEOPLE)
    planet = _themes(lambda theme: theme.group == "env")
    profit = _themes(lambda theme: facts_of(theme).ppp is Domain.PROFIT)
    return (
        *_whole(basis, found),
        *found.assessed_by("social", "414-2", Domain.PEOPLE, people),
        found.at_risk("association", "407-1", Domain.PEOPLE, Theme.FREEDOM_OF_ASSOCIATION),
        found.at_risk("child_labour", "408-1", Domain.PEOPLE, Theme.CHILD_LABOUR),
        found.at_risk("forced_labour", "409-1", Domain.PEOPLE, Theme.FORCED_LABOUR),
        *found.assessed_by("environment", "308-2", Domain.PLANET, planet),
        found.at_risk("animals", "", Domain.PLANET, Theme.ANIMAL),
        *found.assessed_by("conduct", "", Domain.PROFIT, profit),
    )


def indicator_words(basis: Basis, one: Indicator) -> tuple[str, str]:
    """What is counted, and the number: "3", or "3 of 12"; said where there is nothing to count."""
    said = basis.say(f"indicator.{one.code}")
    if one.of == 0:
        return said, basis.say("indicator_none")
    count, total = basis.words.number(one.value), basis.words.number(one.of or 0)
    if one.of is None:
        return said, count
    return said, basis.say("indicator_of", count=count, total=total)


def _themes(holds: Callable[[Theme], bool]) -> frozenset[Theme]:
    return frozenset(theme for theme in Theme if holds(theme))


def _whole(basis: Basis, found: _Suppliers) -> tuple[Indicator, ...]:
    """What is told of the whole chain: how large it is, harm that happens, who was heard."""
    risks = basis.network.risks.values()
    now = len(basis.assessment.happening_now)
    remedied = sum(one.status is RiskStatus.REMEDIED for one in risks)
    heard = sum(one.spoken_with is SpokenWith.YES for one in risks)
    tier = basis.assessment.organisations.tier
    return (
        Indicator("suppliers", "2-6", None, len(found.ids), Unit.SUPPLIERS),
        Indicator("tiers", "2-6", None, max(0, int(tier.max(initial=0))), Unit.TIERS),
        Indicator("happening", "2-25", None, now, Unit.RISKS),
        Indicator("remedied", "2-25", None, remedied, Unit.RISKS, now + remedied),
        Indicator("heard", "2-29", None, heard, Unit.RISKS, len(risks)),
    )


@dataclass(frozen=True, slots=True)
class _Suppliers:
    """Who delivers what leads to us and matters for conduct, and the risks there.

    `at` is the organisation of each risk: the one it sits on, else who delivers.
    """

    basis: Basis
    ids: frozenset[str]
    at: tuple[tuple[str, Risk], ...]

    @classmethod
    def of(cls, basis: Basis) -> _Suppliers:
        """Those of the chain; a step of which the organisation is not known is one as well."""
        deliveries = {one.id: one.supplier for one in basis.deliveries}
        own = basis.network.own
        ids = frozenset(deliveries.values()) - ({own.id} if own else set())
        places = (
            (deliveries.get(risk.link) if risk.link else risk.organisation, risk)
            for _, risk in sorted(basis.network.risks.items())
        )
        known = {*ids, own.id} if own else ids
        return cls(basis, ids, tuple((at, risk) for at, risk in places if at and at in known))

    def assessed_by(
        self, name: str, disclosure: str, domain: Domain, themes: Collection[Theme]
    ) -> tuple[Indicator, ...]:
        """Judged, with a significant risk; of those with a measure, and ended responsibly."""
        risks = [(at, one) for at, one in self.at if one.theme in themes and at in self.ids]
        grave = [(at, one) for at, one in risks if self._is_significant(one)]
        counted = {
            "assessed": self._count((at, one) for at, one in risks if one.is_own_judgement),
            "significant": self._count(grave),
            "improving": self._count((at, one) for at, one in grave if self._has(one, _improves)),
            "ended": self._count((at, one) for at, one in grave if self._has(one, _has_ended)),
        }
        whole = {"assessed": len(self.ids), "significant": len(self.ids)}
        return tuple(
            Indicator(
                f"{name}.{one}", disclosure, domain, value, Unit.SUPPLIERS,
                whole.get(one, counted["significant"]),
            )
            for one, value in counted.items()
        )  # fmt: skip

    def at_risk(self, name: str, disclosure: str, domain: Domain, theme: Theme) -> Indicator:
        """Suppliers and the own company with a significant risk on one theme."""
        grave = (pair for pair in self.at if pair[1].theme is theme)
        value = self._count(pair for pair in grave if self._is_significant(pair[1]))
        own = int(self.basis.network.own is not None)
        return Indicator(name, disclosure, domain, value, Unit.SITES, len(self.ids) + own)

    def _count(self, found: Iterable[tuple[str, Risk]]) -> int:
        return len({at for at, _ in found})

    def _is_significant(self, risk: Risk) -> bool:
        return self.basis.level_of(risk.id)[0] in SIGNIFICANT

    def _has(self, risk: Risk, holds: Callable[[Measure], bool]) -> bool:
        return any(map(holds, self.basis.measures_for(risk)))


def _improves(measure: Measure) -> bool:
    """Whether something is meant to become better there, and was not given up."""
    is_on = measure.status is not MeasureStatus.STOPPED
    return is_on and measure.kind is not MeasureKind.RESPONSIBLE_EXIT


def _has_ended(measure: Measure) -> bool:
    return measure.kind is MeasureKind.RESPONSIBLE_EXIT and measure.status is MeasureStatus.DONE
