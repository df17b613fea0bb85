"""Names from right to left do not turn what stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.directions import isolated, settled, without_marks
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.names import link_name
from tests.charts import chains


@pytest.mark.parametrize("text", ["", "Weverij", "Київ", "广东", "\u202eesrever\u202c"])
def test_that_a_text_from_left_to_right_stays_in_a_sentence(text: str) -> None:
    assert isolated(text) == text


def test_that_each_end_of_a_delivery_is_isolated() -> None:
    network = chains.hostile(["مصنع 12", "Weverij"])
    assert link_name(network, "l0") == "\u2068مصنع 12\u2069: \u2068مصنع 12\u2069 → Eigen & Co <b>"
    assert link_name(network, "l1") == "Weverij: Weverij → Eigen & Co <b>"


def test_that_a_name_in_a_sentence_is_isolated() -> None:
    said = Labels("nl").text("{name}, 3", name="\u202eמפעל\u202c")
    assert said == "\u2068מפעל\u2069, 3"


@given(st.text("ab ש1\u200f\u2066\u2068\u2069\u202e"))
def test_that_a_settled_line_stays_and_keeps_its_letters(text: str) -> None:
    once = settled(text)
    assert settled(once) == once
    assert without_marks(once) == without_marks(text)
    assert once.count("\u2068") == once.count("\u2069")
