"""Conversations and joint actions in the risk report: for each reader what may be told."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.domain.stakeholder import (
    Conversation,
    JointAction,
    Manner,
    Stakeholder,
    StakeholderKind,
)
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Section
from imvo_desktop.reporting.talks_told import joint_blocks, talks_blocks
from tests.reporting.made import all_text
from tests.reporting.paper_chains import basis_for, chain, child

UNION = Stakeholder(
    id="u", name="Bond Noord", kind=StakeholderKind.UNION, contact="A. Smit", country="IN"
)
SHARED = Conversation(
    id="s", stakeholder="u", date="2026-03-01", manner=Manner.CALL, risks=("r0",), about="Loon",
    outcome="Bedrijf 03 betaalt na", may_share=True, who="A. Smit",
)  # fmt: skip
KEPT = Conversation(id="k", stakeholder="u", date="2026-04-01", about="Angst", outcome="Niet delen")
TOGETHER = JointAction(id="j", name="Samen met Bedrijf 04 bellen", partners=("u",), target="Tien")


def told(profile: Profile) -> str:
    """What stands in the report for this reader."""
    network = chain(child(0, likelihood=3), UNION, SHARED, KEPT, TOGETHER)
    basis = basis_for(network, Paper.RISK_REPORT, "nl", profile)
    blocks = (*talks_blocks(basis), *joint_blocks(basis))
    return all_text(Section("", "", blocks))


def test_that_ourselves_read_who_was_heard_about_what_and_what_came_of_it() -> None:
    text = told(Profile.INTERNAL)
    theme = Labels("nl").text("theme.lab.child")
    for part in ("2 gesprekken: Vakbond 2.", "Bond Noord", theme, "Niet delen", "Samen met"):
        assert part in text
    assert text.index("Niet delen") < text.index("betaalt na")


def test_that_a_customer_reads_how_often_and_only_what_may_be_shared_without_names() -> None:
    text = told(Profile.CUSTOMER)
    assert "2 gesprekken: Vakbond 2." in text
    assert "betaalt na" in text
    hidden = ("Bond Noord", "Smit", "Bedrijf 03", "Bedrijf 04", "Niet delen", "Angst")
    assert [one for one in hidden if one in text] == []


@pytest.mark.parametrize("profile", [Profile.PUBLIC])
def test_that_everyone_reads_nothing_of_it(profile: Profile) -> None:
    assert not told(profile).strip()
