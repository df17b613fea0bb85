"""How far the questions of each step are, by what people answered."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.knowledge.step_questions import questions_of

UNDECIDED = frozenset({StepState.OPEN, StepState.BUSY})
"""The states in which something is left to do."""


@dataclass(frozen=True, slots=True)
class StepProgress:
    """Of `all` questions of a step, `done` are done or not relevant; `busy` are under way."""

    done: int
    busy: int
    all: int


def answer_of(network: Network, code: str) -> StepAnswer:
    """The answer to a question; open where nobody answered."""
    found = network.get(Kind.STEP_ANSWER, code)
    return found if isinstance(found, StepAnswer) else StepAnswer(id=code)


def progress(network: Network, step: int) -> StepProgress:
    """How far the questions of a step are."""
    states = [answer_of(network, one.code).state for one in questions_of(step)]
    done = sum(state not in UNDECIDED for state in states)
    return StepProgress(done, states.count(StepState.BUSY), len(states))
