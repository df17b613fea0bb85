"""Questions about a list in both languages."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.answers import Asked, Question
from imvo_desktop.labels.labels import LANGUAGES, Labels
from imvo_desktop.labels.questions import choice_text, question_text

QUESTIONS = (
    Question(Asked.NUMBERS, "Bedrag", (",", "."), ",", False, 2, ("2.000", "1.234")),
    Question(Asked.DATES, "Sinds", ("dmy", "mdy"), "dmy", False, 2, ("03-04-2021",)),
    Question(
        Asked.COUNTRY_ROLE, "land", ("establishment", "making", "both"), "both", False, 2, ("NL",)
    ),
    Question(Asked.COUNTRY_ROLE, "", ("establishment", "making", "both"), "both", False, 2),
    Question(Asked.COUNTRY_TEXT, "Congo", ("CD", "CG", ""), "", False, 2, ("Congo",)),
    Question(Asked.COUNTRY_TEXT, "Atlantis", (), "", False, 2, ("Atlantis",)),
    Question(Asked.COUNTRY_TEXT, "Vietman", (), "", False, 2, ("Vietman",), "VN"),
    Question(Asked.COUNTRY_OF_ALL, "", (), "", False, 1),
    Question(Asked.COUNTRY_OF_ALL, "", (), "", False, 1200),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_that_a_question_is_a_sentence_with_its_choices(question: Question, language: str) -> None:
    words = Labels(language)
    text = question_text(question, words)
    choices = [choice_text(question.asked, code, words) for code in question.choices]

    assert text.endswith("?")
    assert "{" not in text
    assert not any(one.startswith(("choice.", "question.")) or "{" in one for one in choices)
    assert len(set(choices)) == len(choices)


def test_that_a_number_is_asked_about_with_both_its_readings() -> None:
    text = question_text(QUESTIONS[0], Labels("nl"))

    assert text == "In “Bedrag” staat 1.234. Is dat 1234, of 1 en een beetje?"


def test_that_a_country_that_looks_like_it_is_named() -> None:
    assert question_text(QUESTIONS[6], Labels("en")).endswith("Is it Vietnam?")


def test_that_a_country_is_a_choice_by_its_name() -> None:
    assert choice_text(Asked.COUNTRY_TEXT, "CD", Labels("nl")) == Labels("nl").country("CD")
    assert choice_text(Asked.COUNTRY_TEXT, "", Labels("nl")) == "Open laten (niet bekend)"


@pytest.mark.parametrize("reason", ["chosen", "sure", "exact", "plural", "part", "fuzzy", "none"])
def test_that_each_reason_for_a_heading_is_said(reason: str) -> None:
    said = Labels("nl").text(f"heading.{reason}", word="badtextiel")

    assert "heading" not in said
    assert "{" not in said
