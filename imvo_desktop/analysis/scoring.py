"""One risk: its severity, likelihood, level, place and weight (hotspots.md, section 1)."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.method import GRID, LEVEL_NUMBER, LEVELS, Grid, Method
from imvo_desktop.domain.codes import Level, SeverityRule

ANSWERS = 5
PLACES = ANSWERS * ANSWERS
_STATES = (*(ANSWERS + 1,) * 4, 2, 2)
_UNKNOWN = LEVEL_NUMBER[Level.UNKNOWN]
_NONE = LEVEL_NUMBER[Level.NONE]
_LOW = LEVEL_NUMBER[Level.LOW]


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What was answered, per risk: 1 to 5, or 0 for an open question.

    `is_looked` marks a judgement "looked, nothing found" that has its reason and source.
    """

    scale: Ints
    scope: Ints
    irremediability: Ints
    likelihood: Ints
    is_actual: Flags
    is_looked: Flags


def _columns(answers: Answers) -> tuple[Ints | Flags, ...]:
    """The answers in the order of their fields, with as many states each as `_STATES` says."""
    questions = (answers.scale, answers.scope, answers.irremediability, answers.likelihood)
    return (*questions, answers.is_actual, answers.is_looked)


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What follows from the answers, per risk.

    `answers` holds the severity answers of each risk from high to low, shape (3, risks).
    """

    severity: Floats
    likelihood: Ints
    level: Ints
    at_least: Flags
    place: Ints
    weight: Floats
    answers: Ints


def cell_level(severity: int, likelihood: int, grid: Grid = GRID) -> Level:
    """The level of a cell of the grid."""
    return grid[severity - 1][likelihood - 1]


def cell_place(severity: int, likelihood: int, grid: Grid = GRID) -> int:
    """The place of a cell of the grid: 25 comes first (severity 5, likelihood 5), 1 last."""
    return int(_tables(grid)[1][severity, likelihood])


def score(answers: Answers, method: Method) -> Scores:
    """Score every risk; a risk that is not rated has place 0 and weight 0.

    Looked up in the scores of all answers there are.
    """
    every = _score_of_every_answer(method)
    state = np.zeros(len(answers.scale), dtype=np.int64)
    for column, states in zip(_columns(answers), _STATES, strict=True):
        state *= states
        state += column
    return Scores(
        severity=every.severity[state],
        likelihood=every.likelihood[state],
        level=every.level[state],
        at_least=every.at_least[state],
        place=every.place[state],
        weight=every.weight[state],
        answers=every.answers.take(state, axis=1),
    )


@functools.lru_cache(maxsize=8)
def _score_of_every_answer(method: Method) -> Scores:
    """The scores of all answers a risk can have, the last of `_columns` changing fastest."""
    columns = np.indices(_STATES).reshape(len(_STATES), -1)
    return score_each(Answers(*columns[:4], *(columns[4:] == 1)), method)


def score_each(answers: Answers, method: Method) -> Scores:
    """The same, worked out risk by risk."""
    questions = np.stack((answers.scale, answers.scope, answers.irremediability))
    ordered = -np.sort(-questions, axis=0)
    counts = np.count_nonzero(questions, axis=0)
    severity = _severity(ordered, counts, method.severity)
    likelihood = np.where(answers.is_actual, ANSWERS, answers.likelihood)
    likelihood = np.where(answers.is_looked, 0, likelihood)
    severity = np.where(answers.is_looked, np.nan, severity)
    row = np.floor(np.nan_to_num(severity) + 0.5).astype(np.int64)
    is_bound = (counts < len(questions)) & (ordered[0] < ANSWERS)
    level_of, place_of = _tables(method.grid)
    cell = level_of[row, likelihood]
    level = np.where(is_bound & (cell == _LOW), _UNKNOWN, cell)
    level = np.where(answers.is_looked, _NONE, level)
    is_rated = level >= _LOW
    return Scores(
        severity=severity,
        likelihood=likelihood,
        level=level,
        at_least=is_rated & is_bound,
        place=np.where(is_rated, place_of[row, likelihood], 0),
        weight=np.where(is_rated, weights(severity, likelihood, method), 0.0),
        answers=ordered,
    )


def weights(severity: Floats, likelihood: Ints, method: Method) -> Floats:
    """What a risk adds along the chain: base^(severity - 5) times the weight of its likelihood."""
    of_likelihood: Floats = np.array((0.0, *method.likelihood_weights))
    of_severity: Floats = np.power(method.severity_base, np.nan_to_num(severity) - ANSWERS)
    return of_severity * of_likelihood[likelihood]


def _severity(ordered: Ints, counts: Ints, rule: SeverityRule) -> Floats:
    """The highest answer, or the mean of the answered ones; NaN where nothing was answered."""
    if rule is SeverityRule.MEAN:
        severity = ordered.sum(axis=0) / np.maximum(counts, 1)
    else:
        severity = ordered[0].astype(np.float64)
    return np.where(counts == 0, np.nan, severity)


@functools.cache
def _tables(grid: Grid) -> tuple[Ints, Ints]:
    """Level number and place by severity and likelihood; row and column 0 are for not known."""
    levels = np.full((ANSWERS + 1, ANSWERS + 1), _UNKNOWN, dtype=np.int64)
    levels[1:, 1:] = [[LEVEL_NUMBER[level] for level in row] for row in grid]
    return levels, _place_table(levels)


def _place_table(levels: Ints) -> Ints:
    """Place by severity and likelihood: the cells by level, then severity, then likelihood."""
    answers = range(1, ANSWERS + 1)
    cells = sorted((levels[one, other], one, other) for one in answers for other in answers)
    table = np.zeros_like(levels)
    for place, (_, severity, likelihood) in enumerate(cells, start=1):
        table[severity, likelihood] = place
    return table


RATED_LEVELS = LEVELS[_LOW:]
