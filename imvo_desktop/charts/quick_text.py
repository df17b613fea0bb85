"""Level lines of text as matplotlib draws them, some five times as fast: each letter is kept.

matplotlib 3.11 makes a picture of every letter anew, though a chart repeats the same few. How a
letter looks follows from its font, its size, and how far it lies from whole pixels in 64ths: kept
letters give the very same pixels (`tests/charts/test_quick_text.py` holds that).
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_agg import RendererAgg, get_hinting_flag
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags, RenderMode
from numpy.typing import NDArray

type _Letter = tuple[str, int, float, float]
"""File of its font, number in it, and where it begins after the begin of the line, in pixels."""
type _Drawn = tuple[NDArray[np.uint8], int, int]
"""How much of each pixel it covers, and where its top left pixel lies; y upwards."""

_MOST_LINES, _MOST_LETTERS = 4096, 16384
_PARTS = 64
_UPRIGHT = np.array([[0x10000, 0], [0, 0x10000]])


def width(renderer: RendererAgg, text: str, font: FontProperties) -> float:
    """How wide `text` is, in pixels."""
    return _width(text, font, renderer.dpi)


def draw(
    renderer: RendererAgg,
    graphics: GraphicsContextBase,
    place: tuple[float, float],
    text: str,
    font: FontProperties,
) -> None:
    """Draw `text` with the begin of its baseline at `place`, y downwards from the top."""
    x, y = place[0], renderer.height - place[1]
    bottom, size, dpi = int(renderer.height), font.get_size_in_points(), renderer.dpi
    blend = renderer._renderer.draw_text_image
    for file, number, dx, dy in _letters(text, font, dpi):
        right, part_right = divmod(round(_PARTS * (x + dx)), _PARTS)
        up, part_up = divmod(round(_PARTS * (y + dy)), _PARTS)
        pixels, left, top = _drawn((file, number), (size, dpi), (part_right, part_up))
        blend(pixels, left + right, bottom - (top + up) + len(pixels), 0, graphics)


@lru_cache(_MOST_LINES)
def _width(text: str, font: FontProperties, dpi: float) -> float:
    measure = _agg(dpi).get_text_width_height_descent
    wide, _, _ = measure(text, font, False)  # type: ignore[no-untyped-call]  # untyped
    return cast(float, wide)


@lru_cache(_MOST_LINES)
def _letters(text: str, font: FontProperties, dpi: float) -> tuple[_Letter, ...]:
    made = _agg(dpi)._prepare_font(font)  # type: ignore[no-untyped-call]  # untyped
    items = made._layout(text, flags=_hinting())
    return tuple((one.ft_object.fname, one.glyph_index, one.x, one.y) for one in items)


@lru_cache(_MOST_LETTERS)
def _drawn(letter: tuple[str, int], look: tuple[float, float], parts: tuple[int, int]) -> _Drawn:
    file, number = letter
    font = get_font(file)
    font.set_size(*look)
    font._set_transform(_UPRIGHT, list(parts))  # type: ignore[attr-defined]  # has no stub
    flags = _hinting(), RenderMode.NORMAL
    bitmap = font._render_glyph(number, *flags)  # type: ignore[attr-defined]  # has no stub
    return np.array(bitmap.buffer), bitmap.left, bitmap.top


def _agg(dpi: float) -> RendererAgg:
    return RendererAgg(1, 1, dpi)  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped


def _hinting() -> LoadFlags:
    found = get_hinting_flag()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    return cast(LoadFlags, found)
