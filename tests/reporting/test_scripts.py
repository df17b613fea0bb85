"""Names in every script and names that look like orders come through the report."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from imvo_desktop.charts import fonts
from imvo_desktop.domain.directions import without_marks
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP, TURNED
from tests.reporting.made import pdf_of
from tests.reporting.test_pdf import extracted

pytestmark = pytest.mark.full

NAMES = list(IN_SCRIPT.values())
AT_ONCE = 8


def letters(text: str) -> set[str]:
    """The letters and digits of `text`: a reader may repeat accents and leave joiners out."""
    return {one for one in text if unicodedata.category(one)[0] in "LN"}


@pytest.mark.parametrize("start", range(0, len(NAMES), AT_ONCE))
def test_that_every_script_is_in_the_report_and_comes_out_of_it(start: int, tmp_path: Path) -> None:
    names = NAMES[start : start + AT_ONCE]
    pdf_of(chains.hostile(names), tmp_path / "a.pdf", "nl")
    text = extracted(tmp_path / "a.pdf")
    assert fonts.MISSING not in text
    for name in names:
        assert letters(name) <= letters(text), name


@pytest.mark.parametrize("start", range(0, len(MARKUP), AT_ONCE))
def test_that_what_looks_like_an_order_is_only_letters(start: int, tmp_path: Path) -> None:
    names = MARKUP[start : start + AT_ONCE]
    pdf_of(chains.hostile([*names, "Gewoon"]), tmp_path / "a.pdf", "nl")
    text = extracted(tmp_path / "a.pdf")
    assert [one for one in names if one not in text] == []


def test_that_characters_that_turn_directions_are_left_out(tmp_path: Path) -> None:
    pdf_of(chains.hostile(TURNED), tmp_path / "a.pdf", "nl")
    text = extracted(tmp_path / "a.pdf")
    assert text == without_marks(text)
    assert all(without_marks(one) in text for one in TURNED)
