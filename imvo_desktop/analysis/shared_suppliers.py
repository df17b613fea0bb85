"""Who sits behind several of our suppliers: hidden common sub-suppliers (hotspots.md, section 5).

An organisation sits behind a tier-1 supplier where deliveries lead from it to that supplier. Each
organisation keeps these suppliers as the bits of a whole number; a circle shares one such number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Floats
from imvo_desktop.analysis.graph import NumberedGraph, numbered_graph
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress

NAMED = 12
_BITS = 4_096
_EVERY = 2_000


@dataclass(frozen=True, slots=True)
class SharedSupplier:
    """An organisation behind two or more tier-1 suppliers; numbers are positions among the ids.

    `behind` counts these suppliers, itself not among them; `first` holds up to `NAMED` of them,
    those with the greatest reach. `meets_at` is the nearest organisation over which all its ways
    to us lead: our own company where they do not meet before. `reach` is the part (0 to 1) of the
    reach of all links that its own deliveries have.
    """

    organisation: int
    behind: int
    first: tuple[int, ...]
    is_direct: bool
    meets_at: int
    reach: float


@dataclass(frozen=True, slots=True)
class SharedSuppliers:
    """The shared ones: behind most tier-1 suppliers first, then by reach, then by id.

    `direct` counts the tier-1 suppliers, `unseen` those of them behind whom nobody is known.
    """

    direct: int
    unseen: int
    found: tuple[SharedSupplier, ...]


def shared_suppliers(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> SharedSuppliers:
    """Find the organisations behind two or more tier-1 suppliers; stops where `progress` says."""
    if assessment.own is None:
        return SharedSuppliers(0, 0, ())
    own = assessment.organisations.ids.index(assessment.own)
    reach = assessment.organisations.reach.tolist()
    progress.step(0, len(reach))
    graph = numbered_graph(network, assessment)
    direct = sorted(graph.predecessors(own), key=lambda one: (-reach[one], one))
    progress.step(0, len(graph))
    meeting = nx.immediate_dominators(graph.reverse(copy=False), own)
    progress.step(0, len(graph))
    # Ways end at the own company: what it delivers itself leads nowhere.
    graph.remove_node(own)
    behind = _Behind(graph, direct)
    behind.count(progress)
    unseen = sum(not graph.in_degree(one) for one in direct)
    return SharedSuppliers(len(direct), unseen, _shared(behind, meeting, reach_parts(assessment)))


def reach_parts(assessment: Assessment) -> Floats:
    """Per organisation the part (0 to 1) of the reach of all links that its deliveries have."""
    links, size = assessment.links, len(assessment.organisations.ids)
    found = np.bincount(links.supplier, weights=links.reach, minlength=size).astype(np.float64)
    whole = float(links.reach.sum())
    return found / whole if whole > 0 else np.zeros(size)


class _Behind:
    """Per organisation how many tier-1 suppliers it sits behind, and the first of these."""

    def __init__(self, chain: NumberedGraph, direct: Sequence[int]) -> None:
        self.direct = direct
        self.counts = dict.fromkeys(chain, 0)
        self.first: dict[int, list[int]] = {one: [] for one in chain}
        self._chain = chain
        # By Tarjan's method, which yields a group after all groups it leads to.
        self._groups = list(nx.strongly_connected_components(chain))
        self._group_of = {one: at for at, group in enumerate(self._groups) for one in group}

    def count(self, progress: Progress) -> None:
        """Go through all tier-1 suppliers, a block of them at a time so that sets stay small."""
        size = len(self._groups)
        starts = range(0, len(self.direct), _BITS)
        for number, start in enumerate(starts):
            some = self.direct[start : start + _BITS]
            bit = {one: 1 << at for at, one in enumerate(some)}
            for at, bits in enumerate(self._sets(bit)):
                if at % _EVERY == 0:
                    progress.step(number * size + at, len(starts) * size)
                if bits:
                    self._note(self._groups[at], bits, some, bit)

    def _sets(self, bit: Mapping[int, int]) -> Iterator[int]:
        """The set of each group: the bits of its members and of all it delivers to."""
        sets: list[int] = []
        group_of, succ = self._group_of, self._chain.succ
        for at, group in enumerate(self._groups):
            bits = 0
            for one in group:
                bits |= bit.get(one, 0)
                for buyer in succ[one]:
                    if group_of[buyer] != at:
                        bits |= sets[group_of[buyer]]
            sets.append(bits)
            yield bits

    def _note(
        self, group: set[int], bits: int, some: Sequence[int], bit: Mapping[int, int]
    ) -> None:
        """Count the suppliers in `bits` for each member of a group, itself left out."""
        lowest = [some[at] for at in _lowest(bits, NAMED + 1)]
        for one in group:
            self.counts[one] += bits.bit_count() - (one in bit)
            room = NAMED - len(self.first[one])
            self.first[one] += [other for other in lowest if other != one][:room]


def _lowest(bits: int, most: int) -> Iterator[int]:
    """The places of the first bits that are set, at most so many."""
    while bits and most:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
        most -= 1


def _shared(
    behind: _Behind, meeting: Mapping[int, int], reach: Floats
) -> tuple[SharedSupplier, ...]:
    direct = frozenset(behind.direct)
    found = [
        SharedSupplier(
            organisation=one,
            behind=count,
            first=tuple(behind.first[one]),
            is_direct=one in direct,
            meets_at=meeting[one],
            reach=float(reach[one]),
        )
        for one, count in behind.counts.items()
        if count > 1
    ]
    return tuple(sorted(found, key=lambda one: (-one.behind, -one.reach, one.organisation)))
