"""The priorities as bars: the gravest and likeliest harm first, never by money or an index."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.scoring import PLACES
from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.harms import Harm, finding, finding_in_view, harms, rank_text
from imvo_desktop.charts.rank_ranges import (
    COLUMN_ROOM,
    Ranges,
    in_column,
    ranges_of,
    under_rank,
    whisker,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

DEFAULT_WIDTH = 860.0
SHOWN = 15
_ROW = 36.0
_BAR = 20.0
_RANK_ROOM, _WIDE_RANK_ROOM, _NAME_PART = 34.0, 46.0, 0.38
_NARROW, _NARROW_PART, _ROOMY = 520.0, 0.27, 760.0
_SIZE, _DETAIL_SIZE = 13.0, 11.5
_GAP = 12.0
_LEAST_BARS = 72.0
"""Shorter bars say less than the ranges that would stand beside them."""


@dataclass(frozen=True, slots=True)
class BarData:
    """The rated harms in their order, and the finding the title states.

    `ranges` says between which places each comes in trial runs; None where nothing was tried.
    """

    harms: tuple[Harm, ...]
    finding: str
    is_narrowed: bool = False
    ranges: Ranges | None = None

    def is_hatched(self, one: Harm) -> bool:
        """Whether its place is not sure, or nobody tried how sure it is."""
        return one.is_unsure or (self.ranges is not None and one.risk not in self.ranges.by_risk)


def draw(scene: Scene) -> Drawing:
    """The bars of a scene, and their table."""
    found = data(scene.network, scene.assessment, scene.words, scene.kept)
    bars = replace(found, ranges=ranges_of(scene.more))
    return Drawing(picture(bars, scene.words, scene.palette, scene.width), table(bars, scene.words))


def data(
    network: Network, assessment: Assessment, words: Words, kept: Collection[str] | None = None
) -> BarData:
    """The rows of the chart and of its table: of every risk, or of those that are `kept`."""
    if kept is None:
        return BarData(harms(network, assessment, words), finding(network, assessment, words))
    title = finding_in_view(network, assessment, kept, words)
    return BarData(harms(network, assessment, words, kept), title, is_narrowed=True)


def table(bars: BarData, words: Words) -> TableTwin:
    """Every harm with its rank, where it is, its theme, answers, level and marks."""
    names = ("rank", "where", "theme", "answers", "level", "remark")
    rows = tuple(
        (
            rank_text(words, one.rank, is_shared=one.is_shared),
            one.where,
            one.theme,
            one.answers_text,
            one.level_text,
            ", ".join(one.marks),
            *((bars.ranges.text(one.risk, words),) if bars.ranges else ()),
        )
        for one in bars.harms
    )
    shown = (*names, "range") if bars.ranges else names
    headers = tuple(words.text(f"chart.column.{name}") for name in shown)
    return TableTwin(headers, rows, tuple((one.risk,) for one in bars.harms))


def alt(bars: BarData, words: Words) -> str:
    """The chart in words: every bar that is drawn."""
    if not bars.harms:
        return bars.finding
    drawn = [
        words.text(
            "chart.bars.row",
            rank=rank_text(words, one.rank, is_shared=one.is_shared),
            where=one.where,
            name=one.theme,
            answers=one.answers_text,
            said=_said(bars, one, words),
        )
        for one in bars.harms[:SHOWN]
    ]
    return " ".join([words.text("chart.bars.alt", title=bars.finding), *drawn])


def picture(bars: BarData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH) -> Picture:
    """At most 15 bars; their length is the place of severity and likelihood in the grid."""
    if not bars.harms:
        hint = "chart.narrowed.hint" if bars.is_narrowed else "chart.empty.hint"
        texts = bars.finding, words.text(hint)
        return frame.empty(*texts, (width, 320.0), palette)
    shapes, top = frame.title(bars.finding, width, palette)
    drawn = bars.harms[:SHOWN]
    sheet = _Sheet.of(bars, drawn, width)
    for number, one in enumerate(drawn):
        shapes += _row(one, top + number * _ROW, sheet, palette)
        shapes += _range(one, top + number * _ROW, (bars, sheet), words, palette)
    end = top + len(drawn) * _ROW + 6
    more, end = frame.note(" ".join(_notes(bars, words)), end, width, palette)
    shapes += more
    hits = tuple(
        HitBox(
            frame.MARGIN, top + number * _ROW, width - 2 * frame.MARGIN, _ROW, Kind.RISK,
            (one.risk,), _told(bars, one, words),
        )
        for number, one in enumerate(drawn)
    )  # fmt: skip
    described = alt(bars, words)
    return Picture(width, end + 10, palette.surface, tuple(shapes), bars.finding, described, hits)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where things are from left to right: names, bars, and the ranges where there is room."""

    left: float
    names: float
    start: float
    full: float
    is_narrow: bool
    range_at: float
    furthest: int
    unsure: frozenset[str]

    @classmethod
    def of(cls, bars: BarData, drawn: tuple[Harm, ...], width: float) -> _Sheet:
        """The places for the rows that are drawn."""
        is_narrow = width < _NARROW
        ranges = bars.ranges
        left = frame.MARGIN + (_RANK_ROOM if ranges is None else _WIDE_RANK_ROOM)
        names = width * (_NARROW_PART if is_narrow else _NAME_PART)
        start = left + names + 2 * _GAP
        room = width - frame.MARGIN - _room_right(drawn, is_narrow=is_narrow) - _GAP - start
        has_column = ranges is not None and width >= _ROOMY and room >= COLUMN_ROOM + _LEAST_BARS
        full = room - (COLUMN_ROOM if has_column else 0.0)
        end = width - frame.MARGIN - COLUMN_ROOM
        return cls(
            left, names, start, max(full, 20.0), is_narrow, end if has_column else 0.0,
            ranges.furthest(one.risk for one in drawn) if ranges else 0,
            frozenset(one.risk for one in drawn if bars.is_hatched(one)),
        )  # fmt: skip


