"""Taking apart what people write for a product."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.knowledge.product_text import normalised, singulars, taken_apart


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  Crème  FRAÎCHE ", "creme fraiche"),
        ("foto’s", "fotos"),
        ("T-shirt", "t shirt"),
        ("knäckebröd/beschuit", "knackebrod beschuit"),
        ("Straße", "strasse"),
        ("①", "1"),
        ("", ""),
    ],
)
def test_that_text_is_compared_without_case_accents_and_signs(text: str, plain: str) -> None:
    assert normalised(text) == plain


@given(st.text())
def test_that_normalising_twice_is_once(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@pytest.mark.parametrize(
    ("word", "singular"),
    [
        ("stoelen", "stoel"),
        ("tassen", "tas"),
        ("dozen", "doos"),
        ("kazen", "kaas"),
        ("druiven", "druif"),
        ("laarzen", "laars"),
        ("eieren", "ei"),
        ("groenten", "groente"),
        ("oliën", "olie"),
        ("laptops", "laptop"),
        ("doosje", "doos"),
        ("lepeltjes", "lepel"),
        ("boompje", "boom"),
        ("balletje", "bal"),
        ("kettinkje", "ketting"),
        ("autootje", "auto"),
        ("paraplu’s", "paraplu"),
        ("boxes", "box"),
        ("berries", "berry"),
        ("knives", "knife"),
        ("shelves", "shelf"),
        ("matches", "match"),
    ],
)
def test_that_plurals_and_diminutives_give_their_singular(word: str, singular: str) -> None:
    assert singular in singulars(normalised(word))


@pytest.mark.parametrize("word", ["glas", "thee", "dress", "ei", "tas"])
def test_that_a_short_word_is_not_cut_to_nothing(word: str) -> None:
    assert all(len(one) >= 2 and one != word for one in singulars(word))


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("rode katoenen t-shirts maat XL", ("t", "shirts")),
        ("t-shirts 100% katoen", ("t", "shirts")),
        ("stoel met houten poten", ("stoel",)),
        ("laptops 14 inch", ("laptops",)),
        ("250 st schroeven 4x40mm", ("schroeven",)),
        ("doos bananen", ("bananen",)),
        ("bag of rice", ("rice",)),
        ("chair for the office", ("chair",)),
        ("doos", ("doos",)),
    ],
)
def test_that_the_head_is_what_the_text_is_about(text: str, head: tuple[str, ...]) -> None:
    assert taken_apart(text).head == head


def test_that_a_text_of_side_words_only_keeps_something_to_ask() -> None:
    assert taken_apart("katoen").bare == ("katoen",)
    assert taken_apart("groot").words == ("groot",)
