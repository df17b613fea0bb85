"""The chain on the canvas: the model, the three items that draw it, and what lies where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.chain_model import ChainModel, Touched
from imvo_desktop.ui.canvas.edge_item import LinksItem
from imvo_desktop.ui.canvas.node_items import ZOOM_TEXT, NodesItem
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS, OverlayItem
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.shown_levels import RatedChain

_ROOM = 56.0
_REACH = 6.0


class Part(StrEnum):
    """What can lie under the pointer."""

    NOTHING = "nothing"
    NODE = "node"
    LINK = "link"
    ADD_HANDLE = "add_handle"
    LINK_HANDLE = "link_handle"
    FOLD = "fold"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under the pointer; `row` of the node or link."""

    part: Part
    row: int = -1


NO_HIT = Hit(Part.NOTHING)


class ChainScene(QGraphicsScene):
    """Shows a `ChainModel` and answers what is where."""

    def __init__(self, palette: Palette, words: Words) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.model = ChainModel()
        self.links = LinksItem(self.model, palette, words)
        self.nodes = NodesItem(self.model, palette, words)
        self.overlay = OverlayItem(palette)
        self.notes_area = QRectF()
        self._handles_of: int | None = None
        for item in (self.links, self.nodes, self.overlay):
            self.addItem(item)

    def load(self, network: Network, assessment: RatedChain | None) -> None:
        """Show another chain; places follow with `set_places`."""
        self.model.load(network)
        self.model.set_levels(assessment)
        self.links.look_again()
        self.show_handles(None, 1.0)
        self.update()

    def use(self, palette: Palette, words: Words) -> None:
        """Draw in these colours and words from now on."""
        self.links.use(palette, words)
        self.nodes.use(palette, words)
        self.overlay.use(palette)

    def set_places(self, places: Floats) -> None:
        """Put every node at its place, one row for each row of the node table."""
        self.model.move_all(places)
        self.links.look_again()
        self.fit_bounds()
        self.update()

    def fit_bounds(self) -> None:
        """Make the scene as large as the chain needs."""
        found = self.model.nodes.bounds()
        if found is None:
            bounds = QRectF()
        else:
            left, top, right, bottom = found
            bounds = QRectF(QPointF(left, top), QPointF(right, bottom))
            bounds = (bounds | self.notes_area).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        self.links.set_bounds(bounds)
        self.nodes.set_bounds(bounds)
        self.setSceneRect(bounds)

    def move(self, rows: NDArray[np.intp], places: Floats) -> None:
        """Put some nodes elsewhere and redraw only what that touches."""
        links = self.model.links.of_nodes(rows)
        before = self.nodes.area_of(rows) | self.links.area_of(links)
        self.model.move(rows, places)
        self.update(before | self.nodes.area_of(rows) | self.links.area_of(links))

    def follow(self, edit: Edit) -> Touched:
        """Follow an edit and draw again only what it changed."""
        touched = self.model.apply(edit)
        if touched.links:
            self.links.look_again()
        if touched.is_layout:
            self.show_handles(None, 1.0)
            self.update()
        else:
            nodes = np.array(touched.nodes, dtype=np.intp)
            links = np.union1d(touched.links, self.model.links.of_nodes(nodes)).astype(np.intp)
            self.update(self.nodes.area_of(nodes) | self.links.area_of(links))
        return touched

    def set_levels(self, assessment: RatedChain | None) -> None:
        """Show the levels of `assessment`."""
        self.model.set_levels(assessment)
        self.links.look_again()
        self.update()

    def fade(self, kept: Kept | None) -> None:
        """Draw quietly what is not among `kept`; None keeps all."""
        if self.model.fade(kept):
            self.links.look_again()
            self.update()

    def mark(self, kind: Kind | None, ids: Iterable[str]) -> None:
        """Draw these organisations or links as selected, and nothing else."""
        for table_kind in (Kind.ORGANISATION, Kind.LINK):
            is_node = table_kind is Kind.ORGANISATION
            table = self.model.nodes if is_node else self.model.links
            before = np.flatnonzero(table.is_selected)
            after = table.rows.of(ids) if kind is table_kind else before[:0]
            table.is_selected[before] = False
            table.is_selected[after] = True
            rows = np.union1d(before, after)
            self.update((self.nodes if is_node else self.links).area_of(rows))
        self.links.look_again()

    def show_handles(self, row: int | None, zoom: float) -> None:
        """Offer handles at the node `row`; too far out there are none."""
        self._handles_of = row if zoom >= ZOOM_TEXT else None
        centre = self.centre(self._handles_of) if self._handles_of is not None else None
        self.overlay.show_handles(centre, zoom)

    def centre(self, row: int) -> QPointF:
        """The centre of the node `row`."""
        x, y = self.model.nodes.xy[row]
        return QPointF(float(x), float(y))

    def link_centre(self, row: int) -> QPointF:
        """The middle of the link `row`."""
        x1, y1, x2, y2 = self.model.links.lines[row]
        return QPointF(float(x1 + x2) / 2, float(y1 + y2) / 2)

    def place_of(self, kind: Kind | None, record_id: str | None) -> QPointF | None:
        """Where an organisation or link is; None when it is not in the drawing."""
        model = self.model
        if record_id is None:
            return None
        if kind is Kind.ORGANISATION and record_id in model.nodes.rows.row_of:
            found = self.centre(model.nodes.rows.row_of[record_id])
        elif kind is Kind.LINK and record_id in model.links.rows.row_of:
            found = self.link_centre(model.links.rows.row_of[record_id])
        else:
            return None
        return found if found.x() == found.x() else None

    def hit(self, at: QPointF, zoom: float) -> Hit:
        """What lies at a point of the scene: handles before nodes before links."""
        handle = self._handle_at(at, zoom)
        if handle is not None:
            return handle
        node = self.model.nodes.at(at.x(), at.y())
        if node is not None:
            return Hit(Part.NODE, node)
        link = self.links.link_at(at.x(), at.y(), _REACH / zoom)
        return Hit(Part.LINK, link) if link is not None else NO_HIT

    def id_of(self, hit: Hit) -> str:
        """The id of the organisation or link under the pointer; empty for none."""
        if hit.part is Part.NOTHING:
            return ""
        is_link = hit.part is Part.LINK
        return (self.model.links if is_link else self.model.nodes).rows.ids[hit.row]

    def _handle_at(self, at: QPointF, zoom: float) -> Hit | None:
        found = self.overlay.handles()
        if found is None or self._handles_of is None:
            return None
        for centre, part in zip(found, (Part.ADD_HANDLE, Part.LINK_HANDLE), strict=True):
            away = centre - at
            if away.x() ** 2 + away.y() ** 2 <= (HANDLE_RADIUS / zoom) ** 2:
                return Hit(part, self._handles_of)
        return None
