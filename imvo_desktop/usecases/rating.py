"""What the answers of one risk come to, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class Rating:
    """What follows from the answers of one risk; severity (1 to 5) and likelihood None if open."""

    level: Level
    is_at_least: bool = False
    severity: float | None = None
    likelihood: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Another answer to one question, and the level it would give."""

    question: str
    answer: int
    rating: Rating


def level_name(rating: Rating, words: Words) -> str:
    """The word for the level, `at least` where a question is open."""
    if rating.is_at_least:
        return words.text("level.at_least", level=rating.level.value)
    return words.text(f"level.{rating.level}")


def answers_name(rating: Rating, words: Words) -> str:
    """What the level comes from: severity and likelihood, each as a number or `not known`."""
    open_text = words.text("level.unknown")
    severity = rating.severity
    decimals = 0 if severity is None or severity.is_integer() else 1
    return words.text(
        "level.from_answers",
        severity=open_text if severity is None else words.number(severity, decimals),
        likelihood=open_text if rating.likelihood is None else rating.likelihood,
    )