def _row(one: Harm, top: float, sheet: _Sheet, palette: Palette) -> list[Shape]:
    left, names, is_narrow = sheet.left, sheet.names, sheet.is_narrow
    colour = LEVEL_COLOURS[one.level]
    bar = Box(
        x=sheet.start, y=top + (_ROW - _BAR) / 2, width=sheet.full * one.place / PLACES,
        height=_BAR, fill=colour.fill, outline=palette.line, radius=3,
        hatch=frame.hatch_on(one.level) if one.risk in sheet.unsure else "",
    )  # fmt: skip
    after = bar.x + bar.width + _GAP
    return [
        Label(x=left - 8, y=top + 16, text=f"{one.rank}", size=_SIZE, colour=palette.quiet,
              anchor=Anchor.END, is_bold=True),
        Label(x=left, y=top + 16, text=_fit(one.where, _SIZE, names, is_bold=True), size=_SIZE,
              colour=palette.text, is_bold=True),
        Label(x=left, y=top + 31, text=_fit(one.theme, _DETAIL_SIZE, names), size=_DETAIL_SIZE,
              colour=palette.quiet),
        bar,
        Label(x=after, y=top + 16, text=one.level_text, size=_SIZE, colour=palette.text,
              is_bold=True),
        Label(x=after, y=top + 31, text=_detail(one, is_narrow=is_narrow), size=_DETAIL_SIZE,
              colour=palette.quiet),
    ]  # fmt: skip


def _range(
    one: Harm, top: float, on: tuple[BarData, _Sheet], words: Words, palette: Palette
) -> list[Shape]:
    """Between which places it comes: a whisker where there is room, else under its rank."""
    bars, sheet = on
    ranges = bars.ranges
    if ranges is None:
        return []
    if not sheet.range_at:
        return [under_rank(ranges.short(one.risk), (sheet.left - 8, top + 31), palette)]
    shapes: list[Shape] = []
    places = ranges.by_risk.get(one.risk)
    scale = (sheet.range_at + 8, sheet.range_at + COLUMN_ROOM - 8, sheet.furthest)
    if places is not None:
        shapes += whisker(places, one.rank, scale, top + 12, palette)
    text = ranges.text(one.risk, words)
    return [*shapes, in_column(text, (sheet.range_at + 4, top + 31), palette)]


def _told(bars: BarData, one: Harm, words: Words) -> str:
    """What a pointer over a row is told."""
    said = _said(bars, one, words)
    return f"{one.where} · {one.theme} · {one.answers_text} · {said}"


def _said(bars: BarData, one: Harm, words: Words) -> str:
    """The level and, where it was tried, between which places the harm comes."""
    if bars.ranges is None:
        return one.level_text
    return f"{one.level_text}, {bars.ranges.text(one.risk, words)}"


def _detail(one: Harm, *, is_narrow: bool) -> str:
    """The answers and, where there is room, the most telling remark; the table has all remarks."""
    return " · ".join((one.answers_text, *one.marks[: 0 if is_narrow else 1]))


def _fit(text: str, size: float, room: float, *, is_bold: bool = False) -> str:
    return fonts.elided(fonts.printable(text), size, room, is_bold=is_bold)


def _room_right(drawn: tuple[Harm, ...], *, is_narrow: bool) -> float:
    """The room the texts after the bars need."""
    needed = [
        max(
            fonts.width(one.level_text, _SIZE, is_bold=True),
            fonts.width(_detail(one, is_narrow=is_narrow), _DETAIL_SIZE),
        )
        for one in drawn
    ]
    return max(needed, default=0.0) / frame.AS_DRAWN


def _notes(bars: BarData, words: Words) -> list[str]:
    """How to read the chart, and what it leaves out."""
    rest = len(bars.harms) - SHOWN
    texts = [words.text("chart.bars.note")]
    if any(one.is_shared for one in bars.harms):
        texts.append(words.text("chart.bars.shared"))
    if any(bars.is_hatched(one) for one in bars.harms):
        texts.append(words.text("chart.bars.hatched"))
    texts.append(words.text("chart.ranges.untried" if bars.ranges is None else "chart.ranges.note"))
    if rest > 0:
        texts.append(words.text("chart.bars.rest", count=rest))
    return texts
