"""The six steps of due diligence: what was answered in each, and how mature the company is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

_SCORE = {"low": 1, "high": 5}


class StepState(StrEnum):
    """How far a question of a step is; `not_relevant` needs a reason."""

    OPEN = "open"
    BUSY = "busy"
    DONE = "done"
    NOT_RELEVANT = "not_relevant"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAnswer:
    """How far one question of a step is; the id is the code of the question.

    `due` is the next date as ISO text. Evidence is kept with it as with any record.
    """

    id: str
    state: StepState = StepState.OPEN
    reason: str | None = None
    note: str | None = None
    due: str | None = None
    who: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Maturity:
    """How mature each step is, 1 (nothing yet) to 5 (improved every year); None is not answered."""

    step_1: int | None = field(default=None, metadata=_SCORE)
    step_2: int | None = field(default=None, metadata=_SCORE)
    step_3: int | None = field(default=None, metadata=_SCORE)
    step_4: int | None = field(default=None, metadata=_SCORE)
    step_5: int | None = field(default=None, metadata=_SCORE)
    step_6: int | None = field(default=None, metadata=_SCORE)

    def of(self, step: int) -> int | None:
        """The level of the step with this number."""
        return (self.step_1, self.step_2, self.step_3, self.step_4, self.step_5, self.step_6)[
            step - 1
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfScan:
    """One scan of the own maturity, on an ISO `date`; kept to see how it changes."""

    id: str
    date: str
    scores: Maturity = Maturity()
    note: str | None = None
    who: str | None = None
