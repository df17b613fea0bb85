"""How far each step is: what people answered, beside what the chain itself still shows."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.step_progress import progress
from imvo_desktop.domain.network import Network
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS
from imvo_desktop.usecases.own_judgements import own_judgements
from imvo_desktop.usecases.step_facts import grave_risks, with_measure

JUDGE, ACT = "step_2", "step_3"


@dataclass(frozen=True, slots=True)
class StepMark:
    """Of `questions`, `answered` are done or not relevant; the chain shows `open` of `all` more.

    `all` is 0 where the chain has nothing to tell of the step (decision 022).
    """

    answered: int
    questions: int
    open: int = 0
    all: int = 0

    @property
    def is_done(self) -> bool:
        """Whether every question is done, and the chain shows nothing that is open."""
        return self.answered == self.questions and self.open == 0


def marks(network: Network, assessment: Assessment) -> dict[str, StepMark]:
    """The mark of each step, `step_1` to `step_6`.

    Step 2 counts deliveries without an own judgement, step 3 high risks without a measure.
    `network` is a snapshot, as it was assessed.
    """
    shown = {JUDGE: _judging(network, assessment), ACT: _acting(network, assessment)}
    found = {}
    for number in STEP_NUMBERS:
        asked, name = progress(network, number), f"step_{number}"
        found[name] = StepMark(asked.done, asked.all, *shown.get(name, (0, 0)))
    return found


def _judging(network: Network, assessment: Assessment) -> tuple[int, int]:
    own = own_judgements(network, assessment)
    return own.unjudged, own.asked


def _acting(network: Network, assessment: Assessment) -> tuple[int, int]:
    grave, answered = grave_risks(assessment), with_measure(network)
    return sum(one not in answered for one in grave), len(grave)
