"""Texts drawn from kept letters are those matplotlib draws, pixel for pixel."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties
from numpy.typing import NDArray

from imvo_desktop.charts import fonts, quick_text
from imvo_desktop.charts.letter_shapes import font_of
from imvo_desktop.charts.shapes import Label

TEXTS = (
    "Kinderarbeid", "AVA Tof Wijf", "12 zeer hoog, 3 niet bekend", "1", "…", " ", "fi ffl œ",
    "São Tomé & Príncipe", "深圳 Textile 有限公司", "شركة النسيج", "সুতা কারখানা", "Οδός 4·5", "👍 €",
)  # fmt: skip
HEIGHT, WIDTH = 60, 400

type Drawing = Callable[[RendererAgg, float, float, str, FontProperties], None]


def by_matplotlib(
    renderer: RendererAgg, x: float, y: float, text: str, font: FontProperties
) -> None:
    graphics = renderer.new_gc()
    graphics.set_foreground("#7A1F3D")
    renderer.draw_text(graphics, x, y, text, font, 0)  # type: ignore[no-untyped-call]  # its own


def quickly(renderer: RendererAgg, x: float, y: float, text: str, font: FontProperties) -> None:
    graphics = renderer.new_gc()
    graphics.set_foreground("#7A1F3D")
    quick_text.draw(renderer, graphics, (x, y), text, font)


def pixels(draw: Drawing, seed: int, dpi: float) -> NDArray[np.uint8]:
    """Every text at some place, in some size and weight."""
    dice = random.Random(seed)
    renderer = RendererAgg(WIDTH, HEIGHT * len(TEXTS), dpi)  # type: ignore[no-untyped-call]  # its own
    for at, text in enumerate(TEXTS):
        label = Label(
            x=0, y=0, text=text, size=dice.choice((11.5, 12.0, 17.0)), colour="",
            is_bold=dice.random() < 0.5,
        )  # fmt: skip
        shown = fonts.printable(text)
        x = dice.choice((dice.uniform(-4, 60), dice.randrange(-512, 8000) / 128))
        draw(renderer, x, (at + 0.6) * HEIGHT + dice.random(), shown, font_of(label, shown))
    return np.array(renderer.buffer_rgba())  # type: ignore[no-untyped-call]  # its own


@pytest.mark.parametrize("dpi", [96.0, 192.0])
@pytest.mark.parametrize("seed", range(4))
def test_that_kept_letters_give_the_pixels_of_matplotlib(seed: int, dpi: float) -> None:
    expected = pixels(by_matplotlib, seed, dpi)
    assert len(np.unique(expected.reshape(-1, 4), axis=0)) > 50
    for _ in range(2):
        assert np.array_equal(pixels(quickly, seed, dpi), expected)


@pytest.mark.parametrize("text", TEXTS)
def test_that_the_width_is_that_of_matplotlib(text: str) -> None:
    shown = fonts.printable(text)
    font = font_of(Label(x=0, y=0, text=text, size=12, colour=""), shown)
    renderer = RendererAgg(9, 9, 96)  # type: ignore[no-untyped-call]  # matplotlib's own
    measure = renderer.get_text_width_height_descent
    expected, _, _ = measure(shown, font, False)  # type: ignore[no-untyped-call]  # its own
    assert quick_text.width(renderer, shown, font) == expected
