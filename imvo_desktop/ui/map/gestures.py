"""What the mouse does on the map: each gesture starts, moves, ends, or is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from imvo_desktop.domain.references import RecordKey

DRAG_FROM = 4
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is in the view, with the keys held."""

    at: QPointF
    modifiers: Qt.KeyboardModifier

    @property
    def is_adding(self) -> bool:
        """Whether the selection is added to rather than replaced."""
        return bool(self.modifiers & _MORE)

    def is_away_from(self, other: Pointer) -> bool:
        """Whether the mouse moved so far that it is no click."""
        return (self.at - other.at).manhattanLength() >= DRAG_FROM


class Gesture(Protocol):
    """One thing the mouse does, from the press of a button until it is let go."""

    def move(self, pointer: Pointer) -> None:
        """The mouse moved with the button down."""

    def end(self, pointer: Pointer) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Esc: as if nothing happened."""


class Pan:
    """Move the map along with the mouse; a press without moving is a click."""

    def __init__(
        self,
        start: Pointer,
        pan: Callable[[float, float], None],
        click: Callable[[Pointer], None] | None,
    ) -> None:
        self._start = self._last = start
        self._pan = pan
        self._click = click
        self._is_moving = False

    def move(self, pointer: Pointer) -> None:
        self._is_moving |= pointer.is_away_from(self._start)
        if self._is_moving:
            by = pointer.at - self._last.at
            self._pan(by.x(), by.y())
            self._last = pointer

    def end(self, pointer: Pointer) -> None:
        self.move(pointer)
        if not self._is_moving and self._click is not None:
            self._click(pointer)

    def cancel(self) -> None:
        """The map stays where it is."""


class MovePlace:
    """Take an exact place to where it really is; a press without moving is a click."""

    def __init__(
        self, start: Pointer, key: RecordKey, stage: MoveStage, click: Callable[[Pointer], None]
    ) -> None:
        self._start = start
        self._key = key
        self._stage = stage
        self._click = click
        self._is_moving = False

    def move(self, pointer: Pointer) -> None:
        self._is_moving |= pointer.is_away_from(self._start)
        if self._is_moving:
            self._stage.show_moved(pointer.at)

    def end(self, pointer: Pointer) -> None:
        self.move(pointer)
        self._stage.show_moved(None)
        if self._is_moving:
            self._stage.place(self._key, pointer.at.toPoint())
        else:
            self._click(pointer)

    def cancel(self) -> None:
        self._stage.show_moved(None)


class MoveStage(Protocol):
    """What a moved place is shown on."""

    def show_moved(self, at: QPointF | None) -> None:
        """Show the place on its way."""

    def place(self, key: RecordKey, at: QPoint) -> None:
        """Keep it at a pixel."""
