"""A table of coloured cells: rows with names, columns with names that read upwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.level_marks import marks
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Shape
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.tokens import Palette

MOST_TEXTS = 300
"""With more cells than this none has a number: the marks say the level, a pointer the rest."""

_CELL, _WIDEST, _HEIGHT = 26.0, 64.0, 28.0
_NAME_SIZE, _HEAD_SIZE, _COUNT_SIZE = 12.0, 11.0, 11.5
_NAME_PART, _HEAD_ROOM = 0.36, 140.0


@dataclass(frozen=True, slots=True)
class HeatCell:
    """The gravest level of some risks, how many there are, and what a pointer over it is told."""

    level: Level
    count: str
    ids: tuple[str, ...]
    told: str


@dataclass(frozen=True, slots=True)
class HeatGrid:
    """The names of rows and columns, and the cells by (row, column); `rest` columns are in one."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[int, int], HeatCell]
    rest: int = 0

    @staticmethod
    def fitting(rows: tuple[str, ...], width: float) -> int:
        """How many columns fit beside the names of the rows, at least three."""
        return max(int((width - frame.MARGIN - _left(rows, width)) // _CELL), 3)


def shapes(
    grid: HeatGrid, top: float, width: float, palette: Palette
) -> tuple[list[Shape], tuple[HitBox, ...], float]:
    """The grid from `top`, where its cells can be clicked, and where it ends."""
    left = _left(grid.rows, width)
    step = min((width - frame.MARGIN - left) / len(grid.columns), _WIDEST)
    heads = [fonts.elided(fonts.printable(one), _HEAD_SIZE, _HEAD_ROOM) for one in grid.columns]
    start = top + max(fonts.width(one, _HEAD_SIZE) for one in heads) + 8
    boxes: list[Shape] = []
    drawn: list[Shape] = []
    texts = _names(grid, heads, (left, start), step, palette)
    hits = []
    has_counts = len(grid.cells) <= MOST_TEXTS
    for row in range(len(grid.rows)):
        for column in range(len(grid.columns)):
            box = _box(left + column * step, start + row * _HEIGHT, step, palette)
            cell = grid.cells.get((row, column))
            boxes.append(box if cell is None else _filled(box, cell.level, palette))
            if cell is None:
                continue
            middle = box.y + (box.height - 6 if has_counts else box.height / 2)
            drawn += marks(cell.level, (box.x + box.width / 2, middle), palette)
            if has_counts:
                texts.append(_count(cell, box, palette))
            hits.append(HitBox(box.x, box.y, box.width, box.height, Kind.RISK, cell.ids, cell.told))
    end = start + len(grid.rows) * _HEIGHT
    return [*boxes, *drawn, *texts], tuple(hits), end


def _left(rows: tuple[str, ...], width: float) -> float:
    """Where the cells begin."""
    widest = max(fonts.width(one, _NAME_SIZE) for one in rows)
    return frame.MARGIN + min(widest, width * _NAME_PART) + 10


def _names(
    grid: HeatGrid, heads: list[str], start: tuple[float, float], step: float, palette: Palette
) -> list[Shape]:
    left, top = start
    room = left - frame.MARGIN - 10
    columns: list[Shape] = [
        Label(x=left + (at + 0.5) * step + 4, y=top - 6, text=one, size=_HEAD_SIZE,
              colour=palette.text, is_turned=True)
        for at, one in enumerate(heads)
    ]  # fmt: skip
    rows = [
        Label(x=frame.MARGIN, y=top + (at + 0.5) * _HEIGHT + 4, size=_NAME_SIZE,
              text=fonts.elided(one, _NAME_SIZE, room), colour=palette.text)
        for at, one in enumerate(grid.rows)
    ]  # fmt: skip
    return [*columns, *rows]


def _box(x: float, y: float, step: float, palette: Palette) -> Box:
    return Box(
        x=x + 1, y=y + 1, width=step - 2, height=_HEIGHT - 2, fill=palette.ground,
        outline=palette.line, outline_width=0.5, radius=2,
    )  # fmt: skip


def _filled(box: Box, level: Level, palette: Palette) -> Box:
    fill, hatch = frame.level_look(level, palette)
    return replace(box, fill=fill, hatch=hatch, outline_width=1.0)


def _count(cell: HeatCell, box: Box, palette: Palette) -> Label:
    """The number of risks, above the marks."""
    return Label(
        x=box.x + box.width / 2, y=box.y + (13 if _has_marks(cell.level) else 17),
        text=cell.count, size=_COUNT_SIZE, colour=frame.ink_on(cell.level, palette), is_bold=True,
        anchor=Anchor.MIDDLE,
    )  # fmt: skip


def _has_marks(level: Level) -> bool:
    return level is not Level.UNKNOWN
