"""What a report says of complaints, to each reader."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.grievance import Grievance, GrievanceChannel, GrievanceStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.complaints_told import count_complaints
from imvo_desktop.reporting.heard_section import heard_section
from imvo_desktop.reporting.plain_blocks import texts
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, basis_of
from tests.ui.chains import bicycle_bags

STATUS = GrievanceStatus
FIRST = Grievance(
    id="g1", number="2026-1", received="2026-10-01", text="loon komt niet", theme=Theme.WAGE,
    organisation="weaver", channel=GrievanceChannel.UNION,
)  # fmt: skip
DONE = dataclasses.replace(
    FIRST, id="g2", number="2026-2", status=STATUS.CLOSED, answer_due="2026-10-15",
    closed="2026-10-15", remedy="nabetaald", is_satisfied=True, may_share=True,
)  # fmt: skip


def told(profile: Profile, *complaints: Grievance) -> str:
    """The section for this reader, as text."""
    settings = ReportSettings(pseudonym_key="0" * 64)
    network = Network([*bicycle_bags(), settings, *complaints])
    options = ReportOptions(profile=profile)
    found = basis_of(network, assess_network(network), Labels("en"), "2026-11-23", options)
    return "\n".join(texts(heard_section(found, "8"))).partition("\nComplaints\n")[2]


def many(count: int) -> list[Grievance]:
    """So many that are closed, all in time and with a remedy."""
    return [dataclasses.replace(DONE, id=f"m{one}", number=f"2025-{one}") for one in range(count)]


def test_that_counts_are_those_of_the_whole_project() -> None:
    late = dataclasses.replace(DONE, id="g3", closed="2026-10-16", is_satisfied=False)
    counts = count_complaints(Network([*bicycle_bags(), FIRST, DONE, late]))
    assert (counts.total, counts.over, counts.in_time) == (3, 2, 1)
    assert (counts.remedied, counts.satisfied, counts.unsatisfied) == (2, 1, 1)


def test_that_inside_each_complaint_has_a_row_without_what_was_said() -> None:
    text = told(Profile.INTERNAL, FIRST, DONE)
    assert "2 complaints were recorded." in text
    assert "Closed by the day an answer was promised: 1 of 1" in text
    assert "2026-1" in text
    assert "Weverij Anand" in text
    assert "loon komt niet" not in text


def test_that_an_auditor_gets_every_count_but_only_the_rows_that_may_be_shared() -> None:
    text = told(Profile.AUDITOR, FIRST, DONE)
    assert "2 complaints were recorded." in text
    assert "2026-2" in text
    assert "2026-1\n" not in text
    assert "are counted here, not listed" in text


@pytest.mark.parametrize("complaints", [[], [FIRST], [FIRST, DONE, *many(2)]])
def test_that_outside_few_and_none_read_the_same(complaints: list[Grievance]) -> None:
    few = told(Profile.CUSTOMER, *complaints)
    assert "Fewer than 5 complaints were recorded, or none" in few
    public = told(Profile.PUBLIC, *complaints)
    assert "were recorded" not in public
    assert "from 5 up" in public


def test_that_outside_five_are_counted_and_nobody_is_listed() -> None:
    for profile in (Profile.CUSTOMER, Profile.PUBLIC):
        text = told(profile, *many(5))
        assert "5 complaints were recorded." in text
        assert "Remedy was noted for 5." in text
        assert "2025-" not in text


def test_that_what_is_left_of_a_count_tells_no_small_group() -> None:
    text = told(Profile.CUSTOMER, FIRST, *many(5))
    assert "6 complaints were recorded." in text
    assert "Remedy" not in text.split("recorded.")[1].split("\n")[0]


def test_that_a_project_without_complaints_says_that_this_proves_nothing() -> None:
    assert "does not mean that there was none" in told(Profile.INTERNAL)
