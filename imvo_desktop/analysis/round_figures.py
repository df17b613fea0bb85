"""What a chain comes to at one moment, in numbers that a line over the years is drawn from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Level, RiskStatus
from imvo_desktop.domain.network import Network


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts only, and one share of the reach.

    `levels` counts the links of our own chain by their level, unknown too; `happening` the risks
    that happen now and are not remedied, `remedied` those that were. `unknown_reach` (0 to 1) is
    the part of the reach that comes over links nobody judged.
    """

    organisations: int
    links: int
    risks: int
    levels: Mapping[Level, int]
    unknown: int
    unknown_reach: float
    happening: int
    remedied: int


@dataclass(frozen=True, slots=True)
class RoundFigures:
    """One point of the trend, oldest first: a round, or how it is now (`is_now`, no `round_id`).

    `date` is an ISO day. `is_break` says that it was computed by another method than the point
    before: lines do not run on over a break. `left_unsolved` counts the deliveries that left
    our chain since the first point, gone or without a way to us, while harm on them was not
    remedied; None where nobody counted.
    """

    round_id: str | None
    name: str
    date: str
    figures: Figures
    is_now: bool = False
    is_break: bool = False
    left_unsolved: int | None = None


def figures_of(network: Network, assessment: Assessment) -> Figures:
    """The numbers of one moment."""
    after = set(assessment.after_us)
    ours = np.array([one not in after for one in assessment.links.ids], dtype=bool)
    counts = np.bincount(assessment.links.level[ours], minlength=len(LEVELS)).tolist()
    statuses = Counter(one.status for one in network.risks.values())
    return Figures(
        organisations=len(assessment.organisations.ids),
        links=int(np.count_nonzero(ours)),
        risks=len(assessment.risks.ids),
        levels=dict(zip(LEVELS, counts, strict=True)),
        unknown=assessment.unknown_links,
        unknown_reach=assessment.unknown_reach,
        happening=len(assessment.happening_now),
        remedied=statuses[RiskStatus.REMEDIED],
    )
