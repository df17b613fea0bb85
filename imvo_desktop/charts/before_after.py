"""How many deliveries have each level, now and after a what-if: two columns beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from imvo_desktop.analysis.method import HOTSPOT_FROM, LEVELS
from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words

NAME = "before_after"
"""By which `Scene.more` holds the `BeforeAfter` that is drawn."""

_SHOWN = tuple(reversed(LEVELS))
_ROW, _BAR, _SIZE, _GAP = 26.0, 14.0, 13.0, 8.0
_NAME_PART, _LEAST_NAME, _LEAST = 0.26, 112.0, 3.0

type Links = Mapping[Level, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """The ids of the links of our chain by level, at both sides; `note` is said under them."""

    before: Links
    after: Links
    note: str = ""

    def count(self, side: str, level: Level) -> int:
        """How many links have a level at a side: `before` or `after`."""
        return len(self._side(side)[level])

    def ids(self, side: str, level: Level) -> tuple[str, ...]:
        """The ids of these links."""
        return self._side(side)[level]

    def hotspots(self, side: str) -> int:
        """How many links are high or very high at a side."""
        return sum(self.count(side, level) for level in LEVELS[HOTSPOT_FROM:])

    def most(self) -> int:
        """The longest bar of both sides, 1 at least."""
        counts = (len(ids) for side in (self.before, self.after) for ids in side.values())
        return max(1, *counts)

    def _side(self, side: str) -> Links:
        return self.before if side == "before" else self.after


_SIDES = ("before", "after")


def draw(scene: Scene) -> Drawing:
    """The columns of `scene.more["before_after"]`, and their table."""
    both = scene.more[NAME]
    if not isinstance(both, BeforeAfter):
        raise TypeError(both)
    return Drawing(picture(both, scene), table(both, scene.words))


def table(both: BeforeAfter, words: Words) -> TableTwin:
    """Every level with its number at both sides; a row stands for its deliveries now."""
    heads = ("level", *_SIDES)
    rows = tuple(
        (
            words.text(f"level.{level}"),
            *(words.number(both.count(side, level)) for side in _SIDES),
        )
        for level in _SHOWN
    )
    ids = tuple(both.ids("before", level) for level in _SHOWN)
    headers = tuple(words.text(f"chart.before_after.{one}") for one in heads)
    return TableTwin(headers, rows, ids, Kind.LINK)


def alt(both: BeforeAfter, words: Words) -> str:
    """The chart in words."""
    rows = (
        words.text("chart.before_after.row", level=level, before=before, after=after)
        for level, before, after in table(both, words).rows
    )
    return " ".join([words.text("chart.before_after.alt", title=_title(both, words)), *rows])


def picture(both: BeforeAfter, scene: Scene) -> Picture:
    """A row for each level, a bar for each side; unknown is hatched and never left out."""
    words, palette, width = scene.words, scene.palette, scene.width
    title = _title(both, words)
    shapes, top = frame.title(title, width, palette)
    names = max(_LEAST_NAME, width * _NAME_PART)
    room = (width - 2 * frame.MARGIN - names) / 2
    lefts = {side: frame.MARGIN + names + at * room for at, side in enumerate(_SIDES)}
    for side, left in lefts.items():
        head = fonts.elided(words.text(f"chart.before_after.{side}"), _SIZE, room, is_bold=True)
        shapes.append(
            Label(x=left, y=top + 12, text=head, size=_SIZE, colour=palette.text, is_bold=True)
        )
    top += _ROW - _GAP
    hits: list[HitBox] = []
    for number, level in enumerate(_SHOWN):
        at = top + number * _ROW
        name = fonts.elided(words.text(f"level.{level}"), _SIZE, names - _GAP)
        shapes.append(Label(x=frame.MARGIN, y=at + 17, text=name, size=_SIZE, colour=palette.text))
        for side, left in lefts.items():
            shapes += _bar((both, side, level), (left, at, room), scene)
            hits.append(_hit((both, side, level), (left, at, room), words))
    height = top + len(_SHOWN) * _ROW + _GAP
    if both.note:
        more, height = frame.note(both.note, height, width, palette)
        shapes += more
    described = alt(both, words)
    return Picture(
        width, height + _GAP, palette.surface, tuple(shapes), title, described, tuple(hits)
    )


type _Cell = tuple[BeforeAfter, str, Level]
type _Place = tuple[float, float, float]


def _bar(cell: _Cell, place: _Place, scene: Scene) -> Iterator[Shape]:
    both, side, level = cell
    left, top, room = place
    count, palette = both.count(side, level), scene.palette
    number = scene.words.number(count)
    full = room - 2 * _GAP - fonts.width(scene.words.number(both.most()), _SIZE)
    length = max(full, _LEAST) * count / both.most()
    fill, hatch = frame.level_look(level, palette)
    if count:
        yield Box(
            x=left, y=top + (_ROW - _BAR) / 2, width=max(length, _LEAST), height=_BAR, fill=fill,
            outline=palette.line, radius=2, hatch=hatch,
        )  # fmt: skip
    after = left + (max(length, _LEAST) + _GAP / 2 if count else 0.0)
    yield Label(
        x=after, y=top + 17, text=number, size=_SIZE, colour=palette.text, anchor=Anchor.START
    )


def _hit(cell: _Cell, place: _Place, words: Words) -> HitBox:
    both, side, level = cell
    left, top, room = place
    said = words.text(
        "chart.before_after.hit",
        side=words.text(f"chart.before_after.{side}"),
        count=both.count(side, level),
        level=level.value,
    )
    return HitBox(left, top, room, _ROW, Kind.LINK, both.ids(side, level), said)


def _title(both: BeforeAfter, words: Words) -> str:
    before, after = (both.hotspots(side) for side in _SIDES)
    return words.text("chart.before_after.title", before=before, after=after)
