"""Through which links risk reaches us, by what each carries (hotspots.md, sections 3 and 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Floats, Ints
from imvo_desktop.analysis.ranks import amount_ranks, by_amount


@dataclass(frozen=True, slots=True, eq=False)
class Contributions:
    """The links that carry anything to us, the largest first: beside the priorities, never instead.

    `at` are positions in `Assessment.links`; contributions equal to 1e-12, relative, share a
    `rank` and come by id. `part` (0 to 1) is of all that reaches us, `cumulative` its running sum.
    """

    at: Ints
    rank: Ints
    part: Floats
    cumulative: Floats


def contributions(assessment: Assessment) -> Contributions:
    """The order of the links by what they carry."""
    amounts = assessment.links.contribution
    order = by_amount(amounts)
    at = order[amounts[order] > 0]
    whole = float(amounts.sum())
    part = amounts[at] / whole if len(at) else np.zeros(0)
    return Contributions(at, amount_ranks(amounts)[at], part, np.cumsum(part))
