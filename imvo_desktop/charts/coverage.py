"""What do we not know? Deliveries by how far anyone came with them, per tier or per theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.chain_style import mixed
from imvo_desktop.charts.coverage_counts import THEMES, TIERS, CoverageData, Known, Row, data
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

DEFAULT_WIDTH = 860.0
_ROW, _BAR = 32.0, 22.0
_SIZE, _DETAIL_SIZE, _COUNT_SIZE = 13.0, 11.5, 12.0
_NARROW, _NARROW_PART, _NAME_PART = 520.0, 0.36, 0.27
_LEAST_PART = 3.0
_DARK_INK, _PALE_INK = "#14171A", "#FFFFFF"
_DARK_FROM = 0.18

_DEPTHS = {Known.VERIFIED: 1.0, Known.OWN: 0.7, Known.LOOKED: 0.35}
_GREYS = {Known.ACCEPTED: 0.55, Known.SUGGESTED: 0.22}


def draw(scene: Scene) -> Drawing:
    """The bars of a scene, and their table; `scene.more["suggested"]` is a `Suggested`."""
    suggested = scene.more["suggested"]
    if not isinstance(suggested, Mapping):
        raise TypeError(suggested)
    found = data(scene.network, scene.assessment, suggested, scene.words, scene.choice)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def title(found: CoverageData, words: Words) -> str:
    """How much nobody judged, counted."""
    if found.choice == THEMES:
        return words.text(
            "chart.coverage.title_themes",
            count=found.questions - found.judged,
            all=found.questions,
        )
    unjudged = sum(row.unjudged for row in found.rows)
    code = "chart.coverage.title" if unjudged else "chart.coverage.title_all"
    return words.text(code, count=unjudged, all=found.deliveries)


def table(found: CoverageData, words: Words) -> TableTwin:
    """Every part of every row, with the deliveries it counts."""
    names = ("theme" if found.choice == THEMES else "tier", "state", "deliveries")
    parts = [(row, part) for row in found.rows for part in row.parts]
    return TableTwin(
        tuple(words.text(f"chart.coverage.column.{name}") for name in names),
        tuple(
            (row.name, state_name(words, part.state), words.number(len(part.links)))
            for row, part in parts
        ),
        tuple(part.links for _, part in parts),
        Kind.LINK,
    )


def alt(found: CoverageData, words: Words) -> str:
    """The chart in words: every part of every row."""
    rows = [
        words.text(
            "chart.coverage.row",
            name=row.name,
            count=row.deliveries,
            parts=", ".join(
                f"{words.number(len(part.links))} {state_name(words, part.state)}"
                for part in row.parts
            ),
        )
        for row in found.rows
    ]
    heading = words.text("chart.coverage.alt", title=title(found, words))
    return " ".join([heading, *rows, *_notes(found, words)])


def state_name(words: Words, state: Known) -> str:
    """How far known, in words."""
    return words.text(f"chart.coverage.state.{state}")


def picture(
    found: CoverageData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH
) -> Picture:
    """A bar for each row, as wide as the others; a click on a part selects its deliveries."""
    if not found.deliveries:
        texts = (words.text("chart.coverage.empty"), words.text("chart.coverage.empty_hint"))
        return frame.empty(*texts, (width, 320.0), palette)
    shapes, top = frame.title(title(found, words), width, palette)
    swatches = [_swatch(state, words, palette) for state in _present(found)]
    more, top = frame.legend(swatches, top, width, palette)
    shapes += more
    hits: list[HitBox] = []
    left = _left(found, words, width)
    for number, row in enumerate(found.rows):
        sheet = _Strip(top + 4 + number * _ROW, left, width, palette)
        drawn, places = _row(row, _heading(row, found, words), sheet, words)
        shapes += drawn
        hits += places
    end = top + 4 + len(found.rows) * _ROW + 6
    more, end = frame.note(" ".join(_notes(found, words)), end, width, palette)
    shapes += more
    return Picture(
        width, end + 10, palette.surface, tuple(shapes), title(found, words), alt(found, words),
        tuple(hits),
    )  # fmt: skip


def _present(found: CoverageData) -> list[Known]:
    states = {part.state for row in found.rows for part in row.parts}
    return [one for one in Known if one in states]


def _fill(state: Known, palette: Palette) -> str:
    if state is Known.UNKNOWN:
        return palette.surface
    if state in _DEPTHS:
        return mixed(palette.accent, palette.surface, _DEPTHS[state])
    return mixed(palette.quiet, palette.surface, _GREYS[state])


def _swatch(state: Known, words: Words, palette: Palette) -> frame.Swatch:
    hatch = palette.line if state is Known.UNKNOWN else ""
    return frame.Swatch(state_name(words, state), _fill(state, palette), palette.line, hatch=hatch)


@dataclass(frozen=True, slots=True)
class _Strip:
    """Where a row is drawn: its top, where its bar begins, the width of the chart."""

    top: float
    left: float
    width: float
    palette: Palette


def _heading(row: Row, found: CoverageData, words: Words) -> str:
    """The name of a row; where rows differ in size, with the number of its deliveries."""
    is_same = found.choice == THEMES
    return row.name if is_same else f"{row.name} ({words.number(row.deliveries)})"


def _left(found: CoverageData, words: Words, width: float) -> float:
    """Where the bars begin: after the longest name, which gets no more than its part."""
    most = width * (_NARROW_PART if width < _NARROW else _NAME_PART)
    needed = [
        fonts.width(fonts.printable(_heading(row, found, words)), _text_size(width))
        for row in found.rows
    ]
    return frame.MARGIN + min(max(needed, default=0.0) + 1, most) + 12


def _text_size(width: float) -> float:
    return _DETAIL_SIZE if width < _NARROW else _SIZE


def _row(row: Row, heading: str, strip: _Strip, words: Words) -> tuple[list[Shape], list[HitBox]]:
    top, left, palette = strip.top, strip.left, strip.palette
    size = _text_size(strip.width)
    name = fonts.elided(fonts.printable(heading), size, left - frame.MARGIN - 12)
    shapes: list[Shape] = [
        Label(x=frame.MARGIN, y=top + 20, text=name, size=size, colour=palette.text)
    ]
    hits: list[HitBox] = []
    x = left
    for part, room in zip(row.parts, _rooms(row, strip.width - frame.MARGIN - left), strict=True):
        box = Box(
            x=x, y=top + (_ROW - _BAR) / 2, width=room, height=_BAR,
            fill=_fill(part.state, palette), outline=palette.line,
            hatch=palette.line if part.state is Known.UNKNOWN else "",
        )  # fmt: skip
        shapes += [box, *_count(words.number(len(part.links)), box, part.state, palette)]
        told = words.text(
            "chart.coverage.told", name=row.name, state=state_name(words, part.state),
            count=len(part.links), all=row.deliveries,
        )  # fmt: skip
        hits.append(HitBox(x, top, room, _ROW, Kind.LINK, part.links, told))
        x += room
    return shapes, hits


def _rooms(row: Row, full: float) -> list[float]:
    """The widths of the parts: by number, but none too thin to be seen."""
    free = full - _LEAST_PART * len(row.parts)
    return [_LEAST_PART + free * len(part.links) / row.deliveries for part in row.parts]


def _count(text: str, box: Box, state: Known, palette: Palette) -> list[Shape]:
    """The number in its part where it fits; on hatching it stands on a ground of its own."""
    needed = fonts.width(text, _COUNT_SIZE, is_bold=True)
    if needed + 8 > box.width:
        return []
    middle, ground = box.x + box.width / 2, []
    if state is Known.UNKNOWN:
        ground = [
            Box(x=middle - needed / 2 - 4, y=box.y + 2, width=needed + 8, height=box.height - 4,
                fill=palette.surface, radius=3)
        ]  # fmt: skip
    label = Label(
        x=middle, y=box.y + 15.5, text=text, size=_COUNT_SIZE, colour=_ink(box.fill),
        is_bold=True, anchor=Anchor.MIDDLE,
    )  # fmt: skip
    return [*ground, label]


def _ink(fill: str) -> str:
    """The colour of text that reads best on `fill`: WCAG 2.2, relative luminance."""
    parts = [int(fill[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return _DARK_INK if light > _DARK_FROM else _PALE_INK


def _notes(found: CoverageData, words: Words) -> list[str]:
    """How to read the chart, and what it leaves out."""
    texts = [words.text(f"chart.coverage.note_{found.choice}")]
    if found.choice == TIERS:
        texts.append(
            words.text("chart.coverage.questions", count=found.judged, all=found.questions)
        )
    if found.unasked:
        texts.append(words.text("chart.coverage.unasked", count=found.unasked))
    return texts
