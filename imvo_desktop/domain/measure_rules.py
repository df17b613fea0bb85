"""What makes a measure complete: an owner, a reason, the questions on leaving, evidence."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.measure import Exit, Measure

_OPEN = frozenset({MeasureStatus.PLANNED, MeasureStatus.BUSY})
_ASIDE = frozenset({MeasureStatus.PAUSED, MeasureStatus.SKIPPED, MeasureStatus.STOPPED})
EXIT_QUESTIONS = tuple(field.name for field in dataclasses.fields(Exit))
"""What is asked before a supplier is left responsibly, in its order."""


def of_measure(measure: Measure) -> Iterator[Issue]:
    """No owner, aside without a reason, leaving with open questions, an effect without evidence."""
    named: dict[str, str | int] = {"text": measure.text.strip() or "…"}
    if not measure.owner:
        yield _warning("measure_without_owner", measure, named)
    if measure.status in _ASIDE and not (measure.status_reason or "").strip():
        yield _warning("measure_without_reason", measure, named)
    is_leaving = measure.kind is MeasureKind.RESPONSIBLE_EXIT
    if is_leaving and measure.status not in _ASIDE and open_questions(measure.exit):
        count = len(open_questions(measure.exit))
        yield _warning("exit_unanswered", measure, {**named, "count": count})
    if (measure.measured_effect or "").strip() and not measure.evidence:
        yield _warning("effect_without_evidence", measure, named)


def of_day(measure: Measure, day: str) -> Iterator[Issue]:
    """A measure that is not done though its date is before `day` (ISO; empty for none).

    A month or year is past when all of it is.
    """
    due = measure.due
    if measure.status in _OPEN and due and due < day[: len(due)]:
        values: dict[str, str | int] = {"text": measure.text.strip() or "…", "date": due}
        yield _warning("measure_overdue", measure, values)


def open_questions(leaving: Exit) -> tuple[str, ...]:
    """The questions on leaving that have no answer."""
    return tuple(one for one in EXIT_QUESTIONS if not (getattr(leaving, one) or "").strip())


def _warning(code: str, measure: Measure, values: dict[str, str | int]) -> Issue:
    return issue(code, Seriousness.WARNING, Kind.MEASURE, measure.id, **values)
