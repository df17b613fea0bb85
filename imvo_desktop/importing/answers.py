"""What a list leaves open, and what a person answered: each question has a proposal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Asked(StrEnum):
    """What a question is about.

    `numbers` and `dates` are about a column (the decimal sign; the order of day, month, year),
    `country_role` about a country column (`establishment`, `making` or `both`), `country_text`
    about one text that names no country we know, `country_of_all` about the rows without one.
    """

    NUMBERS = "numbers"
    DATES = "dates"
    COUNTRY_ROLE = "country_role"
    COUNTRY_TEXT = "country_text"
    COUNTRY_OF_ALL = "country_of_all"


type QuestionKey = tuple[Asked, str]


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a list leaves open.

    `about` is the column, or the text of a cell. `choices` are codes, a blank one to leave it
    open; empty means any ISO 3166 country. `answer` is what is used: the proposal, or what was
    answered; blank is left open. `rows` counts the rows it touches, `examples` are cells as they
    stand in the list. `suggested` is a code that looks likely but is used only when it is
    answered.
    """

    asked: Asked
    about: str
    choices: tuple[str, ...]
    answer: str
    is_answered: bool
    rows: int
    examples: tuple[str, ...] = ()
    suggested: str = ""

    @property
    def key(self) -> QuestionKey:
        """What an answer is kept under."""
        return (self.asked, self.about)


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers by question, as codes; a blank one leaves the question open on purpose.

    `headings` gives a product text the HS code that a person chose for it.
    """

    given: Mapping[QuestionKey, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)

    def to(self, asked: Asked, about: str) -> str | None:
        """The answer to a question; None when it was not answered."""
        return self.given.get((asked, about))


NO_ANSWERS = Answers()
