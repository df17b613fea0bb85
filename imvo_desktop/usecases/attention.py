"""What needs attention this month, across everything: a list that leads to each record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, groupby
from typing import cast

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.analysis.step_progress import UNDECIDED
from imvo_desktop.domain.agreement import Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import PracticeCheck
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.stakeholder import Conversation, JointAction
from imvo_desktop.domain.step import SelfScan, StepAnswer
from imvo_desktop.usecases.due_days import Due, a_year_after, how_near
from imvo_desktop.usecases.own_judgements import own_judgements
from imvo_desktop.usecases.step_facts import (
    CLOSED,
    RUNNING,
    Seen,
    is_being_ended,
    with_measure,
)

MOST_APART = 5
"""More items of one sort in one group are one row with their number; of sources, more than one."""

SOURCE_YEARS = 5
"""A source under a judgement that is older is worth a look for a newer one: our own choice."""

_VERY_HIGH = LEVEL_NUMBER[Level.VERY_HIGH]
_WAITING = frozenset({CommitmentStatus.OPEN, CommitmentStatus.BUSY})


class Group(StrEnum):
    """Under which heading an item stands, in their order; harm that happens now comes first."""

    NOW = "now"
    LATE = "late"
    MONTH = "month"
    UNDATED = "undated"


class What(StrEnum):
    """What sort of thing asks for attention; equal dates follow this order."""

    HARM = "harm"
    COMPLAINT = "complaint"
    MEASURE = "measure"
    COMMITMENT = "commitment"
    JOINT_ACTION = "joint_action"
    CONVERSATION = "conversation"
    QUESTION = "question"
    VERY_HIGH = "very_high"
    NO_ANSWER_DATE = "no_answer_date"
    JUDGEMENT = "judgement"
    EVIDENCE = "evidence"
    ROUND = "round"
    SELF_SCAN = "self_scan"
    PURCHASING = "purchasing"
    UNJUDGED = "unjudged"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing, or several of one sort: about which records, on which ISO day the first is due.

    It leads to its record; without one, or with several, to the view of `command`. Where that is
    empty there is no such view, and it leads to the first.
    """

    group: Group
    what: What
    kind: Kind
    ids: tuple[str, ...] = ()
    date: str = ""
    command: str = ""
    number: int = 1


type _Due = tuple[What, Kind, str, str | None]
"""What, the kind and id of its record, and the day it is due."""

_COMMANDS = {
    What.HARM: "show_risks",
    What.COMPLAINT: "show_grievances",
    What.MEASURE: "show_plan",
    What.COMMITMENT: "show_agreements",
    What.JOINT_ACTION: "show_stakeholders",
    What.CONVERSATION: "show_stakeholders",
    What.VERY_HIGH: "show_risks",
    What.NO_ANSWER_DATE: "show_grievances",
    What.JUDGEMENT: "show_risks",
    What.ROUND: "show_rounds",
    What.SELF_SCAN: "show_self_scan",
    What.PURCHASING: "show_buying",
    What.UNJUDGED: "show_links",
    What.SOURCE: "show_own_lists",
}


def attention(network: Network, assessment: Assessment, day: str) -> tuple[Item, ...]:
    """Every item on `day` (ISO) by group, then date; `network` is a snapshot, as assessed."""
    seen = Seen(network, assessment, day)
    found = [*_now(seen), *_dated(seen), *_undated(seen)]
    order, whats = list(Group), list(What)
    found.sort(key=lambda one: (order.index(one.group), one.date, whats.index(one.what), one.ids))
    return tuple(chain.from_iterable(_few(group) for group in _by_group(found)))


def counts(items: Iterable[Item]) -> dict[Group, int]:
    """How many things each group holds; a row about several counts them all."""
    found = dict.fromkeys(Group, 0)
    for one in items:
        found[one.group] += one.number
    return found


def _by_group(items: Sequence[Item]) -> Iterator[list[Item]]:
    for _, group in groupby(items, key=lambda one: one.group):
        yield list(group)


def _few(items: Sequence[Item]) -> Iterator[Item]:
    """The items of one group, those of which there are many of one sort as one, at the first."""
    same: dict[What, list[Item]] = {}
    for one in items:
        same.setdefault(one.what, []).append(one)
    for one in items:
        alike = same[one.what]
        if len(alike) <= (1 if one.what is What.SOURCE else MOST_APART):
            yield one
        elif one is alike[0]:
            ids = tuple(each for item in alike for each in item.ids)
            yield Item(one.group, one.what, one.kind, ids, one.date, one.command, len(alike))


def _item(group: Group, what: What, kind: Kind, ids: Iterable[str], date: str = "") -> Item:
    return Item(group, what, kind, tuple(ids), date, _COMMANDS.get(what, ""))


def _now(seen: Seen) -> Iterator[Item]:
    """Harm that happens now, and nothing stops or remedies it."""
    for one in seen.assessment.happening_now:
        if not is_being_ended(seen.network, seen.network.risks[one]):
            yield _item(Group.NOW, What.HARM, Kind.RISK, (one,))


