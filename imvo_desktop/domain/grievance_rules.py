"""What makes the handling of a complaint complete: an answer in time, a risk, what was done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.measure import Measure

if TYPE_CHECKING:
    from imvo_desktop.domain.network import Network

_AT_WORK = frozenset({GrievanceStatus.CONFIRMED, GrievanceStatus.ACTION, GrievanceStatus.REMEDY})
_ENDS = frozenset({MeasureKind.STOP, MeasureKind.REMEDY})


def of_grievance(network: Network, one: Grievance) -> Iterator[Issue]:
    """Plausible without a risk, confirmed without a way to end it, over without what was done."""
    named = {"name": one.number}
    is_sure = one.status is GrievanceStatus.PLAUSIBLE or one.status in _AT_WORK
    if is_sure and not one.risks:
        yield _warning("grievance_without_risk", one, named)
    if one.status in _AT_WORK and not _has_end(network, one):
        yield _warning("grievance_without_measure", one, named)
    if one.is_over and not (one.action or one.remedy):
        yield _warning("grievance_without_action", one, named)


def of_day(one: Grievance, day: str) -> Iterator[Issue]:
    """An answer that should have been given before `day` (ISO; empty for none)."""
    if is_late(one, day):
        yield _warning("grievance_late", one, {"name": one.number, "date": one.answer_due or ""})


def is_late(one: Grievance, day: str) -> bool:
    """Whether an answer should have been given before `day` (ISO); a month when all is past."""
    due = one.answer_due
    return not one.is_over and bool(due) and (due or "") < day[: len(due or "")]


def _has_end(network: Network, one: Grievance) -> bool:
    """Whether a measure to stop or to remedy is tied to it, or to a risk that it touches."""
    tied = [network.get(Kind.MEASURE, each) for each in one.measures]
    tied += [each for risk in one.risks for each in network.referrers(Kind.RISK, risk)]
    return any(isinstance(each, Measure) and each.kind in _ENDS for each in tied)


def _warning(code: str, one: Grievance, values: dict[str, str]) -> Issue:
    return issue(code, Seriousness.WARNING, Kind.GRIEVANCE, one.id, **values)
