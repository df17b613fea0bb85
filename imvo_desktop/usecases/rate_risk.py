"""The level of one judgement while it is being given, by the same scoring as the hotspots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from imvo_desktop.analysis.assessment import Ints
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.analysis.scoring import Answers, cell_level, score
from imvo_desktop.domain.codes import Judged, Level, SeverityRule
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.records import Risk
from imvo_desktop.usecases.rating import Rating, Turn

_ANSWERS = (1, 2, 3, 4, 5)


def rate(risks: Sequence[Risk], rule: SeverityRule) -> tuple[Rating, ...]:
    """The rating of each risk, in the order given."""
    answers = Answers(
        scale=_column([risk.scale for risk in risks]),
        scope=_column([risk.scope for risk in risks]),
        irremediability=_column([risk.irremediability for risk in risks]),
        likelihood=_column([risk.likelihood for risk in risks]),
        is_actual=np.array([risk.is_actual for risk in risks], dtype=np.bool_),
        is_looked=np.array([_is_looked(risk) for risk in risks], dtype=np.bool_),
    )
    scores = score(answers, Method(severity=rule))
    return tuple(
        Rating(
            level=LEVELS[int(scores.level[at])],
            is_at_least=bool(scores.at_least[at]),
            severity=None if np.isnan(scores.severity[at]) else float(scores.severity[at]),
            likelihood=int(scores.likelihood[at]) or None,
        )
        for at in range(len(risks))
    )


def grid_level(severity: int, likelihood: int) -> Level:
    """The level where `severity` and `likelihood` (1 to 5) meet."""
    return cell_level(severity, likelihood)


def turns(risk: Risk, rule: SeverityRule) -> tuple[Turn, ...]:
    """The nearest other answers to each answered question that would change the level.

    The likelihood of harm that happens is no answer and does not turn.
    """
    names = ["scale", "scope", "irremediability"]
    names += [] if risk.is_actual else ["likelihood"]
    (now,) = rate([risk], rule)
    found: list[Turn] = []
    for name in names:
        given = getattr(risk, name)
        if given is None:
            continue
        # reason: a risk replaced is a risk
        others = [cast(Risk, replaced(risk, {name: answer})) for answer in _ANSWERS]
        rated = zip(_ANSWERS, rate(others, rule), strict=True)
        changed = [Turn(name, answer, one) for answer, one in rated if one.level is not now.level]
        lower = [one for one in changed if one.answer < given]
        higher = [one for one in changed if one.answer > given]
        found += [*lower[-1:], *higher[:1]]
    return tuple(found)


def _column(answers: Sequence[int | None]) -> Ints:
    return np.array([answer or 0 for answer in answers], dtype=np.int64)


def _is_looked(risk: Risk) -> bool:
    """Nothing found counts only with a reason and a source."""
    nothing_found = risk.judged is Judged.LOOKED_NOTHING_FOUND
    return nothing_found and bool(risk.reason) and bool(risk.sources)
