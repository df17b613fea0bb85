"""Lessons and experiments in the risk report: for each reader what may be told."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import MeasureStatus
from imvo_desktop.domain.learning import Experiment, Lesson
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.blocks import Section
from imvo_desktop.reporting.lessons_told import lessons_blocks
from tests.reporting.made import all_text
from tests.reporting.paper_chains import basis_for, chain

SHARED = Lesson(
    id="a", text="Samen vragen hielp bij Bedrijf 03.", date="2026-02-01", may_share=True
)
KEPT = Lesson(id="b", text="Dit blijft binnen.", follow_up="Eerder bestellen.", date="2026-03-01")
RUNNING = Experiment(id="x", name="Vooruit", organisation="o01", status=MeasureStatus.BUSY)


def told(profile: Profile, *records: Lesson | Experiment) -> str:
    """What stands in the report for this reader."""
    basis = basis_for(chain(*records), Paper.RISK_REPORT, "nl", profile)
    return all_text(Section("", "", tuple(lessons_blocks(basis))))


def test_that_ourselves_read_all_the_newest_first() -> None:
    text = told(Profile.INTERNAL, SHARED, KEPT, RUNNING)
    assert text.index("Dit blijft binnen.") < text.index("Samen vragen")
    assert "Eerder bestellen." in text
    assert "Bedrijf 01: Vooruit" in text


@pytest.mark.parametrize("profile", [Profile.CUSTOMER, Profile.PUBLIC])
def test_that_others_read_at_most_what_may_be_shared_without_names(profile: Profile) -> None:
    text = told(profile, SHARED, KEPT, RUNNING)
    assert not [one for one in ("Dit blijft", "Bedrijf 03", "Vooruit") if one in text]
    assert ("Samen vragen" in text) == (profile is Profile.CUSTOMER)


def test_that_without_any_there_is_no_heading() -> None:
    assert not told(Profile.INTERNAL).strip()
