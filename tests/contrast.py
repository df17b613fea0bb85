"""`python -m tests.contrast`: the contrast of every pair of colours that stand on each other.

The ratio is that of WCAG 2.2 (W3C, 2023): relative luminance and contrast ratio as defined at
https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and #dfn-contrast-ratio. Text needs 4.5
(criterion 1.4.3), what one must see to use a control or to read a drawing 3 (1.4.11).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.charts.chain_style import faded_node, link_look, node_look
from imvo_desktop.domain.codes import Certainty, Level, OrganisationKind
from imvo_desktop.tokens import (
    DARK,
    LEVEL_COLOURS,
    LIGHT,
    STRONG_DARK,
    STRONG_LIGHT,
    Palette,
)
from imvo_desktop.ui.map.land import land_colour

TEXT, SHAPE = 4.5, 3.0
MODES = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": STRONG_LIGHT,
    "dark, high contrast": STRONG_DARK,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One colour on another, and the least contrast between them."""

    name: str
    colour: str
    ground: str
    least: float

    @property
    def ratio(self) -> float:
        """The contrast there is."""
        return contrast(self.colour, self.ground)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours #RRGGBB: 1 (the same) to 21 (black and white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour #RRGGBB: 0 (black) to 1 (white)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def pairs(palette: Palette) -> tuple[Pair, ...]:
    """Every pair of one mode."""
    return (
        *_of_window(palette), *_of_levels(palette), *_of_chain(palette), *_of_map(palette)
    )  # fmt: skip


def _of_window(palette: Palette) -> Iterator[Pair]:
    """Text, lines and focus of controls, tables, charts and map."""
    for name, ground in (("ground", palette.ground), ("surface", palette.surface)):
        yield Pair(f"text on {name}", palette.text, ground, TEXT)
        yield Pair(f"quiet text on {name}", palette.quiet, ground, TEXT)
        yield Pair(f"link, chosen step on {name}", palette.accent, ground, TEXT)
        yield Pair(f"tab with the focus on {name}", palette.focus, ground, TEXT)
        yield Pair(f"line, control, land border on {name}", palette.line, ground, SHAPE)
        yield Pair(f"focus on {name}", palette.focus, ground, SHAPE)
        yield Pair(f"selected row, checked control on {name}", palette.accent, ground, SHAPE)
    yield Pair("text and fold arrow on a selected row", palette.on_accent, palette.accent, TEXT)


def _of_levels(palette: Palette) -> Iterator[Pair]:
    """Chips, cells, bars and points, which all have an outline."""
    for level, look in LEVEL_COLOURS.items():
        yield Pair(f"text on {level}", look.text, look.fill, TEXT)
        for name, ground in (("ground", palette.ground), ("surface", palette.surface)):
            edge = max((look.fill, palette.line), key=lambda one: contrast(one, ground))
            yield Pair(f"edge of {level} on {name}", edge, ground, SHAPE)


def _of_chain(palette: Palette) -> Iterator[Pair]:
    """Organisations and deliveries in the drawing of the chain."""
    for level in Level:
        look = node_look(level, OrganisationKind.SUPPLIER, palette)
        yield from _node(f"organisation, {level}", look.text, look.quiet, look.fill)
        yield Pair(f"edge of organisation, {level}", look.outline, palette.ground, SHAPE)
        link = link_look(level, Certainty.KNOWN, palette)
        stroke = link.edge if link.has_edge else link.colour
        yield Pair(f"delivery, {level}", stroke, palette.ground, SHAPE)
    own = node_look(Level.NONE, OrganisationKind.OWN, palette)
    yield from _node("own company", own.text, own.quiet, own.fill)
    faded = faded_node(palette)
    yield Pair("organisation the filter leaves out", faded.text, faded.fill, TEXT)


def _of_map(palette: Palette) -> Iterator[Pair]:
    """The edge of a point on the fill of a country; names stand on the surface."""
    for level in (None, *Level):
        ground = land_colour(level, palette)
        yield Pair(
            f"point on a country, {level or 'without deliveries'}", palette.text, ground, SHAPE
        )


def _node(name: str, text: str, quiet: str, fill: str) -> Iterator[Pair]:
    yield Pair(f"name of {name}", text, fill, TEXT)
    yield Pair(f"second line of {name}", quiet, fill, TEXT)


def main() -> int:
    """Print every pair with its contrast; 1 when one is too low."""
    is_faulty = False
    for mode, palette in MODES.items():
        print(f"\n{mode}")
        for pair in pairs(palette):
            is_low = pair.ratio < pair.least
            is_faulty |= is_low
            mark = "  TOO LOW" if is_low else ""
            print(f"  {pair.name:52} {pair.colour} {pair.ground} {pair.ratio:5.2f}{mark}")
    return int(is_faulty)


if __name__ == "__main__":
    raise SystemExit(main())
