"""What comes over each link, how far it reaches and what reaches us (hotspots.md, section 3).

Sums run in the order of the ids, so equal chains give equal bytes whatever the order of rows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.generations import Passage
from imvo_desktop.analysis.mirror import ChainColumns
from imvo_desktop.analysis.stages import Stages

TOLERANCE = 1e-14
_NOTHING_LEFT = 1e-12
# Loops fade within 307 passes at 0.9 per link; closer to 1 they get this many, then are reported.
_MOST_PASSES = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """Per link its share, and per organisation the blind part of its purchases.

    The share of self-links and of links towards customers is 0.
    """

    share: Floats
    blind: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Values per organisation, and whether the sweeps settled."""

    values: Floats
    is_settled: bool


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """How risk travels: per organisation and per link (section 3's a, ρ, X, κ and φ)."""

    shares: Shares
    reach: Floats
    exposure: Floats
    link_reach: Floats
    contribution: Floats
    flow: Floats
    is_settled: bool


def spread(
    chain: ChainColumns, attenuation: float, weight: Floats, stages: Stages | None = None
) -> Spread:
    """Carry the weight of each link through the chain; `stages` keep what did not change."""
    kept = stages or Stages()
    divided = kept.of("shares", (chain.shape, chain.value, chain.share), lambda: shares(chain))
    carried = kept.of("carried", (divided, attenuation), lambda: attenuation * divided.share)
    reached = kept.of("reach", (chain.own, carried), lambda: reach(chain, carried))
    exposed = kept.of("exposure", (carried, weight), lambda: exposure(chain, carried, weight))
    return kept.of(
        "spread",
        (reached, exposed, weight),
        lambda: _spread(chain, carried, weight, _Solved(divided, reached, exposed)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Solved:
    """The shares, and what follows from them for the organisations."""

    shares: Shares
    reach: Solution
    exposure: Solution


def _spread(chain: ChainColumns, carried: Floats, weight: Floats, solved: _Solved) -> Spread:
    reached, exposed = solved.reach, solved.exposure
    link_reach = carried * reached.values[chain.buyer]
    return Spread(
        shares=solved.shares,
        reach=reached.values,
        exposure=exposed.values,
        link_reach=link_reach,
        contribution=link_reach * weight,
        flow=link_reach * (exposed.values[chain.supplier] + weight),
        is_settled=reached.is_settled and exposed.is_settled,
    )


def shares(chain: ChainColumns) -> Shares:
    """The part of each buyer's purchases that comes over each link."""
    size = len(chain.organisation_ids)
    is_carrying = chain.shape.is_carrying
    is_stated = is_carrying & ~np.isnan(chain.share)
    is_other = is_carrying & ~is_stated
    stated = _sum(chain.buyer, np.where(is_stated, chain.share, 0.0), size)
    others = _sum(chain.buyer, is_other, size)
    rest = np.maximum(1.0 - stated, 0.0)
    rest[rest < _NOTHING_LEFT] = 0.0
    shared_out = np.where(is_other, _slices(chain, is_other, rest, others), 0.0)
    scaled = chain.share / np.maximum(stated, 1.0)[chain.buyer]
    has_stated = _sum(chain.buyer, is_stated, size) > 0
    return Shares(
        share=np.where(is_stated, scaled, shared_out),
        blind=np.where(has_stated & (others == 0), rest, 0.0),
    )


def _slices(chain: ChainColumns, is_other: Flags, rest: Floats, others: Floats) -> Floats:
    """What is left of each buyer, divided over its links in two pools by number."""
    size = len(rest)
    each = rest / np.maximum(others, 1)
    has_value = is_other & ~np.isnan(chain.value)
    valued = _sum(chain.buyer, has_value, size)
    total = _sum(chain.buyer, np.where(has_value, chain.value, 0.0), size)
    # A pool whose values are all nought says nothing about its division: divide it equally.
    by_value = has_value & (total > 0)[chain.buyer]
    per_unit = each * valued / np.where(total > 0, total, 1.0)
    return np.where(by_value, chain.value * per_unit[chain.buyer], each[chain.buyer])


def reach(chain: ChainColumns, carried: Floats) -> Solution:
    """ρ(v) = [v is the own company] + Σ over links v→w of carried × ρ(w), carried = α × share."""
    start = np.zeros(len(chain.organisation_ids))
    if chain.own >= 0:
        start[chain.own] = 1.0
    return _settled(start, carried, chain.shape.from_us)


def exposure(chain: ChainColumns, carried: Floats, weight: Floats) -> Solution:
    """X(v) = Σ over links u→v of carried × (X(u) + weight of the link)."""
    start = _sum(chain.buyer, carried * weight, len(chain.organisation_ids))
    return _settled(start, carried, chain.shape.towards_us)


def _settled(start: Floats, factor: Floats, way: Passage) -> Solution:
    """Solve x = start + Σ over links of factor × x(origin), added up at the target.

    One pass in the order of the generations settles all but the links against that order; what
    came over these begins the next pass, until it is nothing beside what is there.
    """
    along, back = factor[way.links], factor[way.against]
    values = start[way.organisations]
    way.settle(values, along)
    left = way.gone_back(values, back)
    for _ in range(_MOST_PASSES):
        left[left < TOLERANCE * values] = 0.0
        if not left.any():
            return Solution(values[way.place], is_settled=True)
        way.settle(left, along)
        values += left
        left = way.gone_back(left, back)
    return Solution(values[way.place], is_settled=False)


def _sum(where: Ints, amounts: Floats | Flags, size: int) -> Floats:
    # Without any link numpy would count in whole numbers.
    return np.bincount(where, weights=amounts, minlength=size).astype(np.float64, copy=False)
