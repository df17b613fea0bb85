"""How big, where: the rated risks per country of making or theme, as areas or as bars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.level_marks import legend, marks
from imvo_desktop.charts.named_bars import Ground, NamedBar, Part, rows
from imvo_desktop.charts.risk_groups import (
    FALLING,
    RiskGroup,
    countries_of_making,
    grouped,
    joined,
    risk_levels,
    risks_in_chain,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.squarified import Tile, squarified
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

COUNTRY, THEME = "country", "theme"
COUNTRY_BARS, THEME_BARS = "country_bars", "theme_bars"
CHOICES = (COUNTRY, THEME, COUNTRY_BARS, THEME_BARS)
SHOWN = 25
LEAST_SIDE = 24.0
_REST = "rest"
_HEIGHT = 380.0
_NAME_SIZE, _DETAIL_SIZE, _PADDING = 13.0, 11.5, 7.0
_MARKS_ROOM = 16.0
_LEAST_NAME = 56.0
"""In pixels: a name that is cut off shorter tells nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """The risks of one country or theme; `key` is empty for a country that is not known."""

    key: str
    name: str
    risks: RiskGroup

    @property
    def size(self) -> int:
        """The number of rated risks."""
        return self.risks.rated


@dataclass(frozen=True, slots=True)
class WhereData:
    """The places with a rated risk, most risks first, and apart those without one.

    `rated` counts each risk once, also one that is made in several countries.
    """

    choice: str
    places: tuple[Place, ...]
    unrated: tuple[Place, ...]
    rated: int
    is_narrowed: bool

    @property
    def by(self) -> str:
        """Whether it is by country or by theme."""
        return COUNTRY if self.choice in (COUNTRY, COUNTRY_BARS) else THEME

    @property
    def is_bars(self) -> bool:
        """Whether it is drawn as bars."""
        return self.choice in (COUNTRY_BARS, THEME_BARS)


def draw(scene: Scene) -> Drawing:
    """The areas or bars of a scene, and their table."""
    found = data(scene)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(scene: Scene) -> WhereData:
    """Count the risks per place, all of our chain or those kept in view."""
    choice = scene.choice or COUNTRY
    is_country = choice in (COUNTRY, COUNTRY_BARS)
    levels = risk_levels(scene.assessment)
    groups = grouped(_pairs(scene, is_country=is_country), levels)
    places = [Place(key, _name(scene.words, choice, key), one) for key, one in groups.items()]
    places.sort(key=lambda one: (-one.size, one.risks.order, one.key))
    return WhereData(
        choice,
        tuple(one for one in places if one.size),
        tuple(one for one in places if not one.size),
        joined(groups.values()).rated,
        is_narrowed=scene.kept is not None,
    )


def title(found: WhereData, words: Words) -> str:
    """Where most risks are, and how grave these are."""
    if not found.places:
        return words.text("chart.narrowed.none" if found.is_narrowed else "chart.empty.title")
    first = next((one for one in found.places if one.key), None)
    if first is None:
        return words.text("chart.where.title_nowhere", count=found.rated)
    gravest = first.risks.gravest
    return words.text(
        "chart.where.title",
        name=first.name,
        size=first.size,
        total=found.rated,
        grave=first.risks.count(gravest),
        level=gravest.value,
    )


def table(found: WhereData, words: Words) -> TableTwin:
    """Every place with its gravest level and the number of risks of each level."""
    levels = (*FALLING, Level.UNKNOWN, Level.NONE)
    headers = (
        words.text(f"chart.column.{found.by}"),
        words.text("chart.column.gravest"),
        words.text("chart.column.rated"),
        *(words.text(f"level.{one}") for one in levels),
    )
    places = (*found.places, *found.unrated)
    cells = tuple(
        (
            one.name,
            words.text(f"level.{one.risks.gravest}"),
            words.number(one.size),
            *(words.number(one.risks.count(level)) for level in levels),
        )
        for one in places
    )
    return TableTwin(headers, cells, tuple(one.risks.ids() for one in places))


def alt(found: WhereData, words: Words) -> str:
    """The chart in words: every place that has a rated risk."""
    heading = words.text(f"chart.where.alt_{found.by}", title=title(found, words))
    return " ".join([heading, *(_told(one, words) for one in found.places), *_aside(found, words)])


def picture(found: WhereData, words: Words, palette: Palette, width: float) -> Picture:
    """Areas (or bars) as large as the number of rated risks, in the colour of the gravest."""
    heading = title(found, words)
    if not found.places:
        hint = "chart.narrowed.hint" if found.is_narrowed else "chart.empty.hint"
        return frame.empty(heading, words.text(hint), (width, 320.0), palette)
    shapes, top = frame.title(heading, width, palette)
    make = _bars if found.is_bars else _tiles
    made, hits, end = make(found, top, words, palette, width)
    swatches, end = legend(FALLING, (end + 10, width), words, palette)
    texts = [words.text(f"chart.where.note_{found.by}"), *_aside(found, words)]
    note, end = frame.note(" ".join(texts), end + 2, width, palette)
    everything = (*shapes, *made, *swatches, *note)
    described = alt(found, words)
    return Picture(width, end + 10, palette.surface, everything, heading, described, hits)


type _Made = tuple[list[Shape], tuple[HitBox, ...], float]


def _bars(found: WhereData, top: float, words: Words, palette: Palette, width: float) -> _Made:
    shown = _with_rest(found, SHOWN, words)
    most = max(one.size for one in shown)
    bars = [_bar(one, most, words, palette) for one in shown]
    ground = Ground.under(bars, width, palette)
    made = rows(bars, top, ground, words.text("chart.where.measure"))
    return made.shapes, made.hits, made.end


