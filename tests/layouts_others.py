"""Lays a chain out with igraph or Graphviz and prints where everything stands, as JSON.

Runs by itself with whatever Python it is given: that one may have igraph (GPL) and pygraphviz,
which the project does not use. Reads `{"tier": [...], "supplier": [...], "buyer": [...]}`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

type Numbers = list[int]
type Places = list[list[float]]


def igraph_sugiyama(tier: Numbers, supplier: Numbers, buyer: Numbers) -> Places:
    """igraph's Sugiyama layout, told the tiers; up to 100 sweeps, as it does by itself."""
    import igraph

    graph = igraph.Graph(n=len(tier), edges=list(zip(supplier, buyer, strict=True)), directed=True)
    found = graph.layout_sugiyama(layers=tier, hgap=64, vgap=280)
    return [[x, y] for x, y in found.coords[: len(tier)]]


def dot(tier: Numbers, supplier: Numbers, buyer: Numbers) -> Places:
    """Graphviz dot, told the tiers with `rank=same`; without drawing the links."""
    import pygraphviz

    graph = pygraphviz.AGraph(directed=True, strict=False)
    graph.graph_attr.update(splines="none", nodesep="0.2", ranksep="1.5")
    graph.node_attr.update(shape="box", width="0.6", height="0.6", fixedsize="true", label="")
    graph.add_nodes_from(range(len(tier)))
    for start, end in zip(supplier, buyer, strict=True):
        graph.add_edge(start, end, constraint="true" if tier[start] > tier[end] else "false")
    for one in sorted(set(tier)):
        graph.add_subgraph([at for at, its in enumerate(tier) if its == one], rank="same")
    graph.layout(prog="dot")
    places = (graph.get_node(at).attr["pos"].split(",") for at in range(len(tier)))
    return [[float(x), float(y)] for x, y in places]


TOOLS: dict[str, Callable[[Numbers, Numbers, Numbers], Places]] = {
    "igraph Sugiyama": igraph_sugiyama,
    "Graphviz dot": dot,
}


def main(name: str) -> None:
    """Print the milliseconds (without starting Python) and the places; or why there are none."""
    given = json.load(sys.stdin)
    chain = given["tier"], given["supplier"], given["buyer"]
    try:
        TOOLS[name]([0, 1], [1], [0])
    except ImportError as error:
        json.dump({"fault": f"not installed ({error.name})"}, sys.stdout)
        return
    start = time.perf_counter()
    places = TOOLS[name](*chain)
    json.dump({"ms": (time.perf_counter() - start) * 1000, "places": places}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
