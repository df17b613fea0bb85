"""Dates of the plan as a calendar file (iCalendar, RFC 5545) that any agenda can read.

All are events of a whole day. Equal input gives equal bytes: the stamp is the day it is made for,
and an event keeps the same name (UID) as long as its record is there, so that an agenda that reads
the file again replaces it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from unicodedata import category

from imvo_desktop.domain.agreement import Agreement, Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.stakeholder import Conversation, JointAction, Stakeholder
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.step_questions import all_questions, step_of
from imvo_desktop.usecases.plan_rows import about_name, last_day
from imvo_desktop.written_files import write_bytes

_OCTETS = 75
# Joiners and blanks of every width stay: names in many scripts cannot be read without.
_NOT_IN_A_VALUE = ("Cc", "Zl", "Zp")
_PRODUCT = "-//IMVO Desktop//Calendar//EN"
_DONE = (MeasureStatus.DONE, MeasureStatus.SKIPPED, MeasureStatus.STOPPED)
_ANSWERED = (GrievanceStatus.CLOSED, GrievanceStatus.UNFOUNDED)
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"))


@dataclass(frozen=True, slots=True)
class Event:
    """Something on one whole day (ISO); `uid` stays the same as long as the record is there."""

    uid: str
    day: str
    title: str
    text: str = ""


def events_of(network: Network, words: Words) -> tuple[Event, ...]:
    """What has a date and is still to be done, by day; of a month or year the last day.

    Measures, commitments, joint actions, answers promised for complaints (by their number only),
    the next talks, and the questions of the steps.
    """
    found = [
        *_measures(network, words),
        *_commitments(network, words),
        *_joint_actions(network, words),
        *_complaints(network, words),
        *_talks(network, words),
        *_steps(network, words),
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.uid)))


def write_calendar(path: Path, events: Iterable[Event], day: str, *, alarm_days: int = 0) -> None:
    """Write `events` to `path`; raises `FileError` like `written_files.replacing`."""
    write_bytes(path, calendar_bytes(events, day, alarm_days=alarm_days))


def calendar_bytes(events: Iterable[Event], day: str, *, alarm_days: int = 0) -> bytes:
    """The file of `events`, made on `day` (ISO); with a reminder `alarm_days` before, if any."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"]
    lines.append("METHOD:PUBLISH")
    for one in events:
        lines += _event(one, day, alarm_days)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(one: Event, day: str, alarm_days: int) -> Iterator[str]:
    begin = date.fromisoformat(one.day)
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(one.uid)}"
    yield f"DTSTAMP:{day.replace('-', '')}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(begin)}"
    if begin < date.max:  # Without an end it is one day too; the last day there is has no next.
        yield f"DTEND;VALUE=DATE:{_day(begin + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(one.title)}"
    if one.text:
        yield f"DESCRIPTION:{_escaped(one.text)}"
    yield "TRANSP:TRANSPARENT"
    if alarm_days:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_escaped(one.title)}"
        yield f"TRIGGER:-P{alarm_days}D"
        yield "END:VALARM"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    """`text` as a value (RFC 5545, 3.3.11); control characters have no place in it."""
    for sign, escape in _ESCAPES:
        text = text.replace(sign, escape)
    return "".join(one for one in text if one == "\t" or category(one) not in _NOT_IN_A_VALUE)


def _folded(line: str) -> bytes:
    """`line` in parts of at most 75 octets (3.1), never within a letter; ends in CRLF."""
    parts, size = [""], 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _OCTETS:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += width
    return "\r\n".join((*parts, "")).encode()


def _dated(kind: Kind, record_id: str, due: str | None, title: str, text: str = "") -> list[Event]:
    day = last_day(due)
    return [Event(f"{kind}-{record_id}@imvo-desktop", day, title, text)] if day else []


def _measures(network: Network, words: Words) -> Iterator[Event]:
    for one in network.records(Kind.MEASURE).values():
        if isinstance(one, Measure) and one.status not in _DONE:
            kind = words.text(f"measure_kind.{one.kind}")
            about = about_name(network, one, words)
            title = words.text("calendar.measure", name=one.text.strip() or kind)
            text = "\n".join(part for part in (kind, about, one.owner or "") if part)
            yield from _dated(Kind.MEASURE, one.id, one.due, title, text)


def _commitments(network: Network, words: Words) -> Iterator[Event]:
    is_open = (CommitmentStatus.OPEN, CommitmentStatus.BUSY)
    for one in network.records(Kind.COMMITMENT).values():
        if isinstance(one, Commitment) and one.status in is_open:
            agreement = network.get(Kind.AGREEMENT, one.agreement)
            name = agreement.name if isinstance(agreement, Agreement) else ""
            title = words.text("calendar.commitment", name=one.text)
            yield from _dated(Kind.COMMITMENT, one.id, one.due, title, name)


def _joint_actions(network: Network, words: Words) -> Iterator[Event]:
    for one in network.records(Kind.JOINT_ACTION).values():
        if isinstance(one, JointAction) and one.status not in _DONE:
            title = words.text("calendar.joint_action", name=one.name)
            yield from _dated(Kind.JOINT_ACTION, one.id, one.due, title, one.target or "")


def _complaints(network: Network, words: Words) -> Iterator[Event]:
    """Only by number: what a complaint is about has no place in an agenda that others may see."""
    for one in network.records(Kind.GRIEVANCE).values():
        if isinstance(one, Grievance) and one.status not in _ANSWERED:
            title = words.text("calendar.grievance", name=one.number)
            yield from _dated(Kind.GRIEVANCE, one.id, one.answer_due, title)


def _talks(network: Network, words: Words) -> Iterator[Event]:
    """The next talk with each stakeholder: what the last conversation says."""
    last: dict[str, Conversation] = {}
    for one in network.records(Kind.CONVERSATION).values():
        if isinstance(one, Conversation):
            before = last.get(one.stakeholder)
            if before is None or (one.date, one.id) > (before.date, before.id):
                last[one.stakeholder] = one
    for one in last.values():
        party = network.get(Kind.STAKEHOLDER, one.stakeholder)
        name = party.name if isinstance(party, Stakeholder) else ""
        title = words.text("calendar.conversation", name=name)
        yield from _dated(Kind.CONVERSATION, one.id, one.next_date, title)


def _steps(network: Network, words: Words) -> Iterator[Event]:
    is_open = (StepState.OPEN, StepState.BUSY)
    for one in network.records(Kind.STEP_ANSWER).values():
        if isinstance(one, StepAnswer) and one.state in is_open:
            question = all_questions().get(one.id)
            name = question.text(words.language) if question is not None else one.id
            title = words.text("calendar.step_answer", number=step_of(one.id), name=name)
            yield from _dated(Kind.STEP_ANSWER, one.id, one.due, title, one.note or "")
