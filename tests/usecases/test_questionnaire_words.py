"""People answer in their own words; what is not certain is not guessed."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge import countries
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.questionnaire_words import (
    Said,
    country,
    is_not_named,
    people,
    yes_or_no,
)

YES, NO, UNKNOWN = Said.YES, Said.NO, Said.DONT_KNOW


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ja", YES), ("ja.", YES), (" JA, sinds 2020", YES), ("yes", YES), ("Y", YES), ("x", YES),
        ("Nee", NO), ("neen", NO), ("no, never", NO), ("N", NO), ("Nog niet", None),
        ("Weet niet", UNKNOWN), ("Don’t know", UNKNOWN), ("don't know", UNKNOWN), ("?", UNKNOWN),
        ("weet ik niet precies", UNKNOWN), ("niet bekend", UNKNOWN), ("", None), ("12", None),
        ("jammer genoeg wel", None), ("notes", None), ("nothing", None),
    ],
)  # fmt: skip
def test_that_yes_and_no_are_known_in_both_languages(text: str, said: Said | None) -> None:
    assert yes_or_no(text) is said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_country_is_known_by_the_name_that_is_offered(language: str) -> None:
    words = Labels(language)
    wrong = [one for one in countries.all_countries() if country(words.country(one)) != one]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12", 12), ("ca. 1.200", 1200), ("1,200 people", 1200), ("about 40", 40), ("0", 0),
        ("12.0", 12), ("veel", None), ("", None), ("-3", None), ("9" * 20, None), ("10-20", None),
        ("12,5", None),
    ],
)  # fmt: skip
def test_that_people_are_counted_whole(text: str, count: int | None) -> None:
    assert people(text) == count


def test_that_a_supplier_may_stay_unnamed() -> None:
    assert all(map(is_not_named, ("", "Niet gedeeld", "not shared.", "weet niet", "?", "-")))
    assert not any(map(is_not_named, ("Yarn Ltd", "Notshared BV")))
