"""An outline around every organisation that a search found."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.batches import draw_rects, edges_of
from imvo_desktop.ui.canvas.chain_scene import ChainScene

_OUT = 5.0


class HitsItem(QGraphicsItem):
    """Draws in one call, however many there are."""

    def __init__(self, scene: ChainScene, palette: Palette) -> None:
        super().__init__()
        self.setZValue(1.8)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._scene = scene
        self._palette = palette
        self._bounds = QRectF()
        self._rows: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        scene.addItem(self)
        scene.sceneRectChanged.connect(self._resize)

    def use(self, palette: Palette) -> None:
        """Draw in the colours of `palette` from now on."""
        self._palette = palette
        self.update()

    def show_rows(self, rows: NDArray[np.intp]) -> None:
        """Outline the nodes in `rows`, and no others."""
        self._rows = rows
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if not len(self._rows):
            return
        near = np.intersect1d(
            self._rows, self._scene.model.nodes.inside(edges_of(self._area(option)))
        )
        size = np.array((NODE_WIDTH, NODE_HEIGHT)) + 2 * _OUT
        corners = self._scene.model.nodes.xy[near] - size / 2
        pen = QPen(QColor(self._palette.accent), 3)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_rects(painter, np.column_stack((corners, np.broadcast_to(size, corners.shape))))

    @staticmethod
    def _area(option: QStyleOptionGraphicsItem) -> QRectF:
        return option.exposedRect.adjusted(-2 * _OUT, -2 * _OUT, 2 * _OUT, 2 * _OUT)

    def _resize(self, bounds: QRectF) -> None:
        self.prepareGeometryChange()
        self._bounds = bounds
