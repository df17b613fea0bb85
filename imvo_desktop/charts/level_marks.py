"""Small marks that say a level beside its colour, so that colour is never alone."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.analysis.scoring import RATED_LEVELS
from imvo_desktop.charts import frame
from imvo_desktop.charts.frame import Swatch
from imvo_desktop.charts.shapes import Box, Point, Shape
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

_SIDE, _GAP, _RING = 3.5, 1.5, 7.0


def marks(level: Level, middle: Point, palette: Palette) -> list[Shape]:
    """One to four squares for low to very high, a ring where nothing was found.

    What is not known is hatched and has none.
    """
    x, y = middle
    if level is Level.NONE:
        return [
            Box(x=x - _RING / 2, y=y - _RING / 2, width=_RING, height=_RING, fill=palette.surface,
                outline=palette.text, outline_width=1.25, radius=_RING / 2)
        ]  # fmt: skip
    count = RATED_LEVELS.index(level) + 1 if level in RATED_LEVELS else 0
    left = x - (count * (_SIDE + _GAP) - _GAP) / 2
    ink = frame.ink_on(level, palette)
    return [
        Box(x=left + at * (_SIDE + _GAP), y=y - _SIDE / 2, width=_SIDE, height=_SIDE, fill=ink)
        for at in range(count)
    ]


def legend(
    levels: Sequence[Level], place: tuple[float, float], words: Words, palette: Palette,
    more: Sequence[Swatch] = (),
) -> tuple[list[Shape], float]:  # fmt: skip
    """What the colours and marks of `levels` stand for, from (top, width); and where it ends."""
    top, width = place
    swatches = [frame.level_swatch(one, words, palette) for one in levels]
    made, end = frame.legend([*swatches, *more], top, width, palette)
    boxes = [one for one in made if isinstance(one, Box)]
    marked = [
        mark
        for level, box in zip(levels, boxes, strict=False)
        for mark in marks(level, (box.x + box.width / 2, box.y + box.height / 2), palette)
    ]
    return [*boxes, *marked, *(one for one in made if not isinstance(one, Box))], end
