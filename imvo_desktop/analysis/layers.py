"""The chain in layers: nodes, dummy nodes on long links, and the links from layer to layer.

Source of the technique: Sugiyama, Tagawa & Toda 1981.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import grouped
from imvo_desktop.analysis.assessment import Floats, Ints

_LONGEST_SPAN = 12


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """The links between a layer and the next one out: where their ends stand in each."""

    inner: Ints
    outer: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """The nodes of each layer (from `size` on they are dummies), and the gaps between layers."""

    size: int
    nodes: tuple[Ints, ...]
    gaps: tuple[Gap, ...]

    def started(self, order: Floats) -> list[Floats]:
        """Positions in each layer by `order`, a number for each node; dummies come last."""
        last = max(self.size - 1, 0)
        return [
            spread(np.where(nodes < self.size, order[np.minimum(nodes, last)], np.inf))
            for nodes in self.nodes
        ]

    def of_nodes(self, positions: list[Floats]) -> Floats:
        """The position of every node in its layer, dummies left out."""
        found = np.zeros(self.size)
        for nodes, position in zip(self.nodes, positions, strict=True):
            is_real = nodes < self.size
            found[nodes[is_real]] = position[is_real]
        return found


def layers_of(supplier: Ints, buyer: Ints, layer: Ints) -> Layers:
    """Cut long links into pieces from layer to layer; links within a layer say nothing here.

    `layer` of each node counts from 0, the innermost.
    """
    is_outward = layer[supplier] > layer[buyer]
    inner = np.where(is_outward, buyer, supplier)
    outer = np.where(is_outward, supplier, buyer)
    span = layer[outer] - layer[inner]
    used = (span > 0) & (span <= _LONGEST_SPAN)
    inner, outer, span = inner[used], outer[used], span[used]
    dummies = span - 1
    first = len(layer) + np.cumsum(dummies) - dummies
    dummy_layer = np.repeat(layer[inner], dummies) + 1 + _counted(dummies)
    layer_of = np.concatenate((layer, dummy_layer))
    pieces = np.repeat(np.arange(len(span)), span)
    step = _counted(span)
    from_node = np.where(step == 0, inner[pieces], first[pieces] + step - 1)
    to_node = np.where(step == span[pieces] - 1, outer[pieces], first[pieces] + step)
    return _by_layer(layer_of, from_node, to_node, len(layer))


def spread(wanted: Floats, now: Floats | None = None) -> Floats:
    """Evenly spread positions between 0 and 1 in the order of `wanted`; ties stay as `now`."""
    by_wish = np.argsort(wanted, kind="stable") if now is None else np.lexsort((now, wanted))
    position = np.empty(len(wanted))
    position[by_wish] = (np.arange(len(wanted)) + 0.5) / len(wanted)
    return position


def _by_layer(layer_of: Ints, inner: Ints, outer: Ints, real: int) -> Layers:
    size = int(layer_of.max(initial=-1)) + 1
    nodes = grouped(layer_of, size)
    stands_at = np.empty(len(layer_of), dtype=np.int64)
    stands_at[nodes.links] = _counted(np.diff(nodes.starts))
    links = grouped(layer_of[inner], size)
    gaps = [links.links[links.starts[one] : links.starts[one + 1]] for one in range(size - 1)]
    return Layers(
        size=real,
        nodes=tuple(np.split(nodes.links, nodes.starts[1:-1])) if size else (),
        gaps=tuple(Gap(stands_at[inner[one]], stands_at[outer[one]]) for one in gaps),
    )


def _counted(counts: Ints) -> Ints:
    """0, 1, … up to each of `counts`, one after the other."""
    before = np.cumsum(counts) - counts
    return np.arange(int(counts.sum())) - np.repeat(before, counts)
