"""All deliveries of the chain in one item: thousands of lines are drawn in a few calls."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.batches import edges_of
from imvo_desktop.ui.canvas.chain_item import ChainItem
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.link_choice import Area, LinkChoice, choose
from imvo_desktop.ui.canvas.link_painting import MOST_FINE, LinkPainting

_MARGIN = 40.0


class LinksItem(ChainItem):
    """Every link, coloured by level, dashed where assumed; the gravest on top.

    What is drawn is chosen for the view as a whole, so that it does not depend on which part of
    it needs painting. While `is_hurried` the edges of lines in a crowd are not smooth.
    """

    def __init__(self, model: ChainModel, palette: Palette, words: Words) -> None:
        super().__init__(model, palette, words, 0)
        self._seen: tuple[Area, float] | None = None
        self._choice: LinkChoice | None = None
        self.is_hurried = False

    @property
    def choice(self) -> LinkChoice:
        """Which links are drawn, and how; found when it is first asked for."""
        if self._choice is None:
            self._choice = self._chosen()
        return self._choice

    @property
    def is_curved(self) -> bool:
        """Whether every link in view is a curve."""
        return not self.choice.is_crowded

    def look_at(self, area: QRectF, zoom: float) -> None:
        """Draw the links of this part of the chain from now on."""
        self._seen = edges_of(area), zoom
        self.look_again()

    def move_to(self, area: QRectF, zoom: float) -> None:
        """Draw what comes into view; what was drawn stays as it is until the next look."""
        self._seen = edges_of(area), zoom
        self._choice = None

    def look_again(self) -> None:
        """Choose anew what to draw: the chain or the view is not what it was."""
        self._choice = None
        self.update()

    def link_at(self, x: float, y: float, reach: float) -> int | None:
        """The row of the drawn link within `reach` of a point."""
        return self._model.links.at((x, y), reach, self.choice.curved, self.choice.straight)

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
        area = edges_of(exposed.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        links, choice = self._model.links, self.choice
        painting = LinkPainting(painter, links, self._palette, area, zoom)
        painting.is_fine = len(choice.curved) <= MOST_FINE and not choice.is_crowded
        straight = links.cutting(links.touching(choice.straight, area), area)
        painting.is_smooth = painting.is_fine or not self.is_hurried
        if choice.is_close:
            painting.passing(straight)
        else:
            painting.lines(straight)
        painting.curves(links.touching(choice.curved, area), self._words)

    def _chosen(self) -> LinkChoice:
        area, zoom = self._seen or (edges_of(self._bounds), 1.0)
        return choose(self._model.nodes, self._model.links, area, zoom)
