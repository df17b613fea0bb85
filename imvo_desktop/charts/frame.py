"""What every chart has around it: a title that counts, a note, an empty state, a legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.charts.chain_style import UNKNOWN_DARK
from imvo_desktop.charts.shapes import Anchor, Box, Curve, Label, Picture, Shape
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

MARGIN = 16.0
TITLE_SIZE, TEXT_SIZE, NOTE_SIZE = 17.0, 13.0, 12.0
AS_DRAWN = 0.94
"""Drawn on a screen a text is wider than its outlines: each character takes whole pixels."""

_LINE = 1.45
_SWATCH_WIDTH, _SWATCH_HEIGHT = 22.0, 14.0
_LEGEND_GAP, _LEGEND_LINE = 18.0, 24.0
HATCH_ON_DARK, HATCH_ON_PALE = "#FFFFFF", "#868F99"
UNKNOWN_PALE = LEVEL_COLOURS[Level.UNKNOWN].fill


@dataclass(frozen=True, slots=True)
class Swatch:
    """One item of a legend: a box or, with `is_line`, a stroke, and what it stands for."""

    text: str
    fill: str
    outline: str
    hatch: str = ""
    is_line: bool = False
    is_dashed: bool = False


def paragraph(
    text: str, place: tuple[float, float], room: float, look: Label
) -> tuple[list[Shape], float]:
    """`text` in lines from the top left `place`, in the size and colour of `look`; and its end."""
    x, top = place
    lines = fonts.wrapped(fonts.printable(text), look.size, room, is_bold=look.is_bold)
    step = look.size * _LINE
    shapes: list[Shape] = [
        Label(
            x=x,
            y=top + look.size + number * step,
            text=fonts.elided(one, look.size, room, is_bold=look.is_bold),
            size=look.size,
            colour=look.colour,
            is_bold=look.is_bold,
        )
        for number, one in enumerate(lines)
    ]
    return shapes, top + len(lines) * step


def title(text: str, width: float, palette: Palette) -> tuple[list[Shape], float]:
    """The heading of a chart, and where what follows may begin."""
    look = Label(x=0, y=0, text="", size=TITLE_SIZE, colour=palette.text, is_bold=True)
    shapes, end = paragraph(text, (MARGIN, MARGIN), width - 2 * MARGIN, look)
    return shapes, end + 10


def note(
    text: str, top: float, width: float, palette: Palette
) -> tuple[list[Shape], float]:  # fmt: skip
    """Small quiet text under a chart, and where it ends."""
    look = Label(x=0, y=0, text="", size=NOTE_SIZE, colour=palette.quiet)
    return paragraph(text, (MARGIN, top), width - 2 * MARGIN, look)


def empty(heading: str, hint: str, size: tuple[float, float], palette: Palette) -> Picture:
    """The picture of a chart that has nothing to show yet: says what it is for."""
    width, height = size
    heads = fonts.wrapped(heading, TITLE_SIZE, width * 0.8, is_bold=True)
    lines = fonts.wrapped(hint, TEXT_SIZE, width * 0.7)
    middle = height / 2
    shapes: list[Shape] = [
        Label(
            x=width / 2, y=middle - 12 - (len(heads) - 1 - number) * TITLE_SIZE * _LINE, text=one,
            size=TITLE_SIZE, colour=palette.text, is_bold=True, anchor=Anchor.MIDDLE,
        )
        for number, one in enumerate(heads)
    ]  # fmt: skip
    shapes += [
        Label(
            x=width / 2, y=middle + 14 + number * TEXT_SIZE * _LINE, text=one, size=TEXT_SIZE,
            colour=palette.quiet, anchor=Anchor.MIDDLE,
        )
        for number, one in enumerate(lines)
    ]  # fmt: skip
    return Picture(width, height, palette.surface, tuple(shapes), heading, f"{heading}. {hint}")


def level_swatch(level: Level, words: Words, palette: Palette) -> Swatch:
    """The legend item of a level."""
    fill, hatch = level_look(level, palette)
    return Swatch(words.text(f"level.{level.value}"), fill, palette.line, hatch)


def level_look(level: Level, palette: Palette) -> tuple[str, str]:
    """The fill of a level and the colour of its hatching, empty for none."""
    if level is Level.UNKNOWN:
        # What is not known must not be the brightest thing in the picture.
        return (UNKNOWN_DARK, palette.line) if palette.is_dark else (UNKNOWN_PALE, HATCH_ON_PALE)
    return (palette.surface if level is Level.NONE else LEVEL_COLOURS[level].fill), ""


def ink_on(level: Level, palette: Palette) -> str:
    """The colour of text on the fill of `level`."""
    is_plain = level is Level.NONE or (level is Level.UNKNOWN and palette.is_dark)
    return palette.text if is_plain else LEVEL_COLOURS[level].text


def hatch_on(level: Level) -> str:
    """The colour of hatching that stands out on the fill of `level`."""
    return HATCH_ON_DARK if LEVEL_COLOURS[level].text == "#FFFFFF" else HATCH_ON_PALE


def legend(
    items: Sequence[Swatch], top: float, width: float, palette: Palette
) -> tuple[list[Shape], float]:
    """The items from left to right, on as many lines as they need; and where they end."""
    shapes: list[Shape] = []
    x = MARGIN
    for item in items:
        needed = _SWATCH_WIDTH + 6 + fonts.width(item.text, NOTE_SIZE)
        if x > MARGIN and x + needed > width - MARGIN:
            x, top = MARGIN, top + _LEGEND_LINE
        shapes.append(_swatch(item, x, top))
        shapes.append(
            Label(
                x=x + _SWATCH_WIDTH + 6, y=top + 12, text=item.text, size=NOTE_SIZE,
                colour=palette.text,
            )
        )  # fmt: skip
        x += needed + _LEGEND_GAP
    return shapes, top + _LEGEND_LINE


def _swatch(item: Swatch, x: float, top: float) -> Box | Curve:
    if item.is_line:
        middle = top + _SWATCH_HEIGHT / 2
        start, end = (x, middle), (x + _SWATCH_WIDTH, middle)
        return Curve(
            points=(start, start, end, end), colour=item.fill, width=2.5, is_dashed=item.is_dashed
        )
    return Box(
        x=x, y=top, width=_SWATCH_WIDTH, height=_SWATCH_HEIGHT, fill=item.fill,
        outline=item.outline, radius=3, hatch=item.hatch, is_dashed=item.is_dashed,
    )  # fmt: skip
