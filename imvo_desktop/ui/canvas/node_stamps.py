"""Boxes of organisations drawn once for each look and size, then set down as often as needed.

A rounded, hatched box takes Qt a tenth of a millisecond; setting down its picture a hundredth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH, NodeLook
from imvo_desktop.tokens import RADIUS
from imvo_desktop.ui.canvas.batches import draw_stamps

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Floats
    from imvo_desktop.domain.codes import Level

MARGIN = 2
"""Pixels around the box in its stamp, for the outline."""

_LEAST = 2
_OUTLINED_FROM = 4
_PIPS_FROM = 10, 4
_PIP_PART = 0.3
_PIPS = {"low": 1, "medium": 2, "high": 3, "very_high": 4}
_MOST_KEPT = 400


@dataclass(frozen=True, slots=True)
class StampSize:
    """How large boxes are on the screen: in device pixels, `pen` the width of one outline."""

    width: int
    height: int
    pen: float
    has_text: bool

    @classmethod
    def at(cls, scale: float, pixel_ratio: float, *, has_text: bool) -> StampSize:
        """The size at `scale` device pixels per pixel of the chain."""
        width, height = round(NODE_WIDTH * scale), round(NODE_HEIGHT * scale)
        return cls(max(width, _LEAST), max(height, _LEAST), pixel_ratio, has_text)


class Grid:
    """The pixels of the device that a painter draws on, so that stamps are set down whole."""

    def __init__(self, painter: QPainter) -> None:
        world = painter.worldTransform()
        self._start = np.array((world.dx(), world.dy()))
        self.zoom = float(world.m11())
        self.pixel_ratio = float(painter.deviceTransform().m11()) / self.zoom
        self.scale = self.zoom * self.pixel_ratio

    def corners(self, places: Floats) -> Floats:
        """Whole device pixels nearest to `places` (n, 2) of the scene."""
        found: Floats = np.round((places * self.zoom + self._start) * self.pixel_ratio)
        return found

    def on_scene(self, corners: Floats) -> Floats:
        """Where device pixels lie on the scene."""
        found: Floats = (corners / self.pixel_ratio - self._start) / self.zoom
        return found

    def stamp(self, painter: QPainter, stamp: QPixmap, centres: Floats) -> None:
        """Set `stamp` down with its middle at each of `centres`, in device pixels."""
        before = painter.worldTransform()
        painter.setWorldTransform(QTransform.fromScale(1 / self.pixel_ratio, 1 / self.pixel_ratio))
        draw_stamps(painter, stamp, centres)
        painter.setWorldTransform(before)


class Stamps:
    """The boxes by look, level and size; where they have no text, pips say the level."""

    def __init__(self) -> None:
        self._kept: dict[tuple[NodeLook, Level | None, StampSize], QPixmap] = {}

    def stamp(self, look: NodeLook, level: Level | None, size: StampSize) -> QPixmap:
        """The box with `MARGIN` around it; `level` None for one that is not to be read."""
        key = look, level, size
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = _drawn(look, level, size)
        return found


def _drawn(look: NodeLook, level: Level | None, size: StampSize) -> QPixmap:
    pixmap = QPixmap(size.width + 2 * MARGIN, size.height + 2 * MARGIN)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(MARGIN, MARGIN)
    if size.height < _OUTLINED_FROM:
        _paint_speck(painter, look, size)
    else:
        _paint_box(painter, look, size)
        if level is not None and not size.has_text:
            _paint_pips(painter, look, size, _PIPS.get(level, 0))
    painter.end()
    return pixmap


def _paint_speck(painter: QPainter, look: NodeLook, size: StampSize) -> None:
    """Only the colour; what is not known is striped."""
    painter.fillRect(0, 0, size.width, size.height, QColor(look.fill))
    if look.is_hatched:
        for x in range(0, size.width, 2):
            painter.fillRect(x, 0, 1, size.height, QColor(look.outline))


def _paint_box(painter: QPainter, look: NodeLook, size: StampSize) -> None:
    scale = size.height / NODE_HEIGHT
    pen = QPen(QColor(look.outline), look.outline_width * size.pen)
    if look.is_dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, size.has_text)
    brushes = [QBrush(QColor(look.fill))]
    if look.is_hatched:
        # Far away light strokes would be lost.
        colour = look.hatch if size.has_text else look.outline
        brushes.append(QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern))
    edge = 0.0 if size.has_text else 1.0
    box = QRectF(0, 0, size.width - edge, size.height - edge)
    for brush in brushes:
        painter.setBrush(brush)
        if size.has_text:
            painter.drawRoundedRect(box, RADIUS * scale, RADIUS * scale)
        else:
            painter.drawRect(box)


def _paint_pips(painter: QPainter, look: NodeLook, size: StampSize, count: int) -> None:
    """One square for low up to four for very high."""
    least_width, least_height = _PIPS_FROM
    if not count or size.width < least_width or size.height < least_height:
        return
    side = max(1, round(size.height * _PIP_PART))
    step = side + max(1, side // 2)
    top = (size.height - side) // 2
    for at in range(count):
        painter.fillRect(step - side + 1 + at * step, top, side, side, QColor(look.text))
