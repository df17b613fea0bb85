"""The questions of each of the six steps (`step_questions.csv`), and the levels of the self-scan.

The questions and the five levels of each step (`scan_anchors.csv`) are in our own words. What must
be in place in a step: OECD Due Diligence Guidance for Responsible Business Conduct (2018), whose
sections `oecd` names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import rows

STEP_NUMBERS = (1, 2, 3, 4, 5, 6)
SCAN_LEVELS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a step; `code` is what an answer is kept under.

    `command` shows the view where the work is done, `fact` names what the chain tells beside it,
    empty for nothing.
    """

    code: str
    oecd: str
    en: str
    nl: str
    command: str
    fact: str

    @property
    def step(self) -> int:
        """The number of its step."""
        return step_of(self.code)

    def text(self, language: str) -> str:
        """The question in `language` (`nl`, else English)."""
        return self.nl if language == "nl" else self.en


def step_of(code: str) -> int:
    """The number of the step that a question with this code is of; 0 for no code of a step."""
    number = code.partition(".")[0]
    return int(number) if number in map(str, STEP_NUMBERS) else 0


@cache
def all_questions() -> Mapping[str, Question]:
    """Every question by its code, in the order of the steps."""
    return {row["code"]: Question(**row) for row in rows("step_questions.csv")}


def question_text(code: str, language: str) -> str:
    """The question with this code in `language`; the code itself where there is none."""
    found = all_questions().get(code)
    return found.text(language) if found is not None else code


def questions_of(step: int) -> tuple[Question, ...]:
    """The questions of the step with this number, in their order."""
    return tuple(one for one in all_questions().values() if one.step == step)


@cache
def anchors(step: int, language: str) -> tuple[str, ...]:
    """What the levels 1 to 5 of a step mean, in `language` (`nl`, else English)."""
    column = "nl" if language == "nl" else "en"
    return tuple(row[column] for row in rows("scan_anchors.csv") if row["step"] == str(step))
