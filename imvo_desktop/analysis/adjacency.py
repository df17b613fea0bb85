"""Which links come in at or leave an organisation, as arrays; and the tiers that follow from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Ints
from imvo_desktop.analysis.ranks import stable_order


@dataclass(frozen=True, slots=True, eq=False)
class Adjacency:
    """The positions of links, grouped by the organisation at one of their ends."""

    links: Ints
    starts: Ints

    def counts(self, organisations: Ints) -> Ints:
        """How many links each of `organisations` has."""
        return self.starts[organisations + 1] - self.starts[organisations]

    def of(self, organisations: Ints) -> Ints:
        """The links of `organisations`, one after the other."""
        return self.links[self.places(organisations)]

    def places(self, organisations: Ints) -> Ints:
        """Where in `links` those of `organisations` are, one after the other."""
        counts = self.counts(organisations)
        before = np.cumsum(counts) - counts
        offsets = np.repeat(self.starts[organisations] - before, counts)
        offsets += np.arange(len(offsets))
        return offsets


def grouped(ends: Ints, size: int) -> Adjacency:
    """Group links by `ends`: their suppliers, or their buyers."""
    counts = np.bincount(ends, minlength=size)
    starts = np.concatenate(([0], np.cumsum(counts)))
    return Adjacency(stable_order(ends), starts)


def tiers(supplier: Ints, buyer: Ints, is_chain: Flags, own: int, size: int) -> Ints:
    """The shortest distance of each organisation to `own`; -1 where there is no way.

    Only links in `is_chain` count: those towards customers lead nowhere.
    """
    return tiers_of(supplier, grouped(buyer, size), is_chain, own)


def tiers_of(supplier: Ints, into: Adjacency, is_carrying: Flags, own: int) -> Ints:
    """The same where the links are grouped by buyer already."""
    size = len(into.starts) - 1
    found = np.full(size, -1, dtype=np.int64)
    if own < 0:
        return found
    found[own] = 0
    # What carries nothing leads to `own`, which is found already.
    suppliers = np.where(is_carrying, supplier, own)[into.links]
    frontier = np.array([own])
    seen_at = np.zeros(size, dtype=np.int64)
    tier = 0
    while len(frontier):
        tier += 1
        nearby = suppliers[into.places(frontier)]
        new = nearby[found[nearby] < 0]
        found[new] = tier
        frontier = once(new, seen_at)
    return found


def once(numbers: Ints, seen_at: Ints) -> Ints:
    """Each of `numbers` once; `seen_at` is room to note in, as long as the largest number."""
    places = np.arange(len(numbers))
    seen_at[numbers] = places
    is_last: Flags = seen_at[numbers] == places
    return numbers[is_last]
