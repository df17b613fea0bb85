"""The rating of one risk: the same while it is given and in the hotspots."""

from __future__ import annotations

import dataclasses

from imvo_desktop.analysis.rating import Rating, rate, rating_of, turns
from imvo_desktop.analysis.scoring import cell_level
from imvo_desktop.domain.codes import Judged, Level, RiskStatus, SeverityRule, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.judgement import answers_text, level_text
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, risk

OPEN = Risk(id="r", theme=Theme.WAGE)


def rated(risk: Risk) -> Rating:
    """The rating of one risk."""
    return rate([risk], SeverityRule.HIGHEST)[0]


def test_that_open_questions_are_never_low() -> None:
    assert rated(OPEN).level is Level.UNKNOWN


def test_that_an_open_question_makes_a_lower_bound() -> None:
    rating = rated(dataclasses.replace(OPEN, scale=4, likelihood=3))
    assert (rating.level, rating.is_at_least) == (Level.HIGH, True)
    assert level_text(Labels("en"), rating.level, is_at_least=True) == "at least high"


def test_that_the_answers_are_said_in_words() -> None:
    rating = rated(dataclasses.replace(OPEN, scale=5))
    assert answers_text(Labels("en"), rating.severity, rating.likelihood) == (
        "severity 5 · likelihood not known"
    )


def test_that_nothing_found_needs_a_reason_and_a_source() -> None:
    looked = dataclasses.replace(OPEN, judged=Judged.LOOKED_NOTHING_FOUND, reason="audit")
    assert rated(looked).level is Level.UNKNOWN
    assert rated(dataclasses.replace(looked, sources=("s",))).level is Level.NONE


def test_that_a_harm_that_happens_is_never_looked_away() -> None:
    happening = dataclasses.replace(
        OPEN, judged=Judged.LOOKED_NOTHING_FOUND, reason="audit", sources=("s",),
        status=RiskStatus.CONFIRMED,
    )  # fmt: skip
    assert rated(happening).level is Level.UNKNOWN


def test_that_the_hotspots_rate_a_risk_as_it_was_rated_while_given() -> None:
    given = risk("r", "a", (4, 2, None, 3))
    assessment = assess_network(chain("a-own", given))
    assert rating_of(assessment, "r") == rated(given)
    assert rating_of(assessment, "gone") == Rating(Level.UNKNOWN)


def test_that_the_grid_lets_severity_lead() -> None:
    assert (cell_level(5, 1), cell_level(1, 5)) == (Level.HIGH, Level.MEDIUM)


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
