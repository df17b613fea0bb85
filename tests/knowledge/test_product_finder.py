"""Products in everyday words."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge import product_words
from imvo_desktop.knowledge.product_finder import find, heading_of


@pytest.mark.parametrize(
    ("text", "hs"),
    [
        ("koffie", "0901"),
        ("Koffiebonen", "0901"),
        ("biologische koffiebonen", "0901"),
        ("doos bananen", "0803"),
        ("verse kaasjes", "0406"),
        ("KAZEN", "0406"),
    ],
)
def test_that_a_certain_word_gives_its_heading(text: str, hs: str) -> None:
    hit = heading_of(text)

    assert hit is not None
    assert hit.hs[:4] == hs


@pytest.mark.parametrize("text", ["", "xyzzy", "iets voor de koffie", "koffie en thee", "12 stuks"])
def test_that_no_heading_is_guessed(text: str) -> None:
    assert heading_of(text) is None


def test_that_every_word_of_the_list_finds_its_heading_first() -> None:
    wrong = [
        (word.word, word.language, word.hs)
        for word in product_words.all_words()
        if word.rank == 1 and find(word.word, word.language)[0].hs[:4] != word.hs[:4]
    ]

    assert wrong == []
