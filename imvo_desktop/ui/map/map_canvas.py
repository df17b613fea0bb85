"""The drawn map: mouse and wheel to gestures, keys to steps."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.map.gestures import Gesture, MovePlace, Pan, Pointer
from imvo_desktop.ui.map.land import Land
from imvo_desktop.ui.map.map_keys import MapKeys
from imvo_desktop.ui.map.map_stage import MapStage
from imvo_desktop.ui.map.mark_layer import MarkLayer
from imvo_desktop.ui.map.viewpoint import ZOOM_STEP, Viewpoint

_NOTCH = 120.0
_FIT_MARGIN = 6 * GRID
_LEAST = (20 * GRID, 10 * GRID)


class MapCanvas(QWidget):
    """Draws what `stage` knows; tells where a menu or a tip is asked for.

    `entered` for Enter or two clicks on one mark, `narrow_asked` for two clicks on a country.
    """

    menu_asked = Signal(QPoint)
    tip_asked = Signal(QPoint)
    narrow_asked = Signal(str)
    entered = Signal()

    def __init__(self, stage: MapStage, palette: Palette, words: Words) -> None:
        super().__init__()
        self.setObjectName("map_canvas")
        self.setMinimumSize(*_LEAST)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stage = stage
        self._palette = palette
        self._land = Land(palette)
        self._layer = MarkLayer(palette, words)
        self._keys = MapKeys(stage, self)
        self._gesture: Gesture | None = None
        self._moved: QPointF | None = None
        self._must_fit = True
        self._is_fitted = False

    @property
    def view(self) -> Viewpoint:
        """From where one looks."""
        return self._stage.view

    def look_from(self, view: Viewpoint) -> None:
        """Look from elsewhere."""
        self._stage.view = view
        self._is_fitted = False
        self.update()

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._palette = palette
        self._land.use(palette)
        self._layer.use(palette, words)
        self._stage.look.forget()
        self.update()

    def refresh(self) -> None:
        """There is something else to see."""
        self._stage.look.forget()
        self._land.show_levels(self._stage.look.levels())
        self.update()

    def refresh_selection(self) -> None:
        """Something else is selected."""
        self._stage.look.mark_selection()
        self.update()

    def fit_when_asked(self) -> None:
        """The first time, look at the part of the world where something is."""
        if self._must_fit and self.isVisible() and len(self._stage.model.xy):
            self._must_fit = False
            self.fit_marks()

    def fit_marks(self) -> None:
        """Look at the part of the world that holds every mark."""
        xy = self._stage.model.xy
        margin = min(_FIT_MARGIN, self.height() / 8)
        self.look_from(self.view.around(xy[~np.isnan(xy[:, 0])], margin))
        self._is_fitted = True

    def reveal_selected(self) -> None:
        """Bring some of what is selected into view, unless it is there already."""
        place = self._stage.look.place_out_of_view(self.view)
        if place is not None and self.isVisible():
            self.look_from(self.view.showing(*place))

    def begin_anew(self) -> None:
        """Another project: look where it is."""
        self._must_fit = True

    def zoom(self, steps: float, at: tuple[float, float] | None = None) -> None:
        """Closer by `steps`, further away when negative."""
        self.look_from(self.view.zoomed(ZOOM_STEP**steps, at))

    def show_moved(self, at: QPointF | None) -> None:
        """Show a place that is on its way."""
        self._moved = at
        self.update()

    def place(self, key: RecordKey, at: QPoint) -> None:
        """Keep an organisation or site exactly at a pixel."""
        degrees = self.view.degrees_at(at.x(), at.y())
        if degrees is not None:
            self._stage.commands.place(key, *degrees)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._land.draw(painter, self.view, self)
        drawn = self._stage.look.drawn(self.view, self.font())
        if drawn is not None:
            self._layer.draw(painter, drawn)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._palette.focus), 2))
        if self._moved is not None:
            painter.drawEllipse(self._moved, GRID, GRID)
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_fitted = self._is_fitted
        self.look_from(self.view.sized(self.width(), self.height()))
        self.fit_when_asked()
        if was_fitted:
            self.fit_marks()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            return
        pointer = _pointer(event)
        if event.button() is Qt.MouseButton.MiddleButton:
            self._gesture = Pan(pointer, self._pan, None)
        elif event.button() is Qt.MouseButton.LeftButton:
            key = self._stage.movable_at(pointer.at)
            click = self._stage.select_at
            if key is not None:
                self._gesture = MovePlace(pointer, key, self, click)
            else:
                self._gesture = Pan(pointer, self._pan, click)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.move(_pointer(event))
            return
        shape = Qt.CursorShape
        is_something = self._stage.is_something_at(event.position())
        self.setCursor(shape.PointingHandCursor if is_something else shape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end(_pointer(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        size = self._stage.size_at(at)
        if size == 1:
            self.entered.emit()
        elif size:
            self.look_from(self.view.around(self._stage.places_at(at), _FIT_MARGIN))
        elif country := self._stage.country_at(at):
            self.narrow_asked.emit(country)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(notches, (event.position().x(), event.position().y()))
        else:
            self._pan(event.angleDelta().x() / 2, event.angleDelta().y() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.cancel_gesture()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts wait while the map has a use for the key.
        is_ours = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._keys.knows(event)
        )
        if is_ours:
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.tip_asked.emit(event.pos())
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.pos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel_gesture()
        super().focusOutEvent(event)

    def cancel_gesture(self) -> None:
        """Take back what the mouse is doing."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()

    def _pan(self, right: float, down: float) -> None:
        self.look_from(self.view.panned(right, down))


def _pointer(event: QMouseEvent) -> Pointer:
    return Pointer(event.position(), event.modifiers())
