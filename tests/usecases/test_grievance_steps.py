"""A complaint moves on, and the risks it touches with it."""

from __future__ import annotations

from itertools import count

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, MeasureKind, RiskStatus, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import grievance_steps
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.grievance_steps import By, StepWish, move_on
from imvo_desktop.usecases.plan_edits import Moment
from tests.ui.chains import bicycle_bags

BY = By("An", "2026-11-23")
STATUS = GrievanceStatus


@pytest.fixture
def network() -> Network:
    """The bicycle bags, with a complaint about the weaver."""
    found = bicycle_bags()
    complaint = Grievance(id="g", number="2026-1", received="2026-11-20", organisation="weaver")
    found.apply(editing.add(found, complaint))
    return found


def complaint_of(network: Network) -> Grievance:
    """The complaint."""
    found = network.get(Kind.GRIEVANCE, "g")
    assert isinstance(found, Grievance)
    return found


def new_id() -> str:
    """An id nobody has."""
    return f"new{next(_numbers)}"


_numbers = count()


def moved(network: Network, wish: StepWish) -> Edit:
    """`network` after a step of the complaint; gives the edit."""
    edit = move_on(network, complaint_of(network), wish, BY, new_id)
    network.apply(edit)
    return edit


def test_that_a_plausible_complaint_makes_the_risk_actual_in_one_edit(network: Network) -> None:
    before = network.risks["r2"]
    edit = moved(network, StepWish(STATUS.PLAUSIBLE, "Three payslips seen", risks=("r2",)))
    risk = network.risks["r2"]
    assert (risk.status, risk.likelihood, risk.when, risk.who) == (
        RiskStatus.PLAUSIBLE, 5, "2026-11-23", "An",
    )  # fmt: skip
    assert risk.reason == f"{before.reason}\nThree payslips seen"
    assert complaint_of(network).risks == ("r2",)
    network.apply(edit.reversed())
    assert network.risks["r2"] == before
    assert complaint_of(network).status is STATUS.RECEIVED


def test_that_a_risk_that_is_not_there_is_made_with_the_step(network: Network) -> None:
    place = (Kind.ORGANISATION, "weaver")
    moved(network, StepWish(STATUS.PLAUSIBLE, "Seen", theme=Theme.CHILD_LABOUR, place=place))
    (made,) = complaint_of(network).risks
    risk = network.risks[made]
    assert (risk.theme, risk.organisation, risk.link) == (Theme.CHILD_LABOUR, "weaver", None)
    assert (risk.is_actual, risk.likelihood, risk.judged) == (True, 5, Judged.OWN)


def test_that_a_step_wants_a_reason_and_a_risk(network: Network) -> None:
    with pytest.raises(InputError, match="grievance_without_risk"):
        moved(network, StepWish(STATUS.PLAUSIBLE, "Seen"))
    with pytest.raises(InputError, match="grievance_without_reason"):
        moved(network, StepWish(STATUS.PLAUSIBLE, risks=("r2",)))


def test_that_closing_lowers_nothing_by_itself(network: Network) -> None:
    for step in (STATUS.PLAUSIBLE, STATUS.CONFIRMED, STATUS.ACTION, STATUS.REMEDY):
        moved(network, StepWish(step, str(step), risks=("r2",)))
    moved(network, StepWish(STATUS.CLOSED, "Pay on time", is_satisfied=True))
    assert (network.risks["r2"].status, network.risks["r2"].likelihood) == (
        RiskStatus.CONFIRMED, 5,
    )  # fmt: skip
    complaint = complaint_of(network)
    assert (complaint.action, complaint.remedy, complaint.lesson) == (
        "action", "remedy", "Pay on time",
    )  # fmt: skip
    assert (complaint.closed, complaint.is_satisfied) == ("2026-11-23", True)


def test_that_what_a_person_calls_remedied_keeps_its_likelihood(network: Network) -> None:
    moved(network, StepWish(STATUS.PLAUSIBLE, "Seen", risks=("r2",)))
    moved(network, StepWish(STATUS.REMEDY, "Back pay", is_ended=True))
    assert (network.risks["r2"].status, network.risks["r2"].likelihood) == (
        RiskStatus.REMEDIED, 5,
    )  # fmt: skip


def test_that_a_confirmed_harm_is_not_brought_back_to_plausible(network: Network) -> None:
    moved(network, StepWish(STATUS.PLAUSIBLE, "Told", risks=("r3",)))
    assert network.risks["r3"].status is RiskStatus.CONFIRMED


def test_that_what_was_looked_at_without_a_find_is_a_judgement_again(network: Network) -> None:
    looked = {"judged": Judged.LOOKED_NOTHING_FOUND, "likelihood": None}
    network.apply(editing.change(network, Kind.RISK, ["r2"], **looked))
    moved(network, StepWish(STATUS.PLAUSIBLE, "Told", risks=("r2",)))
    assert (network.risks["r2"].judged, network.risks["r2"].likelihood) == (Judged.OWN, 5)


def test_that_not_plausible_keeps_why_and_touches_no_risk(network: Network) -> None:
    before = network.risks["r2"]
    moved(network, StepWish(STATUS.UNFOUNDED, "About another mill", risks=("r2",)))
    complaint = complaint_of(network)
    assert (complaint.status, complaint.action, complaint.closed) == (
        STATUS.UNFOUNDED, "About another mill", "2026-11-23",
    )  # fmt: skip
    assert network.risks["r2"] == before


def test_that_a_linked_risk_is_a_signal_while_nobody_knows_more(network: Network) -> None:
    edit = grievance_steps.link_risks(network, complaint_of(network), ("r2",), BY)
    network.apply(edit)
    assert (network.risks["r2"].status, network.risks["r2"].likelihood) == (RiskStatus.SIGNAL, 3)


def test_that_what_a_complaint_says_is_never_told_at_the_risk(network: Network) -> None:
    network.apply(editing.change(network, Kind.GRIEVANCE, ["g"], text="secret", status="plausible"))
    by = By("An", BY.day, "There is a signal")
    network.apply(grievance_steps.link_risks(network, complaint_of(network), ("r2",), by))
    reason = network.risks["r2"].reason or ""
    assert "There is a signal" in reason
    assert "secret" not in reason
    moved(network, StepWish(STATUS.CLOSED, "a lesson of ours", is_ended=True))
    assert network.risks["r2"].status is RiskStatus.REMEDIED
    assert "a lesson of ours" not in (network.risks["r2"].reason or "")


def test_that_a_step_back_leaves_the_risk_to_a_person(network: Network) -> None:
    moved(network, StepWish(STATUS.PLAUSIBLE, "Told", risks=("r2",)))
    network.apply(grievance_steps.step_back(network, complaint_of(network)))
    assert complaint_of(network).status is STATUS.RECEIVED
    assert network.risks["r2"].status is RiskStatus.PLAUSIBLE


def test_that_a_measure_is_tied_to_the_complaint_and_the_risk(network: Network) -> None:
    moved(network, StepWish(STATUS.PLAUSIBLE, "Told", risks=("r2",)))
    asked = (MeasureKind.REMEDY, "Pay back", "An")
    moment = Moment(FoundLevels(None), BY.day)
    edit = grievance_steps.add_measure(network, complaint_of(network), asked, moment, new_id)
    network.apply(edit)
    measure = network.get(Kind.MEASURE, complaint_of(network).measures[0])
    assert isinstance(measure, Measure)
    assert (measure.kind, measure.subject, measure.owner) == (MeasureKind.REMEDY, "r2", "An")
