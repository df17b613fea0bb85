"""In which order a chain is settled: from those without suppliers to those without buyers.

Found once for each shape of a chain. Within it all but the links against the order are settled in
one pass; without cycles there are none of these. Where many links go against it, an order saves no
passes: then all of them do, and a pass is a plain sweep over the chain.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import Adjacency, once
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.ranks import stable_order

type Block = tuple[int, int, int, int]

_FARTHEST = np.iinfo(np.int64).max
# Measured: from here on a sweep over all links at once is as fast, and soon faster.
MANY_AGAINST = 100
_PART_AGAINST = 0.005


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One way through a chain, generation by generation.

    `organisations` come generation by generation, `place` is where each stands. The links along
    the order stand in the order of where they end: `origin` is the place they come from, `target`
    that within its generation. A block holds the first and last place of a generation, and where
    its links begin and end. `against` are the links that go back, by `back_from` and `back_to`: all
    links, and no blocks, in a tangle.
    """

    organisations: Ints
    place: Ints
    links: Ints
    origin: Ints
    target: Ints
    blocks: tuple[Block, ...]
    against: Ints
    back_from: Ints
    back_to: Ints

    def settle(self, values: Floats, factor: Floats) -> None:
        """Add to each place of `values` what comes over the links along the order.

        `factor` is that of `links`.
        """
        for first, last, begin, end in self.blocks:
            moving = factor[begin:end] * values[self.origin[begin:end]]
            values[first:last] += np.bincount(
                self.target[begin:end], weights=moving, minlength=last - first
            )

    def gone_back(self, values: Floats, factor: Floats) -> Floats:
        """What comes over the links against the order, added up; `factor` is that of `against`."""
        moving = factor * values[self.back_from]
        back: Floats = np.bincount(self.back_to, weights=moving, minlength=len(values))
        return back.astype(np.float64, copy=False)


def generations(leaving: Adjacency, buyer: Ints, is_carrying: Flags, tier: Ints) -> Ints:
    """The generation of each organisation: after all its suppliers, where no cycle forbids that.

    In a cycle those farthest from us come first: most links lead towards us.
    """
    size = len(tier)
    # What carries nothing leads to a place beyond all, which is settled already.
    towards = np.where(is_carrying, buyer, size)
    next_to = towards[leaving.links]
    waiting = np.bincount(towards, minlength=size + 1)
    found = np.full(size + 1, -1, dtype=np.int64)
    found[size] = 0
    seen_at = np.zeros(size, dtype=np.int64)
    distance = np.where(tier < 0, _FARTHEST, tier)
    number, settled = 0, 0
    frontier = np.flatnonzero(waiting[:size] == 0)
    while settled < size:
        if not len(frontier):
            left = np.flatnonzero(found < 0)
            frontier = left[distance[left] == distance[left].max()]
        found[frontier] = number
        number, settled = number + 1, settled + len(frontier)
        next_ones = next_to[leaving.places(frontier)]
        np.subtract.at(waiting, next_ones, 1)
        free = next_ones[(waiting[next_ones] == 0) & (found[next_ones] < 0)]
        frontier = once(free, seen_at)
    return found[:size]


def passage(origin: Ints, target: Ints, is_carrying: Flags, generation: Ints) -> Passage:
    """The way along links from `origin` to `target`, in the order of `generation`."""
    organisations = stable_order(generation)
    size = len(generation)
    place = np.empty(size, dtype=np.int64)
    place[organisations] = np.arange(size)
    is_along = is_carrying & (generation[origin] < generation[target])
    if _is_tangle(int(is_carrying.sum()), int(is_along.sum())):
        is_along = np.zeros_like(is_carrying)
    along = np.flatnonzero(is_along)
    ends = place[target[along]]
    by_end = stable_order(ends)
    links, ends = along[by_end], ends[by_end]
    against = np.flatnonzero(is_carrying & ~is_along)
    firsts = np.searchsorted(generation[organisations], np.arange(generation.max(initial=-1) + 2))
    begins = np.searchsorted(ends, firsts)
    blocks = zip(firsts[:-1], firsts[1:], begins[:-1], begins[1:], strict=True)
    return Passage(
        organisations=organisations,
        place=place,
        links=links,
        origin=place[origin[links]],
        target=ends - np.repeat(firsts[:-1], np.diff(begins)),
        blocks=tuple(
            (int(first), int(last), int(begin), int(end))
            for first, last, begin, end in blocks
            if end > begin
        ),
        against=against,
        back_from=place[origin[against]],
        back_to=place[target[against]],
    )


def _is_tangle(carrying: int, along: int) -> bool:
    """Whether so many links go against the order that it saves nothing."""
    return carrying - along > max(MANY_AGAINST, _PART_AGAINST * carrying)
