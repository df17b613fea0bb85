"""Draws what lies on the land: deliveries on their way, marks, words beside them, the selection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import link_look
from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.batches import draw_lines
from imvo_desktop.ui.map.mark_looks import FADED, MarkLook, paint_mark, paint_text, text_scale
from imvo_desktop.ui.map.viewpoint import Viewpoint
from imvo_desktop.usecases.map_counts import level_of
from imvo_desktop.usecases.map_marks import Marks

_MOST_LABELS, _MOST_TRIED, _MOST_SMOOTH_LINES = 40, 80, 400
_LABEL_PIXELS, _LABEL_HEIGHT = 11, 16
_BESIDE = 4.0
_MARGIN = 20.0
_RING_AWAY = 3.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn from one viewpoint; `name` gives the words for a mark, `flows` (n, 4)."""

    view: Viewpoint
    marks: Marks
    name: Callable[[int], str]
    selected: Ints
    flows: Floats
    flow_grades: Ints
    font: QFont


class MarkLayer:
    """Draws marks from pictures of them, which are made once for each look."""

    def __init__(self, palette: Palette, words: Words) -> None:
        self.use(palette, words)

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._palette = palette
        self._words = words
        self._pictures: dict[tuple[MarkLook, float], QPixmap] = {}

    def draw(self, painter: QPainter, drawn: Drawn) -> None:
        """Draw everything that is in view."""
        self._draw_flows(painter, drawn)
        pixels = drawn.view.to_pixels(drawn.marks.xy)
        rows = _in_view(pixels, drawn.view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_marks(painter, drawn.marks, pixels, rows)
        chosen = drawn.selected[np.isin(drawn.selected, rows)]
        self.draw_rings(painter, drawn.marks, pixels[chosen], chosen)
        self._draw_labels(painter, drawn, pixels, rows)

    def draw_rings(self, painter: QPainter, marks: Marks, pixels: Floats, rows: Ints) -> None:
        """Draw a ring around the marks `rows`, lined so that it shows on any country."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._palette.surface, 6), (self._palette.focus, 3)):
            painter.setPen(QPen(QColor(colour), width))
            for (x, y), radius in zip(pixels.tolist(), marks.radii[rows].tolist(), strict=True):
                painter.drawEllipse(QPointF(x, y), radius + _RING_AWAY, radius + _RING_AWAY)

    def _draw_flows(self, painter: QPainter, drawn: Drawn) -> None:
        is_smooth = len(drawn.flows) <= _MOST_SMOOTH_LINES
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
        painter.setClipRect(QRectF(0, 0, drawn.view.width, drawn.view.height))
        for grade in np.unique(drawn.flow_grades):
            look = link_look(level_of(int(grade)).level, Certainty.KNOWN, self._palette)
            painter.setPen(QPen(QColor(look.colour), 1.5 if is_smooth else 1))
            lines = drawn.flows[drawn.flow_grades == grade]
            ends = [drawn.view.to_pixels(lines[:, at : at + 2]) for at in (0, 2)]
            draw_lines(painter, np.hstack(ends))
        painter.setClipping(False)

    def _draw_marks(self, painter: QPainter, marks: Marks, pixels: Floats, rows: Ints) -> None:
        """Fainter ones first, then the least grave: the gravest lies on top."""
        order = np.lexsort((marks.grades[rows], marks.is_kept[rows]))
        radii, exact = np.round(marks.radii), marks.is_exact
        for row in rows[order].tolist():
            painter.setOpacity(1.0 if marks.is_kept[row] else FADED)
            count, radius = int(marks.counts[row]), float(radii[row])
            level = LEVELS[int(marks.grades[row]) // 2]
            look = MarkLook(radius, level, bool(exact[row]))
            x, y = pixels[row].tolist()
            painter.drawPixmap(
                QPointF(x - radius - 1, y - radius - 1), self._picture(look, painter)
            )
            text = MarkLook(radius, level, look.is_exact, str(count))
            if count > 1 and text.has_room:
                paint_text(painter, QPointF(x, y), text, self._palette)
        painter.setOpacity(1.0)

    def _picture(self, look: MarkLook, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        found = self._pictures.get((look, ratio))
        if found is None:
            side = 2 * look.radius + 2
            found = QPixmap(round(side * ratio), round(side * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            inner = QPainter(found)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(inner, QPointF(side / 2, side / 2), look, self._palette)
            inner.end()
            self._pictures[look, ratio] = found
        return found

    def _draw_labels(self, painter: QPainter, drawn: Drawn, pixels: Floats, rows: Ints) -> None:
        """Beside a mark where there is room, the gravest first; no words are said twice."""
        marks = drawn.marks
        font = QFont(painter.font())
        scale = text_scale(drawn.font)
        font.setPixelSize(round(_LABEL_PIXELS * scale))
        font.setBold(False)
        painter.setFont(font)
        measure = QFontMetricsF(font)
        radii = marks.radii
        room = _Room(drawn.view, np.column_stack((pixels[rows], radii[rows])))
        shown = rows[marks.is_kept[rows]]
        order = np.lexsort((-marks.counts[shown], -marks.grades[shown]))[:_MOST_TRIED]
        said: set[str] = set()
        for row in shown[order].tolist():
            text = drawn.name(row)
            if not text or text in said:
                continue
            width = measure.horizontalAdvance(text) + 6
            size = QSizeF(width, round(_LABEL_HEIGHT * scale))
            box = room.beside(pixels[row], float(radii[row]), size)
            if box is not None:
                said.add(text)
                self._draw_label(painter, box, text)
            if len(said) >= _MOST_LABELS:
                break

    def _draw_label(self, painter: QPainter, box: QRectF, text: str) -> None:
        ground = QColor(self._palette.surface)
        ground.setAlpha(215)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self._palette.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _in_view(pixels: Floats, view: Viewpoint) -> Ints:
    x, y = pixels[:, 0], pixels[:, 1]
    across = (x > -_MARGIN) & (x < view.width + _MARGIN)
    return np.flatnonzero(across & (y > -_MARGIN) & (y < view.height + _MARGIN))


class _Room:
    """What of the view is taken by marks and words."""

    def __init__(self, view: Viewpoint, circles: Floats) -> None:
        self._whole = QRectF(0, 0, view.width, view.height)
        x, y, radius = circles.T
        self._taken = np.column_stack((x - radius, y - radius, x + radius, y + radius))

    def beside(self, pixel: Floats, radius: float, size: QSizeF) -> QRectF | None:
        """Room for words right of a mark, left of it, over or under it, taken from now on."""
        x, y = pixel.tolist()
        width, height = size.width(), size.height()
        away, half = radius + _BESIDE, height / 2
        corners = (
            (x + away, y - half),
            (x - away - width, y - half),
            (x - width / 2, y - away - height),
            (x - width / 2, y + away),
        )
        for left, top in corners:
            box = QRectF(left, top, width, height)
            edges = np.array((left, top, left + width, top + height))
            if self._whole.contains(box) and self._is_free(edges):
                self._taken = np.vstack((self._taken, edges))
                return box
        return None

    def _is_free(self, edges: Floats) -> bool:
        left, top, right, bottom = self._taken.T
        is_hit = (left < edges[2]) & (right > edges[0]) & (top < edges[3]) & (bottom > edges[1])
        return not bool(is_hit.any())
