"""The calendar file: read back by the grammar of RFC 5545."""

from __future__ import annotations

from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.agreement import Agreement, Commitment, CommitmentStatus
from imvo_desktop.domain.codes import MeasureKind, MeasureStatus
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.knowledge.step_questions import questions_of
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.calendar_file import Event, calendar_bytes, events_of, write_calendar
from tests.naughty import IN_SCRIPT
from tests.usecases.calendar_reader import read
from tests.usecases.test_measure_levels import RISK, chain

DAY = "2026-11-23"
_QUESTION = questions_of(3)[0]
EVENT = Event(
    "measure-m@imvo-desktop", "2026-12-31", "Talk; with, the \\ mill\nin two lines", "é" * 90
)


def measure(measure_id: str, due: str | None, status: str = "planned") -> Measure:
    """A measure on the risk, due then."""
    kind, state = MeasureKind.STOP, MeasureStatus(status)
    return Measure(id=measure_id, subject="r", kind=kind, text=measure_id, due=due, status=state)


def days(network: Network) -> dict[str, str]:
    """The day of each event by its title."""
    return {one.title: one.day for one in events_of(network, Labels("en"))}


def test_that_an_event_is_read_back_as_it_was() -> None:
    (event,) = read(calendar_bytes([EVENT], DAY)).parts
    assert (event.values["SUMMARY"], event.values["DESCRIPTION"]) == (EVENT.title, EVENT.text)
    assert (event.values["UID"], event.values["DTSTAMP"]) == (EVENT.uid, "20261123T000000Z")
    assert (event.values["DTSTART"], event.values["DTEND"]) == ("20261231", "20270101")
    assert event.parts == []


def test_that_the_last_day_there_is_can_be_a_date() -> None:
    (event,) = read(calendar_bytes([Event("m@imvo-desktop", "9999-12-31", "Never")], DAY)).parts
    assert event.values["DTSTART"] == "99991231"
    assert "DTEND" not in event.values


def test_that_an_id_from_elsewhere_begins_no_line_of_its_own() -> None:
    made = calendar_bytes([Event("a\r\nBEGIN:VALARM\nb@imvo-desktop", "2026-12-31", "x")], DAY)
    (event,) = read(made).parts
    assert event.parts == []


def test_that_a_reminder_comes_that_many_days_before() -> None:
    (event,) = read(calendar_bytes([EVENT], DAY, alarm_days=7)).parts
    (alarm,) = event.parts
    assert (alarm.values["ACTION"], alarm.values["TRIGGER"]) == ("DISPLAY", "-P7D")


def test_that_equal_input_gives_equal_bytes() -> None:
    assert calendar_bytes([EVENT], DAY) == calendar_bytes([EVENT], DAY)


@given(st.text(max_size=200))
def test_that_any_text_comes_back_without_signs_of_control(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    (event,) = read(calendar_bytes([Event("u", DAY, text)], DAY)).parts
    shown = text.replace("\r\n", "\n")
    assert event.values["SUMMARY"] == "".join(
        one for one in shown if one in "\n\t" or category(one) not in ("Cc", "Zl", "Zp")
    )


def test_that_only_what_is_open_and_has_a_date_is_in_it() -> None:
    network = chain(
        RISK,
        measure("late", "2026-01-02"),
        measure("month", "2026-12"),
        measure("none", None),
        measure("finished", "2026-12-01", "done"),
        measure("paused", "2026-12-02", "paused"),
    )
    assert days(network) == {
        "Measure: late": "2026-01-02",
        "Measure: month": "2026-12-31",
        "Measure: paused": "2026-12-02",
    }


def test_that_commitments_talks_and_steps_are_in_it() -> None:
    network = chain(
        Agreement(id="a", name="Pact"),
        Commitment(id="c", agreement="a", text="Map tier 2", due="2027"),
        Commitment(id="d", agreement="a", text="x", due="2027", status=CommitmentStatus.DONE),
        Stakeholder(id="s", name="FNV"),
        Conversation(id="v", stakeholder="s", date="2026-01-01", next_date="2026-02-01"),
        Conversation(id="w", stakeholder="s", date="2026-03-01", next_date="2027-03-01"),
        StepAnswer(id=_QUESTION.code, due="2027-01-15"),
        StepAnswer(id="4.1", due="2027-01-15", state=StepState.DONE),
    )
    assert days(network) == {
        "Commitment: Map tier 2": "2027-12-31",
        "Next talk: FNV": "2027-03-01",
        f"Step 3: {_QUESTION.en}": "2027-01-15",
    }


def test_that_of_a_complaint_only_its_number_is_told() -> None:
    complaint = Grievance(
        id="g", number="2026-3", received="2026-11-01", text="Foreman Kamal hits", answer_due=DAY
    )
    data = calendar_bytes(events_of(chain(complaint), Labels("en")), DAY)
    assert b"Answer to complaint 2026-3" in data
    assert b"Kamal" not in data


def test_that_the_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    path.write_bytes(b"old")
    write_calendar(path, [EVENT], DAY)
    assert path.read_bytes() == calendar_bytes([EVENT], DAY)
    assert list(tmp_path.iterdir()) == [path]


def test_that_letters_that_join_are_kept_and_lines_are_not_broken_in() -> None:
    text = f"{IN_SCRIPT['Persian']} {IN_SCRIPT['emoji']} 5\u00a0%"
    event = Event("a\r\nATTACH:file:///x", "2026-12-31", f"{text}\r\nATTACH:x\x85\u2028y", "")
    (found,) = read(calendar_bytes([event], DAY)).parts
    assert found.values["SUMMARY"] == f"{text}\nATTACH:xy"
    assert "ATTACH" not in found.values


@pytest.mark.parametrize("due", ["soon", "2026-99-99", "2026-13", "0000", "later", "31-12-2026"])
def test_that_what_is_no_date_is_left_out(due: str) -> None:
    assert days(chain(measure("m", due), RISK)) == {}
