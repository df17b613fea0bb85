"""Laws, agreements and bodies: every row says how far it is and when that was checked."""

from __future__ import annotations

import csv
import re
from datetime import date

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.agreement import AgreementStatus
from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.laws import LawStatus, all_agreements, all_bodies, all_laws

_TABLES = ("laws.csv", "agreements.csv", "bodies.csv")
_PART_OF_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path("knowledge", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _law(law_id: str) -> dict[str, str]:
    return next(row for row in _rows("laws.csv") if row["id"] == law_id)


@pytest.mark.parametrize("name", _TABLES)
def test_that_every_row_says_when_it_was_checked_and_where_to_look(name: str) -> None:
    rows = _rows(name)
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert date.fromisoformat(row["checked_on"])
        assert row["confirmed"] in {"yes", "no"}
        assert (row.get("source") or row["address"]).startswith("https://")


@pytest.mark.parametrize("name", _TABLES)
def test_that_every_text_is_there_in_both_languages(name: str) -> None:
    for row in _rows(name):
        for column in row:
            if column.endswith("_en"):
                assert row[column], (row["id"], column)
                assert row[column.replace("_en", "_nl")], (row["id"], column)


@pytest.mark.parametrize("name", ["laws.csv", "agreements.csv"])
def test_that_what_is_confirmed_says_by_which_text(name: str) -> None:
    for row in _rows(name):
        assert row["seen"] or row["confirmed"] == "no", row["id"]


def test_that_dates_are_iso() -> None:
    for law in all_laws():
        assert not law.applies_from or date.fromisoformat(law.applies_from)
    for one in all_agreements():
        for text in (one.start, one.end):
            assert not text or _PART_OF_DATE.fullmatch(text), one.id


def test_that_no_duty_is_claimed() -> None:
    for name in _TABLES:
        for row in _rows(name):
            for column, text in row.items():
                lowered = text.lower()
                assert "you must" not in lowered, (row["id"], column)
                assert "u moet" not in lowered, (row["id"], column)
                assert "verplicht bent" not in lowered, (row["id"], column)


def test_that_status_and_date_agree() -> None:
    for law in all_laws():
        if law.status is LawStatus.LATER:
            assert law.applies_from > law.checked_on, law.id
        if law.status in {LawStatus.ADOPTED, LawStatus.NOT_IN_FORCE}:
            assert not law.applies_from, law.id


def test_that_a_law_applies_from_its_day_on() -> None:
    law = next(one for one in all_laws() if one.id == "eudr")
    assert law.status_on("2026-12-29") is LawStatus.LATER
    assert law.status_on("2026-12-30") is LawStatus.IN_FORCE
    act = next(one for one in all_laws() if one.id == "child-labour-act")
    assert act.status_on("2099-01-01") is LawStatus.NOT_IN_FORCE


@pytest.mark.parametrize(
    ("law_id", "status", "applies_from"),
    [
        ("csddd", "later", "2029-07-26"),
        ("forced-labour", "later", "2027-12-14"),
        ("eudr", "later", "2026-12-30"),
        ("child-labour-act", "not_in_force", ""),
        ("green-claims", "in_force", "2026-09-27"),
        ("vsme", "voluntary", "2025-07-30"),
    ],
)
def test_that_the_facts_are_those_decided(law_id: str, status: str, applies_from: str) -> None:
    row = _law(law_id)
    assert (row["status"], row["applies_from"]) == (status, applies_from)


def test_that_small_firms_read_their_own_day_for_deforestation() -> None:
    row = _law("eudr")
    for text in (row["note_nl"], row["note_en"]):
        assert "2027" in text
        assert "2024" in text


def test_that_agreements_that_ended_are_not_shown_as_running() -> None:
    known = {one.id: one for one in all_agreements()}
    assert known["textiles-2016"].status is AgreementStatus.ENDED
    assert known["transparency-benchmark"].end == "2024"
    assert known["metals-2025"].start == "2025-11-17"
    for one in known.values():
        assert one.status is not AgreementStatus.RUNNING or not one.end, one.id


def test_that_those_to_ask_are_in_the_netherlands_belgium_or_everywhere() -> None:
    found = {one.country for one in all_bodies()}
    assert found == {"NL", "BE", ""}
    assert all(countries.by_code(code) for code in found if code)
    assert {"ncp-nl", "ncp-be", "rvo", "ser", "fps-economy"} <= {one.id for one in all_bodies()}


def test_that_texts_are_read_in_the_language_asked() -> None:
    law, agreement, body = all_laws()[0], all_agreements()[0], all_bodies()[0]
    assert law.name("nl") != law.name("en")
    assert law.who("nl") != law.who("en")
    assert law.note("nl") != law.note("en")
    assert agreement.sector("nl") != agreement.sector("en")
    assert agreement.parties("nl") != agreement.parties("en")
    assert body.name("nl") != body.name("en")
    assert body.role("nl") != body.role("en")
