"""The grid of severity and likelihood as a table: with places, or with counted risks."""

from __future__ import annotations

from imvo_desktop.analysis.scoring import ANSWERS, cell_level, cell_place
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Grid, GridCell

_STEPS = range(1, ANSWERS + 1)


def counted_grid(basis: Basis) -> Grid:
    """How many risks there are in each cell."""
    counts = {(one.severity, one.likelihood): len(one.risks) for one in basis.matrix.cells}
    texts = {cell: basis.words.number(count) if count else "" for cell, count in counts.items()}
    return _grid(basis, texts, "matrix.caption", is_small=True)


def placed_grid(basis: Basis) -> Grid:
    """The place of each cell in the order."""
    grid = basis.assessment.method.grid
    places = {
        (severity, likelihood): basis.words.number(cell_place(severity, likelihood, grid))
        for severity in _STEPS
        for likelihood in _STEPS
    }
    return _grid(basis, places, "method.grid_caption", is_small=False)


def _grid(basis: Basis, texts: dict[tuple[int, int], str], caption: str, *, is_small: bool) -> Grid:
    cells = tuple(
        tuple(_cell(basis, severity, likelihood, texts) for likelihood in _STEPS)
        for severity in reversed(_STEPS)
    )
    severities = [_step(basis, "severity", one, is_small=is_small) for one in reversed(_STEPS)]
    likelihoods = [_step(basis, "likelihood", one, is_small=is_small) for one in _STEPS]
    corner = basis.say("column.severity_likelihood")
    return Grid(cells, corner, tuple(severities), tuple(likelihoods), basis.say(caption), is_small)


def _cell(
    basis: Basis, severity: int, likelihood: int, texts: dict[tuple[int, int], str]
) -> GridCell:
    level = cell_level(severity, likelihood, basis.assessment.method.grid)
    return GridCell(level, basis.words.text(f"level.{level}"), texts[severity, likelihood])


def _step(basis: Basis, name: str, step: int, *, is_small: bool) -> str:
    return f"{step}" if is_small else f"{step} {basis.words.text(f'chart.{name}.{step}')}"
