"""The level of a judgement while it is given."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import Judged, Level, RiskStatus, SeverityRule, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.rate_risk import grid_level, rate, turns
from imvo_desktop.usecases.rating import Rating, answers_name, level_name

OPEN = Risk(id="r", theme=Theme.WAGE)


def rated(risk: Risk) -> Rating:
    """The rating of one risk."""
    return rate([risk], SeverityRule.HIGHEST)[0]


def test_that_open_questions_are_never_low() -> None:
    assert rated(OPEN).level is Level.UNKNOWN


def test_that_an_open_question_makes_a_lower_bound() -> None:
    rating = rated(dataclasses.replace(OPEN, scale=4, likelihood=3))
    assert (rating.level, rating.is_at_least) == (Level.HIGH, True)
    assert level_name(rating, Labels("en")) == "at least high"


def test_that_the_answers_are_said_in_words() -> None:
    rating = rated(dataclasses.replace(OPEN, scale=5))
    assert answers_name(rating, Labels("en")) == "severity 5 · likelihood not known"


def test_that_nothing_found_needs_a_reason_and_a_source() -> None:
    looked = dataclasses.replace(OPEN, judged=Judged.LOOKED_NOTHING_FOUND, reason="audit")
    assert rated(looked).level is Level.UNKNOWN
    assert rated(dataclasses.replace(looked, sources=("s",))).level is Level.NONE


def test_that_the_grid_lets_severity_lead() -> None:
    assert (grid_level(5, 1), grid_level(1, 5)) == (Level.HIGH, Level.MEDIUM)


def test_that_the_nearest_answers_that_change_the_level_are_named() -> None:
    risk = dataclasses.replace(OPEN, scale=4, scope=2, irremediability=2, likelihood=3)
    found = turns(risk, SeverityRule.HIGHEST)
    assert all(one.rating.level is not Level.HIGH for one in found)
    assert {one.question for one in found} >= {"scale", "likelihood"}
    (lower,) = [one for one in found if one.question == "likelihood" and one.answer < 3]
    assert lower.rating == rated(dataclasses.replace(risk, likelihood=lower.answer))


def test_that_the_likelihood_of_harm_that_happens_cannot_turn() -> None:
    risk = dataclasses.replace(OPEN, scale=3, likelihood=5, status=RiskStatus.CONFIRMED)
    assert "likelihood" not in {one.question for one in turns(risk, SeverityRule.HIGHEST)}
