"""A round: one dated analysis, yearly or after a trigger, kept to compare with."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import RoundReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One dated analysis.

    `date` is the day it stands for as ISO text, `when` the instant it was made in ISO UTC. `copy`
    is the SHA-256 of the frozen copy of chain and result in the same file, by which it is found.
    """

    id: str
    name: str
    date: str
    copy: str
    reason: RoundReason = RoundReason.REGULAR
    note: str | None = None
    who: str | None = None
    when: str | None = None
