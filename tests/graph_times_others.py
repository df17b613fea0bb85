"""What other graph libraries do with one chain: the same work, each with its own kept structure.

A library that is not installed, or has no such function, is left out of the table. igraph is GPL
and none of them but networkx is used by the program.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from imvo_desktop.analysis.assessment import Floats, Ints

type Work = Callable[[], object]
type Works = dict[str, Work]

SETTLED = 1e-13
SOURCES = 100


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain as plain arrays: edges without parallels or self-links, with their shares.

    `brought` is what the own links of each organisation bring in, `sources` those from which
    betweenness is counted.
    """

    size: int
    own: int
    supplier: Ints
    buyer: Ints
    share: Floats
    brought: Floats
    sources: list[int]

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The edges as (supplier, buyer)."""
        return list(zip(self.supplier.tolist(), self.buyer.tolist(), strict=True))

    @property
    def direct(self) -> list[int]:
        """The tier-1 suppliers."""
        return sorted(set(self.supplier[self.buyer == self.own].tolist()))


def swept(chain: Chain, start: Floats, carry: Callable[[Floats], Floats]) -> Floats:
    """x = start + carry(x), until it changes by less than 1e-13, relative."""
    values = start.copy()
    while True:
        after = start + carry(values)
        if np.all(np.abs(after - values) <= SETTLED * after):
            return after
        values = after


def numpy_works(chain: Chain) -> Works:
    """Plain numpy: sums by `bincount` over the edges."""
    supplier, buyer, factor = chain.supplier, chain.buyer, 0.9 * chain.share
    own = np.zeros(chain.size)
    own[chain.own] = 1.0

    def main() -> object:
        def up(x: Floats) -> Floats:
            return np.bincount(supplier, weights=factor * x[buyer], minlength=chain.size)

        def down(x: Floats) -> Floats:
            return np.bincount(buyer, weights=factor * x[supplier], minlength=chain.size)

        return swept(chain, own, up), swept(chain, chain.brought, down)

    return {"main": main}


def scipy_works(chain: Chain) -> Works:
    """scipy: a sparse matrix of shares, and the groups of `csgraph`."""
    from scipy import sparse
    from scipy.sparse import csgraph

    factor = 0.9 * chain.share
    shape = (chain.size, chain.size)
    up = sparse.csr_array((factor, (chain.supplier, chain.buyer)), shape=shape)
    down = sparse.csr_array((factor, (chain.buyer, chain.supplier)), shape=shape)
    own = np.zeros(chain.size)
    own[chain.own] = 1.0

    def main() -> object:
        return (
            swept(chain, own, lambda x: up @ x),
            swept(chain, chain.brought, lambda x: down @ x),
        )

    def groups() -> object:
        return csgraph.connected_components(up, connection="strong")

    return {"main": main, "groups": groups}


def igraph_works(chain: Chain) -> Works:
    """igraph: C underneath."""
    import igraph

    graph = igraph.Graph(n=chain.size, edges=chain.pairs, directed=True)
    plain = graph.as_undirected()

    def shared() -> object:
        counts = np.zeros(chain.size, dtype=np.int64)
        for one in chain.direct:
            counts[graph.subcomponent(one, mode="in")] += 1
        return counts

    return {
        "dominators": lambda: graph.dominator(chain.own, mode="in"),
        "joints": plain.articulation_points,
        "groups": lambda: graph.connected_components(mode="strong"),
        "shared": shared,
        "betweenness": lambda: graph.betweenness(sources=chain.sources),
    }


def rustworkx_works(chain: Chain) -> Works:
    """rustworkx: Rust underneath. Its betweenness is exact only, and uses every core."""
    import rustworkx

    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(chain.size))
    shares = chain.share.tolist()
    graph.add_edges_from([(*pair, one) for pair, one in zip(chain.pairs, shares, strict=True)])
    turned = graph.copy()
    turned.reverse()
    plain = graph.to_undirected(multigraph=False)

    def shared() -> object:
        counts = np.zeros(chain.size, dtype=np.int64)
        for one in chain.direct:
            counts[list(rustworkx.ancestors(graph, one))] += 1
        return counts

    works: Works = {
        "dominators": lambda: rustworkx.immediate_dominators(turned, chain.own),
        "joints": lambda: rustworkx.articulation_points(plain),
        "groups": lambda: rustworkx.strongly_connected_components(graph),
        "shared": shared,
    }
    return works


def networkit_works(chain: Chain) -> Works:
    """networkit: C++ underneath, every core."""
    import networkit

    graph = networkit.Graph(chain.size, directed=True)
    for supplier, buyer in chain.pairs:
        graph.addEdge(supplier, buyer)
    plain = networkit.graphtools.toUndirected(graph)

    def ran(made: Any) -> object:  # untyped library
        made.run()
        return made

    return {
        "joints": lambda: ran(networkit.components.BiconnectedComponents(plain)),
        "groups": lambda: ran(networkit.components.StronglyConnectedComponents(graph)),
        "betweenness": lambda: ran(
            networkit.centrality.EstimateBetweenness(graph, len(chain.sources))
        ),
    }


def networkx_works(chain: Chain) -> Works:
    """networkx as it is, over the same edges: plain dict loops for the main method."""
    import networkx as nx

    from tests.benchmarks.plain_loops import reach_and_exposure

    names = [f"{one:07}" for one in range(chain.size)]
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(names)
    rows = zip(chain.pairs, chain.share.tolist(), strict=True)
    graph.add_edges_from((names[a], names[b], {"share": one}) for (a, b), one in rows)
    own, turned = names[chain.own], graph.reverse(copy=False)
    plain = graph.to_undirected()
    brought = dict(zip(names, chain.brought.tolist(), strict=True))

    def shared() -> object:
        counts = dict.fromkeys(names, 0)
        for one in chain.direct:
            for behind in nx.ancestors(graph, names[one]):
                counts[behind] += 1
        return counts

    return {
        "main": lambda: reach_and_exposure(graph, own, brought),
        "dominators": lambda: nx.immediate_dominators(turned, own),
        "joints": lambda: list(nx.articulation_points(plain)),
        "groups": lambda: list(nx.strongly_connected_components(graph)),
        "shared": shared,
        "betweenness": lambda: nx.betweenness_centrality(graph, k=len(chain.sources), seed=1),
    }


LIBRARIES: dict[str, Callable[[Chain], Works]] = {
    "networkx": networkx_works,
    "numpy": numpy_works,
    "scipy": scipy_works,
    "igraph": igraph_works,
    "rustworkx": rustworkx_works,
    "networkit": networkit_works,
}


def installed() -> list[str]:
    """The libraries that this Python has."""
    return [one for one in LIBRARIES if importlib.util.find_spec(one) is not None]
