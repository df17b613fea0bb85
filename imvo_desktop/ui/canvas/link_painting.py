"""Paints deliveries: curves with arrows where there are few, thin lines where there are many."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from imvo_desktop.analysis.method import HOTSPOT_FROM, LEVELS
from imvo_desktop.charts.chain_style import (
    ARROW_LENGTH,
    ARROW_WIDTH,
    DASH,
    LinkLook,
    faded_link,
    link_look,
    mixed,
)
from imvo_desktop.domain.codes import Certainty, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.batches import draw_lines
from imvo_desktop.ui.canvas.curves import beside, dashes, pieces, touching
from imvo_desktop.ui.canvas.link_choice import Area
from imvo_desktop.ui.canvas.link_table import LinkTable
from imvo_desktop.ui.canvas.link_words import ZOOM_WORDS, paint_words

MOST_FINE = 120
"""Up to so many curves are drawn as such, with their words; more in short straight pieces."""

_MOST_LINED = 1500
_THICK = 2
_HALO_WIDTH = 6.0
_PASSING_PART = 0.5
_STEM = ARROW_LENGTH - 1
_FADED = -1


class LinkPainting:
    """One painting of the links that touch `area`; each call paints on top of those before."""

    def __init__(
        self, painter: QPainter, links: LinkTable, palette: Palette, area: Area, zoom: float
    ) -> None:
        self._painter = painter
        self._links = links
        self._palette = palette
        self._area = area
        self._zoom = zoom
        self._scale = min(max(zoom, 0.4), 1.0)
        self.is_fine = True
        self.is_smooth = True

    def lines(self, rows: NDArray[np.intp]) -> None:
        """Straight lines, hotspots thicker where they are not too many."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for look, level, chosen in self._groups(rows):
            is_grave = LEVELS.index(level) >= HOTSPOT_FROM and len(chosen) <= _MOST_LINED
            if is_grave and look.has_edge:
                self._draw(self._links.lines[chosen], look.edge, 4.0, look)
            colour = look.edge if level is Level.LOW else look.colour
            self._draw(self._links.lines[chosen], colour, 2.0 if is_grave else 1.0, look)
        chosen = rows[self._links.is_selected[rows]]
        self._painter.setPen(_pen(self._palette.focus, 2.0))
        draw_lines(self._painter, self._links.lines[chosen])

    def passing(self, rows: NDArray[np.intp]) -> None:
        """Thin and pale: behind the links that matter here."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for look, _, chosen in self._groups(rows):
            colour = mixed(look.colour, self._palette.ground, _PASSING_PART)
            self._draw(self._links.lines[chosen], colour, 1.0, look)

    def curves(self, rows: NDArray[np.intp], words: Words) -> None:
        """Curves with an arrow, and with the word of their level where there is room."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.is_smooth)
        self._paint_halo(rows[self._links.is_selected[rows]])
        for look, _, chosen in self._groups(rows):
            width = look.width * self._scale
            if look.has_edge and self.is_fine:
                self._curve(chosen, look.edge, width + 1.5 * self._scale, look)
            self._curve(chosen, look.colour, width, look)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(look.edge if look.has_edge else look.colour))
            self._painter.drawPath(self._heads(chosen, look.width))
        if self._zoom >= ZOOM_WORDS and self.is_fine:
            kept = rows[~self._links.is_faded[rows]]
            paint_words(self._painter, self._links, kept, self._palette, words)

    def _curve(self, rows: NDArray[np.intp], colour: str, width: float, look: LinkLook) -> None:
        lines, controls = self._stemmed(rows)
        if self.is_fine:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(_pen(colour, width, is_dashed=look.is_dashed))
            for path in _paths(lines, controls):
                self._painter.drawPath(path)
            return
        parts = touching((dashes if look.is_dashed else pieces)(lines, controls), self._area)
        if not self.is_smooth:
            self._painter.setPen(_pen(colour, _THICK if width > _THICK else 1.0))
            draw_lines(self._painter, parts)
            return
        self._painter.setPen(_pen(colour, 1.0))
        for part in beside(parts, _THICK if width > _THICK else 1, 1.0 / self._zoom):
            draw_lines(self._painter, part)

    def _paint_halo(self, rows: NDArray[np.intp]) -> None:
        colour = mixed(self._palette.focus, self._palette.ground, 0.6)
        self._painter.setPen(_pen(colour, _HALO_WIDTH + 4.0 * self._scale))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(rows) <= MOST_FINE:
            for path in _paths(*self._stemmed(rows)):
                self._painter.drawPath(path)
        else:
            draw_lines(self._painter, touching(pieces(*self._stemmed(rows)), self._area))

    def _groups(self, rows: NDArray[np.intp]) -> list[tuple[LinkLook, Level, NDArray[np.intp]]]:
        """The rows by look: what the filter does not keep first, the gravest on top."""
        links = self._links
        is_faded = links.is_faded[rows] & ~links.is_selected[rows]
        code = np.where(is_faded, _FADED, links.level[rows]) * 2 + links.is_assumed[rows]
        found = []
        for one in np.unique(code).tolist():
            is_assumed = bool(one % 2)
            level = LEVELS[max(one // 2, 0)]
            certainty = Certainty.ASSUMED if is_assumed else Certainty.KNOWN
            if one < 0:
                look = faded_link(self._palette, is_dashed=is_assumed)
            else:
                look = link_look(level, certainty, self._palette)
            found.append((look, level, rows[code == one]))
        return found

    def _stemmed(self, rows: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Lines and controls of `rows`, ending where the arrow head begins to narrow."""
        stem = np.array((0.0, 0.0, _STEM, 0.0))
        return self._links.lines[rows] - stem, self._links.controls[rows] - stem

    def _draw(self, lines: NDArray[np.float64], colour: str, width: float, look: LinkLook) -> None:
        self._painter.setPen(_pen(colour, width, is_dashed=look.is_dashed))
        draw_lines(self._painter, lines)

    def _heads(self, rows: NDArray[np.intp], width: float) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        wing = ARROW_WIDTH / 2 + width / 4
        left, top, right, bottom = self._area
        tips = self._links.lines[rows, 2:]
        x, y = tips[:, 0], tips[:, 1]
        tips = tips[(x >= left) & (x <= right) & (y >= top) & (y <= bottom)]
        for x, y in tips.tolist():
            path.moveTo(x, y)
            path.lineTo(x - ARROW_LENGTH, y - wing)
            path.lineTo(x - ARROW_LENGTH, y + wing)
            path.closeSubpath()
        return path


def _paths(lines: NDArray[np.float64], controls: NDArray[np.float64]) -> list[QPainterPath]:
    """A path each: Qt takes a hundred times longer over one path of many curves that cross."""
    found = []
    for (x1, y1, x2, y2), (a, b, c, d) in zip(lines.tolist(), controls.tolist(), strict=True):
        path = QPainterPath()
        path.moveTo(x1, y1)
        path.cubicTo(a, b, c, d, x2, y2)
        found.append(path)
    return found


def _pen(colour: str, width: float, *, is_dashed: bool = False) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_dashed:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([part / max(width, 1.0) for part in DASH])
    return pen
