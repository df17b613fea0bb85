"""Everything on the screen can be read, in each of the four sets of colours."""

from __future__ import annotations

import pytest

from imvo_desktop.tokens import PALETTES
from tests.contrast import MODES, TEXT, contrast, pairs


@pytest.mark.parametrize("mode", MODES)
def test_that_every_pair_of_colours_has_the_contrast_it_needs(mode: str) -> None:
    too_low = [
        (pair.name, round(pair.ratio, 2)) for pair in pairs(MODES[mode]) if pair.ratio < pair.least
    ]
    assert too_low == []


@pytest.mark.parametrize("mode", ["light, high contrast", "dark, high contrast"])
def test_that_high_contrast_reads_better_than_needed(mode: str) -> None:
    """Enhanced contrast for text: WCAG 2.2, criterion 1.4.6."""
    palette = MODES[mode]
    for colour in (palette.text, palette.quiet, palette.accent, palette.focus):
        assert contrast(colour, palette.ground) >= 7


def test_that_no_set_of_colours_is_left_out() -> None:
    assert set(MODES.values()) == set(PALETTES)


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48)]
)
def test_that_the_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


def test_that_the_measure_can_fail() -> None:
    assert contrast("#777777", "#FFFFFF") < TEXT
