"""All organisations of the chain in one item: the closer one looks, the more there is to see."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import (
    NODE_HEIGHT,
    NODE_PADDING,
    NODE_WIDTH,
    NodeLook,
    faded_node,
    node_look,
)
from imvo_desktop.charts.node_names import BASELINES, DETAIL_BASELINE
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import RADIUS, Palette
from imvo_desktop.ui.canvas.batches import draw_rects, edges_of
from imvo_desktop.ui.canvas.chain_item import ChainItem
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.node_stamps import Grid, Stamps, StampSize
from imvo_desktop.ui.canvas.node_table import KINDS
from imvo_desktop.ui.canvas.node_texts import NodeTexts

ZOOM_TEXT = 0.5
"""From this zoom on nodes have text; below, pips say the level."""

HALF = np.array((NODE_WIDTH / 2, NODE_HEIGHT / 2))
"""From the upper left corner of a node to its centre."""

_MARGIN = 6.0
_FADED = -1
_MOST_ROUND = 200


class NodesItem(ChainItem):
    """Every node: colour, pattern and word or pips by level, the own company in the accent."""

    def __init__(self, model: ChainModel, palette: Palette, words: Words) -> None:
        self._stamps = Stamps()
        super().__init__(model, palette, words, 1)

    def use(self, palette: Palette, words: Words) -> None:
        self._texts = NodeTexts(self._model, words)
        super().use(palette, words)

    def area_of(self, rows: NDArray[np.intp]) -> QRectF:
        """The part of the scene that the nodes `rows` are drawn on."""
        xy = self._model.nodes.xy[rows]
        xy = xy[~np.isnan(xy[:, 0])]
        if not len(xy):
            return QRectF()
        (left, top), (right, bottom) = xy.min(0), xy.max(0)
        across, down = NODE_WIDTH / 2 + _MARGIN, NODE_HEIGHT / 2 + _MARGIN
        corner = QPointF(left - across, top - down)
        return QRectF(corner, QPointF(right + across, bottom + down))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        exposed = option.exposedRect
        painter.setClipRect(exposed)
        area = exposed.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        rows = self._model.nodes.inside(edges_of(area))
        grid = Grid(painter)
        has_text = grid.zoom >= ZOOM_TEXT
        size = StampSize.at(grid.scale, grid.pixel_ratio, has_text=has_text)
        for look, level, chosen in self._groups(rows):
            stamp = self._stamps.stamp(look, level, size)
            corners = grid.corners(self._model.nodes.xy[chosen] - HALF)
            grid.stamp(painter, stamp, corners + np.array((size.width, size.height)) / 2)
            if has_text:
                self._paint_texts(painter, look, chosen, grid.on_scene(corners))
        self._paint_selected(painter, rows[self._model.nodes.is_selected[rows]])

    def _groups(
        self, rows: NDArray[np.intp]
    ) -> list[tuple[NodeLook, Level | None, NDArray[np.intp]]]:
        """The rows by look: what the filter does not keep first, the gravest last."""
        nodes = self._model.nodes
        code = nodes.level[rows].astype(np.int64) * len(KINDS) + nodes.kind[rows]
        code[nodes.is_faded[rows] & ~nodes.is_selected[rows]] = _FADED
        found: list[tuple[NodeLook, Level | None, NDArray[np.intp]]] = []
        for one in np.unique(code).tolist():
            chosen = rows[code == one]
            if one == _FADED:
                found.append((faded_node(self._palette), None, chosen))
                continue
            level, kind = LEVELS[one // len(KINDS)], KINDS[one % len(KINDS)]
            # The own company has the colour of no level, so it has no pips either.
            is_own = kind is OrganisationKind.OWN
            look = node_look(level, kind, self._palette)
            found.append((look, None if is_own else level, chosen))
        return found

    def _paint_texts(
        self, painter: QPainter, look: NodeLook, rows: NDArray[np.intp], corners: Floats
    ) -> None:
        starts = (corners + np.array((NODE_PADDING, 0.0))).tolist()
        names = [self._texts.name(row) for row in rows.tolist()]
        painter.setPen(QColor(look.text))
        for count, font in ((1, self._texts.name_font), (2, self._texts.small_font)):
            painter.setFont(font)
            chosen = (one for one in zip(names, starts, strict=True) if len(one[0]) == count)
            for lines, (left, top) in chosen:
                for line, down in zip(lines, BASELINES[count], strict=True):
                    painter.drawText(QPointF(left, top + down), line)
        painter.setFont(self._texts.detail_font)
        painter.setPen(QColor(look.quiet))
        for row, lines, (left, top) in zip(rows.tolist(), names, starts, strict=True):
            at = QPointF(left, top + DETAIL_BASELINE[len(lines)])
            painter.drawText(at, self._texts.detail(row))

    def _paint_selected(self, painter: QPainter, rows: NDArray[np.intp]) -> None:
        pen = QPen(QColor(self._palette.focus), 3)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = self._model.nodes.xy[rows] - HALF - 3.0
        size = np.broadcast_to(2 * HALF + 6.0, corners.shape)
        if len(rows) <= _MOST_ROUND:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for left, top in corners.tolist():
                box = QRectF(left, top, NODE_WIDTH + 6.0, NODE_HEIGHT + 6.0)
                painter.drawRoundedRect(box, RADIUS + 3, RADIUS + 3)
        else:
            draw_rects(painter, np.column_stack((corners, size)))
