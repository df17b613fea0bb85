"""The chain as a weighted networkx graph: what the arrays are held against."""

from __future__ import annotations

from imvo_desktop.analysis.exposure import shares
from imvo_desktop.analysis.graph import ChainGraph, parallel_links, to_plain_digraph
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain.network import Network


def weighted_graph(network: Network) -> ChainGraph:
    """Deliveries as edges from supplier to buyer, customers included, in the order of ids.

    Edge `share` is the sum over the parallel links. Self-links are edges with share 0.
    """
    graph = to_plain_digraph(network)
    chain = ChainArrays.from_network(network).columns()
    share = dict(zip(chain.link_ids, shares(chain).share.tolist(), strict=True))
    for (supplier, buyer), links in parallel_links(network).items():
        graph.add_edge(supplier, buyer, share=sum(share[one] for one in links))
    return graph
