"""The level of one judgement while it is being given, by the same scoring as the hotspots."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from imvo_desktop.analysis.assessment import Ints
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.analysis.scoring import Answers, cell_level, score
from imvo_desktop.domain.codes import Judged, Level, SeverityRule
from imvo_desktop.domain.records import Risk
from imvo_desktop.usecases.rating import Rating


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


def _column(answers: Sequence[int | None]) -> Ints:
    return np.array([answer or 0 for answer in answers], dtype=np.int64)


def _is_looked(risk: Risk) -> bool:
    """Nothing found counts only with a reason and a source."""
    nothing_found = risk.judged is Judged.LOOKED_NOTHING_FOUND
    return nothing_found and bool(risk.reason) and bool(risk.sources)