def _bar(one: Place, most: int, words: Words, palette: Palette) -> NamedBar:
    return NamedBar(
        name=one.name,
        parts=(Part(one.size / most, *frame.level_look(one.risks.gravest, palette)),),
        value=f"{words.number(one.size)} · {_gravest(one, words)}",
        kind=Kind.RISK,
        ids=one.risks.ids(*FALLING),
        told=_told(one, words),
    )


def _tiles(found: WhereData, top: float, words: Words, palette: Palette, width: float) -> _Made:
    area = (frame.MARGIN, top, width - 2 * frame.MARGIN, _HEIGHT)
    shown, tiles = _large_enough(found, area, words)
    boxes: list[Shape] = []
    squares: list[Shape] = []
    texts: list[Shape] = []
    hits = []
    for one, (x, y, wide, high) in zip(shown, tiles, strict=True):
        fill, hatch = frame.level_look(one.risks.gravest, palette)
        boxes.append(
            Box(x=x + 1, y=y + 1, width=wide - 2, height=high - 2, fill=fill, hatch=hatch,
                outline=palette.line, radius=3, is_dashed=not one.key)
        )  # fmt: skip
        texts += written(one, (x, y, wide, high), words, palette)
        at = (x + wide - _MARKS_ROOM, y + high - _MARKS_ROOM / 2)
        squares += marks(one.risks.gravest, at, palette)
        ids = one.risks.ids(*FALLING)
        hits.append(HitBox(x, y, wide, high, Kind.RISK, ids, _told(one, words)))
    return [*boxes, *squares, *texts], tuple(hits), top + _HEIGHT


def _large_enough(found: WhereData, area: Tile, words: Words) -> tuple[list[Place], list[Tile]]:
    """As many places as have a tile that can be hit; the others together in one."""
    for count in range(min(len(found.places), SHOWN), 0, -1):
        shown = _with_rest(found, count, words)
        tiles = squarified([one.size for one in shown], area)
        if count == 1 or all(min(wide, high) >= LEAST_SIDE for _, _, wide, high in tiles):
            return shown, tiles
    return [], []


def _with_rest(found: WhereData, most: int, words: Words) -> list[Place]:
    """The first places and, where there are more, one for the others; the largest first."""
    rest = found.places[most:]
    if not rest:
        return list(found.places)
    name = words.text(f"chart.where.rest_{found.by}", count=len(rest))
    others = Place(_REST, name, joined(one.risks for one in rest))
    return sorted([*found.places[:most], others], key=lambda one: -one.size)


def written(one: Place, tile: Tile, words: Words, palette: Palette) -> list[Shape]:
    """Name, number and level where they fit whole, else as much as does, the level out first."""
    x, y, wide, high = tile
    room = wide - 2 * _PADDING
    ink = frame.ink_on(one.risks.gravest, palette)
    size = words.number(one.size)
    wrapped = fonts.wrapped(one.name, _NAME_SIZE, room, is_bold=True)
    name = [(line, _NAME_SIZE) for line in wrapped]
    ways = [
        [*name, (f"{size} · {_gravest(one, words)}", _DETAIL_SIZE)],
        [*name, (size, _DETAIL_SIZE)],
        [(size, _NAME_SIZE)],
    ]
    if room >= _LEAST_NAME:
        cut = fonts.elided(one.name, _NAME_SIZE, room, is_bold=True)
        ways.insert(2, [(cut, _NAME_SIZE), (size, _DETAIL_SIZE)])
    lines = next((way for way in ways if _fit(way, room, high)), [])
    step = _NAME_SIZE * 1.3
    return [
        Label(x=x + _PADDING, y=y + _PADDING + 12 + at * step, text=text, size=text_size,
              colour=ink, is_bold=text_size == _NAME_SIZE)
        for at, (text, text_size) in enumerate(lines)
    ]  # fmt: skip


def _gravest(one: Place, words: Words) -> str:
    """How many risks have the gravest level."""
    level = one.risks.gravest
    return f"{words.number(one.risks.count(level))} {words.text(f'level.{level}')}"


def _fit(lines: list[tuple[str, float]], room: float, high: float) -> bool:
    is_wide = all(fonts.width(text, size, is_bold=True) <= room for text, size in lines)
    return is_wide and len(lines) * _NAME_SIZE * 1.3 + _PADDING <= high


def _pairs(scene: Scene, *, is_country: bool) -> Iterable[tuple[str, str]]:
    """(place, risk) of every risk; several places where it is made in several countries."""
    for risk, _ in risks_in_chain(scene.network, scene.assessment, scene.kept):
        if is_country:
            for country in countries_of_making(scene.network, risk):
                yield country or "", risk.id
        else:
            yield risk.theme.value, risk.id


def _name(words: Words, choice: str, key: str) -> str:
    if choice in (THEME, THEME_BARS):
        return words.text(f"theme.{key}")
    return words.country(key) if key else words.text("chart.heat.country_unknown")


def _told(one: Place, words: Words) -> str:
    said = one.risks.said(words)
    return words.text("chart.where.row", name=one.name, count=one.size, parts=said)


def _aside(found: WhereData, words: Words) -> list[str]:
    """The risks without a level, which have no size, and the places that only have these."""
    unknown = joined(one.risks for one in (*found.places, *found.unrated)).count(Level.UNKNOWN)
    texts = []
    if unknown:
        texts.append(words.text("chart.where.unknown", count=unknown))
    if found.unrated:
        names = ", ".join(one.name for one in found.unrated)
        texts.append(words.text("chart.where.unrated", names=names))
    return texts
