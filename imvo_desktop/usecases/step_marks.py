"""How far the steps are, where the chain itself tells: the rest only people know."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import targets
from imvo_desktop.usecases.own_judgements import own_judgements

JUDGE, ACT = "step_2", "step_3"
_GRAVE = (LEVEL_NUMBER[Level.HIGH], LEVEL_NUMBER[Level.VERY_HIGH])


@dataclass(frozen=True, slots=True)
class StepMark:
    """Of `all`, so many are `open`; done when none is."""

    open: int
    all: int

    @property
    def is_done(self) -> bool:
        """Whether nothing is open."""
        return self.open == 0


def marks(network: Network, assessment: Assessment) -> dict[str, StepMark]:
    """Step 2: deliveries without an own judgement. Step 3: high risks without a measure.

    A step without anything to do has no mark. `network` is a snapshot, as it was assessed.
    """
    found = {JUDGE: _judging(network, assessment), ACT: _acting(network, assessment)}
    return {name: mark for name, mark in found.items() if mark.all}


def _judging(network: Network, assessment: Assessment) -> StepMark:
    own = own_judgements(network, assessment)
    return StepMark(own.unjudged, own.asked)


def _acting(network: Network, assessment: Assessment) -> StepMark:
    risks = assessment.risks
    grave = [risks.ids[at] for at in np.flatnonzero(np.isin(risks.level, _GRAVE)).tolist()]
    answered = {
        target for one in network.records(Kind.MEASURE).values() for target, _ in targets(one)
    }
    return StepMark(sum((Kind.RISK, one) not in answered for one in grave), len(grave))
