"""The chain as it is drawn: columns of nodes and links, kept up edit by edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
)
from imvo_desktop.ui.canvas.link_table import LinkTable
from imvo_desktop.ui.canvas.node_table import NodeTable
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.shown_levels import RatedChain


@dataclass(frozen=True, slots=True)
class Touched:
    """What an edit changed in the drawing; `is_layout` when places must be computed anew.

    `is_freed` when organisations lost the place a person gave them.
    """

    nodes: tuple[int, ...] = ()
    links: tuple[int, ...] = ()
    is_layout: bool = False
    is_freed: bool = False

    def __bool__(self) -> bool:
        return bool(self.nodes or self.links or self.is_layout)


class ChainModel:
    """Nodes and links as numpy columns, ready to paint, cull and hit."""

    def __init__(self) -> None:
        self.nodes = NodeTable()
        self.links = LinkTable()

    def load(self, network: Network) -> None:
        """Show `network`; nodes without a place yet lie at NaN and are not drawn."""
        self.nodes = NodeTable()
        self.links = LinkTable()
        self.nodes.fill(network.organisations.values())
        rows = self.nodes.rows.row_of
        self.links.fill(network.links.values(), rows)

    def apply(self, edit: Edit) -> Touched:
        """Follow `edit`: organisations first, then their links, then what is gone."""
        by_kind: dict[Kind, list[Change]] = {}
        for change in edit.changes:
            by_kind.setdefault(change.kind, []).append(change)
        organisations = by_kind.get(Kind.ORGANISATION, [])
        nodes = [self.nodes.put(one.after) for one in organisations if _is_there(one)]
        is_layout = any(_moves_others(one) for one in organisations)
        links, is_rewired = self._apply_links(by_kind.get(Kind.LINK, []))
        for change in organisations:
            if change.after is None:
                self.nodes.drop(change.id)
        moved, is_freed = self._apply_placements(by_kind.get(Kind.PLACEMENT, []))
        touched = tuple(dict.fromkeys((*nodes, *moved)))
        return Touched(touched, tuple(links), is_layout or is_rewired or is_freed, is_freed)

    def set_levels(self, assessment: RatedChain | None) -> None:
        """Take the levels of links and nodes."""
        self.links.set_levels(assessment)
        self.nodes.set_levels(assessment)

    def fade(self, kept: Kept | None) -> bool:
        """Note which organisations and links are not among `kept`; None keeps all.

        Whether any of them was not so before.
        """
        nodes = _fade(self.nodes, kept.organisations if kept is not None else None)
        links = _fade(self.links, kept.links if kept is not None else None)
        return nodes or links

    def move(self, rows: NDArray[np.intp], places: NDArray[np.float64]) -> None:
        """Put the centres of the nodes `rows` at `places` (n, 2); their links follow."""
        self.nodes.xy[rows] = places
        self.links.route(self.links.of_nodes(rows), self.nodes.xy)

    def move_all(self, places: NDArray[np.float64]) -> None:
        """Put all nodes at `places`, one row for each row of the node table."""
        here = self.nodes.xy[: len(places)]
        # A place that is not known yet compares as other than itself: it moves nothing.
        moved = np.flatnonzero((here != places).any(axis=1))
        here[:] = places
        self.links.route(self.links.of_nodes(moved), self.nodes.xy)

    def _apply_links(self, changes: Collection[Change]) -> tuple[list[int], bool]:
        touched: list[int] = []
        rewired = [change.id for change in changes if _is_rewired(change)]
        before = self.links.pairs(self.links.rows.of(rewired))
        for change in changes:
            if isinstance(change.after, Link):
                touched.append(self.links.put(change.after, self.nodes.rows.row_of))
            else:
                self.links.drop(change.id)
        if rewired:
            after = self.links.pairs(self.links.rows.of(rewired))
            self.links.set_lanes(np.concatenate((before, after)))
        self.links.route(np.array(touched, dtype=np.intp), self.nodes.xy)
        return touched, bool(rewired)

    def _apply_placements(self, changes: Iterable[Change]) -> tuple[list[int], bool]:
        moved: dict[int, tuple[float, float]] = {}
        is_freed = False
        for change in changes:
            row = self.nodes.rows.row_of.get(change.id)
            if isinstance(change.after, Placement) and row is not None:
                moved[row] = (change.after.x, change.after.y)
            elif row is not None:
                is_freed = True
        rows = np.array(list(moved), dtype=np.intp)
        self.move(rows, np.array(list(moved.values()), dtype=np.float64).reshape(-1, 2))
        return list(moved), is_freed


def _fade(table: NodeTable | LinkTable, kept: Collection[str] | None) -> bool:
    is_faded = np.full(len(table.is_faded), kept is not None)
    if kept is not None:
        is_faded[table.rows.of(kept)] = False
    is_other = not np.array_equal(is_faded, table.is_faded)
    table.is_faded = is_faded
    return is_other


def _is_there(change: Change) -> bool:
    return isinstance(change.after, Organisation)


def _moves_others(change: Change) -> bool:
    """Whether a change of an organisation can give others another place."""
    before, after = change.before, change.after
    if not isinstance(before, Organisation) or not isinstance(after, Organisation):
        return True
    return before.kind != after.kind


def _is_rewired(change: Change) -> bool:
    before, after = change.before, change.after
    if not isinstance(before, Link) or not isinstance(after, Link):
        return True
    return (before.supplier, before.buyer) != (after.supplier, after.buyer)
