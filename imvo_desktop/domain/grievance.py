"""A complaint and what came of it: a number, a role, a channel, never a name."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from imvo_desktop.domain.codes import Theme


class GrievanceStatus(StrEnum):
    """The life of a complaint, from received to closed; `unfounded` is closed as not plausible."""

    RECEIVED = "received"
    PLAUSIBLE = "plausible"
    CONFIRMED = "confirmed"
    ACTION = "action"
    REMEDY = "remedy"
    CLOSED = "closed"
    UNFOUNDED = "unfounded"


class GrievanceChannel(StrEnum):
    """The way along which a complaint came."""

    OWN_DESK = "own_desk"
    SUPPLIER = "supplier"
    UNION = "union"
    NGO = "ngo"
    AGREEMENT = "agreement"
    CONTACT_POINT = "contact_point"
    MEDIA = "media"
    OTHER = "other"


class GrievanceRole(StrEnum):
    """What the person who complains is; not who."""

    WORKER = "worker"
    REPRESENTATIVE = "representative"
    NEIGHBOUR = "neighbour"
    CONSUMER = "consumer"
    DEFENDER = "defender"
    ORGANISATION = "organisation"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grievance:
    """One complaint; dates are ISO text, `people` is how many it is about.

    `number` is what people call it ("2027-3"). Nothing of it is shared unless `may_share`.
    `answer_due` is by when an answer was promised. `is_satisfied` is what those harmed say of the
    remedy; None is not asked.
    """

    id: str
    number: str
    received: str
    channel: GrievanceChannel = GrievanceChannel.OTHER
    role: GrievanceRole = GrievanceRole.OTHER
    people: int | None = field(default=None, metadata={"low": 0, "high": 10**9})
    text: str = ""
    theme: Theme | None = None
    organisation: str | None = None
    link: str | None = None
    risks: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    status: GrievanceStatus = GrievanceStatus.RECEIVED
    answer_due: str | None = None
    action: str | None = None
    remedy: str | None = None
    is_satisfied: bool | None = None
    lesson: str | None = None
    closed: str | None = None
    may_share: bool = False

    @property
    def is_over(self) -> bool:
        """Whether it waits for nothing more: closed, or not plausible."""
        return self.status in (GrievanceStatus.CLOSED, GrievanceStatus.UNFOUNDED)
