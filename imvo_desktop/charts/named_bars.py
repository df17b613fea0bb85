"""Rows of a name, a bar of one or more parts, and a value: what several charts are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Shape
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import Palette

NAME_SIZE, DETAIL_SIZE = 13.0, 11.5
GAP = 12.0
_ROW, _LOW_ROW, _BAR = 36.0, 28.0, 18.0
_HEADING_ROOM = 22.0
_NARROW, _NAME_PART, _NARROW_PART = 520.0, 0.36, 0.34
_VALUE_PART = 0.3
_LEAST_BAR = 2.0


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: how long (1 is the whole room), its fill, and its hatching if any."""

    length: float
    fill: str
    hatch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBar:
    """One row: what it is called, its bar from left to right, and the value written after it.

    `ids` are the records of `kind` it stands for; `told` is what a pointer over it is told.
    """

    name: str
    parts: tuple[Part, ...]
    value: str
    kind: Kind
    ids: tuple[str, ...]
    told: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows as shapes, where they can be clicked, where they end, and the room of the bars."""

    shapes: list[Shape]
    hits: tuple[HitBox, ...]
    end: float
    start: float
    full: float
    height: float


def rows(
    bars: Sequence[NamedBar], top: float, width: float, palette: Palette, heading: str = ""
) -> Rows:
    """The bars below each other from `top`; `heading` says above them what the bars are."""
    height = _ROW if any(one.detail for one in bars) else _LOW_ROW
    start, full = room(bars, width)
    shapes: list[Shape] = []
    texts: list[Shape] = []
    if heading:
        shown = fonts.elided(fonts.printable(heading), DETAIL_SIZE, width - frame.MARGIN - start)
        texts.append(Label(x=start, y=top + 12, text=shown, size=DETAIL_SIZE, colour=palette.quiet))
        top += _HEADING_ROOM
    hits = []
    # All boxes before all texts: that is much faster to draw.
    for number, one in enumerate(bars):
        y = top + number * height
        boxes = _boxes(one, (start, y + (height - _BAR) / 2), full, palette)
        shapes += boxes
        texts += _texts(one, y, (start, full, width), palette)
        hits.append(
            HitBox(frame.MARGIN, y, width - 2 * frame.MARGIN, height, one.kind, one.ids, one.told)
        )
    end = top + len(bars) * height
    return Rows(shapes + texts, tuple(hits), end, start, full, height)


def room(bars: Sequence[NamedBar], width: float) -> tuple[float, float]:
    """Where the bars begin, and how long the longest may be."""
    names = width * (_NARROW_PART if width < _NARROW else _NAME_PART)
    needed = max((fonts.width(one.value, NAME_SIZE, is_bold=True) for one in bars), default=0.0)
    start = frame.MARGIN + names + GAP
    after = min(needed, width * _VALUE_PART) + GAP
    return start, max(width - frame.MARGIN - after - start, 20.0)


def _boxes(one: NamedBar, place: tuple[float, float], full: float, palette: Palette) -> list[Shape]:
    x, y = place
    found: list[Shape] = []
    for part in one.parts:
        long = max(part.length * full, _LEAST_BAR)
        found.append(
            Box(x=x, y=y, width=long, height=_BAR, fill=part.fill, outline=palette.line, radius=2,
                hatch=part.hatch)
        )  # fmt: skip
        x += long
    return found


def _texts(
    one: NamedBar, top: float, room: tuple[float, float, float], palette: Palette
) -> list[Shape]:
    start, full, width = room
    names = start - GAP - frame.MARGIN
    middle = top + (16 if one.detail else _LOW_ROW / 2 + 4.5)
    ends = start + sum(max(part.length * full, _LEAST_BAR) for part in one.parts) + 8
    after = fonts.elided(one.value, NAME_SIZE, width - frame.MARGIN - ends, is_bold=True)
    name = fonts.elided(fonts.printable(one.name), NAME_SIZE, names, is_bold=True)
    half = _ROW / 2 + 4.5 if one.detail else _LOW_ROW / 2 + 4.5
    found: list[Shape] = [
        Label(x=frame.MARGIN, y=middle, text=name, size=NAME_SIZE, colour=palette.text,
              is_bold=True),
        Label(x=ends, y=top + half, text=after, size=NAME_SIZE, colour=palette.text, is_bold=True,
              anchor=Anchor.START),
    ]  # fmt: skip
    if one.detail:
        shown = fonts.elided(fonts.printable(one.detail), DETAIL_SIZE, names)
        found.append(
            Label(x=frame.MARGIN, y=top + 31, text=shown, size=DETAIL_SIZE, colour=palette.quiet)
        )
    return found
