"""How mature the company is: six steps as bars from 1 to 5, the earlier years beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.shapes import Anchor, Box, Curve, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.step import SelfScan
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.step_questions import SCAN_LEVELS, STEP_NUMBERS
from imvo_desktop.labels.scan_words import level_text, step_title
from imvo_desktop.tokens import Palette

MOST_YEARS = 3
"""So many earlier scans are drawn; all are in the table."""

GOOD = 4
"""From this level on a step is in place everywhere."""

_NAMES, _SIZE = 0.30, 13.0
_NOW, _EARLIER, _GAP, _BETWEEN = 16.0, 7.0, 3.0, 14.0
_EMPTY_HEIGHT, _AXIS = 220.0, 34.0


@dataclass(frozen=True, slots=True)
class MaturityData:
    """The scans, the latest first."""

    scans: tuple[SelfScan, ...]

    @property
    def drawn(self) -> tuple[SelfScan, ...]:
        """The latest, and so many before it as are drawn."""
        return self.scans[: MOST_YEARS + 1]


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where the bars are: from `left`, `unit` pixels for each level."""

    left: float
    unit: float
    words: Words
    palette: Palette

    def x(self, level: int) -> float:
        """The end of a bar of this level."""
        return self.left + level * self.unit


def data(scans: Iterable[SelfScan]) -> MaturityData:
    """The scans in their order, the latest first."""
    return MaturityData(tuple(sorted(scans, key=lambda one: (one.date, one.id), reverse=True)))


def title(found: MaturityData, words: Words) -> str:
    """How many steps are in place by the latest scan, and how many are not known."""
    if not found.scans:
        return words.text("chart.scan.empty")
    last = found.scans[0]
    levels = [last.scores.of(step) for step in STEP_NUMBERS]
    good = sum(one is not None and one >= GOOD for one in levels)
    return words.text(
        "chart.scan.title", date=last.date, count=good, top=GOOD, open=levels.count(None)
    )


def table(found: MaturityData, words: Words) -> TableTwin:
    """Every step with its level in each scan, the latest first."""
    headers = (words.text("chart.scan.step"), *(words.date(one.date) for one in found.scans))
    rows = tuple(
        (step_title(step, words), *(level_text(one.scores.of(step), words) for one in found.scans))
        for step in STEP_NUMBERS
    )
    return TableTwin(headers, rows, tuple(() for _ in rows), Kind.SELF_SCAN)


def alt(found: MaturityData, words: Words) -> str:
    """The chart in words: every step in every scan that is drawn."""
    told = [f"{_told(one, step, words)}." for step in STEP_NUMBERS for one in found.drawn]
    return " ".join([words.text("chart.scan.alt", title=title(found, words)), *told])


def picture(found: MaturityData, words: Words, palette: Palette, width: float) -> Picture:
    """A row for each step: the latest scan as a thick bar, earlier ones thin under it."""
    if not found.scans:
        texts = words.text("chart.scan.empty"), words.text("chart.scan.empty_hint")
        return frame.empty(*texts, (width, _EMPTY_HEIGHT), palette)
    heading = title(found, words)
    shapes, top = frame.title(heading, width, palette)
    left = frame.MARGIN + width * _NAMES
    plot = _Plot(left, (width - frame.MARGIN - left) / len(SCAN_LEVELS), words, palette)
    rows: list[Shape] = []
    hits: list[HitBox] = []
    end = top + _AXIS
    for step in STEP_NUMBERS:
        more, bottom = _row(found, step, end, plot)
        rows += more
        said = "; ".join(_told(one, step, words) for one in found.drawn)
        place = (frame.MARGIN, end, width - 2 * frame.MARGIN, bottom - end)
        hits.append(HitBox(*place, Kind.SELF_SCAN, (found.scans[0].id,), said))
        end = bottom + _BETWEEN
    shapes += [*_axis(plot, top, end - _BETWEEN), *rows]
    legend, end = frame.legend(_swatches(found, words, palette), end, width, palette)
    note, end = frame.note(_note(found, words), end, width, palette)
    return Picture(
        width, end + 10, palette.surface, (*shapes, *legend, *note), heading, alt(found, words),
        tuple(hits),
    )  # fmt: skip


def _row(
    found: MaturityData, step: int, top: float, plot: _Plot
) -> tuple[list[Shape], float]:  # fmt: skip
    """The bars of one step, and where they end."""
    palette = plot.palette
    name = fonts.elided(step_title(step, plot.words), _SIZE, plot.left - frame.MARGIN - 10)
    shapes: list[Shape] = [
        Label(x=frame.MARGIN, y=top + 13, text=name, size=_SIZE, colour=palette.text)
    ]
    y = top
    for number, one in enumerate(found.drawn):
        high = _EARLIER if number else _NOW
        shapes += _bar(one.scores.of(step), y, high, plot)
        y += high + _GAP
    return shapes, y - _GAP


def _bar(level: int | None, top: float, high: float, plot: _Plot) -> Iterator[Shape]:
    """A bar; hatched as wide as one level, with a word, where the level is not known."""
    palette, is_now = plot.palette, high == _NOW
    if level is None:
        yield Box(
            x=plot.left, y=top, width=plot.unit * 0.5, height=high, fill=palette.surface,
            outline=palette.line, hatch=palette.line, is_dashed=True,
        )  # fmt: skip
        if is_now:
            text = plot.words.text("scan.open")
            yield Label(
                x=plot.left + plot.unit * 0.5 + 6, y=top + 12, text=text, size=12.0,
                colour=palette.quiet,
            )  # fmt: skip
        return
    yield Box(
        x=plot.left, y=top, width=plot.x(level) - plot.left, height=high,
        fill=palette.accent if is_now else palette.line, outline=palette.line, radius=2,
    )  # fmt: skip


def _axis(plot: _Plot, top: float, bottom: float) -> Iterator[Shape]:
    """An upright line at each level, with its number and word above it."""
    for level in SCAN_LEVELS:
        x = plot.x(level)
        start, end = (x, top + _AXIS - 6), (x, bottom)
        yield Curve(points=(start, start, end, end), colour=plot.palette.line, width=0.6)
        word = plot.words.text(f"scan.level.{level}")
        for line, text in enumerate((plot.words.number(level), word)):
            shown = fonts.elided(text, 12.0, plot.unit - 4)
            yield Label(
                x=x, y=top + 10 + line * 15, text=shown, size=12.0, colour=plot.palette.quiet,
                anchor=Anchor.END,
            )  # fmt: skip


def _swatches(found: MaturityData, words: Words, palette: Palette) -> Sequence[frame.Swatch]:
    last = frame.Swatch(words.date(found.scans[0].date), palette.accent, palette.line)
    earlier = found.drawn[1:]
    if not earlier:
        return [last]
    names = " · ".join(words.date(one.date) for one in earlier)
    return [last, frame.Swatch(names, palette.line, palette.line)]


def _note(found: MaturityData, words: Words) -> str:
    rest = len(found.scans) - len(found.drawn)
    more = [words.text("chart.scan.rest", count=rest)] if rest else []
    return " ".join([words.text("chart.scan.note"), *more])


def _told(scan: SelfScan, step: int, words: Words) -> str:
    reached = level_text(scan.scores.of(step), words)
    return words.text(
        "chart.scan.told", step=step_title(step, words), date=scan.date, reached=reached
    )
