"""What comes over each link, how far it reaches and what reaches us (hotspots.md, section 3).

Sums run in the order of the ids, so equal chains give equal bytes whatever the order of rows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.mirror import ChainColumns

TOLERANCE = 1e-13
_NOTHING_LEFT = 1e-12
# Loops fade within 285 sweeps at 0.9 per link; closer to 1 they get this many, then are reported.
_LOOP_SWEEPS = 10_000
_FEW = 8


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


def spread(chain: ChainColumns, attenuation: float, weight: Floats) -> Spread:
    """Carry the weight of each link through the chain."""
    divided = shares(chain)
    carried = attenuation * divided.share
    reached = reach(chain, carried)
    exposed = exposure(chain, carried, weight)
    link_reach = carried * reached.values[chain.buyer]
    return Spread(
        shares=divided,
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
    others = np.bincount(chain.buyer[is_other], minlength=size)
    rest = np.maximum(1.0 - stated, 0.0)
    rest[rest < _NOTHING_LEFT] = 0.0
    shared_out = np.where(is_other, _slices(chain, is_other, rest, others), 0.0)
    scaled = chain.share / np.maximum(stated, 1.0)[chain.buyer]
    has_stated = np.bincount(chain.buyer[is_stated], minlength=size) > 0
    return Shares(
        share=np.where(is_stated, scaled, shared_out),
        blind=np.where(has_stated & (others == 0), rest, 0.0),
    )


def _slices(chain: ChainColumns, is_other: Flags, rest: Floats, others: Ints) -> Floats:
    """What is left of each buyer, divided over its links in two pools by number."""
    size = len(rest)
    each = rest / np.maximum(others, 1)
    has_value = is_other & ~np.isnan(chain.value)
    valued = np.bincount(chain.buyer[has_value], minlength=size)
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
    return _sweep(start, _Flow(chain.buyer, chain.supplier, carried, chain.shape.into))


def exposure(chain: ChainColumns, carried: Floats, weight: Floats) -> Solution:
    """X(v) = Σ over links u→v of carried × (X(u) + weight of the link)."""
    start = _sum(chain.buyer, carried * weight, len(chain.organisation_ids))
    return _sweep(start, _Flow(chain.supplier, chain.buyer, carried, chain.shape.leaving))


@dataclass(frozen=True, slots=True, eq=False)
class _Flow:
    """Links as (from, to, factor), and those that begin at each organisation."""

    origin: Ints
    target: Ints
    factor: Floats
    beginning: Adjacency


def _sweep(start: Floats, flow: _Flow) -> Solution:
    """Solve x = start + Σ over links of factor × x(origin), added up at the target.

    What arrived in one sweep is what travels in the next, so a chain without cycles is exact
    after its depth + 1 sweeps. When little still travels only its links are looked at.
    """
    size = len(start)
    values, arrived = start.copy(), start
    for _ in range(size + _LOOP_SWEEPS):
        active = np.flatnonzero(arrived)
        if not len(active):
            return Solution(values, is_settled=True)
        if len(active) * _FEW > size:
            arrived = _sum(flow.target, flow.factor * arrived[flow.origin], size)
        else:
            links = flow.beginning.of(active)
            moving = flow.factor[links] * arrived[flow.origin[links]]
            arrived = _sum(flow.target[links], moving, size)
        values += arrived
        arrived[arrived < TOLERANCE * values] = 0.0
    return Solution(values, is_settled=False)


def _sum(where: Ints, amounts: Floats, size: int) -> Floats:
    # Without any link numpy would count in whole numbers.
    return np.bincount(where, weights=amounts, minlength=size).astype(np.float64, copy=False)