def _dated(seen: Seen) -> Iterator[Item]:
    """What has a day that is past, or comes within a month."""
    due = (_work(seen), _answers(seen), _talks(seen), _looks(seen), _yearly(seen))
    for what, kind, record_id, day in chain.from_iterable(due):
        near = how_near(day, seen.day)
        if day and near in (Due.LATE, Due.SOON):
            group = Group.LATE if near is Due.LATE else Group.MONTH
            yield _item(group, what, kind, (record_id,), day)


def _work(seen: Seen) -> Iterator[_Due]:
    """What was to be done by a day: measures, commitments, joint actions."""
    for measure in seen.measures():
        if measure.status in RUNNING:
            yield What.MEASURE, Kind.MEASURE, measure.id, measure.due
    for commitment in _of(seen, Kind.COMMITMENT, Commitment):
        if commitment.status in _WAITING:
            yield What.COMMITMENT, Kind.COMMITMENT, commitment.id, commitment.due
    for action in _of(seen, Kind.JOINT_ACTION, JointAction):
        if action.status in RUNNING:
            yield What.JOINT_ACTION, Kind.JOINT_ACTION, action.id, action.due


def _answers(seen: Seen) -> Iterator[_Due]:
    """Answers that were promised by a day, and questions of a step to look at again."""
    for grievance in seen.grievances():
        if grievance.status not in CLOSED:
            yield What.COMPLAINT, Kind.GRIEVANCE, grievance.id, grievance.answer_due
    for answer in _of(seen, Kind.STEP_ANSWER, StepAnswer):
        if answer.state in UNDECIDED:
            yield What.QUESTION, Kind.STEP_ANSWER, answer.id, answer.due


def _talks(seen: Seen) -> Iterator[_Due]:
    """Conversations with a next date, unless there was a talk with the same party since."""
    found = _of(seen, Kind.CONVERSATION, Conversation)
    last: dict[str, str] = {}
    for one in found:
        last[one.stakeholder] = max(last.get(one.stakeholder, ""), one.date)
    for one in found:
        if one.date == last[one.stakeholder]:
            yield What.CONVERSATION, Kind.CONVERSATION, one.id, one.next_date


def _looks(seen: Seen) -> Iterator[_Due]:
    """A year after a risk was judged, and after a piece of evidence was added."""
    for risk in seen.own_risks():
        yield What.JUDGEMENT, Kind.RISK, risk.id, a_year_after(risk.when)
    for evidence in _of(seen, Kind.EVIDENCE, Evidence):
        yield What.EVIDENCE, Kind.EVIDENCE, evidence.id, a_year_after(evidence.added)


def _yearly(seen: Seen) -> Iterator[_Due]:
    """A year after the last round, the last self-scan, and the last look at the own purchasing."""
    held: tuple[tuple[What, Kind, Sequence[Round | SelfScan | PracticeCheck]], ...] = (
        (What.ROUND, Kind.ROUND, _of(seen, Kind.ROUND, Round)),
        (What.SELF_SCAN, Kind.SELF_SCAN, _of(seen, Kind.SELF_SCAN, SelfScan)),
        (What.PURCHASING, Kind.PRACTICE_CHECK, _of(seen, Kind.PRACTICE_CHECK, PracticeCheck)),
    )
    for what, kind, records in held:
        if records:
            last = max(records, key=lambda one: (one.date, one.id))
            yield what, kind, last.id, a_year_after(last.date)


def _undated(seen: Seen) -> Iterator[Item]:
    """What waits without a day: very high risks, complaints, deliveries, old sources."""
    about = with_measure(seen.network)
    risks = seen.assessment.risks
    for at in np.flatnonzero(risks.level == _VERY_HIGH).tolist():
        if risks.ids[at] not in about:
            yield _item(Group.UNDATED, What.VERY_HIGH, Kind.RISK, (risks.ids[at],))
    for one in seen.grievances():
        if one.status not in CLOSED and not one.answer_due:
            yield _item(Group.UNDATED, What.NO_ANSWER_DATE, Kind.GRIEVANCE, (one.id,))
    unjudged = own_judgements(seen.network, seen.assessment).unjudged
    if unjudged:
        command = _COMMANDS[What.UNJUDGED]
        yield Item(Group.UNDATED, What.UNJUDGED, Kind.LINK, command=command, number=unjudged)
    for source in _of(seen, Kind.SOURCE, Source):
        is_old = source.year is not None and source.year < int(seen.day[:4]) - SOURCE_YEARS
        if is_old and seen.network.referrers(Kind.SOURCE, source.id, Kind.RISK):
            yield _item(Group.UNDATED, What.SOURCE, Kind.SOURCE, (source.id,))


def _of[T](seen: Seen, kind: Kind, _type: type[T]) -> list[T]:
    """The records of `kind`, which are of that type."""
    return list(cast(Iterable[T], seen.network.records(kind).values()))
