"""People, planet and profit side by side: how many indicators are known, and how they move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.indicator_years import IndicatorYears, Trend
from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.scene import Drawing
from imvo_desktop.charts.shapes import Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette

_GAP, _BAR, _LINE = 3.0 * GRID, 22.0, 21.0
_HEAD, _SIZE = 15.0, 13.0
_FROM_HEAD, _FROM_BAR, _FROM_TEXT = 26.0, 20.0, 16.0
_MOVED = {
    "better": (Trend.BETTER,),
    "worse": (Trend.WORSE,),
    "same": (Trend.SAME,),
    "moved": (Trend.UP, Trend.DOWN),
    "no_trend": (Trend.UNKNOWN,),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One of the three: its indicators, how many are known in the last year, how they move."""

    domain: Domain
    ids: tuple[str, ...]
    known: int
    trends: Mapping[str, int]

    @property
    def unknown(self) -> int:
        """How many are not known in the last year."""
        return len(self.ids) - self.known


@dataclass(frozen=True, slots=True)
class PassportParts:
    """The three parts in their order, and the year that is looked at."""

    parts: tuple[Part, ...]
    year: int

    @property
    def count(self) -> int:
        """How many indicators there are."""
        return sum(len(one.ids) for one in self.parts)


def data(found: Sequence[IndicatorYears], years: Sequence[int]) -> PassportParts:
    """The indicators counted by part."""
    return PassportParts(tuple(_part(one, found, years) for one in Domain), years[-1])


def draw(found: PassportParts, words: Words, palette: Palette, width: float) -> Drawing:
    """The picture and its table."""
    return Drawing(picture(found, words, palette, width), table(found, words))


def title(found: PassportParts, words: Words) -> str:
    """How many are known in the year."""
    if not found.count:
        return words.text("passport.chart.empty")
    known = sum(one.known for one in found.parts)
    year = str(found.year)
    return words.text("passport.chart.title", known=known, count=found.count, year=year)


def table(found: PassportParts, words: Words) -> TableTwin:
    """A row for each of the three."""
    year = str(found.year)
    names = ("known", "unknown", *_MOVED)
    headers = [words.text(f"passport.chart.{name}", year=year) for name in names]
    first = [words.text(f"passport.chart.{name}") for name in ("domain", "kept")]
    rows = tuple(
        (
            words.text(f"report.domain.{one.domain}"),
            *map(words.number, (len(one.ids), one.known, one.unknown)),
            *(words.number(one.trends[name]) for name in _MOVED),
        )
        for one in found.parts
    )
    ids = tuple(one.ids for one in found.parts)
    return TableTwin((*first, *headers), rows, ids, Kind.INDICATOR)


def picture(found: PassportParts, words: Words, palette: Palette, width: float) -> Picture:
    """Three columns: a bar of what is known, and below it how many became better or worse."""
    said = title(found, words)
    if not found.count:
        return frame.empty(said, words.text("passport.chart.empty_hint"), (width, 320.0), palette)
    shapes, top = frame.title(said, width, palette)
    year = str(found.year)
    swatches = [
        frame.Swatch(words.text("passport.chart.known", year=year), palette.accent, palette.line),
        frame.Swatch(
            words.text("passport.chart.unknown", year=year), palette.surface, palette.line,
            palette.line,
        ),
    ]  # fmt: skip
    more, top = frame.legend(swatches, top, width, palette)
    shapes += more
    room = (width - 2 * frame.MARGIN - 2 * _GAP) / len(found.parts)
    hits, top = [], top + GRID
    most = max(len(one.ids) for one in found.parts)
    height = _FROM_HEAD + _BAR + _FROM_BAR + _LINE * (len(_MOVED) + 1)
    for at, one in enumerate(found.parts):
        left = frame.MARGIN + at * (room + _GAP)
        shapes += _column(one, (left, top, room), most, (words, palette))
        place = (left, top, room, height)
        hits.append(HitBox(*place, Kind.INDICATOR, one.ids, _told(one, found, words)))
    more, end = frame.note(words.text("passport.chart.note"), top + height + 12, width, palette)
    alt = [words.text("passport.chart.alt", title=said)]
    alt += [f"{_told(one, found, words)}." for one in found.parts]
    return Picture(
        width, end + 10, palette.surface, (*shapes, *more), said, " ".join(alt), tuple(hits)
    )


def _part(domain: Domain, found: Sequence[IndicatorYears], years: Sequence[int]) -> Part:
    here = [one for one in found if one.indicator.domain is domain]
    counts = Counter(one.trend(years) for one in here)
    trends = {name: sum(counts[one] for one in which) for name, which in _MOVED.items()}
    known = sum(one.value(years[-1]) is not None for one in here)
    return Part(domain, tuple(one.indicator.id for one in here), known, trends)


def _column(
    one: Part, place: tuple[float, float, float], most: int, said_in: tuple[Words, Palette]
) -> Iterator[Shape]:
    left, top, room = place
    words, palette = said_in
    step = room / most
    bar = top + _FROM_HEAD
    if one.known:
        yield Box(x=left, y=bar, width=one.known * step, height=_BAR, fill=palette.accent,
                  outline=palette.line, radius=2)  # fmt: skip
    if one.unknown:
        yield Box(x=left + one.known * step, y=bar, width=one.unknown * step, height=_BAR,
                  fill=palette.surface, outline=palette.line, radius=2,
                  hatch=palette.line)  # fmt: skip
    yield Label(x=left, y=top + _HEAD, text=words.text(f"report.domain.{one.domain}"), size=_HEAD,
                colour=palette.text, is_bold=True)  # fmt: skip
    for line, text in enumerate(_lines(one, words)):
        yield Label(
            x=left, y=bar + _BAR + _FROM_TEXT + 4 + line * _LINE,
            text=fonts.elided(text, _SIZE, room), size=_SIZE,
            colour=palette.text if line == 0 else palette.quiet, is_bold=line == 0,
        )  # fmt: skip


def _lines(one: Part, words: Words) -> list[str]:
    """What stands under a bar: known of all, then how they move, without what does not occur."""
    if not one.ids:
        return [words.text("passport.chart.none")]
    count, total = words.number(one.known), words.number(len(one.ids))
    known = words.text("report.indicator_of", count=count, total=total)
    return [known, *_moves(one, words)]


def _moves(one: Part, words: Words) -> list[str]:
    return [
        f"{words.text(f'passport.chart.{name}')}: {words.number(count)}"
        for name, count in one.trends.items()
        if count
    ]


def _told(one: Part, found: PassportParts, words: Words) -> str:
    year = str(found.year)
    parts = [
        f"{words.text(f'passport.chart.{name}', year=year)}: {words.number(count)}"
        for name, count in (("known", one.known), ("unknown", one.unknown))
    ]
    domain = words.text(f"report.domain.{one.domain}")
    said = ", ".join([*parts, *_moves(one, words)])
    return words.text("passport.chart.told", domain=domain, count=len(one.ids), parts=said)
