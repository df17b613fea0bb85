"""The level of what a measure is about: when it began, now, and as its effect shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from imvo_desktop.analysis.rating import rate
from imvo_desktop.domain.codes import Kind, Level, MeasureKind
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.usecases.found_levels import NOT_KNOWN, FoundLevel, FoundLevels


class Effect(StrEnum):
    """Whether a level after can be told, and if not why (practice.md, "Ordering and showing").

    A measure lowers the likelihood only with evidence of effect: what was found and a file or page
    that shows it. Severity falls only by remedy. Who leaves a supplier improves nothing there.
    """

    SHOWN = "shown"
    TAKEN = "taken"
    NO_RISK = "no_risk"
    LEAVING = "leaving"
    HAPPENS = "happens"
    NO_LIKELIHOOD = "no_likelihood"
    NOT_MEASURED = "not_measured"
    NO_EVIDENCE = "no_evidence"


@dataclass(frozen=True, slots=True)
class MeasureLevels:
    """The level before (None: not kept), now, and after (None: `effect` says why)."""

    before: Level | None
    now: FoundLevel
    after: FoundLevel | None
    effect: Effect

    @property
    def can_be_taken(self) -> bool:
        """Whether the judgement of the risk can take the likelihood over."""
        return self.effect is Effect.SHOWN


def levels_of(network: Network, measure: Measure, found: FoundLevels) -> MeasureLevels:
    """The three levels of `measure`; after is the severity of now by the likelihood after."""
    now = level_now(network, measure.subject_kind, measure.subject, found)
    risk = risk_of(network, measure)
    effect = _effect(network, measure, risk)
    after = None
    if risk is not None and effect in (Effect.SHOWN, Effect.TAKEN):
        # reason: a risk replaced is a risk
        wanted = cast(Risk, replaced(risk, {"likelihood": measure.likelihood_after}))
        after = _rated(network, wanted)
    return MeasureLevels(measure.level_before, now, after, effect)


def level_now(network: Network, kind: Kind, record_id: str, found: FoundLevels) -> FoundLevel:
    """The level of a risk by its answers of now, of all else by the last assessment."""
    if kind is Kind.RISK:
        risk = network.risks.get(record_id)
        return NOT_KNOWN if risk is None else _rated(network, risk)
    if kind in (Kind.LINK, Kind.ORGANISATION):
        return found.level(kind, record_id)
    return NOT_KNOWN


def risk_of(network: Network, measure: Measure) -> Risk | None:
    """The risk a measure is about; None where it is about a delivery, organisation or site."""
    return network.risks.get(measure.subject) if measure.subject_kind is Kind.RISK else None


def has_proof(network: Network, measure: Measure) -> bool:
    """Whether the evidence of the measure is there, with words on what was found."""
    is_kept = bool(measure.evidence) and network.get(Kind.EVIDENCE, measure.evidence or "")
    return bool(is_kept) and bool((measure.measured_effect or "").strip())


def _effect(network: Network, measure: Measure, risk: Risk | None) -> Effect:
    if risk is None:
        return Effect.NO_RISK
    if measure.kind is MeasureKind.RESPONSIBLE_EXIT:
        return Effect.LEAVING
    if risk.is_actual:
        return Effect.HAPPENS
    if measure.likelihood_after is None:
        return Effect.NO_LIKELIHOOD
    if not (measure.measured_effect or "").strip():
        return Effect.NOT_MEASURED
    if not has_proof(network, measure):
        return Effect.NO_EVIDENCE
    return Effect.TAKEN if risk.likelihood == measure.likelihood_after else Effect.SHOWN


def _rated(network: Network, risk: Risk) -> FoundLevel:
    (found,) = rate([risk], network.project.severity_rule)
    return FoundLevel(found.level, found.is_at_least)
