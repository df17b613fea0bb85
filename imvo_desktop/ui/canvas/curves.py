"""Where a link runs between two nodes: ends, bends, arrow heads and distance to a point."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH

LANE_GAP = 16.0
"""Pixels between parallel links."""

_LEAST_BEND = 48.0
_LOOP_REACH, _LOOP_RISE = 50.0, 1.6 * NODE_HEIGHT
_BACK_REACH, _BACK_DROP = 64.0, 0.9 * NODE_HEIGHT
_PIECES, _DASHES = 14, 15
_SAMPLES = np.linspace(0.0, 1.0, 21)


def lines_between(supplier: Floats, buyer: Floats, lane: Floats) -> Floats:
    """(n, 4): from the right side of each supplier to the left side of its buyer, in pixels.

    `supplier` and `buyer` are (n, 2) centres, `lane` (n,) is the shift up or down in pixels.
    """
    half = NODE_WIDTH / 2
    return np.column_stack(
        (supplier[:, 0] + half, supplier[:, 1] + lane, buyer[:, 0] - half, buyer[:, 1] + lane)
    )


def bends(lines: Floats, is_loop: NDArray[np.bool_]) -> Floats:
    """(n, 4): the two control points of the cubic curve of each line.

    A loop goes over its node; a link that runs back dips, to pass between the rows of nodes.
    """
    width = lines[:, 2] - lines[:, 0]
    is_back = (width < 0) & ~is_loop
    reach = np.maximum(np.abs(width) / 2, _LEAST_BEND)
    reach = np.where(is_back, _BACK_REACH, np.where(is_loop, _LOOP_REACH, reach))
    drop = np.where(is_back, _BACK_DROP, np.where(is_loop, -_LOOP_RISE, 0.0))
    return np.column_stack(
        (lines[:, 0] + reach, lines[:, 1] + drop, lines[:, 2] - reach, lines[:, 3] + drop)
    )


def boxes(lines: Floats, controls: Floats) -> Floats:
    """(n, 4): left, top, right, bottom around line and curve."""
    across = np.column_stack((lines[:, 0::2], controls[:, 0::2]))
    down = np.column_stack((lines[:, 1::2], controls[:, 1::2]))
    return np.column_stack((across.min(1), down.min(1), across.max(1), down.max(1)))


def points_at(lines: Floats, controls: Floats, part: Floats) -> Floats:
    """(n, 2): the point at `part` (0 to 1) of each curve."""
    at = part[:, None]
    back = 1 - at
    points: Floats = back**3 * lines[:, :2] + 3 * back**2 * at * controls[:, :2]
    points += 3 * back * at**2 * controls[:, 2:] + at**3 * lines[:, 2:]
    return points


def crossing(found: Floats, area: tuple[float, float, float, float]) -> NDArray[np.intp]:
    """The rows of the boxes `found` that touch `area` (left, top, right, bottom)."""
    left, top, right, bottom = area
    inside = (found[:, 0] <= right) & (found[:, 2] >= left)
    inside &= (found[:, 1] <= bottom) & (found[:, 3] >= top)
    return np.flatnonzero(inside)


def cutting(lines: Floats, area: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """(n,): whether the endless line through each of `lines` cuts `area`."""
    left, top, right, bottom = area
    along = lines[:, 2:] - lines[:, :2]
    sides = [
        along[:, 0] * (y - lines[:, 1]) - along[:, 1] * (x - lines[:, 0])
        for x in (left, right)
        for y in (top, bottom)
    ]
    is_cut: NDArray[np.bool_] = (np.min(sides, axis=0) <= 0) & (np.max(sides, axis=0) >= 0)
    return is_cut


def sampled(lines: Floats, controls: Floats) -> Floats:
    """(n, 21, 2): points along each curve."""
    at = _SAMPLES[None, :, None]
    start, end = lines[:, None, :2], lines[:, None, 2:]
    first, second = controls[:, None, :2], controls[:, None, 2:]
    back = 1 - at
    points: Floats = (
        back**3 * start + 3 * back**2 * at * first + 3 * back * at**2 * second + at**3 * end
    )
    return points


def pieces(lines: Floats, controls: Floats) -> Floats:
    """(n * 14, 4): each curve as fourteen straight pieces, one after the other.

    Qt draws thousands of loose lines ten times faster than a path of their curves.
    """
    at = np.linspace(0.0, 1.0, _PIECES + 1)
    return _pieces(lines, controls, at[:-1], at[1:])


def dashes(lines: Floats, controls: Floats) -> Floats:
    """(n * 15, 4): each curve as fifteen short pieces with room between them."""
    at = np.arange(_DASHES) / _DASHES
    return _pieces(lines, controls, at, at + 0.6 / _DASHES)


def _pieces(lines: Floats, controls: Floats, start: Floats, end: Floats) -> Floats:
    at = np.column_stack((start, end)).ravel()
    back = 1.0 - at
    parts = np.stack((back**3, 3 * back**2 * at, 3 * back * at**2, at**3))
    x = np.column_stack((lines[:, 0], controls[:, 0], controls[:, 2], lines[:, 2])) @ parts
    y = np.column_stack((lines[:, 1], controls[:, 1], controls[:, 3], lines[:, 3])) @ parts
    return np.stack((x, y), axis=2).reshape(-1, 4)


def touching(found: Floats, area: tuple[float, float, float, float]) -> Floats:
    """Those of the short pieces `found` (n, 4) whose box touches `area`."""
    left, top, right, bottom = area
    x, y = found[:, 0::2], found[:, 1::2]
    inside = (x.min(1) <= right) & (x.max(1) >= left) & (y.min(1) <= bottom) & (y.max(1) >= top)
    touched: Floats = found[inside]
    return touched


def beside(lines: Floats, count: int, gap: float) -> list[Floats]:
    """`count` copies of `lines` (n, 4), `gap` apart: thin lines side by side make a thick one.

    Qt draws them three times faster than smooth lines of that width.
    """
    along = lines[:, 2:] - lines[:, :2]
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)
    across = np.column_stack((-along[:, 1], along[:, 0])) / length[:, None] * gap
    shift = np.tile(across, 2)
    return [lines + shift * (at - (count - 1) / 2) for at in range(max(count, 1))]


def distances(pieces: Floats, x: float, y: float) -> Floats:
    """(n,): how far the point lies from each straight piece of `pieces` (n, 4)."""
    start, along = pieces[:, :2], pieces[:, 2:] - pieces[:, :2]
    point = np.array((x, y))
    length = np.maximum((along**2).sum(1), 1e-12)
    part = np.clip(((point - start) * along).sum(1) / length, 0.0, 1.0)
    nearest = start + part[:, None] * along
    distance: Floats = np.hypot(nearest[:, 0] - x, nearest[:, 1] - y)
    return distance


def curve_distances(lines: Floats, controls: Floats, x: float, y: float) -> Floats:
    """(n,): how far the point lies from each curve."""
    if not len(lines):
        return np.empty(0)
    points = sampled(lines, controls)
    pieces = np.concatenate((points[:, :-1], points[:, 1:]), axis=2)
    found = distances(pieces.reshape(-1, 4), x, y).reshape(len(lines), -1)
    nearest: Floats = found.min(axis=1, initial=np.inf)
    return nearest
