"""How nodes and links of the chain look, the same on screen, in pictures and in the report."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Certainty, Level, OrganisationKind
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

NODE_WIDTH, NODE_HEIGHT = 168, 48
"""Size of a node in pixels."""

NAME_SIZE, DETAIL_SIZE, WORD_SIZE = 13, 11, 10
"""Text sizes in pixels: the name, the line under it, the level word on a link."""

NODE_PADDING = 10
DASH = (6.0, 4.0)
ARROW_LENGTH, ARROW_WIDTH = 10.0, 8.0
HATCH_GAP = 7.0
_FADED_PART = 0.4
UNKNOWN_DARK, _HATCH_DARK = "#23282D", "#363E46"

_LINK_WIDTHS = {
    Level.VERY_HIGH: 4.0,
    Level.HIGH: 3.0,
    Level.MEDIUM: 2.5,
    Level.LOW: 2.0,
    Level.NONE: 1.5,
    Level.UNKNOWN: 1.5,
}
_PALE_LEVELS = (Level.LOW, Level.MEDIUM)
_DARK_LEVELS = (Level.HIGH, Level.VERY_HIGH)
LEGEND_LEVELS = (
    Level.VERY_HIGH,
    Level.HIGH,
    Level.MEDIUM,
    Level.LOW,
    Level.NONE,
    Level.UNKNOWN,
)
"""The levels in the order of the legend."""


@dataclass(frozen=True, slots=True)
class NodeLook:
    """How a node is drawn; `hatch` is the colour of the hatching, if any."""

    fill: str
    text: str
    quiet: str
    outline: str
    outline_width: float
    is_dashed: bool
    is_hatched: bool
    hatch: str


@dataclass(frozen=True, slots=True)
class LinkLook:
    """How a link is drawn; with `has_edge` lined by `edge`, to stand out from the ground."""

    colour: str
    edge: str
    width: float
    is_dashed: bool
    has_edge: bool


def node_look(level: Level, kind: OrganisationKind, palette: Palette) -> NodeLook:
    """The look of an organisation whose gravest delivery has `level`."""
    is_own = kind is OrganisationKind.OWN
    is_unknown_place = kind is OrganisationKind.UNKNOWN
    if is_own:
        return NodeLook(
            palette.accent, palette.on_accent, palette.on_accent, palette.accent, 2.0, False, False,
            palette.line,
        )  # fmt: skip
    colour = LEVEL_COLOURS[level]
    is_plain = level is Level.NONE
    width = 2.0 if palette.is_strong else 1.0
    if level is Level.UNKNOWN and palette.is_dark:
        # What is not known must not be the brightest thing in the picture.
        return NodeLook(
            UNKNOWN_DARK, palette.text, palette.quiet, palette.line, width, is_unknown_place,
            True,
            _HATCH_DARK,
        )  # fmt: skip
    return NodeLook(
        fill=palette.surface if is_plain else colour.fill,
        text=palette.text if is_plain else colour.text,
        quiet=palette.quiet if is_plain else colour.text,
        outline=palette.line,
        outline_width=width,
        is_dashed=is_unknown_place,
        is_hatched=colour.is_hatched,
        hatch="#C9CED3",
    )


def link_look(level: Level, certainty: Certainty, palette: Palette) -> LinkLook:
    """The look of a delivery; an assumed one is dashed."""
    is_quiet = level in (Level.NONE, Level.UNKNOWN)
    return LinkLook(
        colour=palette.line if is_quiet else LEVEL_COLOURS[level].fill,
        edge=palette.line,
        width=_LINK_WIDTHS[level],
        is_dashed=certainty is Certainty.ASSUMED,
        has_edge=level in (_DARK_LEVELS if palette.is_dark else _PALE_LEVELS),
    )


def faded_node(palette: Palette) -> NodeLook:
    """The look of an organisation that the filter does not keep."""
    return NodeLook(
        fill=palette.ground,
        text=palette.quiet,
        quiet=palette.quiet,
        outline=mixed(palette.line, palette.ground, _FADED_PART),
        outline_width=1.0,
        is_dashed=False,
        is_hatched=False,
        hatch=palette.ground,
    )


def faded_link(palette: Palette, *, is_dashed: bool) -> LinkLook:
    """The look of a delivery that the filter does not keep."""
    colour = mixed(palette.line, palette.ground, _FADED_PART)
    return LinkLook(colour, colour, 1.0, is_dashed, has_edge=False)


def mixed(colour: str, ground: str, part: float) -> str:
    """`colour` of which only `part` (0 to 1) is left on `ground`: paler, but not see-through."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * part + under * (1 - part)):02X}" for one, under in pairs)
