"""The shapes of one organisation and of one delivery in the picture of the chain."""

from __future__ import annotations

import math

from imvo_desktop.charts import fonts
from imvo_desktop.charts.chain_style import (
    ARROW_LENGTH,
    ARROW_WIDTH,
    DETAIL_SIZE,
    NAME_SIZE,
    NODE_HEIGHT,
    NODE_PADDING,
    NODE_WIDTH,
    WORD_SIZE,
    link_look,
    node_look,
)
from imvo_desktop.charts.node_names import BASELINES, DETAIL_BASELINE, SMALL_NAME_SIZE, broken
from imvo_desktop.charts.shapes import Anchor, Area, Box, Curve, Label, Point, Shape, point_on
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import RADIUS, Palette

_LEAST_BEND = 48.0
_LONG = 1.6 * NODE_WIDTH
type Ends = tuple[Point, Point]
type Shown = tuple[Level, str]
"""The level of an organisation, and the code of its mark (`domain.marks`), empty for none."""


def node_shapes(
    node: Organisation, shown: Shown, centre: Point, words: Words, palette: Palette
) -> list[Shape]:
    """A box with the name (on two lines if need be), the country and the word of the level."""
    look = node_look(shown[0], node.kind, palette)
    left, top = centre[0] - NODE_WIDTH / 2, centre[1] - NODE_HEIGHT / 2
    room = NODE_WIDTH - 2 * NODE_PADDING
    lines, size = name_lines(node.name, room)
    box = Box(
        x=left, y=top, width=NODE_WIDTH, height=NODE_HEIGHT, fill=look.fill, outline=look.outline,
        outline_width=look.outline_width, radius=RADIUS, is_dashed=look.is_dashed,
        hatch=look.hatch if look.is_hatched else "",
    )  # fmt: skip
    names = [
        Label(x=left + NODE_PADDING, y=top + down, text=line, size=size, colour=look.text,
              is_bold=True)
        for line, down in zip(lines, BASELINES[len(lines)], strict=True)
    ]  # fmt: skip
    detail = Label(
        x=left + NODE_PADDING, y=top + DETAIL_BASELINE[len(lines)], size=DETAIL_SIZE,
        text=node_detail(node, shown, words, room), colour=look.quiet,
    )  # fmt: skip
    return [box, *names, detail]


def name_lines(name: str, room: float) -> tuple[tuple[str, ...], int]:
    """The lines of a name and the size of their letters."""
    shown = fonts.printable(name)
    if fonts.width(shown, NAME_SIZE, is_bold=True) <= room:
        return (shown,), NAME_SIZE

    def fits(text: str) -> bool:
        return fonts.width(text, SMALL_NAME_SIZE, is_bold=True) <= room

    lines = broken(shown, fits)
    size = SMALL_NAME_SIZE if len(lines) > 1 else NAME_SIZE
    return tuple(fonts.elided(line, size, room, is_bold=True) for line in lines), size


def node_detail(node: Organisation, shown: Shown, words: Words, room: float) -> str:
    """Its `mark` if it has one, country and level word; shortened before that where it must."""
    level, mark = shown
    is_own = node.kind is OrganisationKind.OWN
    word = words.text("organisation_kind.own" if is_own else f"level.{level}")
    said = (words.text(f"chain.mark.{mark}") if mark else "", words.country(node.country))
    country = " · ".join(part for part in said if part)
    if not country:
        return fonts.elided(word, DETAIL_SIZE, room)
    tail = f" · {word}"
    return fonts.elided(country, DETAIL_SIZE, room - fonts.width(tail, DETAIL_SIZE)) + tail


def link_curve(ends: Ends, offset: float, colour: str, width: float, *, is_dashed: bool) -> Curve:
    """From the right side of the supplier to the left side of the buyer, `offset` lower."""
    (from_x, from_y), (to_x, to_y) = ends
    start = (from_x + NODE_WIDTH / 2, from_y + offset)
    tip = (to_x - NODE_WIDTH / 2, to_y + offset)
    if ends[0] == ends[1]:
        return _loop(start, tip, colour, width, is_dashed=is_dashed)
    if tip[0] < start[0]:
        return _way_back(start, tip, colour, width, is_dashed=is_dashed)
    bend = max(_LEAST_BEND, (tip[0] - start[0]) / 2)
    points = (start, (start[0] + bend, start[1]), (tip[0] - bend, tip[1]), tip)
    return Curve(points=points, colour=colour, width=width, is_dashed=is_dashed)


def link_shapes(
    link: Link, level: Level, ends: Ends, offset: float, palette: Palette
) -> list[Shape]:
    """The stroke of a delivery and its arrow head; pale strokes get a darker edge."""
    look = link_look(level, link.certainty, palette)
    curve = link_curve(ends, offset, look.colour, look.width, is_dashed=look.is_dashed)
    tip = curve.points[3]
    stem = (tip[0] - ARROW_LENGTH + 1, tip[1])
    short = (*curve.points[:2], (curve.points[2][0] - ARROW_LENGTH + 1, tip[1]), stem)
    shapes: list[Shape] = []
    if look.has_edge and not look.is_dashed:
        shapes.append(Curve(points=short, colour=look.edge, width=look.width + 1.5))
    shapes.append(
        Curve(points=short, colour=look.colour, width=look.width, is_dashed=look.is_dashed)
    )
    wing = ARROW_WIDTH / 2 + look.width / 4
    corners = ((tip[0] - ARROW_LENGTH, tip[1] - wing), (tip[0] - ARROW_LENGTH, tip[1] + wing))
    head = look.edge if look.has_edge else look.colour
    return [*shapes, Area(points=(tip, *corners), fill=head)]


def link_word(
    level: Level, ends: Ends, offset: float, words: Words, palette: Palette
) -> list[Shape]:
    """The word of a rated level on the middle of its delivery."""
    if level in (Level.UNKNOWN, Level.NONE):
        return []
    curve = link_curve(ends, offset, "", 1.0, is_dashed=False)
    # A delivery that passes other columns says its word where it leaves, not on top of a node.
    is_near = 0 < curve.points[3][0] - curve.points[0][0] <= _LONG
    x, y = point_on(curve, 0.5 if is_near else 0.1)
    text = words.text(f"level.{level}")
    half = math.ceil(fonts.width(text, WORD_SIZE)) / 2 + 5
    pill = Box(
        x=x - half, y=y - 8, width=2 * half, height=16, fill=palette.surface, outline=palette.line,
        outline_width=0.75, radius=7,
    )  # fmt: skip
    word = Label(
        x=x, y=y + 3.5, text=text, size=WORD_SIZE, colour=palette.text, anchor=Anchor.MIDDLE
    )
    return [pill, word]


def _loop(start: Point, tip: Point, colour: str, width: float, *, is_dashed: bool) -> Curve:
    """A delivery to itself: over the top of the node."""
    rise = NODE_HEIGHT * 1.6
    points = (start, (start[0] + 50, start[1] - rise), (tip[0] - 50, tip[1] - rise), tip)
    return Curve(points=points, colour=colour, width=width, is_dashed=is_dashed)


def _way_back(start: Point, tip: Point, colour: str, width: float, *, is_dashed: bool) -> Curve:
    """A delivery that runs from right to left: it dips, to pass between the rows of boxes."""
    reach, drop = 64.0, NODE_HEIGHT * 0.9
    points = (start, (start[0] + reach, start[1] + drop), (tip[0] - reach, tip[1] + drop), tip)
    return Curve(points=points, colour=colour, width=width, is_dashed=is_dashed)
