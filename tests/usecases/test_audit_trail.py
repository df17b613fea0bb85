"""The audit trail as a person reads it, from a real file."""

from __future__ import annotations

import csv
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import audit_trail
from imvo_desktop.usecases.audit_trail import HEADERS, TrailReader, Wanted
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import MILL, RECORDS, adding, made

pytestmark = pytest.mark.full

DAYS = ("2025-12-31T22:30:00Z", "2025-12-31T23:30:00Z", "2026-03-02T09:00:00Z")
"""The second is a day later in Amsterdam than in UTC."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A chain, then a name, a country and a likelihood changed by two people on three days."""
    found = made(tmp_path / "a.imvo", *RECORDS)
    edits = (
        ("An", Kind.ORGANISATION, "mill", "name", "Spinnerij Één"),
        ("Bo", Kind.LINK, "l1", "country_of_making", "VN"),
        ("An", Kind.RISK, "r1", "likelihood", 5),
    )
    for (who, kind, one, name, value), at in zip(edits, DAYS, strict=True):
        with Session.open(found, author=who, clock=partial(str, at)) as session:
            session.do(editing.change(session.network, kind, [one], **{name: value}))
    return found


@pytest.fixture
def reader(path: Path) -> TrailReader:
    """Reads it in English."""
    with Session.open(path, author="An", read_only=True) as session:
        return TrailReader(path, session.network, Labels("en"))


@pytest.fixture
def _in_amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(os.environ, "TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def blank(path: Path, entry: int) -> None:
    """Take out the content of an entry, as removing a person does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM audit_payload WHERE seq = ?", (entry,))


def test_that_the_newest_entry_comes_first_with_what_it_changed(reader: TrailReader) -> None:
    page = reader.page(Wanted())
    assert [one.sequence for one in page.entries] == [4, 3, 2, 1]
    assert [one.who for one in page.entries[:3]] == ["An", "Bo", "An"]
    assert "Likelihood" in page.entries[0].lines[0]
    assert page.entries[0].records == page.entries[0].told == 1
    assert page.older is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("spinnerij een", [3, 2]),
        ("WEVERIJ", [2]),
        ("VIET", [3]),
        ("vn", [3]),
        ("likelihood", [4]),
        ("nowhere", []),
    ],
)
def test_that_a_text_is_found_in_names_words_and_codes(
    reader: TrailReader, text: str, found: list[int]
) -> None:
    sequences = [one.sequence for one in reader.page(Wanted(text=text)).entries]
    assert [one for one in sequences if one > 1] == found


def test_that_a_person_is_asked_for_by_name(reader: TrailReader) -> None:
    assert reader.people()[:2] == ("An", "Bo")
    assert [one.who for one in reader.page(Wanted(who="Bo")).entries] == ["Bo"]


@pytest.mark.usefixtures("_in_amsterdam")
@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2026-01-01", "2026-01-01", [3]),
        ("2025-12-31", "2025-12-31", [2]),
        ("2026", "", [4, 3]),
        ("2026-03", "2026-03", [4]),
        ("2026-03-03", "", []),
    ],
)
def test_that_days_are_those_of_the_place_where_one_is(
    reader: TrailReader, since: str, until: str, found: list[int]
) -> None:
    page = reader.page(Wanted(since=since, until=until))
    assert [one.sequence for one in page.entries if one.sequence > 1] == found


@pytest.mark.usefixtures("_in_amsterdam")
def test_that_the_hour_that_comes_twice_is_told_in_its_order(tmp_path: Path) -> None:
    # On 25 October 2026 it is half past two in Amsterdam at 00:30 and at 01:30 UTC.
    instants = [f"2026-10-25T{at}:00Z" for at in ("00:29", "00:31", "01:29", "01:31")]
    times = iter(instants)
    with Session.create(tmp_path / "a.imvo", author="An", clock=lambda: next(times)) as session:
        for name in ("A", "B", "C"):
            session.do(adding(Organisation(id=name, name=name)))
        reader = TrailReader(session.path, session.network, Labels("nl"))
        entries = reader.page(Wanted(since="2026-10-25", until="2026-10-25")).entries
    assert [one.at for one in entries] == [*reversed(instants[1:])]
    assert check(tmp_path / "a.imvo").examination.is_sound


def test_that_pages_join_without_a_gap(
    reader: TrailReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_trail, "PAGE", 2)
    first = reader.page(Wanted())
    assert first.older is not None
    second = reader.page(Wanted(), first.older)
    assert [one.sequence for one in (*first.entries, *second.entries)] == [4, 3, 2, 1]


def test_that_a_blanked_entry_says_so_and_is_counted_where_nobody_can_know(
    path: Path, reader: TrailReader
) -> None:
    blank(path, 3)
    shown = reader.page(Wanted()).entries
    (one,) = [one for one in shown if one.sequence == 3]
    assert (one.is_blanked, one.who, one.lines) == (True, "", ())
    assert "removed on request" in one.title
    asked = reader.page(Wanted(text="Vietnam"))
    assert ([one.sequence for one in asked.entries if one.sequence == 3], asked.unknown) == ([], 1)


def test_that_the_file_holds_each_field_that_changed(
    path: Path, reader: TrailReader, tmp_path: Path
) -> None:
    blank(path, 4)
    target = tmp_path / "trail.csv"
    assert reader.write(Wanted(), target) == 4
    with target.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == HEADERS
    by_entry = {row[0]: row for row in rows if row[0] in ("2", "3", "4")}
    assert by_entry["2"][1:] == [
        *(DAYS[0], "An", "edit", "change_organisation", "organisation", "mill", "name"),
        *(MILL.name, "Spinnerij Één", "0"),
    ]
    assert by_entry["4"] == ["4", DAYS[2], "", "edit", "", "", "", "", "", "", "1"]


def test_that_the_file_holds_only_what_is_asked_for(reader: TrailReader, tmp_path: Path) -> None:
    target = tmp_path / "trail.csv"
    assert reader.write(Wanted(who="Bo"), target) == 1
    assert "Spinnerij" not in target.read_text(encoding="utf-8-sig")


def test_that_a_cell_is_never_a_formula(path: Path, tmp_path: Path) -> None:
    with Session.open(path, author="=An") as session:
        session.do(editing.change(session.network, Kind.ORGANISATION, ["mill"], name="=1+1"))
        TrailReader(path, session.network, Labels("nl")).write(Wanted(), tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=1+1" in cells
    assert not [cell for cell in cells if cell.startswith("=")]
