"""What the chain tells beside the questions of the steps."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Involvement, MeasureKind, MeasureStatus, RiskStatus
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder
from imvo_desktop.knowledge.step_questions import all_questions
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.step_facts import FACTS, StepFact, facts, is_being_ended
from tests.ui.chains import bicycle_bags

DAY = "2026-11-22"


def fact(code: str, *more: Record) -> StepFact:
    network = Network([*bicycle_bags(), *more])
    return facts(network, assess_network(network), DAY)[code]


def harm() -> Risk:
    """The harm of the bicycle bags that happens now."""
    return next(one for one in bicycle_bags().risks.values() if one.is_actual)


def ending(status: MeasureStatus, kind: MeasureKind = MeasureKind.STOP) -> Measure:
    return Measure(id="m", subject=harm().id, kind=kind, status=status)


def test_that_every_fact_beside_a_question_can_be_counted_and_told() -> None:
    asked = {one.fact for one in all_questions().values()} - {""}
    assert asked == FACTS
    words = [Labels("nl"), Labels("en")]
    for code in FACTS:
        for said in words:
            for count in (0, 1, 4):
                text = StepFact(code, 1, count, "2026-03-01").text(said)
                assert "{" not in text, code
                assert "step_fact" not in text, code


def test_that_deliveries_without_an_own_judgement_are_counted() -> None:
    assert fact("judged") == StepFact("judged", 2, 5)
    assert fact("judged").text(Labels("nl")) == "2 van 5 leveringen nog niet beoordeeld."


def test_that_a_policy_counts_once_it_has_a_text() -> None:
    assert fact("policy").count == 0
    assert fact("policy", Policy(text="Wij kijken eerst.", adopted="2026-03")).date == "2026-03"


@pytest.mark.parametrize(
    ("status", "is_ended"),
    [
        (MeasureStatus.PLANNED, True),
        (MeasureStatus.DONE, True),
        (MeasureStatus.SKIPPED, False),
        (MeasureStatus.STOPPED, False),
    ],
)
def test_that_a_measure_that_was_given_up_ends_no_harm(
    status: MeasureStatus, is_ended: bool
) -> None:
    network = Network([*bicycle_bags(), ending(status)])
    assert is_being_ended(network, harm()) is is_ended


def test_that_a_measure_to_prevent_ends_no_harm_that_happens_now() -> None:
    now = fact("harm")
    assert now.open == now.count > 0
    kept = fact("harm", ending(MeasureStatus.BUSY, MeasureKind.PREVENT))
    assert kept.open == now.open
    assert fact("harm", ending(MeasureStatus.BUSY)).open == now.open - 1


def test_that_only_running_measures_can_be_late() -> None:
    def dated(name: str, status: MeasureStatus, due: str) -> Measure:
        kind = MeasureKind.PREVENT
        return Measure(id=name, subject=harm().id, kind=kind, status=status, due=due)

    measures = [
        dated("a", MeasureStatus.BUSY, "2026-11-21"),
        dated("b", MeasureStatus.BUSY, "2026-11-22"),
        dated("c", MeasureStatus.DONE, "2026-01-01"),
    ]
    assert fact("late", *measures) == StepFact("late", 1, 2)


def test_that_harm_we_are_only_linked_with_is_not_ours_to_remedy() -> None:
    def ours(name: str, involvement: Involvement, status: RiskStatus) -> Risk:
        risk = harm()
        return Risk(
            id=name, theme=risk.theme, link=risk.link, organisation=risk.organisation,
            involvement=involvement, status=status,
        )  # fmt: skip

    risks = [
        ours("x1", Involvement.CAUSES, RiskStatus.CONFIRMED),
        ours("x2", Involvement.CONTRIBUTES, RiskStatus.REMEDIED),
        ours("x3", Involvement.LINKED, RiskStatus.CONFIRMED),
    ]
    before = fact("remedied")
    after = fact("remedied", *risks)
    assert (after.open - before.open, after.count - before.count) == (1, 2)


def test_that_complaints_and_talks_are_told_by_number_and_day() -> None:
    party = Stakeholder(id="s", name="Bond")
    talk = Conversation(id="c", stakeholder="s", date="2026-05-01", next_date="2027-01-10")
    complaint = Grievance(
        id="g", number="2026-1", received="2026-02-03", status=GrievanceStatus.CLOSED
    )
    assert fact("talks", party, talk) == StepFact("talks", 0, 1, "2026-05-01")
    assert fact("next_talks", party, talk).date == "2027-01-10"
    assert fact("answered", complaint) == StepFact("answered", 0, 1)
    assert fact("complaints").text(Labels("en")).startswith("There are no complaints.")
