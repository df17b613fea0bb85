"""What the order would be under other options of the method (hotspots.md, section 6)."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Ints
from imvo_desktop.analysis.contributions import contributions
from imvo_desktop.analysis.hotspots import assess
from imvo_desktop.analysis.mirror import ChainColumns
from imvo_desktop.domain.codes import SeverityRule


class Alternative(StrEnum):
    """One option set otherwise, all others as they are.

    The first changes the priorities, the others the order by what a link carries.
    """

    OTHER_SEVERITY = "other_severity"
    NO_ATTENUATION = "no_attenuation"
    EQUAL_SHARES = "equal_shares"


@dataclass(frozen=True, slots=True, eq=False)
class AlternativeRanks:
    """Per link, in the order of `Assessment.links`: its rank now and under the option.

    0 where it has none. `other_severity` takes the mean where the highest answer decides, and the
    other way round.
    """

    alternative: Alternative
    now: Ints
    then: Ints


def alternative_ranks(chain: ChainColumns, assessment: Assessment) -> tuple[AlternativeRanks, ...]:
    """The ranks of the links of `assessment`, made from `chain`, under each other option.

    Without attenuation only where the chain has no cycle: there its sums would not end.
    """
    method = assessment.method
    is_mean = method.severity is SeverityRule.MEAN
    other = SeverityRule.HIGHEST if is_mean else SeverityRule.MEAN
    judged = assess(chain, dataclasses.replace(method, severity=other))
    equal = assess(_with_equal_shares(chain), method)
    carried = _carried(assessment)
    found = [
        AlternativeRanks(Alternative.OTHER_SEVERITY, assessment.links.rank, judged.links.rank),
        AlternativeRanks(Alternative.EQUAL_SHARES, carried, _carried(equal)),
    ]
    if not chain.shape.has_cycle:
        full = assess(chain, dataclasses.replace(method, attenuation=1.0))
        found.append(AlternativeRanks(Alternative.NO_ATTENUATION, carried, _carried(full)))
    return tuple(sorted(found, key=lambda one: list(Alternative).index(one.alternative)))


def _with_equal_shares(chain: ChainColumns) -> ChainColumns:
    """The chain as if no share and no value were known: each buyer's links count the same."""
    unknown = np.full(len(chain.link_ids), np.nan)
    return dataclasses.replace(chain, share=unknown, value=unknown)


def _carried(assessment: Assessment) -> Ints:
    """The rank of each link by what it carries; 0 where that is nothing."""
    found = contributions(assessment)
    ranks = np.zeros(len(assessment.links.ids), dtype=np.int64)
    ranks[found.at] = found.rank
    return ranks
