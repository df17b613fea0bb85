"""What shows that a node stands for more: the edge of a stack, and the + or − that folds."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.tokens import RADIUS, Palette
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.node_items import ZOOM_TEXT

_HALF, _REACH = 8.0, 12.0
_SHEETS = (3.0, 6.0)
# Low enough on the left edge to leave the handle that adds a supplier alone.
_CORNER = QPointF(-NODE_WIDTH / 2 + 6, NODE_HEIGHT / 2)


class FoldMarks(QGraphicsItem):
    """Draws the marks of groups and collapsed nodes, and of the node under the mouse."""

    def __init__(self, scene: ChainScene, folds: Folds, palette: Palette) -> None:
        super().__init__()
        self.setZValue(1.5)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._scene = scene
        self._folds = folds
        self._palette = palette
        self._bounds = QRectF()
        self._hovered: str | None = None
        scene.addItem(self)
        scene.sceneRectChanged.connect(self._resize)

    def use(self, palette: Palette) -> None:
        """Draw in the colours of `palette` from now on."""
        self._palette = palette
        self.update()

    def hover(self, node: str | None) -> None:
        """Offer to fold at the node under the mouse, or at none."""
        if node != self._hovered:
            before, self._hovered = self._hovered, node
            for one in (before, node):
                self._redraw(one)

    def at(self, at: QPointF, zoom: float) -> int | None:
        """The row of the node whose + or − lies at a point of the scene."""
        if zoom < ZOOM_TEXT:
            return None
        found = [(row, self._scene.centre(row) + _CORNER - at) for row, _ in self._marks()]
        near = [
            (away.x() ** 2 + away.y() ** 2, row)
            for row, away in found
            if max(abs(away.x()), abs(away.y())) <= _REACH / min(zoom, 1.0)
        ]
        return min(near)[1] if near else None

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= ZOOM_TEXT)
        area = option.exposedRect.adjusted(-NODE_WIDTH, -NODE_HEIGHT, NODE_WIDTH, NODE_HEIGHT)
        rows = [one for one in self._marks() if area.contains(self._scene.centre(one[0]))]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(self._palette.line, 1.0))
        ids = self._scene.model.nodes.rows.ids
        for row, _ in rows:
            if ids[row] in self._folds.shown.groups:
                painter.drawPath(_sheets(self._scene.centre(row)))
        if zoom >= ZOOM_TEXT:
            for row, is_open in rows:
                self._paint_mark(painter, self._scene.centre(row) + _CORNER, is_open=is_open)

    def _paint_mark(self, painter: QPainter, centre: QPointF, *, is_open: bool) -> None:
        painter.setPen(_pen(self._palette.accent, 1.5))
        painter.setBrush(QColor(self._palette.surface))
        half = QPointF(_HALF, _HALF)
        painter.drawRoundedRect(QRectF(centre - half, centre + half), 3, 3)
        painter.setPen(_pen(self._palette.accent, 2.0))
        arm = _HALF * 0.55
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        if not is_open:
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))

    def _marks(self) -> list[tuple[int, bool]]:
        """The rows that have a mark, each with whether it is open."""
        shown = self._folds.shown
        row_of = self._scene.model.nodes.rows.row_of
        closed = (*shown.groups, *(one for one in shown.hidden if one not in shown.groups))
        found = [(row_of[one], False) for one in closed if one in row_of]
        hovered = self._hovered
        if hovered is not None and hovered in row_of and self._folds.is_open_at(hovered):
            found.append((row_of[hovered], True))
        xy = self._scene.model.nodes.xy
        return [one for one in found if not np.isnan(xy[one[0], 0])]

    def _redraw(self, node: str | None) -> None:
        """Draw the mark of one node again, and nothing else."""
        row = self._scene.model.nodes.rows.row_of.get(node) if node is not None else None
        if row is not None:
            reach = QPointF(2 * _HALF, 2 * _HALF)
            centre = self._scene.centre(row) + _CORNER
            self.update(QRectF(centre - reach, centre + reach))

    def _resize(self, bounds: QRectF) -> None:
        # Never larger than the scene, which would grow with it without end.
        self.prepareGeometryChange()
        self._bounds = bounds


def _sheets(centre: QPointF) -> QPainterPath:
    """The right and lower edges of sheets that lie under a node."""
    right, bottom = centre.x() + NODE_WIDTH / 2, centre.y() + NODE_HEIGHT / 2
    left, top = centre.x() - NODE_WIDTH / 2, centre.y() - NODE_HEIGHT / 2
    path = QPainterPath()
    for out in _SHEETS:
        path.moveTo(right + out, top + out + RADIUS)
        path.lineTo(right + out, bottom + out - RADIUS)
        path.quadTo(right + out, bottom + out, right + out - RADIUS, bottom + out)
        path.lineTo(left + out + RADIUS, bottom + out)
    return path


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
