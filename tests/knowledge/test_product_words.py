"""The list of words for products."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from imvo_desktop.knowledge import product_words, products
from imvo_desktop.knowledge.product_text import key_of, normalised
from tests.knowledge.product_words_source import SOURCE, TABLE, codes_of, own_rows, rebuilt


def key(word: str) -> str:
    """The form a word is looked up in."""
    return key_of(tuple(normalised(word).split()))


def in_order(found: list[int]) -> list[int]:
    """The ranks there should be: from 1, or from 2 where no meaning is the usual one."""
    return list(range(min(2, found[0]), min(2, found[0]) + len(found)))


def test_that_every_word_leads_to_a_heading() -> None:
    known = products.all_products()

    wrong = [
        word
        for word in product_words.all_words()
        if len(word.hs) not in (4, 6) or word.hs[:4] not in known
    ]

    assert wrong == []


def test_that_codes_of_six_digits_exist(shared: Path) -> None:
    known = codes_of(shared)

    assert [word for word in product_words.all_words() if word.hs not in known] == []


@pytest.mark.full
def test_that_a_word_has_one_row_or_ranked_alternatives() -> None:
    ranks: dict[tuple[str, str], list[int]] = {}
    headings: dict[tuple[str, str], set[str]] = {}
    for word in product_words.all_words():
        ranks.setdefault((key(word.word), word.language), []).append(word.rank)
        headings.setdefault((key(word.word), word.language), set()).add(word.hs[:4])

    assert [one for one, found in ranks.items() if found != in_order(found)] == []
    assert [one for one, found in headings.items() if len(found) != len(ranks[one])] == []
    assert max(len(found) for found in ranks.values()) <= 3


def test_that_the_list_is_as_long_as_promised() -> None:
    own = Counter(word.language for word in product_words.all_words() if word.source == "imvo")

    assert own["nl"] >= 1500
    assert own["en"] >= 800
    assert {word.source for word in product_words.all_words()} == {"imvo", SOURCE}


@pytest.mark.full
def test_that_the_british_terms_are_what_the_source_gives(shared: Path) -> None:
    assert TABLE.read_text(encoding="utf-8") == rebuilt(shared, own_rows())
