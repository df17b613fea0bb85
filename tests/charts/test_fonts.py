"""What the fonts can show, and what is done with the rest."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts import fonts
from imvo_desktop.domain.directions import without_marks
from tests.naughty import IN_SCRIPT


@pytest.mark.full
def test_that_latin_cyrillic_cjk_and_korean_are_shown() -> None:
    assert not fonts.missing("Şirketi Łódź Київ 广东 한국 → ✓ €")


def test_that_what_no_font_has_becomes_a_square_and_is_named() -> None:
    assert fonts.printable("𒀀𒀁") == "□□"
    assert fonts.missing("a𒀀") == {"𒀀"}


def test_that_direction_and_control_characters_are_left_out() -> None:
    assert fonts.printable("\u202eab\x00c\u200d\ufe0f") == "abc"
    assert not fonts.missing("\u202e\x07")


@pytest.mark.parametrize("name", IN_SCRIPT.values(), ids=IN_SCRIPT)
def test_that_every_script_of_a_supply_chain_is_shown(name: str) -> None:
    shown = fonts.printable(name)
    assert not fonts.missing(name)
    assert without_marks(shown) == name.replace("\ufe0f", "")
    for family, piece in fonts.runs(without_marks(shown)):
        with TTFont(fonts.folder() / fonts.FILES[family], lazy=True) as font:
            assert all(ord(char) in font.getBestCmap() for char in piece), (family, piece)


@pytest.mark.parametrize("text", ["שלום", "Fab مصنع 12"])
def test_that_a_text_from_right_to_left_is_isolated_once(text: str) -> None:
    shown = fonts.printable(text)
    assert shown == f"\u2068{text}\u2069"
    assert fonts.printable(f"\u202e{shown}") == shown
    assert fonts.printable(f"{shown} → {shown}, 3") == f"{shown} → {shown}, 3"
    assert fonts.printable(shown[:-1]) == shown


def test_that_a_joiner_stays_where_it_joins() -> None:
    assert fonts.printable("👩\u200d🏭") == "👩\u200d🏭"
    assert fonts.printable("a\u200db\u200c") == "ab"


def test_that_shortening_leaves_accents_with_their_letter() -> None:
    assert fonts.elided("निर्माण", 10, 9) in ("नि…", "…")
    assert "\u200d…" not in fonts.elided("👩\u200d🏭👩\u200d🏭", 10, 25)


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
