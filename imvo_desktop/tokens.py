"""Colours and sizes: one set for window, charts and report."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 8
RADIUS = 6
TEXT_SIZE = 13
LIST_HEAD_SIZE = 15
VIEW_TITLE_SIZE = 20
START_TITLE_SIZE = 28


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one mode, as #RRGGBB.

    With `is_strong`, high contrast, lines part what tints part in the others.
    """

    ground: str
    surface: str
    text: str
    quiet: str
    line: str
    accent: str
    focus: str
    on_accent: str
    is_dark: bool = False
    is_strong: bool = False


LIGHT = Palette(
    ground="#FAFAF7",
    surface="#FFFFFF",
    text="#1B1F23",
    quiet="#57606A",
    line="#868F99",
    accent="#0B6E6E",
    focus="#0969DA",
    on_accent="#FFFFFF",
)
DARK = Palette(
    ground="#14171A",
    surface="#1D2125",
    text="#E6E9EC",
    quiet="#9AA4AE",
    line="#7C868F",
    accent="#4FC3C3",
    focus="#58A6FF",
    on_accent="#14171A",
    is_dark=True,
)
STRONG_LIGHT = Palette(
    ground="#FFFFFF",
    surface="#FFFFFF",
    text="#000000",
    quiet="#24292F",
    line="#000000",
    accent="#004B4B",
    focus="#0033CC",
    on_accent="#FFFFFF",
    is_strong=True,
)
STRONG_DARK = Palette(
    ground="#000000",
    surface="#000000",
    text="#FFFFFF",
    quiet="#E1E6EA",
    line="#FFFFFF",
    accent="#6FE7E7",
    focus="#FFD633",
    on_accent="#000000",
    is_dark=True,
    is_strong=True,
)
PALETTES = (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK)
"""Every set of colours the window can wear."""


@dataclass(frozen=True, slots=True)
class LevelColour:
    """How one level is drawn: fill, text on it, and whether it is hatched."""

    fill: str
    text: str
    is_hatched: bool = False


LEVEL_COLOURS = {
    "low": LevelColour("#FFF3C4", "#1B1F23"),
    "medium": LevelColour("#FDC66B", "#1B1F23"),
    "high": LevelColour("#C2412D", "#FFFFFF"),
    "very_high": LevelColour("#6E0F1F", "#FFFFFF"),
    "none": LevelColour("#FFFFFF", "#1B1F23"),
    "unknown": LevelColour("#E4E7EA", "#1B1F23", is_hatched=True),
}
THEME_COLOURS = {"fair": "#0072B2", "hr": "#CC79A7", "lab": "#D55E00", "env": "#009E73"}
