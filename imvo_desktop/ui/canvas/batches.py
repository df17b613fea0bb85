"""Thousands of lines, rectangles or stamps in one call: Qt reads them from a numpy buffer."""

from __future__ import annotations

from typing import cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from imvo_desktop.analysis.assessment import Floats


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw `lines` (n, 4): x1, y1, x2, y2."""
    if len(lines):
        buffer = np.ascontiguousarray(lines)
        first = cast(QLineF, shiboken6.wrapInstance(buffer.ctypes.data, QLineF))  # typed as Object
        painter.drawLines(first, len(buffer))


def draw_rects(painter: QPainter, rects: Floats) -> None:
    """Draw `rects` (n, 4): left, top, width, height."""
    if len(rects):
        buffer = np.ascontiguousarray(rects)
        first = cast(QRectF, shiboken6.wrapInstance(buffer.ctypes.data, QRectF))  # typed as Object
        painter.drawRects(first, len(buffer))


def draw_stamps(painter: QPainter, stamp: QPixmap, centres: Floats) -> None:
    """Set `stamp` down with its middle at each of `centres` (n, 2)."""
    if not len(centres):
        return
    # x, y, left and top in the stamp, width, height, two scales, turn, opacity.
    buffer = np.zeros((len(centres), 10))
    buffer[:, :2] = centres
    buffer[:, 4:6] = stamp.width(), stamp.height()
    buffer[:, 6:8] = buffer[:, 9:] = 1.0
    found = shiboken6.wrapInstance(buffer.ctypes.data, QPainter.PixmapFragment)
    first = cast(QPainter.PixmapFragment, found)  # typed as Object
    painter.drawPixmapFragments(first, len(buffer), stamp)


def edges_of(area: QRectF) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of `area`."""
    return (area.left(), area.top(), area.right(), area.bottom())
