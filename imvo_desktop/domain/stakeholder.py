"""Who is heard and worked with: stakeholders, conversations, and what is done together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import MeasureStatus, Theme


class StakeholderKind(StrEnum):
    """What sort of party a stakeholder is."""

    WORKERS = "workers"
    WORKS_COUNCIL = "works_council"
    UNION = "union"
    COMMUNITY = "community"
    NGO = "ngo"
    SECTOR_BODY = "sector_body"
    LEARNING_NETWORK = "learning_network"
    GOVERNMENT = "government"
    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    EXPERT = "expert"
    OTHER = "other"


class Manner(StrEnum):
    """How a conversation was held."""

    VISIT = "visit"
    MEETING = "meeting"
    CALL = "call"
    WRITING = "writing"
    SURVEY = "survey"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """A party that is affected, speaks for those affected, or can help.

    `contact` is a role or a desk; a name of a person is not asked for.
    """

    id: str
    name: str
    kind: StakeholderKind = StakeholderKind.OTHER
    is_internal: bool = False
    country: str | None = None
    themes: tuple[Theme, ...] = ()
    organisation: str | None = None
    contact: str | None = None
    address: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One talk with a stakeholder on an ISO `date`: about which risks, and what came of it."""

    id: str
    stakeholder: str
    date: str
    manner: Manner | None = None
    risks: tuple[str, ...] = ()
    about: str = ""
    outcome: str | None = None
    next_date: str | None = None
    may_share: bool = False
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JointAction:
    """What is done together with partners, towards a shared target; dates are ISO text."""

    id: str
    name: str
    partners: tuple[str, ...] = ()
    agreement: str | None = None
    risks: tuple[str, ...] = ()
    target: str | None = None
    start: str | None = None
    due: str | None = None
    status: MeasureStatus = MeasureStatus.PLANNED
    progress: str | None = None
