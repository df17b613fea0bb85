"""What needs attention this month."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.agreement import Agreement, Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Judged, Kind, MeasureKind, MeasureStatus, RoundReason
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder
from imvo_desktop.domain.step import SelfScan, StepAnswer, StepState
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.attention import (
    MOST_APART,
    Group,
    Item,
    What,
    attention,
    counts,
)
from imvo_desktop.usecases.attention_words import summary, told
from tests.ui.chains import bicycle_bags

DAY = "2026-11-22"
HARM = next(one for one in bicycle_bags().risks.values() if one.is_actual)


def items(*more: Record, chain: Network | None = None) -> tuple[Item, ...]:
    network = Network([*(chain if chain is not None else Network()), *more])
    return attention(network, assess_network(network), DAY)


def only(*more: Record) -> list[tuple[Group, What, str]]:
    return [(one.group, one.what, one.date) for one in items(*more)]


def measure(due: str, status: MeasureStatus = MeasureStatus.BUSY, name: str = "m") -> Measure:
    return Measure(
        id=name, subject=HARM.id, kind=MeasureKind.STOP, text="Gloves", due=due, status=status
    )


def test_that_an_empty_project_asks_for_nothing() -> None:
    assert items() == ()
    assert summary((), Labels("nl")) == Labels("nl").text("attention.nothing")


def test_that_harm_that_happens_now_comes_first_until_something_ends_it() -> None:
    chain = bicycle_bags()
    first = items(chain=chain)[0]
    assert (first.group, first.what, first.ids) == (Group.NOW, What.HARM, (HARM.id,))
    ended = items(measure("2028-01-01"), chain=chain)
    assert HARM.id not in {one for item in ended if item.what is What.HARM for one in item.ids}


@pytest.mark.parametrize(
    ("due", "status", "group"),
    [
        ("2026-11-21", MeasureStatus.BUSY, Group.LATE),
        ("2026-12-23", MeasureStatus.PLANNED, Group.MONTH),
        ("2026-12-24", MeasureStatus.PLANNED, None),
        ("2026-11-21", MeasureStatus.DONE, None),
        ("2026-11-21", MeasureStatus.PAUSED, None),
    ],
)
def test_that_a_measure_is_late_or_due_only_while_it_runs(
    due: str, status: MeasureStatus, group: Group | None
) -> None:
    found = items(measure(due, status), chain=bicycle_bags())
    assert [one.group for one in found if one.what is What.MEASURE] == ([group] if group else [])


def test_that_a_commitment_is_asked_after_until_it_is_done_or_dropped() -> None:
    agreement = Agreement(id="a", name="Steen")
    open_one = Commitment(id="c", agreement="a", text="List", due="2026-11")
    dropped = dataclasses.replace(open_one, id="d", status=CommitmentStatus.DROPPED)
    assert only(agreement, open_one, dropped) == [(Group.MONTH, What.COMMITMENT, "2026-11")]


def test_that_a_complaint_waits_for_its_answer_with_or_without_a_day() -> None:
    late = Grievance(id="g", number="1", received="2026-01-01", answer_due="2026-02-01")
    undated = Grievance(id="h", number="2", received="2026-01-01")
    closed = dataclasses.replace(late, id="i", status=GrievanceStatus.CLOSED)
    assert only(late, undated, closed) == [
        (Group.LATE, What.COMPLAINT, "2026-02-01"),
        (Group.UNDATED, What.NO_ANSWER_DATE, ""),
    ]


def test_that_a_talk_that_was_held_since_is_no_longer_planned() -> None:
    party = Stakeholder(id="s", name="Bond")
    first = Conversation(id="c", stakeholder="s", date="2026-03-01", next_date="2026-10-01")
    assert only(party, first) == [(Group.LATE, What.CONVERSATION, "2026-10-01")]
    second = Conversation(id="d", stakeholder="s", date="2026-10-02")
    assert only(party, first, second) == []


def test_that_a_question_with_a_date_is_asked_after_until_it_is_done() -> None:
    busy = StepAnswer(id="1.policy", state=StepState.BUSY, due="2026-12-01")
    done = StepAnswer(id="1.buying", state=StepState.DONE, due="2026-12-01")
    assert only(busy, done) == [(Group.MONTH, What.QUESTION, "2026-12-01")]


def test_that_a_judgement_is_looked_at_again_a_year_later_and_what_was_taken_over_is_not() -> None:
    old = dataclasses.replace(HARM, when="2025-11-30T08:00:00Z")
    taken = dataclasses.replace(old, id="taken", judged=Judged.ACCEPTED)
    chain = Network([one for one in bicycle_bags() if one != HARM])
    looks = [one for one in items(old, taken, chain=chain) if one.what is What.JUDGEMENT]
    assert [(one.ids, one.group, one.date) for one in looks] == [
        ((HARM.id,), Group.MONTH, "2026-11-30")
    ]


def test_that_what_is_done_each_year_is_counted_from_the_last_time() -> None:
    def held(name: str, date: str) -> Round:
        return Round(id=name, name=date, date=date, copy="0" * 64, reason=RoundReason.REGULAR)

    scans = (SelfScan(id="s1", date="2024-01-01"), SelfScan(id="s2", date="2025-11-01"))
    assert only(held("r1", "2024-06-01"), held("r2", "2026-06-01"), *scans) == [
        (Group.LATE, What.SELF_SCAN, "2026-11-01")
    ]


def test_that_old_sources_and_evidence_are_looked_at() -> None:
    years = (2018, 2019, 2021)
    sources = [Source(id=f"s{year}", publisher="P", title="T", year=year) for year in years]
    risk = dataclasses.replace(HARM, link=None, organisation="weaver", sources=("s2019", "s2021"))
    chain = Network(bicycle_bags().organisations.values())
    page = Evidence(
        id="e", subject="1.policy", subject_kind=Kind.STEP_ANSWER, name="Policy",
        address="https://example.org", added="2025-01-05",
    )  # fmt: skip
    found = items(*sources, risk, page, StepAnswer(id="1.policy"), chain=chain)
    about = (What.EVIDENCE, What.SOURCE)
    assert [(one.what, one.ids) for one in found if one.what in about] == [
        (What.EVIDENCE, ("e",)),
        (What.SOURCE, ("s2019",)),
    ]


def test_that_deliveries_not_judged_are_one_row_with_their_number() -> None:
    rows = [one for one in items(chain=bicycle_bags()) if one.what is What.UNJUDGED]
    assert [(one.number, one.command) for one in rows] == [(2, "show_links")]


def test_that_many_of_one_sort_are_one_row_at_the_day_of_the_first() -> None:
    some = [measure(f"2026-10-{day:02}", name=f"m{day}") for day in range(1, MOST_APART + 2)]
    late = [one for one in items(*some, chain=bicycle_bags()) if one.what is What.MEASURE]
    assert [(one.number, one.date) for one in late] == [(MOST_APART + 1, "2026-10-01")]
    assert counts(late)[Group.LATE] == MOST_APART + 1
    few = [one for one in items(*some[:-1], chain=bicycle_bags()) if one.what is What.MEASURE]
    assert len(few) == MOST_APART


@pytest.mark.parametrize("what", list(What))
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_sort_has_its_words(what: What, language: str) -> None:
    words = Labels(language)
    has_day = what not in (
        What.HARM, What.VERY_HIGH, What.NO_ANSWER_DATE, What.UNJUDGED, What.SOURCE,
    )  # fmt: skip
    assert words.has(f"attention.many.{what}")
    assert words.has(f"attention.what.{what}") is (what is not What.UNJUDGED)
    assert words.has(f"attention.why.{what}.now")
    assert words.has(f"attention.why.{what}.late") is has_day


def test_that_a_row_says_what_it_is_and_why() -> None:
    network = Network([*bicycle_bags(), measure("2026-11-01")])
    late = Item(Group.LATE, What.MEASURE, Kind.MEASURE, ("m",), "2026-11-01")
    row = told(late, network, Labels("en"))
    assert (row.what, row.why, row.date) == (
        "Measure: Gloves", "Should have been done", "1 November 2026",
    )  # fmt: skip


def test_that_the_sum_counts_every_thing_of_a_row() -> None:
    rows = (
        Item(Group.LATE, What.MEASURE, Kind.MEASURE, ("a", "b"), DAY, "", 7),
        Item(Group.UNDATED, What.UNJUDGED, Kind.LINK, number=2),
    )
    assert summary(rows, Labels("en")) == "7 late · 2 without a date"
