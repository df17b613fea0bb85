"""Shows a drawn chart; pointing, walking by keys and choosing happen over it, without a redraw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QEnterEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import wrapped
from imvo_desktop.ui.text_size import scaled

if TYPE_CHECKING:
    from imvo_desktop.charts.shapes import HitBox
    from imvo_desktop.usecases.draw_chart import DrawnChart

_NONE = -1
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_PRESS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ChartView(QWidget):
    """A picture with places to point at: `chosen(kind, ids)` when one is clicked.

    `menu_asked(kind, ids, point)` for the right mouse button or the menu key, `walked(point)` when
    the keys went to a place.
    """

    chosen = Signal(object, object)
    menu_asked = Signal(object, object, object)
    width_changed = Signal()
    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._drawn: DrawnChart | None = None
        self._image = QImage()
        self._marked: frozenset[int] = frozenset()
        self._pointed = _NONE

    @property
    def drawn(self) -> DrawnChart | None:
        """The chart that is shown."""
        return self._drawn

    @property
    def hits(self) -> tuple[HitBox, ...]:
        """The places that can be pointed at, in the pixels of the picture."""
        return self._drawn.picture.hits if self._drawn is not None else ()

    def show_chart(self, drawn: DrawnChart) -> None:
        """Show `drawn`, whose pixels stay as they are."""
        self._drawn = drawn
        pixels = drawn.rendered
        form = QImage.Format.Format_RGBA8888
        self._image = QImage(pixels.rgba, pixels.width, pixels.height, 4 * pixels.width, form)
        self._pointed = _NONE
        self.setAccessibleName(drawn.picture.title or self.accessibleName())
        self.setAccessibleDescription(drawn.picture.alt)
        self.setMinimumHeight(scaled(drawn.picture.height))
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing, until the next chart is there."""
        self._drawn, self._image = None, QImage()
        self._pointed, self._marked = _NONE, frozenset()
        self.setAccessibleDescription("")
        self.update()

    def mark(self, places: frozenset[int]) -> None:
        """Mark the places (by number) of what is selected."""
        if places != self._marked:
            self._marked = places
            self.update()

    def place_at(self, point: QPointF) -> int:
        """The number of the place under `point`, the smallest where they lie over each other.

        -1 for none.
        """
        if self._drawn is None:
            return _NONE
        factor = self._factor
        x, y = point.x() / factor, point.y() / factor
        under = (
            (hit.width * hit.height, number)
            for number, hit in enumerate(self.hits)
            if hit.holds(x, y)
        )
        return min(under, default=(0.0, _NONE))[1]

    def centre_of(self, number: int) -> QPointF:
        """The pixel in the middle of a place; beside it where another place lies over that."""
        exact = (QPointF(*one) * self._factor for one in self.hits[number].points)
        points = [one.toPoint().toPointF() for one in exact]
        return next((one for one in points if self.place_at(one) == number), points[0])

    def sizeHint(self) -> QSize:
        height = self._drawn.picture.height if self._drawn is not None else 30 * GRID
        return QSize(60 * GRID, scaled(height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(_NONE)
        super().leaveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point_at(self.place_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.place_at(event.position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        number = self._pointed if is_by_key else self.place_at(QPointF(event.pos()))
        if 0 <= number < len(self.hits):
            hit = self.hits[number]
            place = self.centre_of(number).toPoint() if is_by_key else event.pos()
            self.menu_asked.emit(Kind(hit.kind), hit.ids, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PRESS:
            self._choose(self._pointed)
        elif key in _STEPS and self.hits:
            number = self._pointed + _STEPS[key]
            self._point_at(max(0, min(number, len(self.hits) - 1)))
            self._tell_pointed()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.place_at(QPointF(event.pos()))
            text = self.hits[number].text if number != _NONE else ""
            QToolTip.showText(event.globalPos(), wrapped(text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._drawn is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._whole(), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in self._marked:
            self._outline(painter, number, 3, QPalette.ColorRole.Highlight)
        if self._pointed != _NONE:
            self._outline(painter, self._pointed, 2, QPalette.ColorRole.Text)

    def _outline(
        self, painter: QPainter, number: int, width: int, role: QPalette.ColorRole
    ) -> None:
        if number < len(self.hits):
            painter.setPen(QPen(self.palette().color(role), width))
            hit, factor = self.hits[number], self._factor
            if hit.corners:
                corners = [QPointF(*one) * factor for one in hit.corners]
                painter.drawPolygon(QPolygonF(corners))
            else:
                painter.drawRoundedRect(self._rectangle(hit), 4, 4)

    def _whole(self) -> QRectF:
        """Where the picture lies: as wide as the widget, also while a new one is being drawn."""
        if self._drawn is None:
            return QRectF()
        return QRectF(0, 0, self.width(), self._drawn.picture.height * self._factor)

    @property
    def _factor(self) -> float:
        """Pixels of the widget for each of the picture."""
        return self.width() / self._drawn.picture.width if self._drawn is not None else 1.0

    def _rectangle(self, hit: HitBox) -> QRectF:
        factor = self._factor
        return QRectF(hit.x * factor, hit.y * factor, hit.width * factor, hit.height * factor)

    def _point_at(self, number: int) -> None:
        if number != self._pointed:
            self._pointed = number
            shape = Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if number != _NONE else shape.ArrowCursor)
            self.update()

    def _tell_pointed(self) -> None:
        """Bring the place into sight that was walked to, and say what the mouse would be told."""
        place = self.centre_of(self._pointed).toPoint()
        self.walked.emit(place)
        text = wrapped(self.hits[self._pointed].text)
        QToolTip.showText(self.mapToGlobal(place), text, self)
        self.setAccessibleDescription(self.hits[self._pointed].text)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self.hits):
            hit = self.hits[number]
            self.chosen.emit(Kind(hit.kind), hit.ids)
