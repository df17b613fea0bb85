"""Whom we cannot go around: single points in the chain (hotspots.md, section 5).

Two meanings side by side. By the way goods go (directed): an organisation is a single point for
those that reach us only over it; these are the dominators towards the own company (Lengauer &
Tarjan 1979). By who is joined to whom at all (undirected): a joint is an organisation without which
the chain falls apart in pieces (articulation point, Hopcroft & Tarjan 1973).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import networkx as nx

from imvo_desktop.analysis.assessment import Assessment, Floats
from imvo_desktop.analysis.graph import NumberedGraph, numbered_graph
from imvo_desktop.analysis.shared_suppliers import reach_parts
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress

WAYS_FOR = 50
MOST_WAYS = 10
_STEPS = 3


@dataclass(frozen=True, slots=True)
class SinglePoint:
    """An organisation, and whether others need it on their way or it holds the chain together.

    `only_over` counts the organisations that reach us only over it; `part` (0 to 1) is the part
    of the reach of all links that its own deliveries and theirs have. `ways` counts the ways from
    it to us that share no organisation between, `MOST_WAYS` at most; None where it was not counted.
    """

    organisation: int
    only_over: int
    part: float
    is_joint: bool
    ways: int | None


@dataclass(frozen=True, slots=True)
class SinglePoints:
    """The single points: those that others need first, then the greatest part, then by id.

    `reaching` counts the organisations that reach us, `behind_one` those of them of which all ways
    lead over one other.
    """

    reaching: int
    behind_one: int
    found: tuple[SinglePoint, ...]


def single_points(
    network: Network,
    assessment: Assessment,
    progress: Progress = SILENT,
    also: Collection[int] = (),
) -> SinglePoints:
    """Find the single points of the chain towards the own company; tell of those in `also` too."""
    if assessment.own is None:
        return SinglePoints(0, 0, ())
    own = assessment.organisations.ids.index(assessment.own)
    progress.step(0, _STEPS)
    graph = numbered_graph(network, assessment)
    progress.step(1, _STEPS)
    over = nx.immediate_dominators(graph.reverse(copy=False), own)
    progress.step(2, _STEPS)
    joints = set(nx.articulation_points(nx.Graph(graph.edges()))) - {own}
    progress.step(_STEPS, _STEPS)
    behind = _behind(over, own, reach_parts(assessment))
    wanted = joints.union(also)
    chosen = [one for one in graph if one in wanted or behind[one].others]
    order = sorted(chosen, key=lambda one: (not behind[one].others, -behind[one].part, one))
    ways = _ways(graph, own, over, order, progress)
    found = [
        SinglePoint(one, behind[one].others, behind[one].part, one in joints, ways.get(one))
        for one in order
    ]
    behind_one = sum(one != own for one in over.values())
    return SinglePoints(len(over), behind_one, tuple(found))


def needed(assessment: Assessment, graph: NumberedGraph) -> int:
    """How many organisations others need on their way to us: those with `only_over` above 0."""
    if assessment.own is None:
        return 0
    own = assessment.organisations.ids.index(assessment.own)
    over = nx.immediate_dominators(graph.reverse(copy=False), own)
    return len(set(over.values()) - {own, None})


def disjoint_ways(graph: NumberedGraph, start: int, own: int) -> int:
    """How many ways from `start` to `own` share no organisation between; `MOST_WAYS` at most."""
    between = graph.subgraph({start, *nx.descendants(graph, start)})
    return sum(1 for _ in nx.node_disjoint_paths(between, start, own, cutoff=MOST_WAYS))


class _Behind(NamedTuple):
    """How many others reach us only over an organisation, and what part of the reach it all is."""

    others: int = 0
    part: float = 0.0


def _behind(over: Mapping[int, int], own: int, reach: Floats) -> Mapping[int, _Behind]:
    """Summed up along the tree of dominators, from its leaves to the own company."""
    found: dict[int, _Behind] = defaultdict(_Behind)
    for one in _outermost_first(over, own):
        behind = found[one]
        found[one] = _Behind(behind.others, behind.part + float(reach[one]))
        if over[one] != own:
            nearer = found[over[one]]
            found[over[one]] = _Behind(
                nearer.others + behind.others + 1, nearer.part + found[one].part
            )
    return found


def _outermost_first(over: Mapping[int, int], own: int) -> Sequence[int]:
    children: dict[int, list[int]] = defaultdict(list)
    for one in sorted(over):
        children[over[one]].append(one)
    found = [own]
    for one in found:
        found += children[one]
    return found[:0:-1]


def _ways(
    graph: NumberedGraph,
    own: int,
    over: Mapping[int, int],
    order: Sequence[int],
    progress: Progress,
) -> Mapping[int, int]:
    """The ways of each: none, one where all lead over one other, else counted for the first."""
    # Ways end at the own company: what it delivers itself leads nowhere.
    graph.remove_edges_from(list(graph.out_edges(own)))
    found = {one: int(one in over) for one in order if over.get(one) != own}
    several = [one for one in order if one not in found][:WAYS_FOR]
    for at, one in enumerate(several):
        progress.step(_STEPS + at, _STEPS + len(several))
        found[one] = disjoint_ways(graph, one, own)
    return found
