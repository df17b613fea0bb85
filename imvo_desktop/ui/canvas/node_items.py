"""All organisations of the chain in one item: the closer one looks, the more there is to see."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import (
    NODE_HEIGHT,
    NODE_PADDING,
    NODE_WIDTH,
    NodeLook,
    node_look,
)
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import RADIUS, Palette
from imvo_desktop.ui.canvas.batches import draw_rects, edges_of
from imvo_desktop.ui.canvas.chain_item import ChainItem
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.node_table import KINDS
from imvo_desktop.ui.canvas.node_texts import NodeTexts

ZOOM_OUTLINES = 0.25
"""From this zoom on nodes have an outline and hatching; below, only their fill."""

ZOOM_TEXT = 0.5
"""From this zoom on nodes have text."""

_LEAST_SIZE = 2.0
_MARGIN = 6.0
_TEXT_FROM = np.array((NODE_WIDTH / 2 - NODE_PADDING, NODE_HEIGHT / 2))
_NAME_LINE, _DETAIL_LINE = 20.0, 37.0


class NodesItem(ChainItem):
    """Every node: colour, pattern and word by level, the own company in the accent colour."""

    def __init__(self, model: ChainModel, palette: Palette, words: Words) -> None:
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
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= ZOOM_TEXT)
        for look, chosen in self._groups(rows):
            if zoom < ZOOM_OUTLINES:
                self._paint_fills(painter, look, chosen, zoom)
            else:
                self._paint_boxes(painter, look, chosen, is_round=zoom >= ZOOM_TEXT)
            if zoom >= ZOOM_TEXT:
                self._paint_texts(painter, look, chosen)
        self._paint_selected(painter, rows[self._model.nodes.is_selected[rows]])

    def _groups(self, rows: NDArray[np.intp]) -> list[tuple[NodeLook, NDArray[np.intp]]]:
        """The rows by look, the gravest last."""
        nodes = self._model.nodes
        code = nodes.level[rows].astype(np.int64) * len(KINDS) + nodes.kind[rows]
        found = []
        for one in np.unique(code):
            level, kind = divmod(int(one), len(KINDS))
            look = node_look(LEVELS[level], KINDS[kind], self._palette)
            found.append((look, rows[code == one]))
        return found

    def _paint_fills(
        self, painter: QPainter, look: NodeLook, rows: NDArray[np.intp], zoom: float
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.outline if look.is_hatched else look.fill))
        draw_rects(painter, self._rects(rows, _LEAST_SIZE / zoom))

    def _paint_boxes(
        self, painter: QPainter, look: NodeLook, rows: NDArray[np.intp], *, is_round: bool
    ) -> None:
        pen = QPen(QColor(look.outline), look.outline_width)
        pen.setCosmetic(True)
        if look.is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        brushes = [QBrush(QColor(look.fill))]
        if look.is_hatched:
            brushes.append(QBrush(QColor(look.hatch), Qt.BrushStyle.BDiagPattern))
        rects = self._rects(rows, 0.0)
        for brush in brushes:
            painter.setBrush(brush)
            if is_round:
                for left, top, width, height in rects.tolist():
                    painter.drawRoundedRect(QRectF(left, top, width, height), RADIUS, RADIUS)
            else:
                draw_rects(painter, rects)

    def _paint_texts(self, painter: QPainter, look: NodeLook, rows: NDArray[np.intp]) -> None:
        corners = (self._model.nodes.xy[rows] - _TEXT_FROM).tolist()
        painter.setFont(self._texts.name_font)
        painter.setPen(QColor(look.text))
        for row, (left, top) in zip(rows.tolist(), corners, strict=True):
            painter.drawText(QPointF(left, top + _NAME_LINE), self._texts.name(row))
        painter.setFont(self._texts.detail_font)
        painter.setPen(QColor(look.quiet))
        for row, (left, top) in zip(rows.tolist(), corners, strict=True):
            painter.drawText(QPointF(left, top + _DETAIL_LINE), self._texts.detail(row))

    def _paint_selected(self, painter: QPainter, rows: NDArray[np.intp]) -> None:
        pen = QPen(QColor(self._palette.focus), 3)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rects = self._rects(rows, 0.0) + np.array((-3.0, -3.0, 6.0, 6.0))
        if painter.testRenderHint(QPainter.RenderHint.Antialiasing):
            for left, top, width, height in rects.tolist():
                painter.drawRoundedRect(QRectF(left, top, width, height), RADIUS + 3, RADIUS + 3)
        else:
            draw_rects(painter, rects)

    def _rects(self, rows: NDArray[np.intp], least: float) -> Floats:
        width, height = max(NODE_WIDTH, least), max(NODE_HEIGHT, least)
        size = np.array((width, height))
        corners = self._model.nodes.xy[rows] - size / 2
        return np.column_stack((corners, np.broadcast_to(size, corners.shape)))
