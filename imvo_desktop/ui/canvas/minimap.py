"""The whole chain in a corner, with a frame around what is in view; drag it to go elsewhere."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH, node_look
from imvo_desktop.tokens import RADIUS, Palette
from imvo_desktop.ui.canvas.batches import draw_rects
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.node_table import KINDS
from imvo_desktop.ui.canvas.zoomed_view import ZoomedView

FROM_NODES = 100
"""With fewer nodes than this there is nothing to find one's way in."""

_MOST, _LEAST_SIDE = QSize(184, 144), 56
_ROOM, _LEAST = 6.0, 2.0
_MS_BETWEEN = 120


class Minimap(QWidget):
    """Shows where one is in the chain; pressing or dragging shows another part."""

    def __init__(self, scene: ChainScene, canvas: ZoomedView, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("chain_minimap")
        self.setFixedSize(_MOST)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._scene = scene
        self._canvas = canvas
        self._palette = palette
        self._drawn = QPixmap()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MS_BETWEEN)
        self._timer.timeout.connect(self._draw_again)
        canvas.looked.connect(self.update)
        canvas.zoomed.connect(self.update)
        self._retranslate()

    @property
    def is_needed(self) -> bool:
        """Whether the chain is large enough to get lost in."""
        return len(self._scene.model.nodes.rows.row_of) >= FROM_NODES

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._palette = palette
        self._draw_again()

    def refresh(self) -> None:
        """The chain is another one: draw it again, soon."""
        if not self._timer.isActive():
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawn.isNull():
            self._drawn = self._picture()
        painter.drawPixmap(0, 0, self._drawn)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        fill = QColor(self._palette.focus)
        fill.setAlpha(36)
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(self._palette.focus), 1.5))
        painter.drawRect(self.frame())

    def frame(self) -> QRectF:
        """Where the part of the chain in view lies on the map."""
        seen = self._canvas.seen() & self._scene.sceneRect()
        scale, corner = self._scale()
        found = QRectF((seen.topLeft() - self._scene.sceneRect().topLeft()) * scale + corner,
                       seen.size() * scale)  # fmt: skip
        return found.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _go_to(self, at: QPoint) -> None:
        scale, corner = self._scale()
        self._canvas.centerOn((QPointF(at) - corner) / scale + self._scene.sceneRect().topLeft())

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels of the map per pixel of the chain, and where the corner of the chain lies."""
        area = self._scene.sceneRect()
        if area.isEmpty():
            return 1.0, QPointF()
        wide, high = self.width() - 2 * _ROOM, self.height() - 2 * _ROOM
        scale = min(wide / area.width(), high / area.height())
        left = (self.width() - area.width() * scale) / 2
        return scale, QPointF(left, (self.height() - area.height() * scale) / 2)

    def take_shape(self) -> None:
        """Be as wide and high as the chain is, in a corner."""
        area = self._scene.sceneRect().size().toSize()
        found = area.scaled(_MOST, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(found.expandedTo(QSize(_LEAST_SIDE, _LEAST_SIDE)))
        self._draw_again()

    def _draw_again(self) -> None:
        self._drawn = QPixmap()
        self.update()

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        ground = QColor(self._palette.surface)
        ground.setAlpha(235)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        nodes = self._scene.model.nodes
        code = nodes.level.astype(np.int64) * len(KINDS) + nodes.kind
        code = code[: len(nodes.rows)]
        for one in np.unique(code):
            level, kind = divmod(int(one), len(KINDS))
            look = node_look(LEVELS[level], KINDS[kind], self._palette)
            painter.setBrush(QColor(look.outline if look.is_hatched else look.fill))
            draw_rects(painter, self._rects(nodes.xy[: len(code)][code == one]))
        painter.end()
        return drawn

    def _rects(self, centres: Floats) -> Floats:
        """Where nodes lie on the map, none too small to see."""
        scale, corner = self._scale()
        start = self._scene.sceneRect().topLeft()
        placed = centres[~np.isnan(centres[:, 0])] - np.array((start.x(), start.y()))
        size = np.maximum(np.array((NODE_WIDTH, NODE_HEIGHT)) * scale, _LEAST)
        corners = placed * scale + np.array((corner.x(), corner.y())) - size / 2
        return np.column_stack((corners, np.broadcast_to(size, corners.shape)))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Overview of the chain"))
        self.setToolTip(self.tr("Drag to see another part of the chain"))
