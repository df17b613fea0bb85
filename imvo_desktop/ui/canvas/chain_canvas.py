"""The view on the chain: mouse to gestures, keys to steps, zoom and pan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.chain_scene import NO_HIT, Hit, Part
from imvo_desktop.ui.canvas.edge_scroll import EdgeScroll, kept_inside
from imvo_desktop.ui.canvas.gesture_choice import gesture_for
from imvo_desktop.ui.canvas.gestures import Gesture, Pan, Pointer, Stage
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.canvas.zoomed_view import ZOOM_STEP, ZoomedView

_WHEEL_NOTCH = 120.0
_AT_NODE = (Part.NODE, Part.ADD_HANDLE, Part.LINK_HANDLE, Part.FOLD)


class ChainCanvas(ZoomedView):
    """Turns mouse and keys into gestures and steps; tells where a menu or a tip is asked for."""

    menu_asked = Signal(object, QPoint)
    tip_asked = Signal(object, QPoint)
    clicked_twice = Signal()
    name_asked = Signal()

    def __init__(self, stage: Stage, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(stage.scene, parent)
        self.setObjectName("chain_canvas")
        self._stage = stage
        self._keyboard = keyboard
        self._gesture: Gesture | None = None
        self._is_space_down = False
        self._edges = EdgeScroll(self)
        self._edges.scrolled.connect(self._move_on)
        self._set_up()

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on; a frame shows that the keys work here."""
        self.setBackgroundBrush(QColor(palette.ground))
        self.setStyleSheet(
            f"#chain_canvas {{ border: 2px solid {palette.ground}; }}"
            f"#chain_canvas:focus {{ border-color: {palette.focus}; }}"
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            return
        at = self._pointer(event)
        is_panning = event.button() is Qt.MouseButton.MiddleButton or self._is_space_down
        if is_panning:
            self._gesture = Pan(self.pan)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            hit = self._stage.hit(at.scene, at.zoom)
            if hit.part is Part.NODE and self._keyboard.pick(hit.row):
                return
            self._gesture = gesture_for(self._stage, hit)
        if self._gesture is not None:
            self._gesture.start(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pointer(event)
        if self._gesture is not None:
            self._gesture.move(at)
            if not isinstance(self._gesture, Pan):
                self._edges.follow(at.view)
        else:
            self._hover(self._stage.hit(at.scene, at.zoom))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._edges.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end(self._pointer(event))
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self._pointer(event)
        hit = self._stage.hit(at.scene, at.zoom)
        if hit.part is Part.NODE:
            self._open_node(hit.row, at)
        elif hit.part is Part.LINK:
            self.clicked_twice.emit()
        elif hit.part is Part.NOTE:
            self.name_asked.emit()
        elif hit.part is not Part.NOTHING:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.angleDelta().y():
            self.pan(event.angleDelta().y(), 0)
            return
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._zoom_at_mouse(ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_down = True
            self._show_cursor()
        elif event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.cancel_gesture()
        elif not self._keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_down = False
            self._show_cursor()
        super().keyReleaseEvent(event)

    def go_on(self) -> None:
        """Put the keyboard in the next control."""
        self.focusNextChild()

    def cancel_gesture(self) -> None:
        """Take back what the mouse is doing."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._edges.stop()
            gesture.cancel()
            self._show_cursor()

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts wait while the canvas has a use for the key.
        is_ours = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._keyboard.knows(event)
        )
        if is_ours:
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.mapToScene(event.pos())
            self.tip_asked.emit(self._stage.hit(at, self.zoom), event.globalPos())
            return True
        if isinstance(event, QNativeGestureEvent) and self._pinch(event):
            return True
        if event.type() == QEvent.Type.Leave and self._gesture is None:
            self._hover(NO_HIT)
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.mapToScene(event.pos())
        self.menu_asked.emit(self._stage.hit(at, self.zoom), event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_space_down = False
        self.cancel_gesture()
        super().focusOutEvent(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers on a touchpad, apart or together."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom_at_mouse(1 + event.value())
        return True

    def _zoom_at_mouse(self, factor: float) -> None:
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.set_zoom(self.zoom * factor)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)

    def _move_on(self) -> None:
        """The drawing scrolled under the mouse: what it holds moves along."""
        view = self.viewport().mapFromGlobal(QCursor.pos())
        if self._gesture is not None:
            modifiers = QGuiApplication.keyboardModifiers()
            self._gesture.move(self._pointer_at(view, modifiers))

    def _open_node(self, row: int, at: Pointer) -> None:
        """Twice on a name changes it, elsewhere it shows the details; a group opens."""
        node = self._stage.node(row)
        if not self._stage.commands.is_record(node):
            self._stage.folds.open_at(node)
        elif at.scene.y() < self._stage.scene.centre(row).y():
            self._stage.commands.select(Kind.ORGANISATION, (node,))
            self.name_asked.emit()
        else:
            self.clicked_twice.emit()

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return self._pointer_at(event.position().toPoint(), event.modifiers())

    def _pointer_at(self, view: QPoint, modifiers: Qt.KeyboardModifier) -> Pointer:
        inside = kept_inside(view, self.viewport().rect())
        return Pointer(self.mapToScene(inside), view, modifiers, self.zoom)

    def _hover(self, hit: Hit) -> None:
        node = self._stage.node(hit.row) if hit.part in _AT_NODE else None
        is_offered = node is not None and self._stage.commands.is_editable
        is_offered = is_offered and self._stage.commands.is_record(node or "")
        self._stage.scene.show_handles(hit.row if is_offered else None, self.zoom)
        self._stage.marks.hover(node)
        self._show_cursor(hit)

    def _show_cursor(self, hit: Hit | None = None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._is_space_down:
            shape = Qt.CursorShape.OpenHandCursor
        elif hit is not None and hit.part is not Part.NOTHING:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState, False)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
