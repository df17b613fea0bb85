"""How the own company buys: its own practices, and what it asks of suppliers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Theme


class Score(StrEnum):
    """Whether a supplier meets a criterion; no score is not looked at yet."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Practices:
    """Which of the own purchasing practices add to the harm; None is not asked yet."""

    price: bool | None = None
    lead_time: bool | None = None
    changes: bool | None = None
    payment: bool | None = None
    ending: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeCheck:
    """One look at the own purchasing as a whole, on an ISO `date`; `plan` is what will change."""

    id: str
    date: str
    practices: Practices = Practices()
    note: str | None = None
    plan: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """Something the company asks of its suppliers when it buys; never part of a risk."""

    id: str
    text: str
    theme: Theme | None = None
    asks_proof: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionScore:
    """What a supplier does about a criterion, as seen on an ISO `date`."""

    id: str
    criterion: str
    organisation: str
    score: Score
    date: str | None = None
    note: str | None = None
    who: str | None = None
