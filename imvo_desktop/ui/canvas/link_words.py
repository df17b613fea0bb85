"""The word of the level on a delivery, where there is room to read it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS
from imvo_desktop.charts.chain_style import NODE_WIDTH, WORD_SIZE
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.curves import points_at
from imvo_desktop.ui.canvas.link_table import LinkTable

ZOOM_WORDS = 0.75
"""From this zoom on links have words."""

_LONG = 1.6 * NODE_WIDTH
_HEIGHT, _PADDING = 16.0, 5.0
_BASELINE = 3.5


def paint_words(
    painter: QPainter, links: LinkTable, rows: NDArray[np.intp], palette: Palette, words: Words
) -> None:
    """Draw a pill with the level on every rated link of `rows`."""
    chosen = rows[links.level[rows] >= LEVEL_NUMBER[Level.LOW]]
    font = QFont()
    font.setPixelSize(WORD_SIZE)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    lines, controls = links.lines[chosen], links.controls[chosen]
    # A delivery that passes other columns says its word where it leaves, not on top of a node.
    part = np.where(lines[:, 2] - lines[:, 0] > _LONG, 0.1, 0.5)
    outline = QPen(QColor(palette.line), 0.75)
    for row, (x, y) in zip(chosen, points_at(lines, controls, part).tolist(), strict=True):
        text = words.text(f"level.{LEVELS[int(links.level[row])]}")
        wide = metrics.horizontalAdvance(text)
        pill = QRectF(x - wide / 2 - _PADDING, y - _HEIGHT / 2, wide + 2 * _PADDING, _HEIGHT)
        painter.setPen(outline)
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(pill, 7, 7)
        painter.setPen(QColor(palette.text))
        painter.drawText(QPointF(x - wide / 2, y + _BASELINE), text)
