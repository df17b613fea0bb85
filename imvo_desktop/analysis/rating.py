"""What the answers of one risk come to: read from the hotspots, or scored while being given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, RiskColumns
from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS, Method
from imvo_desktop.analysis.mirror import answers_of
from imvo_desktop.analysis.scoring import ANSWERS, Scores, score
from imvo_desktop.domain.codes import Level, SeverityRule
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.records import Risk


@dataclass(frozen=True, slots=True)
class Rating:
    """What follows from the answers of one risk; severity (1 to 5) and likelihood None if open."""

    level: Level
    is_at_least: bool = False
    severity: float | None = None
    likelihood: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Another answer to one question, and the level it would give; the first if it is open."""

    question: str
    answer: int
    rating: Rating
    is_open: bool = False


def rate(risks: Sequence[Risk], rule: SeverityRule) -> tuple[Rating, ...]:
    """The rating of each risk, in the order given, by the same scoring as the hotspots."""
    scores = score(answers_of(risks), Method(severity=rule))
    return tuple(_rating(scores, at) for at in range(len(risks)))


def rating_of(assessment: Assessment, risk_id: str) -> Rating:
    """The rating a risk got in `assessment`; not known for a risk it has not seen."""
    at = position(assessment.risks.ids, risk_id)
    return Rating(Level.UNKNOWN) if at is None else _rating(assessment.risks, at)


def turns(risk: Risk, rule: SeverityRule) -> tuple[Turn, ...]:
    """The nearest other answers to each question that would change the level.

    To an open question the lowest answer that would raise it, or give one. The likelihood of harm
    that happens is no answer and does not turn.
    """
    names = ["scale", "scope", "irremediability"]
    names += [] if risk.is_actual else ["likelihood"]
    (now,) = rate([risk], rule)
    found: list[Turn] = []
    for name in names:
        given = getattr(risk, name)
        answers = range(1, ANSWERS + 1)
        # reason: a risk replaced is a risk
        others = [cast(Risk, replaced(risk, {name: answer})) for answer in answers]
        rated = zip(answers, rate(others, rule), strict=True)
        is_open = given is None
        changed = [
            Turn(name, answer, one, is_open)
            for answer, one in rated
            if LEVEL_NUMBER[one.level] > LEVEL_NUMBER[now.level]
            or (one.level is not now.level and not is_open)
        ]
        lower = [one for one in changed if not is_open and one.answer < given]
        higher = [one for one in changed if is_open or one.answer > given]
        found += [*lower[-1:], *higher[:1]]
    return tuple(found)


def _rating(columns: Scores | RiskColumns, at: int) -> Rating:
    severity = float(columns.severity[at])
    return Rating(
        level=LEVELS[int(columns.level[at])],
        is_at_least=bool(columns.at_least[at]),
        severity=None if np.isnan(severity) else severity,
        likelihood=int(columns.likelihood[at]) or None,
    )
