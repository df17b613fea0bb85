"""Plain figures of the network: betweenness, numbers of suppliers and buyers, circles, density.

They tell how the chain is built and nothing of harm. Betweenness (Freeman 1977) is computed by the
method of Brandes (2001), one source after the other so that it can be stopped.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.graph import NumberedGraph, numbered_graph
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress

type _After = Mapping[int, Sequence[int]]

EXACT_UP_TO = 2_000
SAMPLE = 500
SEED = 1
_EVERY = 10


@dataclass(frozen=True, slots=True)
class NetworkFigures:
    """Figures of the organisations of our chain, in the order of their ids, and of it as a whole.

    `organisations` holds their positions among the ids; a customer that delivers us nothing is
    none of them. `betweenness` (0 to 1) is the part of the pairs of others whose shortest way
    leads over it (where several are as short: the part of these), estimated from `sources` of
    them where these are fewer than all. `suppliers` and `buyers` count organisations, not
    deliveries; `circle` the organisations that deliver to each other in a circle, itself among
    them, 0 where it is in none. `density` (0 to 1) is the part of all possible pairs that deliver.
    Links towards customers and self-links take no part.
    """

    organisations: tuple[int, ...]
    betweenness: tuple[float, ...]
    suppliers: tuple[int, ...]
    buyers: tuple[int, ...]
    circle: tuple[int, ...]
    circles: int
    density: float
    sources: int

    @property
    def is_sampled(self) -> bool:
        """Whether the betweenness is an estimate."""
        return self.sources < len(self.organisations)


def network_figures(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> NetworkFigures:
    """The figures of the chain: exact up to `EXACT_UP_TO` organisations, seeded above."""
    graph = _our_chain(network, assessment)
    sources = list(graph)
    if len(graph) > EXACT_UP_TO:
        # Not for anything secret: the same chain gives the same figures.
        sources = random.Random(SEED).sample(sources, SAMPLE)  # noqa: S311
    found = betweenness(graph, sources, progress)
    groups = [one for one in nx.strongly_connected_components(graph) if len(one) > 1]
    circle = {one: len(group) for group in groups for one in group}
    return NetworkFigures(
        organisations=tuple(graph),
        betweenness=tuple(found.values()),
        suppliers=tuple(graph.in_degree(one) for one in graph),
        buyers=tuple(graph.out_degree(one) for one in graph),
        circle=tuple(circle.get(one, 0) for one in graph),
        circles=len(groups),
        density=nx.density(graph),
        sources=len(sources),
    )


def _our_chain(network: Network, assessment: Assessment) -> NumberedGraph:
    graph = numbered_graph(network, assessment)
    kinds = network.organisations
    customers = [
        at
        for at, one in enumerate(assessment.organisations.ids)
        if kinds[one].kind is OrganisationKind.CUSTOMER and not graph.degree(at)
    ]
    graph.remove_nodes_from(customers)
    return graph


def betweenness(
    graph: NumberedGraph, sources: Sequence[int], progress: Progress = SILENT
) -> dict[int, float]:
    """Betweenness of each organisation, from the shortest ways that begin at `sources`.

    As `nx.betweenness_centrality` (normalised; with `k` where the sources are a sample), but each
    source costs what can be reached from it and not the whole chain.
    """
    found = dict.fromkeys(graph, 0.0)
    after = {one: list(graph.succ[one]) for one in graph}
    for at, source in enumerate(sources):
        if at % _EVERY == 0:
            progress.step(at, len(sources))
        _add_from(source, after, found)
    return _scaled(found, sources)


def _add_from(source: int, after: _After, found: dict[int, float]) -> None:
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
    source: int, after: _After
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


def _scaled(found: dict[int, float], sources: Sequence[int]) -> dict[int, float]:
    """As a part of the pairs that could lead over it; a source cannot lie on a way of its own."""
    size, count = len(found), len(sources)
    if size < 3 or not count:
        return found
    if count == size:
        return {one: value / ((size - 1) * (size - 2)) for one, value in found.items()}
    drawn = frozenset(sources)
    return {
        one: value / (max(count - (one in drawn), 1) * (size - 2)) for one, value in found.items()
    }
