"""Agreements of a sector that the company takes part in, and what it committed itself to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Theme


class AgreementStatus(StrEnum):
    """Whether an agreement still runs."""

    RUNNING = "running"
    ENDED = "ended"
    UNKNOWN = "unknown"


class CommitmentStatus(StrEnum):
    """How far a commitment is."""

    OPEN = "open"
    BUSY = "busy"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An agreement the company takes part in; dates are ISO text, to the month or year as known.

    `library` is the id of the agreement in the knowledge base, None for one of its own. `checked`
    is the day on which `status` was looked up.
    """

    id: str
    name: str
    library: str | None = None
    parties: str | None = None
    themes: tuple[Theme, ...] = ()
    joined: str | None = None
    start: str | None = None
    end: str | None = None
    status: AgreementStatus = AgreementStatus.UNKNOWN
    checked: str | None = None
    address: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One thing the company committed itself to in an agreement; `due` is an ISO date."""

    id: str
    agreement: str
    text: str
    themes: tuple[Theme, ...] = ()
    due: str | None = None
    status: CommitmentStatus = CommitmentStatus.OPEN
    owner: str | None = None
    progress: str | None = None
