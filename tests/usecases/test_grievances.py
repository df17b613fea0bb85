"""Complaints: what is there, what is proposed, and what is late."""

from __future__ import annotations

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.grievance_steps import By
from tests.ui.chains import bicycle_bags

BY = By("An", "2026-11-23")


def with_complaints(*complaints: Grievance) -> Network:
    """The bicycle bags with these."""
    network = bicycle_bags()
    network.apply(editing.add(network, *complaints))
    return network


def complaint(number: str, **fields: object) -> Grievance:
    """A complaint that was received on 1 November."""
    given = {"id": number, "number": number, "received": "2026-11-01", **fields}
    return Grievance(**given)  # type: ignore[arg-type]  # reason: the fields come from the tests


def changed(network: Network, name: str, value: object) -> Grievance:
    """The complaint after its field got this value."""
    network.apply(grievances.change(network, "2026-1", name, value, BY))
    found = grievances.of(network, "2026-1")
    assert found is not None
    return found


def test_that_the_number_goes_on_in_its_year() -> None:
    network = with_complaints(complaint("2026-9"), complaint("2026-10"), complaint("2025-3"))
    assert grievances.next_number(network, "2026-11-23") == "2026-11"
    assert grievances.next_number(network, "2027-01-02") == "2027-1"


def test_that_a_complaint_begins_with_a_day_to_answer_and_what_is_selected() -> None:
    network = bicycle_bags()
    edit, made = grievances.receive(network, (Kind.LINK, "l3"), "2026-11-23", lambda: "g")
    network.apply(edit)
    found = grievances.of(network, made)
    assert found is not None
    assert (found.number, found.answer_due) == ("2026-1", "2026-12-07")
    assert (found.link, found.organisation, found.may_share) == ("l3", "spinner", False)


def test_that_the_day_to_answer_moves_with_receipt_until_a_person_sets_it() -> None:
    network = with_complaints(complaint("2026-1", answer_due="2026-11-15"))
    assert changed(network, "received", "2026-11-03").answer_due == "2026-11-17"
    changed(network, "answer_due", "2026-12-01")
    assert changed(network, "received", "2026-11-05").answer_due == "2026-12-01"


def test_that_another_organisation_lets_go_of_a_delivery_that_is_not_theirs() -> None:
    network = with_complaints(complaint("2026-1", organisation="weaver", link="l1"))
    assert changed(network, "organisation", "buckles").link is None


def test_that_what_waits_comes_first_and_late_is_said() -> None:
    over = complaint("2026-3", status=GrievanceStatus.CLOSED, answer_due="2026-11-02")
    late = complaint("2026-1", answer_due="2026-11-15", theme=Theme.WAGE)
    network = with_complaints(over, late, complaint("2026-2", answer_due="2026-11-23"))
    assert [one.number for one in grievances.grievances(network)] == ["2026-2", "2026-1", "2026-3"]
    assert grievances.late_count(network, "2026-11-23") == 1
    assert grievances.texts(network, late, "2026-11-23", Labels("en"))[2].startswith("Late")


def test_that_the_risks_of_its_place_are_offered_its_theme_first() -> None:
    one = complaint("2026-1", organisation="weaver", theme=Theme.WAGE)
    network = with_complaints(one)
    assert [each.id for each in grievances.risks_near(network, one)] == ["r2", "r1"]


@pytest.mark.parametrize("day", ["2026", "2026-11"])
def test_that_no_day_is_proposed_for_a_receipt_without_a_day(day: str) -> None:
    assert grievances.proposed_due(day) is None
