"""What the mouse does on the canvas: each gesture starts, moves, ends, or is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.batches import edges_of
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import ChainScene, Hit, Part

_DRAG_FROM = 4
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is: on the scene and on the screen, with the keys held and the zoom."""

    scene: QPointF
    view: QPoint
    modifiers: Qt.KeyboardModifier
    zoom: float

    @property
    def is_adding(self) -> bool:
        """Whether the selection is added to rather than replaced."""
        return bool(self.modifiers & _MORE)


@dataclass(frozen=True, slots=True)
class Stage:
    """What gestures work with."""

    scene: ChainScene
    commands: ChainCommands
    pan: Callable[[int, int], None]


class Gesture(Protocol):
    """One thing the mouse does, from the press of a button until it is let go."""

    def start(self, at: Pointer) -> None:
        """The button went down."""

    def move(self, at: Pointer) -> None:
        """The mouse moved with the button down."""

    def end(self, at: Pointer) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Esc: as if nothing happened."""


class Pan:
    """Move the view along with the mouse."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._last = QPoint()

    def start(self, at: Pointer) -> None:
        self._last = at.view

    def move(self, at: Pointer) -> None:
        by = at.view - self._last
        self._last = at.view
        self._stage.pan(by.x(), by.y())

    def end(self, at: Pointer) -> None:
        self.move(at)

    def cancel(self) -> None:
        """The view stays where it is."""


class DragNodes:
    """Move the selected nodes; a press without moving selects."""

    def __init__(self, stage: Stage, row: int) -> None:
        self._stage = stage
        self._row = row
        self._from: Pointer | None = None
        self._was_selected = False
        self._is_moving = False
        self._rows = np.empty(0, dtype=np.intp)
        self._places = np.empty((0, 2))

    def start(self, at: Pointer) -> None:
        self._from = at
        nodes = self._stage.scene.model.nodes
        self._was_selected = bool(nodes.is_selected[self._row])
        if not self._was_selected and not at.is_adding:
            self._stage.commands.select(Kind.ORGANISATION, (nodes.rows.ids[self._row],))
        elif not self._was_selected:
            self._stage.commands.toggle(Kind.ORGANISATION, nodes.rows.ids[self._row])

    def move(self, at: Pointer) -> None:
        if self._from is None or not self._stage.commands.is_editable:
            return
        if not self._is_moving:
            away = at.view - self._from.view
            if away.manhattanLength() < _DRAG_FROM:
                return
            self._take_up()
        by = at.scene - self._from.scene
        self._stage.scene.move(self._rows, self._places + np.array((by.x(), by.y())))

    def end(self, at: Pointer) -> None:
        self.move(at)
        nodes = self._stage.scene.model.nodes
        if self._is_moving:
            places = nodes.xy[self._rows].round(1).tolist()
            ids = [nodes.rows.ids[row] for row in self._rows]
            if not self._stage.commands.place(
                {one: (x, y) for one, (x, y) in zip(ids, places, strict=True)}
            ):
                self.cancel()
        elif self._was_selected and at.is_adding:
            self._stage.commands.toggle(Kind.ORGANISATION, nodes.rows.ids[self._row])
        elif self._was_selected:
            self._stage.commands.select(Kind.ORGANISATION, (nodes.rows.ids[self._row],))

    def cancel(self) -> None:
        if self._is_moving:
            self._stage.scene.move(self._rows, self._places)
            self._is_moving = False
        self._from = None

    def _take_up(self) -> None:
        self._is_moving = True
        nodes = self._stage.scene.model.nodes
        self._rows = np.flatnonzero(nodes.is_selected)
        self._places = nodes.xy[self._rows].copy()
        self._stage.scene.show_handles(None, 1.0)


class DragLink:
    """Draw a delivery from a handle to another node; from the left handle it runs the other way.

    A press on the left handle without moving adds a supplier.
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
        self._has_moved |= (at.view - self._pressed).manhattanLength() >= _DRAG_FROM
        if self._has_moved:
            target = self._target(at)
            centre = self._stage.scene.centre(target) if target is not None else None
            self._stage.scene.overlay.show_line(QLineF(self._from, at.scene), centre)

    def end(self, at: Pointer) -> None:
        self.move(at)
        self.cancel()
        ids = self._stage.scene.model.nodes.rows.ids
        target = self._target(at)
        if not self._has_moved and self._is_adding:
            self._stage.commands.add_supplier(ids[self._row])
        elif self._has_moved and target is not None:
            ends = (
                (ids[target], ids[self._row]) if self._is_adding else (ids[self._row], ids[target])
            )
            self._stage.commands.connect(*ends)

    def cancel(self) -> None:
        self._stage.scene.overlay.show_line(None, None)

    def _target(self, at: Pointer) -> int | None:
        """The node the link would end at; a link to itself only by the keyboard."""
        found = self._stage.scene.model.nodes.at(at.scene.x(), at.scene.y())
        return found if found != self._row else None


class Band:
    """Select the nodes inside a rectangle; a press without moving selects nothing."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._from: Pointer | None = None

    def start(self, at: Pointer) -> None:
        self._from = at

    def move(self, at: Pointer) -> None:
        if self._from is not None:
            self._stage.scene.overlay.show_band(self._area(self._from, at))

    def end(self, at: Pointer) -> None:
        self._stage.scene.overlay.show_band(None)
        if self._from is None:
            return
        nodes = self._stage.scene.model.nodes
        rows = nodes.inside(edges_of(self._area(self._from, at)))
        is_click = (at.view - self._from.view).manhattanLength() < _DRAG_FROM
        if at.is_adding:
            rows = np.union1d(rows, np.flatnonzero(nodes.is_selected))
        elif is_click:
            self._stage.commands.clear()
            return
        self._stage.commands.select(Kind.ORGANISATION, [nodes.rows.ids[row] for row in rows])

    def cancel(self) -> None:
        self._stage.scene.overlay.show_band(None)
        self._from = None

    @staticmethod
    def _area(first: Pointer, at: Pointer) -> QRectF:
        return QRectF(first.scene, at.scene).normalized()


class PickLink:
    """Select the delivery under the mouse."""

    def __init__(self, stage: Stage, row: int) -> None:
        self._stage = stage
        self._row = row

    def start(self, at: Pointer) -> None:
        record_id = self._stage.scene.model.links.rows.ids[self._row]
        if at.is_adding:
            self._stage.commands.toggle(Kind.LINK, record_id)
        else:
            self._stage.commands.select(Kind.LINK, (record_id,))

    def move(self, at: Pointer) -> None:
        """A link stays where its nodes are."""

    def end(self, at: Pointer) -> None:
        """The press did all."""

    def cancel(self) -> None:
        """Selecting needs no taking back."""


def gesture_for(stage: Stage, hit: Hit) -> Gesture:
    """What a press of the left button starts on what lies under it."""
    if hit.part in (Part.ADD_HANDLE, Part.LINK_HANDLE) and stage.commands.is_editable:
        return DragLink(stage, hit)
    if hit.part is Part.NODE:
        return DragNodes(stage, hit.row)
    if hit.part is Part.LINK:
        return PickLink(stage, hit.row)
    return Band(stage)
