"""The main method as networkx offers it: dict loops over a graph. The reference to measure by."""

from __future__ import annotations

from collections.abc import Mapping

from imvo_desktop.analysis.graph import ChainGraph


def reach_and_exposure(
    graph: ChainGraph, own: str, brought: Mapping[str, float], attenuation: float = 0.9
) -> tuple[dict[str, float], dict[str, float]]:
    """Reach and exposure of each organisation; `brought` is what its own links bring in."""
    start = dict.fromkeys(graph, 0.0) | {own: 1.0}
    return (
        _settled(graph.reverse(copy=False), start, attenuation),
        _settled(graph, brought, attenuation),
    )


def _settled(graph: ChainGraph, start: Mapping[str, float], attenuation: float) -> dict[str, float]:
    """x = start + what comes over the edges, until it changes by less than 1e-13, relative."""
    values = dict(start)
    while True:
        after = dict(start)
        for origin, nearby in graph.adj.items():
            for target, edge in nearby.items():
                after[target] += attenuation * edge["share"] * values[origin]
        if all(abs(after[one] - values[one]) <= 1e-13 * after[one] for one in after):
            return after
        values = after
