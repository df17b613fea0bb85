"""What makes a measure complete."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Exit, Measure
from imvo_desktop.domain.measure_rules import of_day, of_measure

ANSWERED = Exit(tried="talks", effects="30 jobs", notice="a year", pay="paid")


def codes(**fields: object) -> list[str]:
    """The codes of the issues of a measure with an owner and these fields."""
    given = {"kind": MeasureKind.STOP, "owner": "An", **fields}
    # reason: the fields come from the tests below
    return [one.code for one in of_measure(Measure(id="m", subject="r", **given))]  # type: ignore[arg-type]


def test_that_a_measure_with_an_owner_that_goes_on_is_complete() -> None:
    assert codes() == []


@pytest.mark.parametrize(
    "status", [MeasureStatus.PAUSED, MeasureStatus.SKIPPED, MeasureStatus.STOPPED]
)
def test_that_a_measure_put_aside_wants_a_reason(status: MeasureStatus) -> None:
    assert codes(status=status) == ["measure_without_reason"]
    assert codes(status=status, status_reason="The mill closed") == []


def test_that_leaving_wants_its_four_answers() -> None:
    leaving = MeasureKind.RESPONSIBLE_EXIT
    assert codes(kind=leaving, exit=Exit(tried="talks")) == ["exit_unanswered"]
    assert codes(kind=leaving, exit=ANSWERED) == []


def test_that_a_measured_effect_wants_evidence() -> None:
    assert codes(measured_effect="Hours fell") == ["effect_without_evidence"]
    assert codes(measured_effect="Hours fell", evidence="e") == []


@pytest.mark.parametrize(
    ("due", "is_late"),
    [("2026-11-21", True), ("2026-11-22", False), ("2026-11", False), ("2026-10", True)],
)
def test_that_a_month_is_past_when_all_of_it_is(due: str, *, is_late: bool) -> None:
    measure = Measure(id="m", subject="r", kind=MeasureKind.STOP, due=due)
    assert bool(list(of_day(measure, "2026-11-22"))) is is_late
