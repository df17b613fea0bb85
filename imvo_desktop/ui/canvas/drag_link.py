"""Drawing a delivery with the mouse, from one organisation to another or to nobody yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPoint, QPointF

from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.gestures import DRAG_FROM, Pointer, Stage


class DragLink:
    """Draw a delivery from a handle to another node; from the left handle it runs the other way.

    A press on the left handle without moving adds a supplier. Let go over nothing, the drag adds
    a supplier or a buyer there.
    """

    def __init__(self, stage: Stage, hit: Hit) -> None:
        self._stage = stage
        self._row = hit.row
        self._is_adding = hit.part is Part.ADD_HANDLE
        self._from = QPointF()
        self._pressed = QPoint()
        self._has_moved = False

    def start(self, at: Pointer) -> None:
        self._from, self._pressed = at.scene, at.view

    def move(self, at: Pointer) -> None:
        self._has_moved |= (at.view - self._pressed).manhattanLength() >= DRAG_FROM
        if not self._has_moved:
            return
        over = self._stage.scene.model.nodes.at(at.scene.x(), at.scene.y())
        target = over if self._is_fit(over) else None
        centre = self._stage.scene.centre(target) if target is not None else None
        overlay = self._stage.scene.overlay
        overlay.show_line(QLineF(self._from, at.scene), centre)
        overlay.show_words(self._said(over), at.scene, at.zoom)

    def end(self, at: Pointer) -> None:
        self.move(at)
        self.cancel()
        node = self._stage.node(self._row)
        if not self._has_moved:
            if self._is_adding:
                self._stage.commands.add_supplier(node)
            return
        over = self._stage.scene.model.nodes.at(at.scene.x(), at.scene.y())
        if over is None:
            self._add_at(node, (at.scene.x(), at.scene.y()))
        elif self._is_fit(over):
            other = self._stage.node(over)
            ends = (other, node) if self._is_adding else (node, other)
            self._stage.commands.connect_nodes(*ends)

    def cancel(self) -> None:
        self._stage.scene.overlay.show_line(None, None)
        self._stage.scene.overlay.show_words("", QPointF(), 1.0)

    def _add_at(self, node: str, at: tuple[float, float]) -> None:
        place = (round(at[0], 1), round(at[1], 1))
        if self._is_adding:
            self._stage.commands.add_supplier_at(node, place)
        else:
            self._stage.commands.add_buyer_at(node, place)

    def _is_fit(self, over: int | None) -> bool:
        """Whether the link may end at a node; a link to itself is made by the keyboard only."""
        if over is None or over == self._row:
            return False
        return self._stage.commands.is_record(self._stage.node(over))

    def _said(self, over: int | None) -> str:
        """What letting go here would do, in words."""
        if over is None:
            return _new_supplier() if self._is_adding else _new_buyer()
        if over == self._row:
            return ""
        name = self._stage.scene.model.nodes.names[over]
        if not self._is_fit(over):
            return _is_group()
        text = _gets_from() if self._is_adding else _delivers_to()
        return text.replace("{name}", name)


def _new_supplier() -> str:
    return QCoreApplication.translate("DragLink", "new supplier here")


def _new_buyer() -> str:
    return QCoreApplication.translate("DragLink", "new buyer here")


def _is_group() -> str:
    return QCoreApplication.translate("DragLink", "open the group first")


def _gets_from() -> str:
    return QCoreApplication.translate("DragLink", "gets from {name}")


def _delivers_to() -> str:
    return QCoreApplication.translate("DragLink", "delivers to {name}")
