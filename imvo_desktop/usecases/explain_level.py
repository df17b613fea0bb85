"""Why a link has its level and its place: the terms, looked up in the assessment."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Level

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment


@dataclass(frozen=True, slots=True)
class Explanation:
    """The terms behind one link.

    `risk` is the id of the risk that decides, None where none is rated; `place` runs from 1 to 25
    (25 comes first), `rank` is shared; `share` is of all purchases of the buyer, `part` of the
    whole exposure of the own company.
    """

    level: Level
    is_at_least: bool
    risk: str | None
    place: int
    rank: int
    share: float
    part: float
    carries: bool


def position(ids: tuple[str, ...], record_id: str) -> int | None:
    """Where `record_id` stands in the sorted `ids`, None when it is not there."""
    at = bisect_left(ids, record_id)
    return at if at < len(ids) and ids[at] == record_id else None


def explain(assessment: Assessment, link_id: str) -> Explanation | None:
    """Why the link has its level; None for a link the assessment does not know yet."""
    links = assessment.links
    at = position(links.ids, link_id)
    if at is None:
        return None
    gravest = int(links.gravest[at])
    whole = float(links.contribution.sum())
    return Explanation(
        level=LEVELS[int(links.level[at])],
        is_at_least=bool(links.at_least[at]),
        risk=assessment.risks.ids[gravest] if gravest >= 0 else None,
        place=int(links.place[at]),
        rank=int(links.rank[at]),
        share=float(links.share[at]),
        part=float(links.contribution[at]) / whole if whole > 0 else 0.0,
        carries=bool(links.carries[at]),
    )
