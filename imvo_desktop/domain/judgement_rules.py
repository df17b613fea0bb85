"""What is remarkable about a judgement beside what sources say and what is done."""

from __future__ import annotations

from collections.abc import Iterator

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline

_GRAVE = 4
_SEEN_THERE = frozenset({Judged.VERIFIED, Judged.LOOKED_NOTHING_FOUND})

WITHOUT_MEASURE = frozenset({"harm_without_measure"})
"""The issues that go away when a measure is planned about their record."""


def is_grave_by_number_alone(risk: Risk) -> bool:
    """Whether only the number of people makes it 4 or 5 (practice.md, "Judging")."""
    others = [one for one in (risk.scale, risk.irremediability) if one is not None]
    is_looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
    return (
        risk.scope is not None and risk.scope >= _GRAVE > max(others, default=0) and not is_looked
    )


def of_risk(network: Network, risk: Risk) -> Iterator[Issue]:
    """Grave by the number alone, harm without a measure, a level lowered without a measure."""
    theme = {"theme": risk.theme.value}
    if is_grave_by_number_alone(risk) and risk.scope is not None:
        remark, answer = Seriousness.REMARK, risk.scope
        yield issue("only_number_grave", remark, Kind.RISK, risk.id, answer=answer, **theme)
    measures = measures_about(network, risk)
    if risk.is_actual and not measures:
        yield issue("harm_without_measure", Seriousness.WARNING, Kind.RISK, risk.id, **theme)
    said = _said_by_sources(network, risk)
    own = risk.likelihood
    if own is not None and said > own and not any(one.effect or one.evidence for one in measures):
        grave = Seriousness.WARNING
        yield issue("level_lowered", grave, Kind.RISK, risk.id, own=own, said=said, **theme)


def measures_about(network: Network, risk: Risk) -> list[Measure]:
    """The measures about a risk, or about the delivery or organisation it is on."""
    places = ((Kind.RISK, risk.id), (Kind.LINK, risk.link), (Kind.ORGANISATION, risk.organisation))
    return [
        one
        for kind, record_id in places
        if record_id is not None
        for one in network.referrers(kind, record_id, Kind.MEASURE)
        if isinstance(one, Measure)
    ]


def _said_by_sources(network: Network, risk: Risk) -> int:
    """The highest likelihood of the theme that was copied from a source to the same place.

    0 for none: nothing was copied, it was set aside with a reason, or somebody looked on the spot.
    """
    if risk.judged in _SEEN_THERE:
        return 0
    places = ((Kind.LINK, risk.link), (Kind.ORGANISATION, risk.organisation))
    return max(
        (
            one.likelihood or 0
            for kind, record_id in places
            if record_id is not None
            for one in network.referrers(kind, record_id, Kind.BASELINE)
            if isinstance(one, Baseline) and one.theme is risk.theme and not one.is_aside
        ),
        default=0,
    )
