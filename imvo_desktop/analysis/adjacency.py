"""Which links come in at or leave an organisation, as arrays; and the tiers that follow from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Ints


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
        counts = self.counts(organisations)
        before = np.cumsum(counts) - counts
        offsets = np.repeat(self.starts[organisations] - before, counts)
        return self.links[offsets + np.arange(len(offsets))]


def grouped(ends: Ints, size: int) -> Adjacency:
    """Group links by `ends`: their suppliers, or their buyers."""
    counts = np.bincount(ends, minlength=size)
    starts = np.concatenate(([0], np.cumsum(counts)))
    return Adjacency(np.argsort(ends, kind="stable"), starts)


def tiers(supplier: Ints, buyer: Ints, is_chain: Flags, own: int, size: int) -> Ints:
    """The shortest distance of each organisation to `own`; -1 where there is no way.

    Only links in `is_chain` count: those towards customers lead nowhere.
    """
    found = np.full(size, -1, dtype=np.int64)
    if own < 0:
        return found
    chosen = np.flatnonzero(is_chain)
    suppliers = supplier[chosen]
    into = grouped(buyer[chosen], size)
    found[own] = 0
    frontier = np.array([own])
    tier = 0
    while len(frontier):
        tier += 1
        nearby = suppliers[into.of(frontier)]
        frontier = np.unique(nearby[found[nearby] < 0])
        found[frontier] = tier
    return found
