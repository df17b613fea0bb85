"""The level of what a measure is about: when it began, now, and as its effect shows."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.measure_effect import Effect, effect_of, rating_after
from imvo_desktop.analysis.rating import Rating, rate
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.found_levels import NOT_KNOWN, FoundLevel, FoundLevels


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
    after = rating_after(network, measure)
    shown = _level(after) if after is not None else None
    return MeasureLevels(measure.level_before, now, shown, effect_of(network, measure))


def level_now(network: Network, kind: Kind, record_id: str, found: FoundLevels) -> FoundLevel:
    """The level of a risk by its answers of now, of all else by the last assessment."""
    if kind is Kind.RISK:
        risk = network.risks.get(record_id)
        rated = rate([risk], network.project.severity_rule) if risk is not None else ()
        return _level(rated[0]) if rated else NOT_KNOWN
    if kind in (Kind.LINK, Kind.ORGANISATION):
        return found.level(kind, record_id)
    return NOT_KNOWN


def _level(rating: Rating) -> FoundLevel:
    return FoundLevel(rating.level, rating.is_at_least)
