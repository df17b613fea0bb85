"""What follows from who delivers to whom alone, kept for as long as no link comes or goes."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.adjacency import Adjacency, grouped, tiers_of
from imvo_desktop.analysis.assessment import Flags, Ints
from imvo_desktop.analysis.generations import Passage, generations, passage


@dataclass(frozen=True, slots=True, eq=False)
class ChainShape:
    """What follows from who delivers to whom alone: it stays while values and risks change.

    `is_ours` is False on links towards customers (`is_customer`), `is_carrying` also on self-links.
    `tier` is the shortest distance to the own company, -1 where there is no way. `towards_us` and
    `from_us` are the two ways through the chain.
    """

    leaving: Adjacency
    into: Adjacency
    is_customer: Flags
    is_ours: Flags
    is_carrying: Flags
    tier: Ints
    towards_us: Passage
    from_us: Passage

    @property
    def has_cycle(self) -> bool:
        """Whether an organisation delivers to itself over others."""
        return len(self.towards_us.against) > 0


def shape_of(supplier: Ints, buyer: Ints, is_customer: Flags, own: int) -> ChainShape:
    """The shape of a chain; `own` is -1 without an own company."""
    size = len(is_customer)
    leaving, into = grouped(supplier, size), grouped(buyer, size)
    is_ours = ~is_customer[buyer]
    is_carrying = is_ours & (supplier != buyer)
    tier = tiers_of(supplier, into, is_carrying, own)
    found = generations(leaving, buyer, is_carrying, tier)
    return ChainShape(
        leaving=leaving,
        into=into,
        is_customer=is_customer,
        is_ours=is_ours,
        is_carrying=is_carrying,
        tier=tier,
        towards_us=passage(supplier, buyer, is_carrying, found),
        from_us=passage(buyer, supplier, is_carrying, found.max(initial=0) - found),
    )
