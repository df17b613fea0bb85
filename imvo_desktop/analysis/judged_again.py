"""A risk that was judged again: whether it is known better, or an answer was taken back."""

from __future__ import annotations

from imvo_desktop.domain.codes import Confidence, Judged, RiskStatus
from imvo_desktop.domain.records import Risk

_JUDGED = {
    Judged.ACCEPTED: 0,
    Judged.OWN: 1,
    Judged.LOOKED_NOTHING_FOUND: 1,
    Judged.VERIFIED: 2,
}
_SURE = {None: 0, Confidence.GUESS: 0, Confidence.FAIRLY: 1, Confidence.SURE: 2}


def is_taken_back(old: Risk, new: Risk) -> bool:
    """Whether an answer was made open again, or harm is no longer said to happen.

    Who looked, found nothing and says where, leaves no question open.
    """
    pairs = zip((*old.answers, old.likelihood), (*new.answers, new.likelihood), strict=True)
    is_open_again = any(was is not None and is_now is None for was, is_now in pairs)
    return (is_open_again and not new.is_looked) or is_withdrawn(old, new)


def is_withdrawn(old: Risk, new: Risk) -> bool:
    """Whether harm is no longer said to happen, without being remedied."""
    return old.is_actual and not new.is_actual and new.status is not RiskStatus.REMEDIED


def knowing(risk: Risk) -> tuple[int, int, int]:
    """How firmly it is judged, how surely, and how many answers there are; to compare by."""
    answered = sum(one is not None for one in (*risk.answers, risk.likelihood))
    return (_JUDGED[risk.judged], _SURE[risk.confidence], answered)
