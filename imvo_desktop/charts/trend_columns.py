"""The columns of the trend: where they stand, their parts, and the numbers under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.round_figures import RoundFigures
from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.shapes import Anchor, Box, Curve, Label, Shape
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

LINE = 17.0
LEVELS = (
    Level.VERY_HIGH, Level.HIGH, Level.MEDIUM, Level.LOW, Level.NONE, Level.UNKNOWN,
)  # fmt: skip
_LEAST_SHOWN, _MOST, _LEAST_STEP, _MOST_STEP = 2, 10, 58.0, 130.0
_PLOT = 240.0
_COLUMN_PART, _LEAST_PART = 0.6, 3.0
_SIZE, _COUNT_SIZE, _COUNT_ROOM = 12.0, 12.0, 14.0


@dataclass(frozen=True, slots=True)
class Plot:
    """Where columns stand: `step` apart from `left` on, `scale` pixels for each delivery."""

    points: tuple[RoundFigures, ...]
    left: float
    step: float
    scale: float
    top: float = 0.0

    def at(self, top: float) -> Plot:
        """The same below `top`."""
        return Plot(self.points, self.left, self.step, self.scale, top)

    @property
    def bottom(self) -> float:
        """Where the columns stand."""
        return self.top + _PLOT

    def middle(self, number: int) -> float:
        """The middle of a column."""
        return self.left + (number + 0.5) * self.step


def plot_of(moments: Sequence[RoundFigures], words: Words, width: float) -> Plot:
    """Where the last of the `moments` stand on a chart of `width` pixels: ten, or as fit."""
    names = [words.text(f"chart.trend.row.{name}") for name in rows_of(moments)]
    left = frame.MARGIN + max(fonts.width(one, _SIZE) for one in names) + 10
    room = width - frame.MARGIN - left
    most = max(_LEAST_SHOWN, min(_MOST, int(room // _LEAST_STEP)))
    points = tuple(moments[-most:])
    highest = max(deliveries(one) + (one.left_unsolved or 0) for one in points)
    step = min(room / len(points), _MOST_STEP)
    return Plot(points, left, step, (_PLOT - 8 * _LEAST_PART) / max(highest, 1))


def deliveries(one: RoundFigures) -> int:
    """The number of deliveries."""
    return sum(one.figures.levels.values())


def name_of(one: RoundFigures, words: Words) -> str:
    """The name of a round, or that it is now."""
    return words.text("chart.trend.now") if one.is_now else one.name


def left_of(one: RoundFigures, words: Words) -> str:
    """How many deliveries left while harm on them was not remedied; empty where not counted."""
    return "" if one.left_unsolved is None else words.number(one.left_unsolved)


def legend(points: Sequence[RoundFigures], words: Words, palette: Palette) -> list[frame.Swatch]:
    """The levels that are there, and what left the chain."""
    present = [level for level in LEVELS if any(one.figures.levels.get(level) for one in points)]
    swatches = [frame.level_swatch(level, words, palette) for level in present]
    if any(one.left_unsolved for one in points):
        text = words.text("chart.trend.row.left")
        swatches.append(frame.Swatch(text, palette.surface, palette.text, is_dashed=True))
    return swatches


def rows_of(points: Sequence[RoundFigures]) -> tuple[str, ...]:
    """What is written under the columns."""
    has_left = any(one.left_unsolved is not None for one in points)
    return ("moment", "date", "happening", "remedied", *(("left",) if has_left else ()))


def under(plot: Plot, words: Words, palette: Palette) -> Iterator[Shape]:
    """The lines of numbers under the columns, and the line these stand on."""
    start, end = (plot.left, plot.bottom), (plot.left + plot.step * len(plot.points), plot.bottom)
    yield Curve(points=(start, start, end, end), colour=palette.line, width=1.0)
    for line, name in enumerate(rows_of(plot.points)):
        y = plot.bottom + 16 + line * LINE
        yield Label(
            x=plot.left - 10, y=y, text=words.text(f"chart.trend.row.{name}"), size=_SIZE,
            colour=palette.quiet, anchor=Anchor.END,
        )  # fmt: skip
        for number, one in enumerate(plot.points):
            text = fonts.elided(fonts.printable(_cell(name, one, words)), _SIZE, plot.step - 6)
            yield Label(
                x=plot.middle(number), y=y, text=text, size=_SIZE, colour=palette.text,
                is_bold=name == "moment", anchor=Anchor.MIDDLE,
            )  # fmt: skip


def _cell(name: str, one: RoundFigures, words: Words) -> str:
    if name == "moment":
        return name_of(one, words)
    if name == "date":
        return words.text("chart.trend.day", month=one.date[5:7], year=one.date[:4])
    if name == "left":
        return left_of(one, words)
    return words.number(one.figures.happening if name == "happening" else one.figures.remedied)


def column(
    one: RoundFigures, plot: Plot, number: int, said_in: tuple[Words, Palette]
) -> Iterator[Shape]:
    """The levels from the gravest at the foot; dashed on top what left the chain unsolved."""
    words, palette = said_in
    wide = plot.step * _COLUMN_PART
    x, y = plot.middle(number) - wide / 2, plot.bottom
    counts = [(level, one.figures.levels.get(level, 0)) for level in LEVELS]
    for level, count in counts:
        if count:
            room = _LEAST_PART + count * plot.scale
            y -= room
            box = _part(level, (x, y, wide, room), palette)
            yield box
            yield from _count(words.number(count), box, level, palette)
    if one.left_unsolved:
        room = _LEAST_PART + one.left_unsolved * plot.scale
        yield Box(
            x=x, y=y - room, width=wide, height=room, fill="", outline=palette.text,
            is_dashed=True,
        )  # fmt: skip
    if one.is_break and number:
        yield from _break(plot, number, words, palette)


def _part(level: Level, place: tuple[float, float, float, float], palette: Palette) -> Box:
    is_unknown, is_none = level is Level.UNKNOWN, level is Level.NONE
    x, y, width, height = place
    return Box(
        x=x, y=y, width=width, height=height, outline=palette.line,
        fill=palette.surface if is_unknown or is_none else LEVEL_COLOURS[level].fill,
        hatch=palette.line if is_unknown else "",
    )  # fmt: skip


def _count(text: str, box: Box, level: Level, palette: Palette) -> Iterator[Shape]:
    """The number in its part where it fits; on hatching it stands on a ground of its own."""
    if box.height < _COUNT_ROOM:
        return
    middle, line = box.x + box.width / 2, box.y + box.height / 2 + 4.5
    is_plain = level in (Level.UNKNOWN, Level.NONE)
    if level is Level.UNKNOWN:
        wide = fonts.width(text, _COUNT_SIZE, is_bold=True) + 8
        yield Box(x=middle - wide / 2, y=line - 11, width=wide, height=14, fill=palette.surface,
                  radius=3)  # fmt: skip
    ink = palette.text if is_plain else LEVEL_COLOURS[level].text
    yield Label(x=middle, y=line, text=text, size=_COUNT_SIZE, colour=ink, is_bold=True,
                anchor=Anchor.MIDDLE)  # fmt: skip


def _break(plot: Plot, number: int, words: Words, palette: Palette) -> Iterator[Shape]:
    """A dashed line between two moments that were computed in different ways."""
    x = plot.left + number * plot.step
    top, bottom = (x, plot.top - 2), (x, plot.bottom)
    yield Curve(points=(top, top, bottom, bottom), colour=palette.text, width=1.6, is_dashed=True)
    text = fonts.elided(words.text("chart.trend.break"), _SIZE, 2 * plot.step - 8)
    half = fonts.width(text, _SIZE) / 2
    right = plot.left + plot.step * len(plot.points)
    middle = min(max(x, frame.MARGIN + half), max(right - half, frame.MARGIN + half))
    yield Label(x=middle, y=plot.top - 7, text=text, size=_SIZE, colour=palette.text,
                anchor=Anchor.MIDDLE)  # fmt: skip
