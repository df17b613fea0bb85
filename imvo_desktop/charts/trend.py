"""Does it get better? The deliveries by level in every round and now, with breaks of method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from imvo_desktop.analysis.round_figures import RoundFigures
from imvo_desktop.charts import frame
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import HitBox, Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.charts.trend_columns import (
    LEVELS,
    LINE,
    column,
    deliveries,
    left_of,
    legend,
    name_of,
    plot_of,
    rows_of,
    under,
)
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

DEFAULT_WIDTH = 860.0
LEAST = 2
"""So many moments make a trend."""

_STRIP = 20.0
_GRAVE = (Level.VERY_HIGH, Level.HIGH)


@dataclass(frozen=True, slots=True)
class TrendData:
    """The moments, the oldest first."""

    points: tuple[RoundFigures, ...]

    @property
    def is_trend(self) -> bool:
        """Whether there is anything to compare."""
        return len(self.points) >= LEAST


def draw(scene: Scene) -> Drawing:
    """The moments of `scene.more["rounds"]`, `RoundFigures`, and their table.

    Never narrowed: a round was held over the whole chain.
    """
    given = scene.more.get("rounds", ())
    if not isinstance(given, Iterable):
        raise TypeError(given)
    found = data(one for one in given if isinstance(one, RoundFigures))
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(points: Iterable[RoundFigures]) -> TrendData:
    """The trend over some moments, the oldest first."""
    return TrendData(tuple(points))


def title(found: TrendData, words: Words) -> str:
    """How many deliveries are high or very high, and not known: last time and before.

    What left with its harm not remedied stands beside it: else the numbers would flatter.
    """
    if not found.is_trend:
        return words.text("chart.trend.empty")
    before, now = found.points[-2:]
    said = words.text(
        "chart.trend.title",
        moment=name_of(now, words),
        count=_grave(now),
        before=_grave(before),
        unknown=now.figures.levels.get(Level.UNKNOWN, 0),
        unknown_before=before.figures.levels.get(Level.UNKNOWN, 0),
        earlier=name_of(before, words),
    )
    return "; ".join([said, *_marks(now, words)])


def table(found: TrendData, words: Words) -> TableTwin:
    """Every moment with its numbers."""
    names = ("moment", "date", "happening", "remedied", "left", "method")
    headers = [words.text(f"chart.trend.column.{name}") for name in names]
    levels = [words.text(f"level.{level}") for level in LEVELS]
    rows = tuple(
        (
            name_of(one, words),
            words.date(one.date),
            *(words.number(one.figures.levels.get(level, 0)) for level in LEVELS),
            words.number(one.figures.happening),
            words.number(one.figures.remedied),
            left_of(one, words),
            words.text("chart.trend.break") if one.is_break else "",
        )
        for one in found.points
    )
    ids = tuple((one.round_id,) if one.round_id else () for one in found.points)
    return TableTwin((*headers[:2], *levels, *headers[2:]), rows, ids, Kind.ROUND)


def alt(found: TrendData, words: Words) -> str:
    """The chart in words: every moment."""
    moments = [f"{_told(one, words)}." for one in found.points]
    heading = words.text("chart.trend.alt", title=title(found, words))
    return " ".join([heading, *moments, *_notes(found, words)])


def picture(
    found: TrendData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH
) -> Picture:
    """A column for each moment, the last ten; a click on one is about its round."""
    if not found.is_trend:
        texts = words.text("chart.trend.empty"), words.text("chart.trend.empty_hint")
        return frame.empty(*texts, (width, 320.0), palette)
    shapes, top = frame.title(title(found, words), width, palette)
    plot = plot_of(found.points, words, width)
    more, plot_top = frame.legend(legend(plot.points, words, palette), top, width, palette)
    plot = plot.at(plot_top + _STRIP)
    shapes += [*more, *under(plot, words, palette)]
    for number, one in enumerate(plot.points):
        shapes += column(one, plot, number, (words, palette))
    end = plot.bottom + LINE * len(rows_of(plot.points)) + 12
    notes = _notes(found, words)
    if len(plot.points) < len(found.points):
        rest = len(found.points) - len(plot.points)
        notes.append(words.text("chart.trend.rest", count=rest))
    more, end = frame.note(" ".join(notes), end, width, palette)
    hits = tuple(
        HitBox(
            plot.left + number * plot.step, plot.top, plot.step, plot.bottom - plot.top,
            Kind.ROUND, (one.round_id,) if one.round_id else (), _told(one, words),
        )
        for number, one in enumerate(plot.points)
    )  # fmt: skip
    return Picture(
        width, end + 10, palette.surface, (*shapes, *more), title(found, words),
        alt(found, words), hits,
    )  # fmt: skip


def _grave(one: RoundFigures) -> int:
    return sum(one.figures.levels.get(level, 0) for level in _GRAVE)


def _told(one: RoundFigures, words: Words) -> str:
    """A moment with its numbers."""
    levels = [
        f"{words.number(one.figures.levels[level])} {words.text(f'level.{level}')}"
        for level in LEVELS
        if one.figures.levels.get(level)
    ]
    said = words.text(
        "chart.trend.told", name=name_of(one, words), date=one.date, count=deliveries(one),
        parts=", ".join(levels), happening=one.figures.happening, remedied=one.figures.remedied,
    )  # fmt: skip
    return "; ".join([said, *_marks(one, words)])


def _marks(one: RoundFigures, words: Words) -> Iterator[str]:
    """What a moment cannot be read without."""
    if one.left_unsolved:
        yield words.text("chart.trend.left", count=one.left_unsolved)
    if one.is_break:
        yield words.text("chart.trend.break")


def _notes(found: TrendData, words: Words) -> list[str]:
    """How to read the chart, and what it does not say."""
    texts = [words.text("chart.trend.note")]
    if any(one.is_break for one in found.points):
        texts.append(words.text("chart.trend.note_break"))
    is_counted = any(one.left_unsolved is not None for one in found.points)
    texts.append(words.text("chart.trend.note_left" if is_counted else "chart.trend.note_gone"))
    return texts
