"""What a lens told last, and whether it has to be asked again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.usecases.lens_report import LensReport

AT_ONCE_SECONDS = 1.0
"""What took less is computed again by itself after an edit."""


class Due(StrEnum):
    """What is to be done with what a lens told last."""

    NOTHING = "nothing"
    COMPUTE = "compute"
    ASK = "ask"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class KeptLook:
    """A report, the revision of the network it tells of, and how many seconds it took."""

    report: LensReport
    revision: int
    seconds: float


def due(kept: KeptLook | None, revision: int, *, is_assessed: bool, is_stopped: bool) -> Due:
    """What comes next for a lens that is looked at, with the network at `revision`.

    `is_assessed` when the hotspots belong to the chain of now; `is_stopped` when a person stopped
    it, or it failed, at this revision: then it is computed only when asked for.
    """
    if kept is not None and kept.revision == revision:
        return Due.NOTHING
    if is_stopped:
        return Due.ASK
    if kept is not None and kept.seconds >= AT_ONCE_SECONDS:
        return Due.ASK
    return Due.COMPUTE if is_assessed else Due.WAIT
