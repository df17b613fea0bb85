"""Whether the effect of a measure is shown, and the level the risk then has."""

from __future__ import annotations

from enum import StrEnum
from typing import cast

from imvo_desktop.analysis.rating import Rating, rate
from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk


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


def effect_of(network: Network, measure: Measure) -> Effect:
    """What can be told of the effect of `measure`."""
    risk = risk_of(network, measure)
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
    if network.get(Kind.EVIDENCE, measure.evidence or "") is None:
        return Effect.NO_EVIDENCE
    return Effect.TAKEN if risk.likelihood == measure.likelihood_after else Effect.SHOWN


def rating_after(network: Network, measure: Measure) -> Rating | None:
    """The severity of the risk now by the likelihood after; None where no effect is shown."""
    risk = risk_of(network, measure)
    if risk is None or effect_of(network, measure) not in (Effect.SHOWN, Effect.TAKEN):
        return None
    # reason: a risk replaced is a risk
    wanted = cast(Risk, replaced(risk, {"likelihood": measure.likelihood_after}))
    return rate([wanted], network.project.severity_rule)[0]


def risk_of(network: Network, measure: Measure) -> Risk | None:
    """The risk a measure is about; None where it is about a delivery, organisation or site."""
    return network.risks.get(measure.subject) if measure.subject_kind is Kind.RISK else None
