"""Draws a drawing list with Qt's painter: lines stay lines and text stays text on paper."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from imvo_desktop.charts.chain_style import DASH, HATCH_GAP
from imvo_desktop.charts.fonts import FAMILIES, printable
from imvo_desktop.charts.shapes import Anchor, Area, Box, Curve, Label, Picture, Shape, hatch_lines

_HATCH_WIDTH = 1.2
_EDGE = 8.0
_BEFORE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def paint(picture: Picture, painter: QPainter, seen: QRectF) -> None:
    """Draw what of `picture` is `seen`, its corner at the origin, one unit for each pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        if not _bounds(shape).intersects(seen):
            continue
        if isinstance(shape, Box):
            _box(shape, painter)
        elif isinstance(shape, Curve):
            _curve(shape, painter)
        elif isinstance(shape, Area):
            _area(shape, painter)
        else:
            _label(shape, painter)


def _bounds(shape: Shape) -> QRectF:
    """Where a shape is drawn at most; never empty, so that straight lines are found too."""
    if isinstance(shape, Box):
        found = QRectF(shape.x, shape.y, shape.width, shape.height)
    elif isinstance(shape, Label):
        half = shape.size * len(shape.text)
        found = QRectF(shape.x - half, shape.y - shape.size, 2 * half, 2 * shape.size)
    else:
        found = QPolygonF([QPointF(*point) for point in shape.points]).boundingRect()
    return found.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)


def font(size: float, *, is_bold: bool = False) -> QFont:
    """The font of charts and report, `size` pixels high."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(max(1, round(size)))
    made.setBold(is_bold)
    return made


def _box(box: Box, painter: QPainter) -> None:
    area = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(_pen(box.outline, box.outline_width, is_dashed=box.is_dashed))
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, box.radius, box.radius)
    if box.hatch:
        painter.setPen(_pen(box.hatch, _HATCH_WIDTH))
        lines = [QLineF(*start, *end) for start, end in hatch_lines(box, HATCH_GAP)]
        painter.drawLines(lines)


def _curve(curve: Curve, painter: QPainter) -> None:
    start, first, second, end = (QPointF(*point) for point in curve.points)
    path = QPainterPath(start)
    path.cubicTo(first, second, end)
    painter.setPen(_pen(curve.colour, curve.width, is_dashed=curve.is_dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _area(area: Area, painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(area.fill))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in area.points]))


def _label(label: Label, painter: QPainter) -> None:
    text = printable(label.text)
    used = font(label.size, is_bold=label.is_bold)
    painter.setFont(used)
    painter.setPen(QColor(label.colour))
    before = _BEFORE[label.anchor] * QFontMetricsF(used).horizontalAdvance(text)
    painter.drawText(QPointF(label.x - before, label.y), text)


def _pen(colour: str, width: float, *, is_dashed: bool = False) -> QPen:
    if not colour:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(colour), width)
    if is_dashed:
        pen.setDashPattern([length / max(width, 0.1) for length in DASH])
    return pen
