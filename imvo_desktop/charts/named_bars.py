"""Rows of a name, a bar of one or more parts, and a value: what several charts are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Point, Shape
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import Palette

NAME_SIZE, DETAIL_SIZE = 13.0, 11.5
GAP = 12.0
_ROW, _LOW_ROW, _BAR = 36.0, 28.0, 18.0
_BELOW = 10.0
_HEADING_ROOM = 22.0
_NARROW, _NAME_PART, _NARROW_PART = 520.0, 0.36, 0.34
_VALUE_PART = 0.3
_LEAST_BAR, _LEAST_ROOM = 2.0, 20.0


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: how long (1 is the whole room), its fill, and its hatching if any.

    Of `texts`, the first that fits is written on it, in `ink`.
    """

    length: float
    fill: str
    hatch: str = ""
    texts: tuple[str, ...] = ()
    ink: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBar:
    """One row: what it is called, its bar from left to right, and the value written after it.

    `detail` stands under the name, `below` under the bar. `ids` are the records of `kind` it
    stands for; `told` is what a pointer over it is told.
    """

    name: str
    parts: tuple[Part, ...]
    value: str
    kind: Kind
    ids: tuple[str, ...]
    told: str
    detail: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """The sheet of a chart: its width, where its bars begin and how long the longest may be."""

    width: float
    palette: Palette
    start: float
    full: float
    height: float

    @classmethod
    def under(cls, bars: Sequence[NamedBar], width: float, palette: Palette) -> Ground:
        """Room for the names and values of these bars."""
        names = width * (_NARROW_PART if width < _NARROW else _NAME_PART)
        needed = max((fonts.width(one.value, NAME_SIZE, is_bold=True) for one in bars), default=0.0)
        start = frame.MARGIN + names + GAP
        after = min(needed, width * _VALUE_PART) + GAP
        full = max(width - frame.MARGIN - after - start, _LEAST_ROOM)
        height = _ROW if any(one.detail or one.below for one in bars) else _LOW_ROW
        if any(one.below for one in bars):
            height += _BELOW
        if width < _NARROW and any(one.detail and one.below for one in bars):
            height += _BELOW
        return cls(width, palette, start, full, height)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows as shapes, where they can be clicked, and where the first begins and they end."""

    shapes: list[Shape]
    hits: tuple[HitBox, ...]
    top: float
    end: float


def rows(bars: Sequence[NamedBar], top: float, ground: Ground, heading: str = "") -> Rows:
    """The bars below each other from `top`; `heading` says above them what the bars are."""
    boxes: list[Shape] = []
    texts: list[Shape] = []
    width = ground.width
    if heading:
        room = width - frame.MARGIN - ground.start
        texts.append(_line(heading, (ground.start, top + 12), room, ground.palette, is_bold=False))
        top += _HEADING_ROOM
    hits = []
    # All boxes before all texts: that is much faster to draw.
    for number, one in enumerate(bars):
        y = top + number * ground.height
        boxes += _boxes(one, y, ground)
        texts += _texts(one, y, ground)
        place = (frame.MARGIN, y, width - 2 * frame.MARGIN, ground.height)
        hits.append(HitBox(*place, one.kind, one.ids, one.told))
    return Rows(boxes + texts, tuple(hits), top, top + len(bars) * ground.height)


def _boxes(one: NamedBar, top: float, ground: Ground) -> list[Shape]:
    x, found = ground.start, list[Shape]()
    for part in one.parts:
        long = _long(part, ground)
        found.append(
            Box(x=x, y=top + _down(one, ground), width=long, height=_BAR, fill=part.fill,
                outline=ground.palette.line, radius=2, hatch=part.hatch)
        )  # fmt: skip
        x += long
    return found


def _written(one: NamedBar, top: float, ground: Ground) -> list[Shape]:
    """What is written on the pieces that have room for it."""
    x, found = ground.start, list[Shape]()
    for part in one.parts:
        long = _long(part, ground)
        fitting = (text for text in part.texts if fonts.width(text, DETAIL_SIZE) <= long - 6)
        text = next(fitting, "")
        if text:
            found.append(
                Label(x=x + long / 2, y=top + _down(one, ground) + _BAR / 2 + 4, text=text,
                      size=DETAIL_SIZE, colour=part.ink, anchor=Anchor.MIDDLE)
            )  # fmt: skip
        x += long
    return found


def _texts(one: NamedBar, top: float, ground: Ground) -> list[Shape]:
    names = (ground.start - GAP - frame.MARGIN) * frame.AS_DRAWN
    right = ground.width - frame.MARGIN
    after = ground.start + sum(_long(part, ground) for part in one.parts) + 8
    middle = top + _down(one, ground) + _BAR / 2 + 4.5
    below, room = _below(one, ground)
    lines = (
        (one.name, (frame.MARGIN, top + 16 if one.detail else middle), names, True),
        (one.value, (after, middle), right - after, True),
        (one.detail, (frame.MARGIN, top + 31), names, False),
        (one.below, (below[0], top + below[1]), room, False),
    )
    return _written(one, top, ground) + [
        _line(text, at, room, ground.palette, is_bold=is_bold)
        for text, at, room, is_bold in lines
        if text
    ]


def _below(one: NamedBar, ground: Ground) -> tuple[Point, float]:
    """Where the line below a bar begins, from the top of its row, and its room.

    On a narrow sheet it is a line of its own over the whole width.
    """
    right = ground.width - frame.MARGIN
    if ground.width >= _NARROW:
        return (ground.start, 35.0), right - ground.start
    return (frame.MARGIN, 46.0 if one.detail else 36.0), right - frame.MARGIN


def _down(one: NamedBar, ground: Ground) -> float:
    """How far the bar is below the top of its row; it makes way for a line below it."""
    return 4.0 if one.below else (ground.height - _BAR) / 2


def _long(part: Part, ground: Ground) -> float:
    return max(part.length * ground.full, _LEAST_BAR)


def _line(
    text: str, at: tuple[float, float], room: float, palette: Palette, *, is_bold: bool
) -> Label:
    size = NAME_SIZE if is_bold else DETAIL_SIZE
    return Label(
        x=at[0],
        y=at[1],
        text=fonts.elided(fonts.printable(text), size, room, is_bold=is_bold),
        size=size,
        colour=palette.text if is_bold else palette.quiet,
        is_bold=is_bold,
    )
