"""The yearly plan and progress on agreements, and how far measures cover what was agreed."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.agreement import (
    Agreement,
    AgreementStatus,
    Commitment,
    CommitmentStatus,
)
from imvo_desktop.domain.codes import MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.agreement_coverage import (
    Covered,
    counts_text,
    coverage,
    finding,
    risks_text,
)
from imvo_desktop.reporting.agreements_section import agreements_section
from imvo_desktop.reporting.blocks import SignOff
from tests.reporting.made import all_text, basis_of, parts, section
from tests.reporting.paper_chains import chain, paper_of

WAGE, CHILD, WATER = Theme.WAGE, Theme.CHILD_LABOUR, Theme.WATER
OURS = Agreement(
    id="a", name="Convenant Zeildoek", library="textiles-2016", parties="Bedrijven, bonden",
    themes=(WAGE, CHILD, WATER), status=AgreementStatus.ENDED, checked="2026-11-22",
)  # fmt: skip


def network() -> Network:
    """An agreement with three commitments: one with measures, one done, one with nothing."""
    return chain(
        OURS,
        Commitment(id="c1", agreement="a", text="Lonen in kaart", themes=(WAGE,), due="2026-06-30",
                   owner="A. Smit", progress="Bij twee van drie"),
        Commitment(id="c2", agreement="a", text="Beleid", status=CommitmentStatus.DONE,
                   due="2025-12-31"),
        Commitment(id="c3", agreement="a", text="Water meten", due="2026-12-31"),
        Risk(id="r1", theme=WAGE, link="l00"),
        Risk(id="r2", theme=CHILD, link="l01"),
        Measure(id="m1", subject="r1", kind=MeasureKind.PREVENT, text="Loonstroken opvragen",
                status=MeasureStatus.DONE, agreement="a", commitments=("c1",),
                measured_effect="Twee stroken gezien"),
        Measure(id="m2", subject="r1", kind=MeasureKind.LIMIT, text="Bezoek",
                status=MeasureStatus.SKIPPED, status_reason="Reis ging niet door",
                commitments=("c1",)),
    )  # fmt: skip


def test_that_a_commitment_without_a_measure_is_a_gap() -> None:
    found = coverage(network(), OURS)
    states = {one.commitment.id: one.covered for one in found.commitments}
    assert states == {"c1": Covered.DONE, "c2": Covered.DONE, "c3": Covered.GAP}
    assert [one.commitment.id for one in found.commitments] == ["c2", "c1", "c3"]
    (line,) = (one for one in found.commitments if one.commitment.id == "c1")
    assert [one.id for one in line.of(MeasureKind.LIMIT)] == ["m2"]


def test_that_a_theme_without_a_risk_is_not_called_covered() -> None:
    states = {one.theme: one.covered for one in coverage(network(), OURS).themes}
    assert states == {WAGE: Covered.DONE, CHILD: Covered.GAP, WATER: Covered.NO_RISK}


def test_that_what_was_skipped_or_stopped_covers_nothing() -> None:
    risk = Risk(id="r1", theme=WAGE, link="l00")
    for status in (MeasureStatus.SKIPPED, MeasureStatus.STOPPED):
        measure = Measure(id="m", subject="r1", kind=MeasureKind.STOP, status=status)
        (wage, *_) = coverage(chain(OURS, risk, measure), OURS).themes
        assert wage.covered is not Covered.DONE
        assert {
            one.theme: one.covered for one in coverage(chain(OURS, risk, measure), OURS).themes
        }[WAGE] is Covered.GAP


def test_that_a_theme_says_how_many_of_its_risks_have_no_measure() -> None:
    (line, *_) = (one for one in coverage(network(), OURS).themes if one.theme is CHILD)
    assert line.open == ("r2",)
    assert risks_text(line, Labels("nl")) == "1, 1 zonder maatregel"
    (wage, *_) = (one for one in coverage(network(), OURS).themes if one.theme is WAGE)
    assert risks_text(wage, Labels("nl")) == "1"


def test_that_the_finding_counts_the_gaps() -> None:
    found = coverage(network(), OURS)
    assert finding(found, Labels("en")) == ("Without a measure: 1 of 3 commitments, 1 of 3 themes.")
    measures = [one for line in found.commitments for one in line.measures]
    assert counts_text(measures, Labels("nl")) == "1 klaar, 1 overgeslagen"


def test_that_the_paper_says_what_was_done_and_what_not_and_why() -> None:
    made = paper_of(network(), Paper.AGREEMENT_PROGRESS, "nl")
    told = all_text(section(made, "1"))
    assert "Loonstroken opvragen: klaar. Effect: Twee stroken gezien" in told
    assert "Niet gedaan: Reis ging niet door" in told
    assert "Bij twee van drie" in told
    assert "Er is niets opgeschreven." in told
    assert told.index("Afgesproken voor 2026") < told.index("Lonen in kaart")
    assert told.index("Afgesproken voor andere jaren") < told.index("Beleid")


def test_that_there_is_a_place_to_sign_only_where_something_was_agreed() -> None:
    with_one = paper_of(network(), Paper.AGREEMENT_PROGRESS)
    without = paper_of(chain(), Paper.AGREEMENT_PROGRESS)
    assert parts(with_one.sections, SignOff)
    assert not parts(without.sections, SignOff)
    assert "No agreement was recorded" in all_text(section(without, "1"))


@pytest.mark.parametrize("profile", [Profile.CUSTOMER, Profile.PUBLIC])
def test_that_a_reader_outside_sees_no_owner_and_no_free_name(profile: Profile) -> None:
    made = paper_of(network(), Paper.AGREEMENT_PROGRESS, profile=profile)
    told = all_text(made.sections)
    assert "A. Smit" not in told
    assert "Convenant Zeildoek" not in told
    assert "Convenant Duurzame Kleding en Textiel" in told
    assert "1 of 3 commitments" in told


def test_that_the_report_counts_our_commitments_before_it_lists_agreements() -> None:
    told = all_text(agreements_section(basis_of(network()), "9"))
    ours = told.index("Convenant Zeildoek")
    assert ours < told.index("Agreements of sectors on our themes")
    assert "2 open, 1 done" in told
    none = all_text(agreements_section(basis_of(chain()), "9"))
    assert "No agreement was recorded that we take part in." in none
