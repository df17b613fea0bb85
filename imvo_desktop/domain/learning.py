"""What a year of work taught, and what is tried out on the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import MeasureStatus, Theme


class LessonKind(StrEnum):
    """What a lesson says."""

    WORKS = "works"
    HINDERS = "hinders"
    UNFAIR_COMPETITION = "unfair_competition"
    ADJUST = "adjust"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What was learnt, in a round or apart; `follow_up` is what will be done otherwise.

    Only what `may_share` says so of stands on the page of lessons, and without names.
    """

    id: str
    text: str
    kind: LessonKind = LessonKind.WORKS
    round: str | None = None
    theme: Theme | None = None
    date: str | None = None
    follow_up: str | None = None
    may_share: bool = False
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """Something tried out with an organisation or on a delivery, and what came of it."""

    id: str
    name: str
    question: str | None = None
    organisation: str | None = None
    link: str | None = None
    theme: Theme | None = None
    start: str | None = None
    end: str | None = None
    status: MeasureStatus = MeasureStatus.PLANNED
    result: str | None = None
