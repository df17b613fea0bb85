"""What needs attention, in words: what it is, why, and the day."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.stakeholder import Conversation
from imvo_desktop.domain.step import StepAnswer
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.knowledge.step_questions import question_text
from imvo_desktop.labels.names import risk_name
from imvo_desktop.usecases.attention import Group, Item, What, counts

_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Told:
    """The three cells of one row."""

    what: str
    why: str
    date: str


def told(item: Item, network: Network, words: Words) -> Told:
    """One item; what is gone by now has no name."""
    why = words.text(f"attention.why.{item.what}.{_tense(item)}")
    date = words.date(item.date) if item.date else ""
    if item.number > 1 or item.what is What.UNJUDGED:
        return Told(words.text(f"attention.many.{item.what}", count=item.number), why, date)
    name = _name(item, network, words)
    return Told(words.text(f"attention.what.{item.what}", name=name), why, date)


def heading(group: Group, number: int, words: Words) -> str:
    """The heading of a group with what it holds."""
    return f"{words.text(f'attention.group.{group}')} ({words.number(number)})"


def summary(items: tuple[Item, ...], words: Words) -> str:
    """How many things each group holds, in a sentence; or that there is nothing."""
    found = [
        words.text(f"attention.count.{group}", count=number)
        for group, number in counts(items).items()
        if number
    ]
    return " · ".join(found) if found else words.text("attention.nothing")


def _tense(item: Item) -> str:
    """Whether its day is past; what has none is said in one way."""
    return "late" if item.group is Group.LATE else "now"


def _name(item: Item, network: Network, words: Words) -> str:
    record = network.get(item.kind, item.ids[0]) if item.ids else None
    if isinstance(record, Risk):
        return risk_name(network, record, words)
    if isinstance(record, Measure):
        return cut_short(record.text.strip(), _SHOWN) or words.text(f"measure_kind.{record.kind}")
    if isinstance(record, Grievance):
        return record.number
    if isinstance(record, Conversation):
        party = network.get(Kind.STAKEHOLDER, record.stakeholder)
        return str(getattr(party, "name", ""))
    if isinstance(record, StepAnswer):
        return question_text(record.id, words.language)
    named = (getattr(record, one, None) for one in ("name", "title", "text", "date"))
    return cut_short(str(next(filter(None, named), "")), _SHOWN)
