"""How sure the order is, beside the bars: between which places a harm comes in trial runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.charts.shapes import Anchor, Box, Curve, Label, Shape
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

type RankRange = tuple[int, int]
"""The lowest and the highest place in nine of ten runs."""

COLUMN_ROOM = 112.0
_SIZE, _SMALL_SIZE = 11.5, 10.0
_CAP, _DOT = 4.0, 3.0


@dataclass(frozen=True, slots=True)
class Ranges:
    """The range of each risk by id; one without was not tried, and is not shown as sure."""

    by_risk: Mapping[str, RankRange]

    def text(self, risk: str, words: Words) -> str:
        """The places as text, or that they were not computed."""
        found = self.by_risk.get(risk)
        if found is None:
            return words.text("chart.ranges.none")
        low, high = found
        if low == high:
            return words.text("chart.ranges.one_place", rank=low)
        return words.text("chart.ranges.places", low=low, high=high)

    def short(self, risk: str) -> str:
        """The places under the number of a rank."""
        found = self.by_risk.get(risk)
        if found is None:
            return "?"
        low, high = found
        return f"{low}" if low == high else f"{low}–{high}"

    def furthest(self, risks: Iterable[str]) -> int:
        """The highest place of some risks, at least 2, so that a scale has a length."""
        return max((2, *(self.by_risk[one][1] for one in risks if one in self.by_risk)))


def ranges_of(more: Mapping[str, object]) -> Ranges | None:
    """The ranges of a scene: `more["ranges"]` maps the id of a risk to its places."""
    found = more.get("ranges")
    if not isinstance(found, Mapping):
        return None
    return Ranges({str(one): (int(low), int(high)) for one, (low, high) in found.items()})


def whisker(
    places: RankRange, rank: int, scale: tuple[float, float, int], y: float, palette: Palette
) -> list[Shape]:
    """From the lowest to the highest place, a dot on the place now.

    `scale` is where place 1 lies, where the furthest place lies, and which that is.
    """
    left, right, furthest = scale

    def x_of(place: int) -> float:
        part = (min(place, furthest) - 1) / max(furthest - 1, 1)
        return left + part * (right - left)

    low, high = (x_of(one) for one in places)
    ends = [((x, y - _CAP), (x, y + _CAP)) for x in (low, high)]
    lines = [((low, y), (high, y)), *ends]
    strokes: list[Shape] = [
        Curve(points=(a, a, b, b), colour=palette.text, width=1.25) for a, b in lines
    ]
    at = x_of(rank)
    dot = Box(x=at - _DOT, y=y - _DOT, width=2 * _DOT, height=2 * _DOT, fill=palette.text,
              radius=_DOT)  # fmt: skip
    return [*strokes, dot]


def under_rank(text: str, place: tuple[float, float], palette: Palette) -> Label:
    """The places in small, under the number of the rank."""
    x, y = place
    return Label(x=x, y=y, text=text, size=_SMALL_SIZE, colour=palette.quiet, anchor=Anchor.END)


def in_column(text: str, place: tuple[float, float], palette: Palette) -> Label:
    """The places in words, under the whisker."""
    x, y = place
    shown = fonts.elided(text, _SIZE, COLUMN_ROOM - 4)
    return Label(x=x, y=y, text=shown, size=_SIZE, colour=palette.quiet)
