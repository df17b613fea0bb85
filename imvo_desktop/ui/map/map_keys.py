"""Everything the mouse does on the map, by keys: walk, open, zoom, move the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from imvo_desktop.ui.map.map_stage import MapStage

if TYPE_CHECKING:
    from imvo_desktop.ui.map.map_canvas import MapCanvas

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_PAN_PIXELS = 80.0
_ASIDE = 2.0
"""How much more a step aside counts than one straight on."""


class MapKeys:
    """Knows what each key does on the map."""

    def __init__(self, stage: MapStage, canvas: MapCanvas) -> None:
        self._stage = stage
        self._canvas = canvas
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        self._keys: Mapping[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_Return, none): canvas.entered.emit,
            (Qt.Key.Key_Enter, none): canvas.entered.emit,
            (Qt.Key.Key_Escape, none): stage.clear,
            (Qt.Key.Key_A, control): stage.select_all,
            (Qt.Key.Key_Plus, none): lambda: canvas.zoom(1),
            (Qt.Key.Key_Equal, none): lambda: canvas.zoom(1),
            (Qt.Key.Key_Minus, none): lambda: canvas.zoom(-1),
        }

    def knows(self, event: QKeyEvent) -> bool:
        """Whether the key does something here."""
        return self._key(event) in self._keys or self._direction(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key asks; False when it asks nothing here."""
        direction = self._direction(event)
        if direction is not None:
            self._go(direction, is_panning=bool(event.modifiers() & _SHIFT))
            return True
        action = self._keys.get(self._key(event))
        if action is not None:
            action()
        return action is not None

    def _go(self, direction: tuple[float, float], *, is_panning: bool) -> None:
        if is_panning:
            right, down = direction
            by = (-right * _PAN_PIXELS, -down * _PAN_PIXELS)
            self._canvas.look_from(self._stage.view.panned(*by))
        else:
            self._walk(direction)

    def _walk(self, direction: tuple[float, float]) -> None:
        """Select the nearest mark in a direction; the first step goes to the largest one."""
        view = self._stage.view
        marks = self._stage.look.marks(view)
        if marks is None or not marks.is_kept.any():
            return
        here = self._stage.selected_mark()
        if here is None:
            target = int(np.argmax(np.where(marks.is_kept, marks.counts, -1)))
        else:
            way = view.to_pixels(marks.xy) - view.to_pixels(marks.xy[here : here + 1])
            along = way @ np.array(direction)
            aside = np.abs(way @ np.array((direction[1], direction[0])))
            cost = np.where((along > 1) & marks.is_kept, along + _ASIDE * aside, np.inf)
            target = int(np.argmin(cost))
            if not np.isfinite(cost[target]):
                return
        self._stage.select_mark(target)
        self._reveal(marks.xy[target])

    def _reveal(self, place: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
        view = self._stage.view
        right, down = view.to_pixels(place[None, :])[0].tolist()
        if not (0 < right < view.width and 0 < down < view.height):
            self._canvas.look_from(view.showing(*place.tolist()))

    @staticmethod
    def _key(event: QKeyEvent) -> tuple[int, Qt.KeyboardModifier]:
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            modifiers &= ~_SHIFT
        return event.key(), modifiers

    @staticmethod
    def _direction(event: QKeyEvent) -> tuple[float, float] | None:
        is_plain = event.modifiers() & ~_KEYPAD & ~_SHIFT == Qt.KeyboardModifier.NoModifier
        return _DIRECTIONS.get(Qt.Key(event.key())) if is_plain else None


_SHIFT = Qt.KeyboardModifier.ShiftModifier
