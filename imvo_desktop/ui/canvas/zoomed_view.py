"""A view on the chain that zooms, scrolls, and says how much it shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.text_size import scale

LEAST_ZOOM, MOST_ZOOM = 0.02, 4.0
ZOOM_STEP = 1.25
_FIT_MOST = 1.0
_FIRST_ZOOM = 0.7
_MOST_PARTS = 12
_ROOM_TO_JOIN = 1.5
_MS_OF_REST = 120


class ZoomedView(QGraphicsView):
    """Shows the chain scene; `zoomed(zoom)` and `looked(drawn, in view)` links follow a change."""

    looked = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, scene: ChainScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._chain = scene
        self._text_scale = scale()
        self.covered = QSize(0, 0)
        """How much of the lower right corner lies under other things, in pixels."""
        # The brush of the ground fills it, so Qt may move the picture when it scrolls.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Once for each frame, however often bars and edges of the view moved.
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_MS_OF_REST)
        self._resting.timeout.connect(self._rest)

    @property
    def zoom(self) -> float:
        """Pixels on the screen per pixel of the chain."""
        return float(self.transform().m11())

    def set_zoom(self, zoom: float) -> None:
        """Zoom around the middle, or around the mouse while the wheel turns."""
        factor = min(max(zoom, LEAST_ZOOM), MOST_ZOOM) / self.zoom
        self.scale(factor, factor)
        self._view_changed()

    def fit(self) -> None:
        """Show the whole chain, its text never larger than that of the window."""
        if self._chain.sceneRect().isEmpty():
            return
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fit_within(self.maximumViewportSize())
        if self._is_covering_nodes():
            self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self._fit_within(self.maximumViewportSize() - QSize(0, self.covered.height()))
        self._view_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Text in the chain grows with that of the window."""
        if event.type() == QEvent.Type.FontChange and self._text_scale != scale():
            factor, self._text_scale = scale() / self._text_scale, scale()
            self.set_zoom(self.zoom * factor)
        super().changeEvent(event)

    def begin(self, own: QPointF | None) -> None:
        """Show the whole chain, or, where names would be too small, what is nearest to `own`."""
        self.fit()
        zoom = _FIRST_ZOOM * scale()
        if own is None or self.zoom >= zoom:
            return
        self.resetTransform()
        self.scale(zoom, zoom)
        width = self.viewport().width() / zoom
        self.centerOn(own - QPointF(width / 2 - NODE_WIDTH, 0))
        self._view_changed()

    def reveal(self, at: QPointF) -> None:
        """Scroll so far that the point is well inside the view."""
        margin = min(self.viewport().width(), self.viewport().height()) // 5
        self.ensureVisible(QRectF(at, at).adjusted(-1, -1, 1, 1), margin, margin)

    def seen(self) -> QRectF:
        """The part of the scene in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def pan(self, right: int, down: int) -> None:
        """Move the chain by so many pixels of the screen."""
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - right)
        along.setValue(along.value() - down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view_changed()

    def scrollContentsBy(self, right: int, down: int) -> None:
        """Qt moves the picture and asks for the strips that come into view.

        It does so only where nothing lies over the picture: to Qt what does is not there meanwhile.
        """
        over = self._lying_over()
        for one in over:
            one.setAttribute(Qt.WidgetAttribute.WA_WState_Visible, False)
        super().scrollContentsBy(right, down)
        for one in over:
            one.setAttribute(Qt.WidgetAttribute.WA_WState_Visible, True)
            place = one.geometry().translated(-self.viewport().pos())
            self.viewport().update(place)
            self.viewport().update(place.translated(right, down))
        self._chain.links.move_to(self.seen(), self.zoom)
        self._resting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        for part in _parts(event.region()):
            super().paintEvent(QPaintEvent(part))

    def look(self) -> None:
        """Draw what is in view in the way that suits how much it is."""
        self._chain.links.look_at(self.seen(), self.zoom)
        self._telling.start()

    def _fit_within(self, room: QSize) -> None:
        area = self._chain.sceneRect()
        zoom = min(
            (room.width() - 2) / area.width(),
            (room.height() - 2) / area.height(),
            _FIT_MOST * scale(),
        )
        self.resetTransform()
        self.scale(max(zoom, LEAST_ZOOM), max(zoom, LEAST_ZOOM))
        self.centerOn(area.center())

    def _is_covering_nodes(self) -> bool:
        """Whether an organisation lies under what lies over the corner."""
        corner = QRect(QPoint(0, 0), self.covered)
        corner.moveBottomRight(self.viewport().rect().bottomRight())
        area = self.mapToScene(corner).boundingRect()
        sides = (area.left(), area.top(), area.right(), area.bottom())
        return len(self._chain.model.nodes.inside(sides)) > 0

    def _lying_over(self) -> list[QWidget]:
        viewport = self.viewport()
        found = [one for one in self.children() if isinstance(one, QWidget) and one.isVisible()]
        return [
            one
            for one in found
            if one is not viewport and one.geometry().intersects(viewport.geometry())
        ]

    def _tell(self) -> None:
        choice = self._chain.links.choice
        self.looked.emit(choice.drawn, choice.in_view)

    def _rest(self) -> None:
        """Draw again what was drawn in a hurry while the view moved."""
        self._chain.links.is_hurried = False
        self.look()

    def _view_changed(self) -> None:
        self._chain.links.is_hurried = True
        self._resting.start()
        self.look()
        self._chain.show_handles(None, self.zoom)
        self.zoomed.emit(self.zoom)


def _parts(region: QRegion) -> list[QRect]:
    """A few rectangles for `region`: two strips are far less than the rectangle around both."""
    if region.rectCount() > _MOST_PARTS:
        return [region.boundingRect()]
    found: list[QRect] = []
    # reason: a region gives its rectangles one by one, which its type does not say
    for part in cast("Iterable[QRect]", region):
        joined = QRect(part)
        for other in tuple(found):
            both = joined.united(other)
            if _size(both) <= _ROOM_TO_JOIN * (_size(joined) + _size(other)):
                found.remove(other)
                joined = both
        found.append(joined)
    return found


def _size(area: QRect) -> int:
    return area.width() * area.height()
