"""Words that keep their sentences say what the words say."""

from __future__ import annotations

import pytest

from imvo_desktop.labels.kept_texts import KeptTexts
from imvo_desktop.labels.labels import LANGUAGES, Labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_kept_sentences_are_those_of_the_language(language: str) -> None:
    plain = Labels(language)
    kept = KeptTexts(plain)
    for count in (1, 2, 12345, 1.0, 2.5, True):
        for _again in range(2):
            said = kept.text("suggested.unlooked", count=count)
            assert said == plain.text("suggested.unlooked", count=count)
    assert kept.language == language
    assert kept.number(1234.5, 1) == plain.number(1234.5, 1)
    assert kept.number(1234.5) == plain.number(1234.5)


def test_that_a_sentence_is_put_together_once() -> None:
    kept = KeptTexts(Labels())
    first = kept.text("chart.rank_shared", rank=12)
    assert kept.text("chart.rank_shared", rank=12) is first


def test_that_another_language_has_sentences_of_its_own() -> None:
    dutch, english = Labels("nl"), Labels("en")
    kept = KeptTexts(dutch)
    assert kept.of(dutch) is kept
    assert kept.of(english).language == "en"


def test_that_days_money_and_countries_are_said_as_the_language_says_them() -> None:
    plain = Labels()
    kept = KeptTexts(plain)
    assert kept.date("2026-03-01") == plain.date("2026-03-01")
    assert kept.money(123_456, "EUR") == plain.money(123_456, "EUR")
    assert kept.country("NL") == plain.country("NL")
