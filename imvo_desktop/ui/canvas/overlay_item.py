"""What lies over the chain for a moment: handles, the link being drawn, the selection band."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.tokens import RADIUS, Palette

HANDLE_RADIUS = 12.0
"""Pixels on the screen, whatever the zoom."""

_MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class _Words:
    """Words beside a point of the scene, of the same size on the screen whatever the zoom."""

    text: str
    at: QPointF
    zoom: float

    def box(self) -> QRectF:
        """The part of the scene they take."""
        if not self.text:
            return QRectF()
        metrics = QFontMetricsF(QFont())
        size = QSizeF(metrics.horizontalAdvance(self.text) + 16, metrics.height() + 8) / self.zoom
        return QRectF(self.at + QPointF(14, 14) / self.zoom, size)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Draw them on a plate."""
        if not self.text:
            return
        box = self.box()
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(1 / self.zoom, 1 / self.zoom)
        plate = QRectF(QPointF(), box.size() * self.zoom)
        painter.setFont(QFont())
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(plate, RADIUS, RADIUS)
        painter.setPen(QColor(palette.text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.restore()


class OverlayItem(QGraphicsItem):
    """Draws handles at a node, a band, a loose line and the outline of a target."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setZValue(2)
        self._palette = palette
        self._zoom = 1.0
        self._node: QPointF | None = None
        self._band: QRectF | None = None
        self._line: QLineF | None = None
        self._target: QPointF | None = None
        self._words = _Words("", QPointF(), 1.0)

    def use(self, palette: Palette) -> None:
        """Draw in the colours of `palette` from now on."""
        self._palette = palette
        self.update()

    def show_handles(self, centre: QPointF | None, zoom: float) -> None:
        """Offer handles at the node with this centre, or at none."""
        if (centre, zoom) != (self._node, self._zoom):
            self.prepareGeometryChange()
            self._node, self._zoom = centre, zoom

    def show_band(self, band: QRectF | None) -> None:
        """Draw the band that selects."""
        self.prepareGeometryChange()
        self._band = band

    def show_line(self, line: QLineF | None, target: QPointF | None) -> None:
        """Draw a link on its way, and the node it would end at."""
        self.prepareGeometryChange()
        self._line, self._target = line, target

    def show_words(self, text: str, at: QPointF, zoom: float) -> None:
        """Say beside the pointer what letting go would do; nothing when empty."""
        self.prepareGeometryChange()
        self._words = _Words(text, at, zoom)

    def handles(self) -> tuple[QPointF, QPointF] | None:
        """The centres of the handle that adds a supplier (left) and the one that links (right)."""
        if self._node is None:
            return None
        away = NODE_WIDTH / 2 + self._radius
        return self._node - QPointF(away, 0), self._node + QPointF(away, 0)

    def boundingRect(self) -> QRectF:
        found = QRectF()
        if self._node is not None:
            found |= _box(self._node).adjusted(*_out(2 * self._radius))
        if self._band is not None:
            found |= self._band
        if self._line is not None:
            found |= QRectF(self._line.p1(), self._line.p2()).normalized()
        if self._target is not None:
            found |= _box(self._target)
        found |= self._words.box()
        return found.adjusted(*_out(_MARGIN / self._zoom)) if not found.isNull() else found

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_handles(painter)
        self._paint_line(painter)
        self._words.paint(painter, self._palette)
        if self._band is not None:
            fill = QColor(self._palette.focus)
            fill.setAlpha(32)
            painter.setPen(self._pen(self._palette.focus, 1.0))
            painter.setBrush(fill)
            painter.drawRect(self._band)

    @property
    def _radius(self) -> float:
        return HANDLE_RADIUS / self._zoom

    def _paint_handles(self, painter: QPainter) -> None:
        found = self.handles()
        if found is None:
            return
        add, link = found
        drawn, arm = self._radius * 0.8, self._radius * 0.36
        painter.setBrush(QColor(self._palette.surface))
        painter.setPen(self._pen(self._palette.accent, 1.5))
        painter.drawEllipse(add, drawn, drawn)
        painter.drawEllipse(link, drawn, drawn)
        painter.setPen(self._pen(self._palette.accent, 2.0))
        painter.drawLine(add - QPointF(arm, 0), add + QPointF(arm, 0))
        painter.drawLine(add - QPointF(0, arm), add + QPointF(0, arm))
        tip = link + QPointF(arm, 0)
        painter.drawLine(link - QPointF(arm, 0), tip)
        painter.drawLine(tip, tip + QPointF(-arm * 0.8, -arm * 0.8))
        painter.drawLine(tip, tip + QPointF(-arm * 0.8, arm * 0.8))

    def _paint_line(self, painter: QPainter) -> None:
        if self._line is None:
            return
        painter.setPen(self._pen(self._palette.focus, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(self._line)
        if self._target is not None:
            painter.setPen(self._pen(self._palette.focus, 3.0))
            painter.drawRoundedRect(_box(self._target).adjusted(*_out(4.0)), RADIUS, RADIUS)

    @staticmethod
    def _pen(colour: str, width: float) -> QPen:
        pen = QPen(QColor(colour), width)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen


def _box(centre: QPointF) -> QRectF:
    half = QPointF(NODE_WIDTH / 2, NODE_HEIGHT / 2)
    return QRectF(centre - half, centre + half)


def _out(by: float) -> tuple[float, float, float, float]:
    return (-by, -by, by, by)
