"""A text cut short says so, and never parts a letter from its marks."""

from __future__ import annotations

import unicodedata

import hypothesis.strategies as st
from hypothesis import given

from imvo_desktop.domain.words import cut_short


def test_that_what_fits_stays_as_it_is() -> None:
    assert cut_short("Weverij", 7) == "Weverij"


def test_that_a_cut_is_seen() -> None:
    assert cut_short("Weverij Porto", 12) == "Weverij Por…"
    assert cut_short("Weverij Porto", 9) == "Weverij…"


def test_that_a_letter_keeps_its_marks() -> None:
    assert cut_short("Cafe\u0301 de la Paix", 5) == "Caf…"
    assert cut_short("Cafe\u0301 de la Paix", 6) == "Cafe\u0301…"


@given(st.text(), st.integers(1, 40))
def test_that_it_is_a_beginning_of_the_text(text: str, most: int) -> None:
    cut = cut_short(text, most)
    assert len(cut) <= most
    kept = cut if cut == text else cut.removesuffix("…")
    assert text.startswith(kept)
    rest = text[len(kept) :]
    assert not (rest and unicodedata.combining(rest[0])) or not kept
