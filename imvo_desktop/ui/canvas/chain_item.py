"""What the items of the chain have in common: one item for all, as large as the chain."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.chain_model import ChainModel


class ChainItem(QGraphicsItem):
    """Draws a part of `ChainModel`; told what needs drawing by `option.exposedRect`."""

    def __init__(self, model: ChainModel, palette: Palette, words: Words, height: int) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(height)
        self._bounds = QRectF()
        self._model = model
        self.use(palette, words)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def set_bounds(self, bounds: QRectF) -> None:
        """Say how far the chain reaches."""
        self.prepareGeometryChange()
        self._bounds = bounds

    def use(self, palette: Palette, words: Words) -> None:
        """Draw in these colours and words from now on."""
        self._palette, self._words = palette, words
        self.update()
