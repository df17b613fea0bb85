"""Opens the menu of the chain where the mouse is, or at what is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_menu import ChainMenu, MenuPlace
from imvo_desktop.ui.canvas.chain_scene import NO_HIT, Hit, Part
from imvo_desktop.ui.canvas.gestures import Stage
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.record_menu import add_ways
from imvo_desktop.ui.selection import Selection

_KINDS = {Part.NODE: Kind.ORGANISATION, Part.LINK: Kind.LINK, Part.NOTE: Kind.NOTE}


class ChainMenus(QObject):
    """`asked(name)` for what the view does."""

    asked = Signal(str)

    def __init__(
        self, canvas: ChainCanvas, stage: Stage, keyboard: Keyboard, selection: Selection
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._stage = stage
        self._keyboard = keyboard
        self._selection = selection
        canvas.menu_asked.connect(self.show_at)

    def show_at(self, hit: Hit, where: QPoint) -> None:
        """Offer what can be done with what lies under the mouse; it is selected first."""
        viewport = self._canvas.viewport()
        self._show(hit, where, self._canvas.mapToScene(viewport.mapFromGlobal(where)))

    def show_for_selected(self) -> None:
        """Offer what can be done with the node that is selected, or with the chain."""
        scene = self._stage.scene
        nodes = self._keyboard.nodes()
        at = scene.place_of(Kind.ORGANISATION, nodes[0]) if nodes else None
        hit = NO_HIT if at is None else Hit(Part.NODE, scene.model.nodes.rows.row_of[nodes[0]])
        point = self._canvas.seen().center() if at is None else at
        where = self._canvas.viewport().mapToGlobal(self._canvas.mapFromScene(point))
        self._show(hit, where, point)

    def _show(self, hit: Hit, where: QPoint, at: QPointF) -> None:
        record_id = self._stage.id_of(hit)
        self._select_under(hit, record_id)
        place = MenuPlace(hit, record_id, (round(at.x(), 1), round(at.y(), 1)))
        menu = ChainMenu(self._stage, self._keyboard, place, self._canvas)
        menu.asked.connect(self.asked)
        if hit.part in (Part.NODE, Part.LINK) and self._selection.kind is not None:
            menu.addSeparator()
            add_ways(menu, self._stage.folds.document, self._selection.kind, self._selection.ids)
        menu.popup(where)

    def _select_under(self, hit: Hit, record_id: str) -> None:
        """Select what the menu is for, unless it is among what is selected already."""
        kind = _KINDS.get(hit.part)
        if kind is None:
            return
        members = self._stage.folds.shown.members(kind, [record_id])
        chosen = self._selection.ids if self._selection.kind is kind else ()
        if not set(members) <= set(chosen):
            self._stage.commands.select(kind, (record_id,))
