"""What the report tells of the own purchasing as a whole, and of proof under a score."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import (
    Criterion,
    CriterionScore,
    PracticeCheck,
    Practices,
    Score,
)
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.evidence_annex import evidence_section
from imvo_desktop.reporting.policy_section import policy_section
from tests.reporting.made import all_text
from tests.reporting.paper_chains import basis_for, chain

OLD = PracticeCheck(id="b", date="2025-03-01", practices=Practices(price=True), plan="Ouder")
LAST = PracticeCheck(
    id="a",
    date="2026-03-01",
    practices=Practices(lead_time=True, payment=False),
    note="Alleen voor ons",
    plan="Bedrijf 03 krijgt drie weken",
    who="B. Bos",
)


def told(network: Network, profile: Profile = Profile.INTERNAL) -> str:
    basis = basis_for(network, Paper.RISK_REPORT, "en", profile)
    return all_text(policy_section(basis, "3"))


def test_that_the_last_check_is_told_practice_by_practice() -> None:
    text = told(chain(OLD, LAST))
    assert "The company looked at its own purchasing on 1 March 2026." in text
    assert "What we will change: Bedrijf 03 krijgt drie weken" in text
    assert "2025" not in text
    assert "Ouder" not in text


def test_that_without_a_check_nothing_is_told_of_one() -> None:
    assert "as a whole" not in told(chain())


def test_that_a_customer_reads_answers_and_plan_without_names() -> None:
    text = told(chain(LAST), Profile.CUSTOMER)
    assert "What we will change" in text
    for inside in ("Bedrijf 03", "B. Bos", "Alleen voor ons"):
        assert inside not in text


def test_that_the_public_reads_nothing_of_it() -> None:
    assert "as a whole" not in told(chain(LAST), Profile.PUBLIC)


@pytest.mark.parametrize("profile", [Profile.INTERNAL, Profile.AUDITOR])
def test_that_proof_under_a_score_is_named_after_who_was_scored(profile: Profile) -> None:
    network = chain(
        Criterion(id="c", text="Leefbaar loon"),
        CriterionScore(id="s", criterion="c", organisation="o03", score=Score.YES),
        Evidence(id="e", subject="s", subject_kind=Kind.CRITERION_SCORE, name="Audit 2026"),
    )
    basis = basis_for(network, Paper.RISK_REPORT, "en", profile)
    text = all_text(evidence_section(basis, "B"))
    assert "Audit 2026" in text
    assert "Leefbaar loon" in text


@pytest.mark.parametrize("profile", [Profile.CUSTOMER, Profile.PUBLIC])
def test_that_criteria_and_scores_stay_inside(profile: Profile) -> None:
    network = chain(
        Criterion(id="c", text="Leefbaar loon"),
        CriterionScore(id="s", criterion="c", organisation="o03", score=Score.NO),
    )
    seen = basis_for(network, Paper.RISK_REPORT, "en", profile).network
    assert not seen.records(Kind.CRITERION)
    assert not seen.records(Kind.CRITERION_SCORE)
