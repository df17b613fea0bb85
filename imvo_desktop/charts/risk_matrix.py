"""The 5 × 5 matrix: how many risks there are of each severity and likelihood, and what is open."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.scoring import ANSWERS, RATED_LEVELS, cell_level
from imvo_desktop.charts import frame
from imvo_desktop.charts.fonts import width as text_width
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Anchor, Box, HitBox, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import LEVEL_COLOURS, Palette

DEFAULT_WIDTH = 760.0
_CELL_HEIGHT = 52.0
_COUNT_SIZE = 16.0
_COUNT_GROUND, _COUNT_INK = "#FFFFFF", "#1B1F23"
_STEPS = range(1, ANSWERS + 1)
_NARROW, _ROOMY = 560.0, 600.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The rated risks of one severity and likelihood."""

    severity: int
    likelihood: int
    level: Level
    risks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixData:
    """All 25 cells, the gravest row first, and what lies outside the grid.

    `of_all` counts the risks of the whole chain where the grid shows only some of them.
    """

    cells: tuple[Cell, ...]
    unknown: tuple[str, ...]
    looked: tuple[str, ...]
    unknown_links: int
    at_least: int
    method_version: str
    of_all: int | None = None

    @property
    def rated(self) -> int:
        """The number of risks in the grid."""
        return sum(len(cell.risks) for cell in self.cells)

    def count(self, level: Level) -> int:
        """The number of risks of a level in the grid."""
        return sum(len(cell.risks) for cell in self.cells if cell.level is level)


def draw(scene: Scene) -> Drawing:
    """The grid of a scene, and its table."""
    matrix = data(scene.assessment, scene.kept)
    made = picture(matrix, scene.words, scene.palette, scene.width)
    return Drawing(made, table(matrix, scene.words))


def data(assessment: Assessment, kept: Collection[str] | None = None) -> MatrixData:
    """Count the risks per cell, all or those `kept`; a mean severity is rounded half up."""
    risks = assessment.risks
    found: dict[tuple[int, int], list[str]] = {}
    aside: dict[Level, list[str]] = {Level.UNKNOWN: [], Level.NONE: []}
    for at, risk_id in enumerate(risks.ids):
        if kept is not None and risk_id not in kept:
            continue
        level = LEVELS[int(risks.level[at])]
        if level in aside:
            aside[level].append(risk_id)
            continue
        severity = math.floor(float(risks.severity[at]) + 0.5)
        found.setdefault((severity, int(risks.likelihood[at])), []).append(risk_id)
    grid = assessment.method.grid
    return MatrixData(
        cells=tuple(
            Cell(severity, likelihood, cell_level(severity, likelihood, grid), tuple(ids))
            for severity in reversed(_STEPS)
            for likelihood in _STEPS
            for ids in (found.get((severity, likelihood), []),)
        ),
        unknown=tuple(aside[Level.UNKNOWN]),
        looked=tuple(aside[Level.NONE]),
        unknown_links=assessment.unknown_links,
        at_least=sum(
            bool(risks.at_least[at])
            for at, one in enumerate(risks.ids)
            if kept is None or one in kept
        ),
        method_version=assessment.method.version,
        of_all=None if kept is None else len(risks.ids),
    )


def title(matrix: MatrixData, words: Words) -> str:
    """How many risks there are of each level, counted."""
    total = matrix.rated + len(matrix.unknown)
    counts = Counter({level: matrix.count(level) for level in reversed(RATED_LEVELS)})
    counts[Level.UNKNOWN] = len(matrix.unknown)
    parts = [
        f"{words.number(n)} {words.text(f'level.{level}')}" for level, n in counts.items() if n
    ]
    said = words.text("chart.matrix.title", count=total, parts=", ".join(parts))
    if matrix.of_all is None:
        return said
    in_all = total + len(matrix.looked)
    return f"{said} ({words.text('filter.risks_in_view', kept=in_all, count=matrix.of_all)})"


def table(matrix: MatrixData, words: Words) -> TableTwin:
    """Every cell that holds a risk, and the risks of unknown level."""
    cells = [cell for cell in matrix.cells if cell.risks]
    rows = [
        (
            words.number(cell.severity),
            words.number(cell.likelihood),
            words.text(f"level.{cell.level}"),
            words.number(len(cell.risks)),
        )
        for cell in cells
    ]
    ids = [cell.risks for cell in cells]
    if matrix.unknown:
        unknown = words.text("level.unknown")
        rows.append(("–", "–", unknown, words.number(len(matrix.unknown))))
        ids.append(matrix.unknown)
    names = ("severity", "likelihood", "level", "risks")
    return TableTwin(
        tuple(words.text(f"chart.column.{name}") for name in names), tuple(rows), tuple(ids)
    )


def alt(matrix: MatrixData, words: Words) -> str:
    """The chart in words: every cell that holds a risk."""
    cells = [
        words.text(
            "chart.matrix.cell",
            severity=cell.severity,
            likelihood=cell.likelihood,
            level=cell.level.value,
            count=len(cell.risks),
        )
        for cell in matrix.cells
        if cell.risks
    ]
    heading = words.text("chart.matrix.alt", title=title(matrix, words))
    return " ".join([heading, *cells, *_aside(matrix, words)])


