"""Plain figures of the network: betweenness, numbers of suppliers and buyers, circles, density.

They tell how the chain is built and nothing of harm. Betweenness (Freeman 1977) is computed by the
method of Brandes (2001), one source after the other so that it can be stopped.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.graph import NumberedGraph, numbered_graph
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress

EXACT_UP_TO = 2_000
SAMPLE = 500
SEED = 1
_EVERY = 10


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """Figures per organisation, by position among the ids, and of the chain as a whole.

    `betweenness` (0 to 1) is the part of the pairs of others whose shortest way leads over it;
    estimated from `sources` of them where these are fewer than all. `suppliers` and `buyers`
    count organisations, not deliveries; `circle` the organisations that deliver to each other
    in a circle, itself among them, 0 where it is in none. `density` (0 to 1) is the part of all
    possible pairs that deliver. Links towards customers and self-links take no part.
    """

    betweenness: tuple[float, ...]
    suppliers: tuple[int, ...]
    buyers: tuple[int, ...]
    circle: tuple[int, ...]
    circles: int
    density: float
    sources: int


def network_figures(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> NetworkFigures:
    """The figures of the chain: exact up to `EXACT_UP_TO` organisations, seeded above."""
    graph = numbered_graph(network, assessment)
    size = len(graph)
    sources = list(range(size))
    if size > EXACT_UP_TO:
        # Not for anything secret: the same chain gives the same figures.
        sources = random.Random(SEED).sample(sources, SAMPLE)  # noqa: S311
    found = betweenness(graph, sources, progress)
    groups = [one for one in nx.strongly_connected_components(graph) if len(one) > 1]
    circle = {one: len(group) for group in groups for one in group}
    return NetworkFigures(
        betweenness=tuple(found),
        suppliers=tuple(graph.in_degree(one) for one in range(size)),
        buyers=tuple(graph.out_degree(one) for one in range(size)),
        circle=tuple(circle.get(one, 0) for one in range(size)),
        circles=len(groups),
        density=nx.density(graph),
        sources=len(sources),
    )


def betweenness(
    graph: NumberedGraph, sources: Sequence[int], progress: Progress = SILENT
) -> list[float]:
    """Betweenness of the organisations 0, 1, …, from the shortest ways that begin at `sources`.

    As `nx.betweenness_centrality` (normalised; with `k` where the sources are a sample), but each
    source costs what can be reached from it and not the whole chain.
    """
    size, count = len(graph), len(sources)
    found = [0.0] * size
    after = [list(graph.succ[one]) for one in range(size)]
    for at, source in enumerate(sources):
        if at % _EVERY == 0:
            progress.step(at, count)
        _add_from(source, after, found)
    return _scaled(found, sources)


def _add_from(source: int, after: Sequence[Sequence[int]], found: list[float]) -> None:
    """Add what the shortest ways from `source` give each organisation they lead over."""
    order, ways, before = _shortest_ways(source, after)
    part = dict.fromkeys(order, 0.0)
    for one in reversed(order):
        share = (1.0 + part[one]) / ways[one]
        for nearer in before[one]:
            part[nearer] += ways[nearer] * share
        if one != source:
            found[one] += part[one]


def _shortest_ways(
    source: int, after: Sequence[Sequence[int]]
) -> tuple[list[int], dict[int, float], dict[int, list[int]]]:
    """What is reached from `source`, nearest first; how many shortest ways; the steps before."""
    order, steps = [source], {source: 0}
    ways, before = {source: 1.0}, {source: list[int]()}
    for one in order:
        for other in after[one]:
            if other not in steps:
                steps[other] = steps[one] + 1
                ways[other], before[other] = 0.0, []
                order.append(other)
            if steps[other] == steps[one] + 1:
                ways[other] += ways[one]
                before[other].append(one)
    return order, ways, before


def _scaled(found: list[float], sources: Sequence[int]) -> list[float]:
    """As a part of the pairs that could lead over it; a source cannot lie on a way of its own."""
    size, count = len(found), len(sources)
    if size < 3 or not count:
        return found
    if count == size:
        return [one / ((size - 1) * (size - 2)) for one in found]
    drawn = frozenset(sources)
    pairs = [max(count - (one in drawn), 1) * (size - 2) for one in range(size)]
    return [one / possible for one, possible in zip(found, pairs, strict=True)]
