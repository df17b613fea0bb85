"""What if a supplier stops: about the own company, never about people and environment.

The loss of one organisation is the part of our purchases that has it somewhere on its way: the
chance that who follows purchases back from us, by their shares, ever comes past it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np

from imvo_desktop.analysis import exposure
from imvo_desktop.analysis.assessment import Assessment, Flags, Floats
from imvo_desktop.analysis.graph import NumberedGraph, numbered_graph
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress

LARGEST_CIRCLE = 1_500
_STEPS = 4
_ROOT = -1


@dataclass(frozen=True, slots=True)
class Stop:
    """What is lost when the organisation at position `at` of the assessment stops.

    `loss` (0 to 1) of our purchases no longer reaches us, `direct` of it was bought from it.
    `dependent` are the positions of our direct suppliers of whom every known way back leads past
    it. `is_bound`: it stands in a circle too large to take apart; the loss is at most this.
    """

    at: int
    loss: float
    direct: float
    dependent: tuple[int, ...]
    is_bound: bool


@dataclass(frozen=True, slots=True)
class Continuity:
    """The losses, the largest first, then by id; `attenuation` is 1 unless circles never end."""

    stops: tuple[Stop, ...]
    attenuation: float
    direct_suppliers: int


def continuity(network: Network, assessment: Assessment, progress: Progress = SILENT) -> Continuity:
    """What is lost for us when each organisation that reaches us stops alone."""
    links, ids = assessment.links, assessment.organisations.ids
    own = position(ids, assessment.own) if assessment.own is not None else None
    if own is None:
        return Continuity((), 1.0, 0)
    progress.step(0, _STEPS)
    passed, attenuation = _passed(network, assessment)
    progress.step(1, _STEPS)
    graph = numbered_graph(network, assessment)
    progress.step(2, _STEPS)
    loss, is_bound = _once(graph, passed, _carried(assessment, attenuation))
    into_us = links.buyer == own
    direct = np.bincount(links.supplier[into_us], links.share[into_us], len(ids))
    progress.step(3, _STEPS)
    nearest = sorted(graph.predecessors(own))
    dependent = _dependents(graph, own, nearest)
    order = sorted(np.flatnonzero(loss > 0).tolist(), key=lambda at: (-loss[at], at))
    return Continuity(
        tuple(
            Stop(at, float(loss[at]), float(direct[at]), dependent.get(at, ()), bool(is_bound[at]))
            for at in order
            if at != own
        ),
        attenuation,
        len(nearest),
    )


def largest_loss(network: Network, assessment: Assessment, graph: NumberedGraph) -> float:
    """The largest loss that `continuity` finds, without who depends on whom; 0 without any.

    `graph` is the `numbered_graph` of the chain, and stays as it is.
    """
    own = assessment.own
    if own is None:
        return 0.0
    passed, attenuation = _passed(network, assessment)
    loss, _ = _once(graph, passed, _carried(assessment, attenuation))
    loss[assessment.organisations.ids.index(own)] = 0.0
    return float(loss.max())


def _dependents(
    graph: NumberedGraph, own: int, direct: Sequence[int]
) -> Mapping[int, tuple[int, ...]]:
    """Per organisation those of `direct` that have no known way back but past it.

    Computed as the dominators from where the chain begins (Lengauer & Tarjan 1979): who has no
    supplier, and every member of a circle that nobody else delivers to.
    The graph is used up: a copy would take as long as all the rest.
    """
    graph.remove_node(own)
    begins = [
        one
        for group in nx.strongly_connected_components(graph)
        if all(other in group for one in group for other in graph.pred[one])
        for one in group
    ]
    graph.add_node(_ROOT)
    graph.add_edges_from((_ROOT, one) for one in begins)
    over = nx.immediate_dominators(graph, _ROOT)
    found: dict[int, list[int]] = {}
    for one in direct:
        behind = over.get(one)
        while behind is not None and behind != _ROOT:
            found.setdefault(behind, []).append(one)
            behind = over.get(behind)
    return {one: tuple(found[one]) for one in found}


def _passed(network: Network, assessment: Assessment) -> tuple[Floats, float]:
    """How often purchases come past each organisation, and the attenuation it took."""
    chain = ChainArrays.from_network(network).columns()
    for attenuation in (1.0, assessment.method.attenuation):
        found = exposure.reach(chain, attenuation * assessment.links.share)
        if found.is_settled:
            break
    return found.values, attenuation


type _Carried = Mapping[tuple[int, int], float]


def _carried(assessment: Assessment, attenuation: float) -> _Carried:
    """What goes over all links from a supplier to a buyer together."""
    links = assessment.links
    found: dict[tuple[int, int], float] = {}
    ends = zip(links.supplier.tolist(), links.buyer.tolist(), strict=True)
    for pair, share in zip(ends, links.share.tolist(), strict=True):
        found[pair] = found.get(pair, 0.0) + attenuation * share
    return found


def _once(graph: NumberedGraph, passed: Floats, carried: _Carried) -> tuple[Floats, Flags]:
    """Who comes past again in a circle counts once: per circle, by how often one comes back."""
    loss, is_bound = passed.copy(), np.zeros(len(passed), dtype=bool)
    for members in nx.strongly_connected_components(graph):
        circle = sorted(members)
        if len(circle) == 1 or not passed[circle].any():
            continue
        if len(circle) > LARGEST_CIRCLE:
            is_bound[circle] = True
            loss[circle] = np.minimum(loss[circle], 1.0)
        else:
            loss[circle] = passed[circle] / _visits(graph, circle, carried)
    return loss, is_bound


def _visits(graph: NumberedGraph, circle: Sequence[int], carried: _Carried) -> Floats:
    """How often who starts at each member comes past it, the start counted."""
    number = {one: at for at, one in enumerate(circle)}
    going = np.zeros((len(circle), len(circle)))
    for buyer in circle:
        for supplier in graph.predecessors(buyer):
            if supplier in number:
                going[number[buyer], number[supplier]] = carried[supplier, buyer]
    visits: Floats = np.diagonal(np.linalg.inv(np.eye(len(circle)) - going))
    return visits
