"""Child labour and forced labour, delivery by delivery: what was looked at and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LabourSubject(StrEnum):
    """What is looked for."""

    CHILD = "child"
    FORCED = "forced"


class Ground(StrEnum):
    """Whether there is ground to look further; no check at all is not looked at either."""

    YES = "yes"
    NONE_FOUND = "none_found"
    NOT_LOOKED = "not_looked"


class RestsOn(StrEnum):
    """What an answer rests on."""

    OWN_JUDGEMENT = "own_judgement"
    US_LIST = "us_list"
    COUNTRY_SHARE = "country_share"
    CONFLICT_AREA = "conflict_area"
    VISIT = "visit"
    AUDIT = "audit"
    SUPPLIER = "supplier"
    STAKEHOLDER = "stakeholder"
    GRIEVANCE = "grievance"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabourCheck:
    """The answer of a person on one delivery; `when` is an ISO date.

    `is_suspected` is a reasonable suspicion: what a person says, never what is computed.
    """

    id: str
    link: str
    subject: LabourSubject
    ground: Ground = Ground.NOT_LOOKED
    rests_on: tuple[RestsOn, ...] = ()
    is_suspected: bool | None = None
    note: str | None = None
    measures: tuple[str, ...] = ()
    who: str | None = None
    when: str | None = None
