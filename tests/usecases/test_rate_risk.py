"""The level of a judgement while it is given."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import Judged, Level, SeverityRule, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.rate_risk import grid_level, rate
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
