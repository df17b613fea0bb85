"""What stands under the chain: what is left out, and the legend."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.canvas.legend import Legend
from imvo_desktop.ui.canvas.notes import CrowdNote
from imvo_desktop.ui.text_size import scaled

_ROOM_FOR_LEGEND = 40 * GRID


class Footer(QWidget):
    """The strip under the canvas."""

    def __init__(self, palette: Palette, words: Words) -> None:
        super().__init__()
        self._words = words
        self._crowd = CrowdNote()
        self.legend = Legend(palette, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID // 2, 1, GRID // 2, 1)
        layout.setSpacing(0)
        layout.addWidget(self._crowd)
        layout.addWidget(self.legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a very narrow drawing the legend would take its place: boxes say their level too."""
        self.legend.setVisible(self.width() >= scaled(_ROOM_FOR_LEGEND))
        super().resizeEvent(event)

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._words = words
        self.legend.use(palette, words)

    def show_count(self, drawn: int, in_view: int) -> None:
        """Of the `in_view` deliveries in view `drawn` are drawn."""
        self._crowd.show_count(drawn, in_view, self._words)
