"""What makes the handling of a complaint complete."""

from __future__ import annotations

from imvo_desktop.domain import editing, rules
from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Measure
from tests.ui.chains import bicycle_bags


def codes(day: str = "", measure: MeasureKind | None = None, **fields: object) -> list[str]:
    """The codes of the issues of a complaint with these fields, on a day."""
    network = bicycle_bags()
    if measure is not None:
        network.apply(editing.add(network, Measure(id="m", subject="r2", kind=measure)))
    given = {"id": "g", "number": "2026-1", "received": "2026-11-01", **fields}
    one = Grievance(**given)  # type: ignore[arg-type]  # reason: the fields come from the tests
    network.apply(editing.add(network, one))
    return [one.code for one in rules.check(network, day) if one.code.startswith("grievance")]


def test_that_a_complaint_just_received_lacks_nothing() -> None:
    assert codes() == []


def test_that_an_answer_is_late_the_day_after_unless_it_is_over() -> None:
    assert codes("2026-11-16", answer_due="2026-11-15") == ["grievance_late"]
    assert codes("2026-11-15", answer_due="2026-11-15") == []
    over = GrievanceStatus.CLOSED
    assert codes("2026-11-16", answer_due="2026-11-15", status=over, action="Paid") == []


def test_that_what_is_plausible_wants_a_risk() -> None:
    assert codes(status=GrievanceStatus.PLAUSIBLE) == ["grievance_without_risk"]
    assert codes(status=GrievanceStatus.PLAUSIBLE, risks=("r2",)) == []


def test_that_what_is_confirmed_wants_a_measure_that_ends_it() -> None:
    sure = GrievanceStatus.CONFIRMED
    lacks = ["grievance_without_measure"]
    assert codes(status=sure, risks=("r2",)) == lacks
    assert codes(measure=MeasureKind.PREVENT, status=sure, risks=("r2",)) == lacks
    assert codes(measure=MeasureKind.REMEDY, status=sure, risks=("r2",)) == []


def test_that_what_is_closed_says_what_was_done() -> None:
    assert codes(status=GrievanceStatus.CLOSED) == ["grievance_without_action"]
    assert codes(status=GrievanceStatus.UNFOUNDED, action="Another mill") == []
