"""Where on earth? Deliveries where they are made, and beside the map those nobody can place."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.chain_style import mixed
from imvo_desktop.charts.land import height_over_width, land
from imvo_desktop.charts.shapes import Anchor, Area, Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

DEFAULT_WIDTH = 860.0
_ROOM_IN_RING = 1.5
_LAND, _RING, _COUNT_SIZE = 0.28, 3.0, 10.5
_UNKNOWN_ROW, _LEAST_REACH, _ROOM_FOR_DIGIT = 28.0, 10.0, 3.0
_NARROW, _SMALLER = 520.0, 0.9
_LEVELS = (
    Level.VERY_HIGH, Level.HIGH, Level.MEDIUM, Level.LOW, Level.NONE, Level.UNKNOWN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """Deliveries made near each other: `x`, `y` and `radius` in pixels of the map.

    `is_exact` when all their places are sure; `where` names the countries.
    """

    x: float
    y: float
    radius: float
    level: Level
    is_exact: bool
    links: tuple[str, ...]
    where: str


@dataclass(frozen=True, slots=True)
class CountryLine:
    """One country; `themes` are tagged on its deliveries, the most frequent first."""

    name: str
    links: tuple[str, ...]
    organisations: int
    level_text: str
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorldData:
    """The marks on a map `width` pixels wide, the countries, and what has no country.

    `undrawn` are deliveries whose country no map shows. `of_all` counts the deliveries where only
    some are in view.
    """

    marks: tuple[Mark, ...]
    countries: tuple[CountryLine, ...]
    unknown: tuple[str, ...]
    undrawn: tuple[str, ...]
    width: float
    of_all: int | None = None

    @property
    def known(self) -> int:
        """The number of deliveries of which the country of making is known."""
        return sum(len(one.links) for one in self.countries)


def map_width(width: float) -> float:
    """How wide the map is on a chart of `width` pixels."""
    return width - 2 * frame.MARGIN


def title(found: WorldData, words: Words) -> str:
    """How many deliveries are made in how many countries, and of how many nobody knows it."""
    said = words.text(
        "chart.world.title",
        deliveries=words.text("map.deliveries", count=found.known),
        countries=words.text("chart.world.countries", count=len(found.countries)),
        count=len(found.unknown),
    )
    if found.of_all is None:
        return said
    shown = found.known + len(found.unknown)
    return f"{said} ({words.text('chart.flow.in_view', kept=shown, count=found.of_all)})"


def table(found: WorldData, words: Words) -> TableTwin:
    """Every country with its deliveries; where it is not known comes last."""
    names = ("country", "deliveries", "organisations", "level", "themes")
    rows = [
        (one.name, words.number(len(one.links)), words.number(one.organisations),
         one.level_text, ", ".join(one.themes))
        for one in found.countries
    ]  # fmt: skip
    ids = [one.links for one in found.countries]
    if found.unknown:
        rows.append((words.text("chart.world.unknown_row"), words.number(len(found.unknown)),
                     "", "", ""))  # fmt: skip
        ids.append(found.unknown)
    headers = tuple(words.text(f"chart.world.column.{name}") for name in names)
    return TableTwin(headers, tuple(rows), tuple(ids), Kind.LINK)


def alt(found: WorldData, words: Words) -> str:
    """The map in words: every country."""
    countries = [
        words.text("chart.world.row", name=one.name, count=len(one.links), said=one.level_text)
        for one in found.countries
    ]
    heading = words.text("chart.world.alt", title=title(found, words))
    return " ".join([heading, *countries, *_notes(found, words)])


def picture(
    found: WorldData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH
) -> Picture:
    """The map with its marks; a click on one selects the deliveries made there."""
    if not found.known and not found.unknown:
        is_narrowed = found.of_all is not None
        hint = "chart.narrowed.hint" if is_narrowed else "chart.world.empty_hint"
        texts = words.text("chart.world.empty"), words.text(hint)
        return frame.empty(*texts, (width, 320.0), palette)
    shapes, top = frame.title(title(found, words), width, palette)
    more, top = frame.legend(_legend(found, words, palette), top, width, palette)
    shapes += [*more, *_land(top, width, palette)]
    hits: list[HitBox] = []
    for one in sorted(found.marks, key=lambda one: -one.radius):
        shapes += _mark(one, top, width, palette)
        hits.insert(0, _hit(one, top, width, words))
    end = top + map_width(width) * height_over_width() + 8
    if found.unknown:
        shapes += _unknown(found, end, (words, palette), width)
        told = words.text("chart.world.unknown", count=len(found.unknown))
        hits.append(HitBox(frame.MARGIN, end, map_width(width), _UNKNOWN_ROW, Kind.LINK,
                           found.unknown, told))  # fmt: skip
        end += _UNKNOWN_ROW + 4
    more, end = frame.note(" ".join(_notes(found, words)), end, width, palette)
    return Picture(
        width, end + 10, palette.surface, (*shapes, *more), title(found, words),
        alt(found, words), tuple(hits),
    )  # fmt: skip


def _land(top: float, width: float, palette: Palette) -> Iterator[Area]:
    fill = mixed(palette.line, palette.surface, _LAND)
    for corners in land(round(map_width(width))):
        yield Area(points=tuple((x + frame.MARGIN, y + top) for x, y in corners), fill=fill)


def _radius(one: Mark, width: float) -> float:
    """As large as the mark is told to be, and never too small for its number."""
    digits = fonts.width(f"{len(one.links)}", _COUNT_SIZE, is_bold=True) + _ROOM_FOR_DIGIT
    least = digits / 2 + (0.0 if one.is_exact else _RING + _ROOM_IN_RING)
    return max(least, one.radius * (_SMALLER if width < _NARROW else 1.0))


def _colour(level: Level, palette: Palette) -> str:
    is_plain = level in (Level.UNKNOWN, Level.NONE)
    return palette.surface if is_plain else LEVEL_COLOURS[level].fill


def _mark(one: Mark, top: float, width: float, palette: Palette) -> Iterator[Shape]:
    """Filled where the place is sure, a ring where it is an estimate."""
    x, y, radius = one.x + frame.MARGIN, one.y + top, _radius(one, width)
    at, is_unknown = (x, y), one.level is Level.UNKNOWN
    if one.is_exact:
        look = _look(_colour(one.level, palette), palette.text)
        hatch = palette.line if is_unknown else ""
        yield _disc(at, radius, dataclasses.replace(look, hatch=hatch))
    else:
        yield _disc(at, radius, _look(palette.surface, palette.text))
        is_plain = is_unknown or one.level is Level.NONE
        ring = _look("", palette.quiet if is_plain else _colour(one.level, palette))
        yield _disc(
            at, radius - _RING / 2 - 0.5,
            dataclasses.replace(ring, outline_width=_RING, is_dashed=is_unknown),
        )  # fmt: skip
    is_plain = not one.is_exact or one.level in (Level.UNKNOWN, Level.NONE)
    ink = palette.text if is_plain else LEVEL_COLOURS[one.level].text
    yield Label(x=x, y=y + 4, text=f"{len(one.links)}", size=_COUNT_SIZE, colour=ink,
                is_bold=True, anchor=Anchor.MIDDLE)  # fmt: skip


def _disc(at: tuple[float, float], radius: float, look: Box) -> Box:
    """A circle around a point with the colours of `look`."""
    left, top = at[0] - radius, at[1] - radius
    return dataclasses.replace(
        look, x=left, y=top, width=2 * radius, height=2 * radius, radius=radius
    )


def _look(fill: str, outline: str) -> Box:
    """The colours of a circle."""
    return Box(x=0, y=0, width=0, height=0, fill=fill, outline=outline)


def _hit(one: Mark, top: float, width: float, words: Words) -> HitBox:
    reach = max(_radius(one, width), _LEAST_REACH)
    place = words.text("map.exact" if one.is_exact else "map.estimated")
    told = words.text(
        "chart.world.told", where=one.where, count=len(one.links),
        said=words.text(f"level.{one.level}"), place=place,
    )  # fmt: skip
    left, upper = one.x + frame.MARGIN - reach, one.y + top - reach
    return HitBox(left, upper, 2 * reach, 2 * reach, Kind.LINK, one.links, told)


def _legend(found: WorldData, words: Words, palette: Palette) -> list[frame.Swatch]:
    present = {one.level for one in found.marks}
    levels = [frame.level_swatch(one, words, palette) for one in _LEVELS if one in present]
    exact = frame.Swatch(words.text("map.exact"), palette.quiet, palette.text)
    hollow = frame.Swatch(words.text("map.estimated"), palette.surface, palette.quiet)
    is_exact = {one.is_exact for one in found.marks}
    return [
        *levels,
        *([exact] if True in is_exact else []),
        *([hollow] if False in is_exact else []),
    ]


def _unknown(
    found: WorldData, top: float, said_in: tuple[Words, Palette], width: float
) -> Iterator[Shape]:
    """How many deliveries stand nowhere, hatched."""
    words, palette = said_in
    text = words.text("chart.world.unknown", count=len(found.unknown))
    yield Box(x=frame.MARGIN, y=top + 4, width=28, height=20, fill=palette.surface,
              outline=palette.line, hatch=palette.line, radius=4)  # fmt: skip
    room = map_width(width) - 38
    yield Label(x=frame.MARGIN + 36, y=top + 18.5, size=frame.TEXT_SIZE, colour=palette.text,
                text=fonts.elided(text, frame.TEXT_SIZE, room, is_bold=True),
                is_bold=True)  # fmt: skip


def _notes(found: WorldData, words: Words) -> list[str]:
    """How to read the map, and what it leaves out."""
    texts = [words.text("chart.world.note")]
    if found.undrawn:
        texts.append(words.text("chart.world.undrawn", count=len(found.undrawn)))
    texts.append(words.text("chart.world.borders"))
    return texts
