"""What a lens found as bars, in the order of the lens; the words are made before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.charts import frame
from imvo_desktop.charts.named_bars import Ground, NamedBar, Part, rows
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

SHOWN = 15


@dataclass(frozen=True, slots=True)
class LensBar:
    """One row of a lens in words; `length` (0 to 1) is that of its bar."""

    ids: tuple[str, ...]
    name: str
    detail: str
    value: str
    length: float
    told: str


@dataclass(frozen=True, slots=True)
class LensBarData:
    """The rows that have a bar, what the bars are (`measure`), and the table with every row.

    `finding` counts; `note` says how to read it, `hint` what to do when there is nothing to show.
    """

    name: str
    finding: str
    measure: str
    hint: str
    note: str
    bars: tuple[LensBar, ...]
    twin: TableTwin
    is_narrowed: bool = False

    @property
    def rest(self) -> int:
        """The number of rows that are only in the table."""
        return len(self.twin.rows) - len(self.bars[:SHOWN])


def alt(found: LensBarData, words: Words) -> str:
    """The chart in words: every bar that is drawn."""
    if not found.bars:
        return f"{found.finding}. {found.hint}"
    drawn = [
        words.text("chart.lens.row", name=one.name, said=one.value) for one in found.bars[:SHOWN]
    ]
    title = found.finding.removesuffix(".")
    heading = words.text("chart.lens.alt", name=found.name, title=title, measure=found.measure)
    return " ".join([heading, *drawn, *_rest(found, words)])


def picture(found: LensBarData, words: Words, palette: Palette, width: float) -> Picture:
    """At most 15 bars in the order of the lens."""
    if not found.bars:
        return frame.empty(found.finding, found.hint, (width, 320.0), palette)
    shapes, top = frame.title(found.finding, width, palette)
    drawn = [_bar(one, found, palette) for one in found.bars[:SHOWN]]
    made = rows(drawn, top, Ground.under(drawn, width, palette), found.measure)
    shapes += made.shapes
    note, end = frame.note(" ".join(_notes(found, words)), made.end + 6, width, palette)
    shapes += note
    described = alt(found, words)
    return Picture(
        width, end + 10, palette.surface, tuple(shapes), found.finding, described, made.hits
    )


def _bar(one: LensBar, found: LensBarData, palette: Palette) -> NamedBar:
    return NamedBar(
        name=one.name,
        detail=one.detail,
        parts=(Part(one.length, palette.accent),),
        value=one.value,
        kind=found.twin.kind,
        ids=one.ids,
        told=one.told,
    )


def _notes(found: LensBarData, words: Words) -> list[str]:
    """What the bars are, whether the views narrow it, and what is left out."""
    texts = [found.note]
    if found.is_narrowed:
        texts.append(words.text("chart.lens.whole"))
    return [*texts, *_rest(found, words)]


def _rest(found: LensBarData, words: Words) -> list[str]:
    return [words.text("chart.bars.rest", count=found.rest)] if found.rest else []
