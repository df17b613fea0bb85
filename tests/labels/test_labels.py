"""Labels speak both languages and never fail on what they do not know."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.directions import isolated, without_marks
from imvo_desktop.labels.edits import TEXTS as EDITS
from imvo_desktop.labels.labels import Labels


@pytest.fixture(scope="module")
def dutch() -> Labels:
    return Labels("nl")


@pytest.fixture(scope="module")
def english() -> Labels:
    return Labels("en")


def test_that_two_languages_live_side_by_side(dutch: Labels, english: Labels) -> None:
    assert dutch.text("theme.lab.child") == "Kinderarbeid"
    assert english.text("theme.lab.child") == "Child labour"


def test_that_values_are_filled_in_and_codes_among_them_named(dutch: Labels) -> None:
    text = dutch.text("edit.tag_risk", count=2, theme="lab.child")

    assert text == "Risico “Kinderarbeid” bij 2 leveringen gezet"


def test_that_one_has_its_own_sentence(english: Labels) -> None:
    assert english.text("edit.remove_link", count=1) == "Remove a delivery"
    assert english.text("edit.remove_link", count=2) == "Remove 2 deliveries"


def test_that_every_edit_that_counts_has_a_sentence_for_one() -> None:
    counting = {code for code, text in EDITS.items() if "{count}" in text}
    assert counting
    assert not {code for code in counting if f"{code}.one" not in EDITS}


@given(st.text())
def test_that_an_unknown_code_is_its_own_text(english: Labels, code: str) -> None:
    assert english.text(f"no.{code}") == f"no.{code}"


@given(st.text())
def test_that_a_name_is_filled_in_as_it_is(dutch: Labels, name: str) -> None:
    said = dutch.text("edit.add_organisation", count=1, name=name)
    assert said.startswith(f"“{isolated(name)}”")
    assert without_marks(said).startswith(f"“{without_marks(name)}”")


def test_that_a_missing_value_shows_its_name_instead_of_failing(dutch: Labels) -> None:
    assert "{name}" in dutch.text("edit.new_project")


def test_that_an_unknown_language_is_dutch() -> None:
    assert Labels("fr").language == "nl"


def test_that_numbers_money_and_dates_follow_the_language(dutch: Labels, english: Labels) -> None:
    assert dutch.number(1234567.891, 2) == "1.234.567,89"
    assert english.number(1234567.891, 2) == "1,234,567.89"
    assert dutch.money(123_450, "EUR") == "€\N{NO-BREAK SPACE}1.235"
    assert english.money(-50, "CHF") == "CHF\N{NO-BREAK SPACE}-1"
    assert dutch.date("2026-11-02T13:05:00Z") == "2 november 2026"
    assert english.date("2026-11-02") == "2 November 2026"


@pytest.mark.parametrize("text", ["", "2026", "2026-13-40", "soon"])
def test_that_what_is_no_day_stays_as_it_is(dutch: Labels, text: str) -> None:
    assert dutch.date(text) == text


def test_that_a_year_has_no_separator(dutch: Labels) -> None:
    assert dutch._value("year", 2026) == "2026"
    assert dutch._value("percent", 1250) == "1.250"


def test_that_countries_have_names(dutch: Labels, english: Labels) -> None:
    assert (dutch.country("DE"), english.country("DE")) == ("Duitsland", "Germany")
    assert dutch.country(None) == ""
    assert dutch.country("QQ") == "QQ"


def test_that_labels_never_load_a_window() -> None:
    code = (
        "import sys; from imvo_desktop.labels.labels import Labels; Labels('nl').text('x');"
        "print([name for name in ('PySide6.QtGui', 'PySide6.QtWidgets') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"
