"""Searching many short texts while somebody types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.usecases.text_index import Fit, TextIndex, folded

NAMES = (
    "Spinnerij Coimbatore",
    "Weverij Anand",
    "Anand Trading",
    "Café Zürich & Co.",
    "Grand-Place NV",
    "Anand",
)
INDEX = TextIndex(enumerate(NAMES))


def found(typed: str) -> list[str]:
    return [NAMES[hit.row] for hit in INDEX.search(typed, 5)]


def test_that_the_whole_comes_before_the_begin_and_that_before_a_word() -> None:
    assert found("anand") == ["Anand", "Anand Trading", "Weverij Anand"]


@pytest.mark.parametrize("typed", ["cafe zurich", "CAFÉ", "zürich co", "Zurich &"])
def test_that_case_accents_and_signs_do_not_count(typed: str) -> None:
    assert found(typed) == ["Café Zürich & Co."]


def test_that_the_words_may_stand_in_any_order() -> None:
    assert found("trading an") == ["Anand Trading"]


def test_that_a_part_of_a_word_is_enough() -> None:
    assert found("nner") == ["Spinnerij Coimbatore"]


@pytest.mark.parametrize("typed", ["spinerij", "spinnerji", "coimbatoer spin"])
def test_that_a_slip_of_the_finger_is_forgiven(typed: str) -> None:
    assert found(typed) == ["Spinnerij Coimbatore"]


def test_that_an_index_can_be_strict() -> None:
    assert TextIndex(enumerate(NAMES), is_forgiving=False).search("spinerij", 5) == []


def test_that_a_row_is_found_by_each_of_its_texts_but_once() -> None:
    index = TextIndex([(0, "Ongedaan maken"), (0, "Undo"), (1, "Undone")])
    assert [(hit.row, hit.fit) for hit in index.search("undo", 5)] == [
        (0, Fit.WHOLE),
        (1, Fit.BEGINS),
    ]


@pytest.mark.parametrize("typed", ["", "   ", "…", "xyzxyz"])
def test_that_nothing_is_found_for_nothing(typed: str) -> None:
    assert found(typed) == []


@given(st.lists(st.text(min_size=1, max_size=20), max_size=30), st.data())
def test_that_every_text_is_found_by_itself(texts: list[str], data: st.DataObject) -> None:
    kept = [text for text in texts if folded(text)]
    if not kept:
        return
    text = data.draw(st.sampled_from(kept))
    hits = TextIndex(enumerate(kept)).search(text, len(kept))
    assert folded(kept[hits[0].row]) == folded(text)
    assert hits[0].fit is Fit.WHOLE
