"""The one place that turns a network into a networkx graph."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx
import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network

type ChainGraph = nx.DiGraph[str]
type NumberedGraph = nx.DiGraph[int]


def to_plain_digraph(network: Network) -> ChainGraph:
    """Who delivers to whom within our own chain, and nothing more: cheap to make."""
    kinds = network.organisations
    graph: ChainGraph = nx.DiGraph()
    graph.add_nodes_from(sorted(kinds))
    graph.add_edges_from(
        (one.supplier, one.buyer)
        for _, one in sorted(network.links.items())
        if kinds[one.buyer].kind is not OrganisationKind.CUSTOMER
    )
    return graph


def to_digraph(network: Network, assessment: Assessment) -> ChainGraph:
    """Our own chain as a graph for the lenses: edges run from supplier to buyer.

    Each edge has `share` (the sum over its parallel links of the part of the purchases of the
    buyer), `value` (their sum in cents, None where none has one) and `links` (their ids). Nodes and
    edges are in the order of their ids, whatever the order of rows.
    """
    graph: ChainGraph = nx.DiGraph()
    graph.add_nodes_from(assessment.organisations.ids)
    columns, kinds = assessment.links, network.organisations
    for link_id, share in zip(columns.ids, columns.share.tolist(), strict=True):
        link = network.links[link_id]
        if kinds[link.buyer].kind is OrganisationKind.CUSTOMER:
            continue
        ends = (link.supplier, link.buyer)
        if not graph.has_edge(*ends):
            graph.add_edge(*ends, share=0.0, value=None, links=())
        edge = graph.edges[ends]
        edge["share"] += share
        edge["links"] = (*edge["links"], link_id)
        if link.value is not None:
            edge["value"] = (edge["value"] or 0) + link.value
    return graph


def numbered_graph(network: Network, assessment: Assessment) -> NumberedGraph:
    """The edges of `to_digraph` without self-links, by position among the organisations.

    What asks only who delivers to whom walks numbers, which is several times faster.
    """
    kinds = network.organisations
    ids, links = assessment.organisations.ids, assessment.links
    ours = np.array([kinds[one].kind is not OrganisationKind.CUSTOMER for one in ids], dtype=bool)
    used = (links.supplier != links.buyer) & ours[links.buyer]
    size = max(len(ids), 1)
    pairs = np.unique(links.supplier[used] * size + links.buyer[used])
    graph: NumberedGraph = nx.DiGraph()
    graph.add_nodes_from(range(len(ids)))
    graph.add_edges_from(zip((pairs // size).tolist(), (pairs % size).tolist(), strict=True))
    return graph


def follow_links(graph: ChainGraph, network: Network, pairs: Iterable[tuple[str, str]]) -> None:
    """Keep a plain graph up: each (supplier, buyer) has its edge if `network` has such a link."""
    kinds = network.organisations
    for supplier, buyer in pairs:
        ours = buyer in kinds and kinds[buyer].kind is not OrganisationKind.CUSTOMER
        if ours and any(one.buyer == buyer for one in network.links_out(supplier)):
            graph.add_edge(supplier, buyer)
        elif graph.has_edge(supplier, buyer):
            graph.remove_edge(supplier, buyer)


def parallel_links(network: Network) -> dict[tuple[str, str], tuple[str, ...]]:
    """The ids of the links of each (supplier, buyer), all in order."""
    found: dict[tuple[str, str], list[str]] = {}
    links = network.links
    for link_id in sorted(links):
        link = links[link_id]
        found.setdefault((link.supplier, link.buyer), []).append(link_id)
    return {pair: tuple(found[pair]) for pair in sorted(found)}
