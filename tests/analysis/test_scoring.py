"""One risk: severity, level, place and weight."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
import pytest

from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.analysis.scoring import (
    PLACES,
    Answers,
    Scores,
    cell_level,
    cell_place,
    score,
    score_each,
)
from imvo_desktop.domain.codes import Level, SeverityRule

MEAN = Method(severity=SeverityRule.MEAN)

# hotspots.md, section 1: "From the top".
FROM_THE_TOP = [
    *((5, 5), (5, 4), (5, 3), (4, 5), (4, 4)),
    *((5, 2), (5, 1), (4, 3), (4, 2), (3, 5), (3, 4)),
    *((4, 1), (3, 3), (3, 2), (3, 1), (2, 5), (2, 4), (2, 3), (1, 5)),
    *((2, 2), (2, 1), (1, 4), (1, 3), (1, 2), (1, 1)),
]


def scored(
    answers: Sequence[int | None],
    method: Method = Method(),
    *,
    is_actual: bool = False,
    is_looked: bool = False,
) -> Scores:
    """The scores of one risk: scale, scope, irremediability, likelihood."""
    scale, scope, irremediability, likelihood = (np.array([one or 0]) for one in answers)
    columns = Answers(
        scale=scale,
        scope=scope,
        irremediability=irremediability,
        likelihood=likelihood,
        is_actual=np.array([is_actual]),
        is_looked=np.array([is_looked]),
    )
    return score(columns, method)


def level_of(scores: Scores) -> Level:
    """The level of the one risk."""
    return LEVELS[int(scores.level[0])]


def test_that_the_places_run_as_the_method_says() -> None:
    cells = {
        (severity, likelihood): cell_place(severity, likelihood)
        for severity in range(1, 6)
        for likelihood in range(1, 6)
    }
    assert sorted(cells, key=cells.__getitem__, reverse=True) == FROM_THE_TOP
    assert sorted(cells.values()) == list(range(1, PLACES + 1))


@pytest.mark.parametrize("one", range(1, 6))
def test_that_raising_severity_or_likelihood_raises_the_place(one: int) -> None:
    for low, high in zip(range(1, 5), range(2, 6), strict=True):
        assert cell_place(low, one) < cell_place(high, one)
        assert cell_place(one, low) < cell_place(one, high)


def test_that_one_grave_answer_is_enough() -> None:
    found = scored((1, 1, 5, 3))
    assert found.severity[0] == 5
    assert level_of(found) is cell_level(5, 3) is Level.VERY_HIGH
    assert found.weight[0] == pytest.approx(0.5)


def test_that_the_mean_is_rounded_half_up_for_the_grid_only() -> None:
    found = scored((2, 3, None, 5), MEAN)
    assert found.severity[0] == 2.5
    assert level_of(found) is cell_level(3, 5)
    assert found.weight[0] == pytest.approx(10**-2.5 * 0.9)


def test_that_an_actual_harm_has_likelihood_five() -> None:
    assert scored((3, 3, 3, 1), is_actual=True).likelihood[0] == 5
    assert scored((3, 3, 3, None), is_actual=True).likelihood[0] == 5


@pytest.mark.parametrize("answers", [(None, None, None, 3), (3, 3, 3, None)])
def test_that_without_severity_or_likelihood_the_level_is_unknown(
    answers: Sequence[int | None],
) -> None:
    found = scored(answers)
    assert level_of(found) is Level.UNKNOWN
    assert (found.place[0], found.weight[0], found.at_least[0]) == (0, 0.0, False)


def test_that_an_open_question_makes_the_level_a_lower_bound() -> None:
    assert scored((3, None, 3, 4)).at_least[0]
    assert not scored((5, None, 3, 4)).at_least[0]
    assert not scored((3, 3, 3, 4)).at_least[0]


def test_that_a_lower_bound_of_low_counts_as_unknown() -> None:
    assert level_of(scored((1, None, 1, 2))) is Level.UNKNOWN
    assert level_of(scored((1, 1, 1, 2))) is Level.LOW


def test_that_looked_and_nothing_found_is_a_state_of_its_own() -> None:
    found = scored((5, 5, 5, 5), is_looked=True)
    assert level_of(found) is Level.NONE
    assert (found.place[0], found.weight[0]) == (0, 0.0)
    assert np.isnan(found.severity[0])


def test_that_the_weights_are_options() -> None:
    half = dataclasses.replace(Method(), severity_base=2.0)
    assert scored((3, 3, 3, 3), half).weight[0] == pytest.approx(0.25 * 0.5)


@pytest.mark.parametrize("method", [Method(), MEAN, Method(severity_base=3.3)])
def test_that_looking_scores_up_gives_the_bytes_of_working_them_out(method: Method) -> None:
    dice = np.random.default_rng(4)
    answers = Answers(*dice.integers(0, 6, (4, 5000)), *dice.integers(0, 2, (2, 5000)) == 1)
    looked_up, worked_out = score(answers, method), score_each(answers, method)
    for field in dataclasses.fields(Scores):
        one, other = getattr(looked_up, field.name), getattr(worked_out, field.name)
        assert (one.dtype, one.tobytes()) == (other.dtype, other.tobytes())
