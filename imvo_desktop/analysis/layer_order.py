"""The order of nodes within their layers, so that few links cross: barycentre sweeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import grouped
from imvo_desktop.analysis.assessment import Floats, Ints

_SWEEPS = 12
_CHOSEN_FROM = 4
_MANY_LAYERS = 200
_LONGEST_SPAN = 12
_BINS = 256


@dataclass(frozen=True, slots=True, eq=False)
class _Gap:
    """The links between a layer and the next one out: where their ends stand in each."""

    inner: Ints
    outer: Ints


@dataclass(frozen=True, slots=True, eq=False)
class _Layers:
    """The nodes and dummies of each layer, and the gaps between the layers."""

    nodes: tuple[Ints, ...]
    gaps: tuple[_Gap, ...]


def layer_order(supplier: Ints, buyer: Ints, layer: Ints, start: Floats) -> Floats:
    """Where each node comes in its layer: a number between 0 and 1, lower is higher up.

    `layer` counts from 0; `start` gives the order to begin with. The same input gives the same
    order. Long links run through dummy nodes in the layers between.
    """
    layers = _layers(supplier, buyer, layer)
    positions = [
        _ordered(np.where(nodes < len(layer), start[np.minimum(nodes, len(layer) - 1)], np.inf))
        for nodes in layers.nodes
    ]
    best, fewest = list(positions), np.inf
    sweeps = _SWEEPS if len(layers.nodes) < _MANY_LAYERS else _CHOSEN_FROM
    for sweep in range(sweeps):
        _sweep(layers, positions, is_outward=sweep % 2 == 0)
        if sweep < sweeps - _CHOSEN_FROM:
            continue
        crossed = sum(_crossings(layers, positions))
        if crossed < fewest:
            best, fewest = list(positions), crossed
    found = np.zeros(len(layer))
    for nodes, position in zip(layers.nodes, best, strict=True):
        is_real = nodes < len(layer)
        found[nodes[is_real]] = position[is_real]
    return found


def _layers(supplier: Ints, buyer: Ints, layer: Ints) -> _Layers:
    """Cut long links into pieces from layer to layer; links within a layer say nothing here."""
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
    return _by_layer(layer_of, from_node, to_node)


def _by_layer(layer_of: Ints, inner: Ints, outer: Ints) -> _Layers:
    size = int(layer_of.max(initial=-1)) + 1
    nodes = grouped(layer_of, size)
    stands_at = np.empty(len(layer_of), dtype=np.int64)
    stands_at[nodes.links] = _counted(np.diff(nodes.starts))
    links = grouped(layer_of[inner], size)
    gaps = [links.links[links.starts[one] : links.starts[one + 1]] for one in range(size - 1)]
    return _Layers(
        nodes=tuple(np.split(nodes.links, nodes.starts[1:-1])) if size else (),
        gaps=tuple(_Gap(stands_at[inner[one]], stands_at[outer[one]]) for one in gaps),
    )


def _counted(counts: Ints) -> Ints:
    """0, 1, … up to each of `counts`, one after the other."""
    before = np.cumsum(counts) - counts
    return np.arange(int(counts.sum())) - np.repeat(before, counts)


def _sweep(layers: _Layers, positions: list[Floats], *, is_outward: bool) -> None:
    """Order each layer by the mean position of its neighbours in the layer before."""
    for gap in range(len(layers.gaps)) if is_outward else reversed(range(len(layers.gaps))):
        links = layers.gaps[gap]
        known, moving = (gap, gap + 1) if is_outward else (gap + 1, gap)
        ends = (links.inner, links.outer) if is_outward else (links.outer, links.inner)
        size = len(layers.nodes[moving])
        number = np.bincount(ends[1], minlength=size)
        total = np.bincount(ends[1], weights=positions[known][ends[0]], minlength=size)
        mean = np.where(number > 0, total / np.maximum(number, 1), positions[moving])
        positions[moving] = _ordered(mean)


def _ordered(wanted: Floats) -> Floats:
    """Evenly spread positions between 0 and 1, in the order of `wanted`."""
    position = np.empty(len(wanted))
    position[np.argsort(wanted, kind="stable")] = (np.arange(len(wanted)) + 0.5) / len(wanted)
    return position


def _crossings(layers: _Layers, positions: list[Floats]) -> Iterator[float]:
    """How many pairs of links cross in each gap: an estimate above 256 nodes in a layer."""
    for at, gap in enumerate(layers.gaps):
        rows, columns = (min(_BINS, len(layers.nodes[one])) for one in (at, at + 1))
        row = np.floor(positions[at][gap.inner] * rows).astype(np.int64)
        column = np.floor(positions[at + 1][gap.outer] * columns).astype(np.int64)
        links = np.bincount(row * columns + column, minlength=rows * columns)
        table = links.reshape(rows, columns)
        before = table[::-1].cumsum(axis=0)[::-1].cumsum(axis=1)
        yield float((table[:-1, 1:] * before[1:, :-1]).sum())
