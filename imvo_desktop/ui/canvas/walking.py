"""Where the arrow keys lead: along a delivery to the next organisation, up and down beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_model import ChainModel


class Direction(Enum):
    """An arrow key."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Stop:
    """Where one stands: on an organisation or on a delivery.

    `is_from_buyer` says that a delivery was reached from its buyer.
    """

    kind: Kind
    row: int
    is_from_buyer: bool = False


def step(model: ChainModel, at: Stop, direction: Direction) -> Stop | None:
    """The next stop; None where there is no way on."""
    is_across = direction in (Direction.LEFT, Direction.RIGHT)
    if at.kind is Kind.LINK:
        return _along(model, at, direction) if is_across else _beside_link(model, at, direction)
    return _out_of(model, at.row, direction) if is_across else _beside(model, at.row, direction)


def first_stop(model: ChainModel, own: str | None) -> Stop | None:
    """Where walking begins: the own company, else the first organisation."""
    rows = model.nodes.rows.row_of
    row = rows.get(own) if own is not None else None
    if row is None:
        row = next(iter(rows.values()), None)
    return Stop(Kind.ORGANISATION, row) if row is not None else None


def _along(model: ChainModel, at: Stop, direction: Direction) -> Stop:
    ends = model.links.buyer if direction is Direction.RIGHT else model.links.supplier
    return Stop(Kind.ORGANISATION, int(ends[at.row]))


def _out_of(model: ChainModel, row: int, direction: Direction) -> Stop | None:
    is_left = direction is Direction.LEFT
    links = _links_at(model, row, is_buyer=is_left)
    if not len(links):
        return None
    heights = model.links.lines[links, 1 if is_left else 3]
    nearest = int(np.argmin(np.abs(heights - model.nodes.xy[row, 1])))
    return Stop(Kind.LINK, int(links[nearest]), is_from_buyer=is_left)


def _beside_link(model: ChainModel, at: Stop, direction: Direction) -> Stop | None:
    ends = model.links.buyer if at.is_from_buyer else model.links.supplier
    links = _links_at(model, int(ends[at.row]), is_buyer=at.is_from_buyer)
    heights = model.links.lines[links, 1 if at.is_from_buyer else 3]
    order = links[np.lexsort((links, heights))]
    place = int(np.flatnonzero(order == at.row)[0]) + (1 if direction is Direction.DOWN else -1)
    if not 0 <= place < len(order):
        return None
    return Stop(Kind.LINK, int(order[place]), at.is_from_buyer)


def _beside(model: ChainModel, row: int, direction: Direction) -> Stop | None:
    xy = model.nodes.xy[: len(model.nodes.rows)]
    away = xy - xy[row]
    down = away[:, 1] if direction is Direction.DOWN else -away[:, 1]
    candidates = np.flatnonzero((down > 0) & (np.abs(away[:, 0]) < NODE_WIDTH))
    if not len(candidates):
        return None
    return Stop(Kind.ORGANISATION, int(candidates[np.argmin(down[candidates])]))


def _links_at(model: ChainModel, row: int, *, is_buyer: bool) -> NDArray[np.intp]:
    ends = model.links.buyer if is_buyer else model.links.supplier
    return np.flatnonzero(ends[: len(model.links.rows)] == row)
