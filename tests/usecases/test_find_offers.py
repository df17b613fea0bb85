"""What fields offer while somebody types."""

from __future__ import annotations

import time

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.find_offers import (
    MOST,
    Finder,
    is_code,
    name_of,
    offers,
    warm_up,
)

NL, EN = Labels("nl"), Labels("en")


@pytest.mark.parametrize(
    ("finder", "typed", "code", "said"),
    [
        (Finder.PRODUCT, "spijkerbroek", "6203", "(bij “spijkerbroek”)"),
        (Finder.PRODUCT, "spijkrebroek", "6203", "(lijkt op “spijkerbroek”)"),
        (Finder.HS, "spijkerbroek", "6203", "6203 "),
        (Finder.HS, "6203", "6203", "6203 "),
        (Finder.COUNTRY, "duitland", "DE", "Duitsland"),
        (Finder.COUNTRY, "ne", "NL", "Nederland"),
        (Finder.SECTOR, "14.11", "14.11", "14.11 "),
    ],
)
def test_that_what_is_meant_is_offered(finder: Finder, typed: str, code: str, said: str) -> None:
    found = {one.code: one.said for one in offers(finder, typed, NL)}
    assert said in found[code]


def test_that_a_word_half_typed_is_offered() -> None:
    assert "6203" in {one.code for one in offers(Finder.PRODUCT, "spijkerbr", NL)}


def test_that_the_words_of_a_product_stay_and_a_code_takes_their_place_in_its_own_field() -> None:
    assert {one.text for one in offers(Finder.PRODUCT, "spijkerbroek", NL)} == {None}
    for one in offers(Finder.HS, "spijkerbroek", NL):
        assert one.text == one.code


@pytest.mark.parametrize("finder", list(Finder))
@pytest.mark.parametrize("typed", ["", " ", "a", "qqqzzzqq", "—", "\x00", "%%"])
def test_that_nothing_is_offered_for_nothing(finder: Finder, typed: str) -> None:
    assert offers(finder, typed, NL) == ()


@pytest.mark.parametrize("finder", list(Finder))
def test_that_offers_are_few_and_different(finder: Finder) -> None:
    for typed in ("ka", "62", "ho", "14", "land", "schoen"):
        found = offers(finder, typed, NL)
        assert len(found) <= MOST
        assert len({one.code for one in found}) == len(found)


def test_that_names_are_said_in_the_language_of_the_window() -> None:
    assert name_of(Finder.COUNTRY, "DE", EN) == "Germany"
    assert name_of(Finder.HS, "620342", NL) != name_of(Finder.HS, "620342", EN) != ""
    assert name_of(Finder.SECTOR, "14.11", NL) == "Vervaardiging van kleding van leer"


@pytest.mark.parametrize(("finder", "code"), [(Finder.HS, "9999"), (Finder.SECTOR, "00.1")])
def test_that_an_unknown_code_has_no_name(finder: Finder, code: str) -> None:
    assert name_of(finder, code, NL) == ""


def test_that_a_code_is_told_from_words() -> None:
    assert [one for one in ("6203", "6203.42", "6203 42 11", "62a", "broek") if is_code(one)] == [
        "6203",
        "6203.42",
        "6203 42 11",
    ]


@pytest.mark.parametrize("finder", list(Finder))
def test_that_a_key_does_not_wait(finder: Finder) -> None:
    warm_up(NL)
    slowest = 0.0
    for end in range(2, len("katoenen spijkerbroek") + 1):
        begun = time.thread_time()
        offers(finder, "katoenen spijkerbroek"[:end], NL)
        slowest = max(slowest, time.thread_time() - begun)
    assert slowest < 0.1
