"""The order of nodes within their layers, so that few links cross: barycentre sweeps.

Sources: Sugiyama, Tagawa & Toda 1981; turning ties round every other time: Gansner, Koutsofios,
North & Vo 1993.
"""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.layers import Layers, spread

_SWEEPS = 12
_FEW_SWEEPS = 4
_MANY_LAYERS = 200
_BINS = 256


def layer_order(layers: Layers, start: list[Floats]) -> list[Floats]:
    """Where each node comes in its layer: a number between 0 and 1, lower is higher up.

    `start` gives the positions to begin with. The same input gives the same order.
    """
    positions = list(start)
    best, fewest = list(positions), np.inf
    sweeps = _SWEEPS if len(layers.nodes) < _MANY_LAYERS else _FEW_SWEEPS
    for sweep in range(sweeps):
        _sweep(layers, positions, is_outward=sweep % 2 == 0, is_turned=sweep % 4 > 1)
        crossed = crossings(layers, positions)
        if crossed < fewest:
            best, fewest = list(positions), crossed
    return best


def crossings(layers: Layers, positions: list[Floats]) -> float:
    """How many pairs of links cross: an estimate where a layer has more than 256 nodes."""
    crossed = 0.0
    for at, gap in enumerate(layers.gaps):
        rows, columns = (min(_BINS, len(layers.nodes[one])) for one in (at, at + 1))
        row = np.floor(positions[at][gap.inner] * rows).astype(np.int64)
        column = np.floor(positions[at + 1][gap.outer] * columns).astype(np.int64)
        links = np.bincount(row * columns + column, minlength=rows * columns)
        table = links.reshape(rows, columns)
        before = table[::-1].cumsum(axis=0)[::-1].cumsum(axis=1)
        crossed += float((table[:-1, 1:] * before[1:, :-1]).sum())
    return crossed


def _sweep(layers: Layers, positions: list[Floats], *, is_outward: bool, is_turned: bool) -> None:
    """Order each layer by the mean position of its neighbours in the layer before."""
    for gap in range(len(layers.gaps)) if is_outward else reversed(range(len(layers.gaps))):
        links = layers.gaps[gap]
        known, moving = (gap, gap + 1) if is_outward else (gap + 1, gap)
        ends = (links.inner, links.outer) if is_outward else (links.outer, links.inner)
        size = len(layers.nodes[moving])
        number = np.bincount(ends[1], minlength=size)
        total = np.bincount(ends[1], weights=positions[known][ends[0]], minlength=size)
        now = positions[moving]
        mean = np.where(number > 0, total / np.maximum(number, 1), now)
        positions[moving] = spread(mean, -now if is_turned else now)
