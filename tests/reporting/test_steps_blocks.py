"""What the report tells of the six steps, and to whom."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.domain.step import Maturity, SelfScan, StepAnswer, StepState
from imvo_desktop.reporting.blocks import Table
from imvo_desktop.reporting.policy_section import policy_section
from tests.reporting.made import all_text, parts
from tests.reporting.paper_chains import basis_for, chain

YEARS = ("2024", "2025", "2026")
SCANS = tuple(
    SelfScan(id=year, date=f"{year}-11-01", scores=Maturity(step_1=at + 1), note="Binnen gezegd")
    for at, year in enumerate(YEARS)
)
ANSWERS = (
    StepAnswer(id="1.policy", state=StepState.DONE, note="Binnen gezegd"),
    StepAnswer(id="1.buying", state=StepState.BUSY),
)
HEADING = "How far we are in the six steps"


def section(network: Network, profile: Profile = Profile.INTERNAL) -> str:
    return all_text(policy_section(basis_for(network, Paper.RISK_REPORT, "en", profile), "3"))


@pytest.mark.parametrize("profile", [Profile.INTERNAL, Profile.AUDITOR])
def test_that_we_and_who_checks_us_read_questions_and_the_last_two_scans(profile: Profile) -> None:
    text = section(chain(*SCANS, *ANSWERS), profile)
    assert HEADING in text
    assert "1 of 5" in text
    assert "Self-scan of 1 November 2026" in text
    assert "Self-scan of 1 November 2025" in text
    assert "2024" not in text
    assert "Binnen gezegd" not in text


@pytest.mark.parametrize("profile", [Profile.CUSTOMER, Profile.PUBLIC])
def test_that_others_read_nothing_of_it(profile: Profile) -> None:
    text = section(chain(*SCANS, *ANSWERS), profile)
    assert HEADING not in text
    assert "elf-scan" not in text


def test_that_a_step_without_a_level_is_not_known() -> None:
    basis = basis_for(chain(SCANS[2]), Paper.RISK_REPORT, "en", Profile.INTERNAL)
    table = parts(policy_section(basis, "3"), Table)[-1]
    assert isinstance(table, Table)
    levels = [all_text(row[2]) for row in table.rows]
    assert "3 partly" in levels[0]
    assert all("not known" in one for one in levels[1:])


def test_that_nothing_is_told_before_anything_was_said() -> None:
    assert HEADING not in section(chain())
