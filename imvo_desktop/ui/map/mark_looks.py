"""How a mark looks: filled where the place is sure, open where it is an estimate."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontInfo, QPainter, QPen

from imvo_desktop.domain.codes import Level
from imvo_desktop.tokens import LEVEL_COLOURS, TEXT_SIZE, Palette

FADED = 0.28
"""How much is left of what does not meet the filter."""

_ROOM_FOR_DIGIT, _ROOM_IN_RING, _ROOM_FOR_MORE = 7.0, 8.5, 2.0
_RING = 3.0
_FONT_PIXELS = 10
_UNKNOWN_DARK = "#23282D"


@dataclass(frozen=True, slots=True)
class MarkLook:
    """One mark: its size in pixels, its level, how sure its place is and what is written on it."""

    radius: float
    level: Level
    is_exact: bool
    text: str = ""

    @property
    def has_room(self) -> bool:
        """Whether its text fits in it."""
        least = _ROOM_FOR_DIGIT if self.is_exact else _ROOM_IN_RING
        return self.radius >= least + _ROOM_FOR_MORE * (len(self.text) - 1)


def text_scale(font: QFont) -> float:
    """How much larger than ours the text of the window is."""
    return QFontInfo(font).pixelSize() / TEXT_SIZE


def paint_mark(painter: QPainter, at: QPointF, look: MarkLook, palette: Palette) -> None:
    """Draw a mark around `at`."""
    fill, _ = _colours(look.level, palette)
    edge = QPen(QColor(palette.text), 2 if palette.is_strong else 1)
    painter.setPen(edge)
    painter.setBrush(fill if look.is_exact else QColor(palette.surface))
    painter.drawEllipse(at, look.radius, look.radius)
    if look.is_exact:
        _hatch(painter, at, look, palette)
    else:
        _paint_ring(painter, at, look, (fill, palette))


def paint_text(painter: QPainter, at: QPointF, look: MarkLook, palette: Palette) -> None:
    """Write the text of a mark in the middle of it."""
    font = QFont(painter.font())
    font.setPixelSize(_FONT_PIXELS)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(_colours(look.level, palette)[1] if look.is_exact else QColor(palette.text))
    box = QRectF(at.x() - 20, at.y() - 10, 40, 20)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.text)


def _paint_ring(
    painter: QPainter, at: QPointF, look: MarkLook, colours: tuple[QColor, Palette]
) -> None:
    """The level as a ring; where it is not known, a broken one."""
    fill, palette = colours
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.level is Level.UNKNOWN:
        pen = QPen(QColor(palette.quiet), _RING - 1)
        pen.setDashPattern([1.2, 1.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        pen = QPen(fill, _RING)
    painter.setPen(pen)
    inner = look.radius - _RING / 2 - 0.5
    painter.drawEllipse(at, inner, inner)
    painter.setPen(QPen(QColor(palette.text), 1))
    innermost = max(look.radius - _RING - 0.5, 0.5)
    if look.level is not Level.UNKNOWN:
        painter.drawEllipse(at, innermost, innermost)


def _hatch(painter: QPainter, at: QPointF, look: MarkLook, palette: Palette) -> None:
    if look.level is Level.UNKNOWN:
        painter.setBrush(QBrush(QColor(palette.quiet), Qt.BrushStyle.BDiagPattern))
        painter.drawEllipse(at, look.radius, look.radius)


def _colours(level: Level, palette: Palette) -> tuple[QColor, QColor]:
    """Fill and text."""
    colour = LEVEL_COLOURS[level]
    if level is Level.NONE:
        return QColor(palette.surface), QColor(palette.text)
    if level is Level.UNKNOWN and palette.is_dark:
        return QColor(_UNKNOWN_DARK), QColor(palette.text)
    return QColor(colour.fill), QColor(colour.text)
