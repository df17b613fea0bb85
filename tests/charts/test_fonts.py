"""What the fonts can show, and what is done with the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts import fonts


@pytest.mark.full
def test_that_latin_cyrillic_cjk_and_korean_are_shown() -> None:
    assert not fonts.missing("Şirketi Łódź Київ 广东 한국 → ✓ €")


def test_that_what_no_font_has_becomes_a_square_and_is_named() -> None:
    assert fonts.printable("ไทย") == "□□□"
    assert fonts.missing("aไ") == {"ไ"}


def test_that_direction_and_control_characters_are_left_out() -> None:
    assert fonts.printable("\u202eab\x00c\u200d\ufe0f") == "abc"
    assert not fonts.missing("\u202e\x07")


@pytest.mark.full
@given(st.text())
def test_that_every_text_can_be_shown_after_the_check(text: str) -> None:
    shown = fonts.printable(text)
    assert not fonts.missing(shown)
    assert fonts.printable(shown) == shown


@given(st.text(min_size=1, max_size=60), st.floats(20, 200))
def test_that_shortened_text_fits_its_room(text: str, room: float) -> None:
    shown = fonts.elided(text, 12, room)
    assert fonts.width(shown, 12) <= room or shown == fonts.ELLIPSIS


def test_that_a_number_and_its_percent_sign_stay_on_one_line() -> None:
    for room in range(20, 200):
        lines = fonts.wrapped("together they carry 84 % of what comes", 12, room)
        assert not any(line.startswith("%") for line in lines)


def test_that_wrapped_lines_hold_every_word() -> None:
    text = "the quick brown fox jumps over the lazy dog"
    lines = fonts.wrapped(text, 12, 90)
    assert " ".join(lines) == text
    assert all(fonts.width(line, 12) <= 90 for line in lines)
