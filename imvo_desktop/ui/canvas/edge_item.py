"""All deliveries of the chain in one item: thousands of lines are drawn in a few calls."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from imvo_desktop.analysis.method import HOTSPOT_FROM, LEVELS
from imvo_desktop.charts.chain_style import (
    ARROW_LENGTH,
    ARROW_WIDTH,
    DASH,
    LinkLook,
    link_look,
)
from imvo_desktop.domain.codes import Certainty, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.batches import draw_lines, edges_of
from imvo_desktop.ui.canvas.chain_item import ChainItem
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.curves import cutting
from imvo_desktop.ui.canvas.link_words import ZOOM_WORDS, paint_words

MOST_CURVED = 500
"""Up to so many links in view are drawn as curves with an arrow; more become straight lines."""

MOST_DRAWN = 15_000
"""More links than this in view are not all drawn: hotspots first, then the main routes."""

_MOST_LINED = 1500
_MARGIN = 40.0
_HALO_WIDTH = 6.0
_STEM = ARROW_LENGTH - 1


class LinksItem(ChainItem):
    """Every link, coloured by level, dashed where assumed; the gravest on top."""

    def __init__(self, model: ChainModel, palette: Palette, words: Words) -> None:
        super().__init__(model, palette, words, 0)
        self.is_curved = True
        self.in_view = 0

    def look_at(self, area: QRectF) -> None:
        """Choose curves or lines for the part of the chain that is in view."""
        self.in_view = len(self._model.links.inside(edges_of(area)))
        is_curved = self.in_view <= MOST_CURVED
        if is_curved != self.is_curved:
            self.is_curved = is_curved
            self.update()

    def link_at(self, x: float, y: float, reach: float) -> int | None:
        """The row of the link within `reach` of a point."""
        return self._model.links.at(x, y, reach, is_curved=self.is_curved)

    def area_of(self, rows: NDArray[np.intp]) -> QRectF:
        """The part of the scene that the links `rows` are drawn on."""
        found = self._model.links.boxes[rows]
        found = found[~np.isnan(found[:, 0])]
        if not len(found):
            return QRectF()
        (left, top), (right, bottom) = found[:, :2].min(0), found[:, 2:].max(0)
        area = QRectF(QPointF(left, top), QPointF(right, bottom))
        return area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        exposed = option.exposedRect
        painter.setClipRect(exposed)
        links = self._model.links
        area = exposed.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        rows = links.inside(edges_of(area))
        if self.is_curved:
            zoom = option.levelOfDetailFromTransform(painter.worldTransform())
            self._paint_curves(painter, rows, zoom)
        else:
            rows = rows[cutting(links.lines[rows], edges_of(area))]
            self._paint_lines(painter, links.heaviest(rows, MOST_DRAWN))

    def _paint_lines(self, painter: QPainter, rows: NDArray[np.intp]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        links = self._model.links
        for look, level, chosen in self._groups(rows):
            is_grave = LEVELS.index(level) >= HOTSPOT_FROM and len(chosen) <= _MOST_LINED
            if is_grave and look.has_edge:
                painter.setPen(_pen(look.edge, 4.0, is_dashed=look.is_dashed))
                draw_lines(painter, links.lines[chosen])
            colour = look.edge if level is Level.LOW else look.colour
            painter.setPen(_pen(colour, 2.0 if is_grave else 1.0, is_dashed=look.is_dashed))
            draw_lines(painter, links.lines[chosen])
        painter.setPen(_pen(self._palette.focus, 2.0, is_dashed=False))
        draw_lines(painter, links.lines[rows[links.is_selected[rows]]])

    def _paint_curves(self, painter: QPainter, rows: NDArray[np.intp], zoom: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        links = self._model.links
        scale = min(max(zoom, 0.4), 1.0)
        self._paint_halo(painter, rows[links.is_selected[rows]], scale)
        for look, _, chosen in self._groups(rows):
            path, width = self._curves(chosen), look.width * scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if look.has_edge:
                painter.setPen(_pen(look.edge, width + 1.5 * scale, is_dashed=look.is_dashed))
                painter.drawPath(path)
            painter.setPen(_pen(look.colour, width, is_dashed=look.is_dashed))
            painter.drawPath(path)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.edge if look.has_edge else look.colour))
            painter.drawPath(self._heads(chosen, look.width))
        if zoom >= ZOOM_WORDS:
            paint_words(painter, links, rows, self._palette, self._words)

    def _paint_halo(self, painter: QPainter, rows: NDArray[np.intp], scale: float) -> None:
        pen = QPen(QColor(self._palette.focus), _HALO_WIDTH + 4.0 * scale)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.6)
        painter.drawPath(self._curves(rows))
        painter.setOpacity(1.0)

    def _groups(self, rows: NDArray[np.intp]) -> list[tuple[LinkLook, Level, NDArray[np.intp]]]:
        """The rows by look, the gravest last so that they lie on top."""
        links = self._model.links
        code = links.level[rows] * 2 + links.is_assumed[rows]
        found = []
        for one in np.unique(code):
            level = LEVELS[int(one) // 2]
            certainty = Certainty.ASSUMED if one % 2 else Certainty.KNOWN
            look = link_look(level, certainty, self._palette)
            found.append((look, level, rows[code == one]))
        return found

    def _curves(self, rows: NDArray[np.intp]) -> QPainterPath:
        path = QPainterPath()
        links = self._model.links
        lines, bends = links.lines[rows].tolist(), links.controls[rows].tolist()
        for (x1, y1, x2, y2), (a, b, c, d) in zip(lines, bends, strict=True):
            path.moveTo(x1, y1)
            path.cubicTo(a, b, c - _STEM, d, x2 - _STEM, y2)
        return path

    def _heads(self, rows: NDArray[np.intp], width: float) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        wing = ARROW_WIDTH / 2 + width / 4
        for x, y in self._model.links.lines[rows, 2:].tolist():
            path.moveTo(x, y)
            path.lineTo(x - ARROW_LENGTH, y - wing)
            path.lineTo(x - ARROW_LENGTH, y + wing)
            path.closeSubpath()
        return path


def _pen(colour: str, width: float, *, is_dashed: bool) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_dashed:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([part / max(width, 1.0) for part in DASH])
    return pen
