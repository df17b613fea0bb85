"""What the mouse does on the canvas: each gesture starts, moves, ends, or is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.batches import edges_of
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import ChainScene, Hit, Part
from imvo_desktop.ui.canvas.fold_marks import FoldMarks
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.notes_item import NotesItem

DRAG_FROM = 4
"""From so many pixels on a press is a drag."""

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
    folds: Folds
    marks: FoldMarks
    notes: NotesItem

    def hit(self, at: QPointF, zoom: float) -> Hit:
        """What lies at a point of the scene: notes and marks before handles, nodes and links."""
        note = self.notes.at(at)
        if note is not None:
            return Hit(Part.NOTE, note)
        row = self.marks.at(at, zoom)
        return Hit(Part.FOLD, row) if row is not None else self.scene.hit(at, zoom)

    def id_of(self, hit: Hit) -> str:
        """The id of what lies under the pointer; empty for nothing."""
        return self.notes.id_of(hit.row) if hit.part is Part.NOTE else self.scene.id_of(hit)

    def node(self, row: int) -> str:
        """The id of the node in `row`."""
        return self.scene.model.nodes.rows.ids[row]


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

    def __init__(self, pan: Callable[[int, int], None]) -> None:
        self._pan = pan
        self._last = QPoint()

    def start(self, at: Pointer) -> None:
        self._last = at.view

    def move(self, at: Pointer) -> None:
        by = at.view - self._last
        self._last = at.view
        self._pan(by.x(), by.y())

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
            if away.manhattanLength() < DRAG_FROM:
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


class Fold:
    """Open or close what lies behind a node."""

    def __init__(self, stage: Stage, row: int) -> None:
        self._stage = stage
        self._node = stage.node(row)

    def start(self, at: Pointer) -> None:
        """The mark is let go on purpose: only then it folds."""

    def move(self, at: Pointer) -> None:
        """Nothing moves along."""

    def end(self, at: Pointer) -> None:
        if self._stage.hit(at.scene, at.zoom).part is Part.FOLD:
            self._stage.folds.toggle(self._node)

    def cancel(self) -> None:
        """Nothing happened yet."""


class DragNote:
    """Move a note; a press without moving selects it."""

    def __init__(self, stage: Stage, row: int) -> None:
        self._stage = stage
        self._note = stage.notes.id_of(row)
        self._from: Pointer | None = None

    def start(self, at: Pointer) -> None:
        self._from = at
        self._stage.commands.select(Kind.NOTE, (self._note,))

    def move(self, at: Pointer) -> None:
        if self._from is None or not self._stage.commands.is_editable:
            return
        is_far = (at.view - self._from.view).manhattanLength() >= DRAG_FROM
        if is_far or self._stage.notes.is_shifted:
            self._stage.notes.shift(self._note, at.scene - self._from.scene)

    def end(self, at: Pointer) -> None:
        self.move(at)
        place = self._stage.notes.place_of(self._note)
        is_moved = self._stage.notes.is_shifted
        self.cancel()
        if is_moved and place is not None:
            self._stage.commands.move_note(self._note, (round(place.x(), 1), round(place.y(), 1)))

    def cancel(self) -> None:
        self._from = None
        self._stage.notes.shift("", QPointF())


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
        is_click = (at.view - self._from.view).manhattanLength() < DRAG_FROM
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
