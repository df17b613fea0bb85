"""How sure the order is: ranks in trial calculations, and under other options (section 6).

A bar without a range is not shown as sure: it has not been looked at.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.alternative_ranks import AlternativeRanks, alternative_ranks
from imvo_desktop.analysis.assessment import Assessment, Floats, Ints
from imvo_desktop.analysis.link_scores import findings
from imvo_desktop.analysis.mirror import ChainColumns
from imvo_desktop.analysis.ranks import shared_ranks, stable_order
from imvo_desktop.analysis.trials import Codes, Moves, Outcomes, drawn, states_of
from imvo_desktop.progress import SILENT, Progress

RUNS = 1000
TOP = 10
LOW_PART, HIGH_PART = 0.05, 0.95
_AT_ONCE = 512


@dataclass(frozen=True, slots=True, eq=False)
class RankRanges:
    """Per rated link or harm, sorted by id: its rank now and in the runs.

    In nine of ten runs the rank lies from `low` to `high` (5th and 95th percentile); `top` is the
    part (0 to 1) of the runs with a rank up to 10. One that loses its level in a run comes after
    all others there.
    """

    ids: tuple[str, ...]
    rank: Ints
    low: Ints
    high: Ints
    top: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """The ranges of the rated links and of the harms of one assessment, and other options.

    The ranks in `alternatives` are those of `all_links`.
    """

    links: RankRanges
    harms: RankRanges
    all_links: tuple[str, ...]
    alternatives: tuple[AlternativeRanks, ...]
    runs: int
    chain_revision: int


def sensitivity(
    chain: ChainColumns,
    assessment: Assessment,
    confidence: Ints,
    harms: Ints,
    progress: Progress = SILENT,
) -> Sensitivity:
    """Try the order of `assessment`, made from `chain`, 1,000 times.

    `confidence` indexes `trials.CONFIDENCES`, per risk; `harms` are the positions of the risks
    that are priorities, sorted. Raises `Cancelled` when `progress` is stopped.
    """
    order = assessment.risks.order
    rated = np.flatnonzero(order > 0)
    trials = _Trials(
        Outcomes.of(assessment.method),
        states_of(chain.answers, rated),
        drawn(confidence[rated], RUNS, progress),
    )
    row_of = np.full(len(order), -1, dtype=np.int64)
    row_of[rated] = np.arange(len(rated))
    links = _links(chain, assessment, row_of)
    alone = np.arange(len(harms) + 1)
    priorities = _Places(_chosen(chain.risk_ids, harms), _ranks(order[harms]), row_of[harms], alone)
    return Sensitivity(
        links=_ranges(links, trials, progress),
        harms=_ranges(priorities, trials, progress),
        all_links=chain.link_ids,
        alternatives=alternative_ranks(chain, assessment),
        runs=RUNS,
        chain_revision=assessment.chain_revision,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Trials:
    """The rated risks as states, and how each moves in each run."""

    outcomes: Outcomes
    states: Ints
    moves: Moves

    def orders(self, risks: Ints) -> Codes:
        """The orders of `risks` in every run, shape (risks, runs)."""
        return self.outcomes.orders(self.states[risks], self.moves[risks])


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Links or harms with their rank now, and the rated risks of each from `starts` on."""

    ids: tuple[str, ...]
    rank: Ints
    risks: Ints
    starts: Ints

    def blocks(self) -> list[slice]:
        """A few hundred places at a time."""
        return [slice(at, at + _AT_ONCE) for at in range(0, len(self.ids), _AT_ONCE)]

    def gravest(self, block: slice, trials: _Trials) -> Codes:
        """The order of the gravest risk of each place in every run."""
        starts = self.starts[block.start : block.stop + 1]
        orders = trials.orders(self.risks[starts[0] : starts[-1]])
        if len(orders) == len(starts) - 1:
            return orders
        return np.maximum.reduceat(orders, starts[:-1] - starts[0], axis=0)


def _links(chain: ChainColumns, assessment: Assessment, row_of: Ints) -> _Places:
    """The ranked links; each has a rated risk."""
    rank = assessment.links.rank
    links = np.flatnonzero(rank > 0)
    found = findings(chain)
    is_counted = (rank[found.where] > 0) & (row_of[found.risk] >= 0)
    where, risk = found.where[is_counted], row_of[found.risk[is_counted]]
    grouped = stable_order(where)
    starts = np.searchsorted(where[grouped], links)
    starts = np.append(starts, len(where))
    return _Places(_chosen(chain.link_ids, links), rank[links], risk[grouped], starts)


def _ranges(places: _Places, trials: _Trials, progress: Progress) -> RankRanges:
    """Two rounds over the places: count the orders of each run, then read the ranks from them."""
    size, blocks = len(places.ids), places.blocks()
    gravest = np.empty((size, RUNS), dtype=np.uint16)
    counts = np.zeros(trials.outcomes.kinds * RUNS, dtype=np.int64)
    for done, block in enumerate(blocks):
        progress.step(done, 2 * len(blocks))
        gravest[block] = places.gravest(block, trials)
        counts += np.bincount(_cells(gravest[block]).ravel(), minlength=len(counts))
    rank_of = _ranks_by_order(counts.reshape(-1, RUNS)).ravel()
    low, high, top = (np.zeros(size, dtype=np.int64) for _ in range(3))
    for done, block in enumerate(blocks):
        progress.step(len(blocks) + done, 2 * len(blocks))
        ranks = np.sort(rank_of[_cells(gravest[block])], axis=1)
        low[block], high[block] = ranks[:, _LOW_AT], ranks[:, _HIGH_AT]
        top[block] = np.count_nonzero(ranks <= TOP, axis=1)
    return RankRanges(places.ids, places.rank, low, high, top / RUNS)


_LOW_AT = math.ceil(LOW_PART * RUNS) - 1
_HIGH_AT = math.ceil(HIGH_PART * RUNS) - 1


def _cells(orders: Codes) -> NDArray[np.int32]:
    """Where each order of each run is counted."""
    cells = orders.astype(np.int32)
    cells *= RUNS
    cells += np.arange(RUNS, dtype=np.int32)
    return cells


def _ranks_by_order(counts: Ints) -> NDArray[np.int32]:
    """The shared rank of each order (row) in each run (column): one more than all above it."""
    at_least = np.cumsum(counts[::-1], axis=0)[::-1]
    ranks: NDArray[np.int32] = (at_least - counts + 1).astype(np.int32)
    return ranks


def _ranks(orders: Ints) -> Ints:
    """The shared ranks of orders, the highest 1."""
    falling = np.argsort(-orders, kind="stable")
    ranks = np.zeros(len(orders), dtype=np.int64)
    ranks[falling] = shared_ranks(orders[falling])
    return ranks


def _chosen(ids: tuple[str, ...], at: Ints) -> tuple[str, ...]:
    return tuple(map(ids.__getitem__, at.tolist()))
