"""The history of one record, read from the audit trail."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.storage.audit_reading import Span
from imvo_desktop.storage.journal import Action
from imvo_desktop.usecases import record_history
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.record_history import PAGE, HistoryPage, Traced
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, RECORDS, made

pytestmark = pytest.mark.full

LINK = Subject(Kind.LINK, ("l1",))
MILL = Subject(Kind.ORGANISATION, ("mill",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of many kinds of record, then edits on the link, its risk and another record."""
    found = made(tmp_path / "a.imvo", *RECORDS)
    with Session.open(found, author="Ad de Vries", clock=lambda: AT) as session:
        session.do(editing.change(session.network, Kind.LINK, ["l1"], country_of_making="VN"))
        session.do(editing.change(session.network, Kind.ORGANISATION, ["own"], city="Ede"))
        session.do(editing.change(session.network, Kind.RISK, ["r1"], likelihood=5))
        session.do(editing.remove(session.network, Kind.RISK, ["r1"]))
        session.undo()
    return found


def history(path: Path, subject: Subject, span: Span | None = None) -> HistoryPage:
    """The first page of the history of `subject`."""
    with Session.open(path, author="An", read_only=True) as session:
        return record_history.page(path, record_history.traced(session.network, subject), span)


def test_that_a_history_is_newest_first_and_holds_only_what_belongs_to_the_record(
    path: Path,
) -> None:
    found = history(path, LINK).entries
    assert [one.action for one in found] == [Action.UNDO, *[Action.EDIT] * 4]
    changed = {change.kind for one in found[:-1] for change in one.changes}
    assert changed == {Kind.LINK, Kind.RISK, Kind.EVIDENCE, Kind.MEASURE}
    assert (found[-2].who, found[-2].at) == ("Ad de Vries", AT)
    assert {change.kind for change in found[-1].changes} >= {Kind.LINK, Kind.RISK}


def test_that_an_entry_says_what_was_and_what_is(path: Path) -> None:
    (change,) = history(path, LINK).entries[-2].changes
    assert change.before is not None
    assert change.after is not None
    assert (change.before["country_of_making"], change.after["country_of_making"]) == ("IN", "VN")


def test_that_a_risk_that_is_gone_still_belongs_to_the_history(path: Path) -> None:
    with Session.open(path, author="An") as session:
        session.do(editing.remove(session.network, Kind.RISK, ["r1"]))
    newest = history(path, LINK).entries[0]
    assert (Kind.RISK, "r1") in {change.key for change in newest.changes}


def test_that_an_organisation_does_not_show_what_others_did(path: Path) -> None:
    found = history(path, MILL).entries
    assert all(change.id != "own" for one in found for change in one.changes)


def test_that_newer_entries_are_read_by_themselves(path: Path) -> None:
    assert [one.sequence for one in history(path, LINK, Span(after=4)).entries] == [6, 5]


def test_that_a_long_history_comes_in_pages(path: Path) -> None:
    with Session.open(path, author="An") as session:
        for number in range(PAGE + 5):
            session.do(editing.change(session.network, Kind.LINK, ["l1"], product=f"p{number}"))
    first = history(path, LINK)
    assert (len(first.entries), first.older is not None) == (PAGE, True)
    second = history(path, LINK, Span(below=first.older))
    assert len(second.entries) == 10
    assert second.older is None


def test_that_what_was_blanked_is_counted_not_guessed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE audit_payload SET salt = NULL, payload = NULL WHERE seq = 2")
    found = history(path, LINK)
    assert (len(found.entries), found.blanked) == (4, 1)


def test_that_a_record_nobody_ever_touched_has_no_history(path: Path) -> None:
    wanted = Traced(frozenset({(Kind.LINK, "nobody")}), frozenset())
    assert record_history.page(path, wanted) == HistoryPage((), None, 0)


def test_that_the_whole_project_is_listed_without_its_changes(path: Path) -> None:
    found = record_history.latest(path, Span(), 4)
    assert [one.sequence for one in found.entries] == [6, 5, 4, 3]
    assert found.older == 3
    assert not any(one.changes for one in found.entries)
    assert record_history.latest(path, Span(below=3), 4).older is None
