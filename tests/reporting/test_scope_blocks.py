"""The report says which products come first, later or not, and why."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind, ScopeDecision
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.scope_choice import ScopeChoice
from tests.reporting.made import all_text, report_of, section

FIRST, LATER, OUT = ScopeDecision
CHAIN = (
    Organisation(id="own", name="Wij", kind=OrganisationKind.OWN),
    Organisation(id="a", name="A"),
    Link(id="l", supplier="a", buyer="own", product="katoen"),
)
CHOICES = (
    ScopeChoice(id="1", subject="cacao", choice=FIRST, order=2, reason="child labour"),
    ScopeChoice(id="2", subject="T-shirts en katoenen tricot", group="t_shirt", choice=FIRST,
                order=1),
    ScopeChoice(id="3", subject="pennen", choice=LATER),
    ScopeChoice(id="4", subject="koffie", choice=OUT, reason="bought once"),
    ScopeChoice(id="5", subject="thee", choice=OUT),
)  # fmt: skip


def chain_text(language: str, *choices: ScopeChoice) -> str:
    return all_text(section(report_of(Network([*CHAIN, *choices]), language), "2"))


def test_that_what_comes_first_stands_in_its_order_with_the_reason() -> None:
    found = chain_text("en", *CHOICES)
    assert "1. T-shirts and cotton knitwear\n2. cacao: child labour" in found
    assert "Later: pennen" in found


def test_that_what_is_out_of_scope_says_why_or_that_nobody_said_so() -> None:
    found = chain_text("nl", *CHOICES)
    assert "koffie: bought once\nthee: geen reden gegeven" in found
    assert "1. T-shirts en katoenen tricot" in found


def test_that_nothing_is_said_where_nobody_chose() -> None:
    assert "Which products first" not in chain_text("en")
    assert "No note was made of what was left out." in chain_text("en")
    assert "No note was made of what was left out." not in chain_text("en", *CHOICES)
