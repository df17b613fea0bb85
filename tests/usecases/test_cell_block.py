"""Blocks of cells come from a clipboard and go back to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.usecases.cell_block import html_block, read_block, written_block

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=12)
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ('"two\nlines"\tb\r\n', (("two\nlines", "b"),)),
        ('"tab\there"\r\n', (("tab\there",),)),
        ('"say ""yes"""\n', (('say "yes"',),)),
        ('"Anand" Mills\tIN\n', (('"Anand" Mills', "IN"),)),
        ('5" pipe', (('5" pipe',),)),
        ("'=1+1", (("=1+1",),)),
        ("'t Hooft", (("'t Hooft",),)),
        ("a\n\nb\n", (("a",), ("",), ("b",))),
        ("", (("",),)),
    ],
)
def test_that_a_block_is_read_as_spreadsheets_write_it(
    text: str, block: tuple[tuple[str, ...], ...]
) -> None:
    assert read_block(text) == block


@given(ROWS)
def test_that_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    assert read_block(written_block(rows)) == tuple(map(tuple, rows))


@pytest.mark.parametrize("cell", ["=1+1", "+31 20", "-x", "@SUM(A1)"])
def test_that_no_cell_becomes_a_formula(cell: str) -> None:
    assert written_block([[cell]]) == f"'{cell}\n"
    assert "mso-number-format:'\\@'" in html_block([[cell]])


def test_that_numbers_stay_numbers_and_signs_are_safe_in_a_table() -> None:
    found = html_block([["12,5", "a < b\nc"]], ["Value"])
    assert "<th>Value</th>" in found
    assert "<td>12,5</td>" in found
    assert "a &lt; b<br" in found