def picture(
    matrix: MatrixData, words: Words, palette: Palette, width: float = DEFAULT_WIDTH
) -> Picture:
    """The matrix as a drawing; a click on a cell selects its risks."""
    if not matrix.rated and not matrix.unknown:
        texts = _empty_texts(matrix, words)
        return frame.empty(*texts, (width, 320.0), palette)
    shapes, top = frame.title(title(matrix, words), width, palette)
    is_narrow = width < _NARROW
    names = [_step(words, "severity", step, is_narrow=is_narrow) for step in _STEPS]
    left = frame.MARGIN + max(text_width(one, 12) for one in names) + 14
    grid = Box(
        x=left, y=top + 22, width=width - frame.MARGIN - left, height=_CELL_HEIGHT * ANSWERS,
        fill="",
    )  # fmt: skip
    shapes += _axes(grid, top, words, palette)
    hits: list[HitBox] = []
    for cell in matrix.cells:
        box = _place(grid, cell)
        shapes += _cell(cell, box, words)
        if cell.risks:
            told = f"{words.text(f'level.{cell.level}')}: {words.number(len(cell.risks))}"
            hits.append(HitBox(box.x, box.y, box.width, box.height, Kind.RISK, cell.risks, told))
    end = grid.y + grid.height + 46
    for text in (" ".join(_aside(matrix, words)), _method_note(matrix, words)):
        more, end = frame.note(text, end, width, palette)
        shapes += more
    described = alt(matrix, words)
    return Picture(
        width, end + 10, palette.surface, tuple(shapes), title(matrix, words), described,
        tuple(hits),
    )  # fmt: skip


def _empty_texts(matrix: MatrixData, words: Words) -> tuple[str, str]:
    if matrix.of_all is None:
        return words.text("chart.empty.title"), words.text("chart.empty.hint")
    said = words.text("filter.risks_in_view", kept=len(matrix.looked), count=matrix.of_all)
    return said, words.text("chart.narrowed.hint")


def _place(grid: Box, cell: Cell) -> Box:
    width, height = grid.width / ANSWERS, grid.height / ANSWERS
    colour = LEVEL_COLOURS[cell.level]
    return Box(
        x=grid.x + (cell.likelihood - 1) * width + 2,
        y=grid.y + (ANSWERS - cell.severity) * height + 2,
        width=width - 4,
        height=height - 4,
        fill=colour.fill,
        outline="#868F99",
        radius=4,
    )


def _cell(cell: Cell, box: Box, words: Words) -> list[Shape]:
    ink = LEVEL_COLOURS[cell.level].text
    middle = box.x + box.width / 2
    word = words.text(f"level.{cell.level}")
    shapes: list[Shape] = [box]
    if cell.risks:
        shapes += _count(words.number(len(cell.risks)), middle, box.y + 17)
    shapes.append(
        Label(
            x=middle, y=box.y + box.height - 7, text=word, size=11, colour=ink,
            anchor=Anchor.MIDDLE,
        )
    )  # fmt: skip
    return shapes


def _count(text: str, x: float, y: float) -> list[Shape]:
    """The number on a white pill, so that it reads on every colour."""
    half = max(text_width(text, _COUNT_SIZE, is_bold=True) / 2 + 9, 16)
    pill = Box(
        x=x - half, y=y - 12, width=2 * half, height=24, fill=_COUNT_GROUND, outline="#868F99",
        radius=11,
    )  # fmt: skip
    count = Label(
        x=x, y=y + 6, text=text, size=_COUNT_SIZE, colour=_COUNT_INK, is_bold=True,
        anchor=Anchor.MIDDLE,
    )  # fmt: skip
    return [pill, count]


def _axes(grid: Box, top: float, words: Words, palette: Palette) -> list[Shape]:
    quiet, ink = palette.quiet, palette.text
    end = grid.y + grid.height
    is_narrow = grid.width + grid.x + frame.MARGIN < _NARROW
    size = 12 if grid.width > _ROOMY else 11
    shapes: list[Shape] = [
        Label(x=frame.MARGIN, y=top + 13, text=f"{words.text('chart.axis.severity')} ↑",
              size=12, colour=quiet, is_bold=True),
        Label(x=grid.x + grid.width, y=end + 34, text=f"{words.text('chart.axis.likelihood')} →",
              size=12, colour=quiet, is_bold=True, anchor=Anchor.END),
    ]  # fmt: skip
    for step in _STEPS:
        y = grid.y + (ANSWERS - step + 0.5) * grid.height / ANSWERS + 4
        x = grid.x + (step - 0.5) * grid.width / ANSWERS
        row = _step(words, "severity", step, is_narrow=is_narrow)
        column = _step(words, "likelihood", step, is_narrow=is_narrow)
        shapes.append(Label(x=grid.x - 8, y=y, text=row, size=12, colour=ink,
                            anchor=Anchor.END))  # fmt: skip
        shapes.append(Label(x=x, y=end + 16, text=column, size=size, colour=ink,
                            anchor=Anchor.MIDDLE))  # fmt: skip
    return shapes


def _step(words: Words, name: str, step: int, *, is_narrow: bool) -> str:
    """The number of a step and, where there is room, its word."""
    return f"{step}" if is_narrow else f"{step} {words.text(f'chart.{name}.{step}')}"


def _aside(matrix: MatrixData, words: Words) -> list[str]:
    """What the grid cannot show: risks and links of unknown level, lower bounds."""
    texts = [words.text("chart.matrix.unknown_links", count=matrix.unknown_links)]
    if matrix.unknown:
        texts.insert(0, words.text("chart.matrix.unknown", count=len(matrix.unknown)))
    if matrix.looked:
        texts.append(words.text("chart.matrix.looked", count=len(matrix.looked)))
    if matrix.at_least:
        texts.append(words.text("chart.matrix.at_least", count=matrix.at_least))
    return texts


def _method_note(matrix: MatrixData, words: Words) -> str:
    return words.text("chart.matrix.note", version=matrix.method_version)
