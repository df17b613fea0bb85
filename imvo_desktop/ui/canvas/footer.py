"""What stands under the chain: what is left out, the legend, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.canvas.legend import Legend
from imvo_desktop.ui.canvas.notes import CrowdNote
from imvo_desktop.ui.canvas.zoom_bar import ZoomBar

_ROOM_FOR_LEGEND = 40 * GRID


class Footer(QWidget):
    """The strip under the canvas; `zoom_asked` as in `ZoomBar`."""

    zoom_asked = Signal(int)

    def __init__(self, palette: Palette, words: Words) -> None:
        super().__init__()
        self._words = words
        self._crowd = CrowdNote()
        self._legend = Legend(palette, words)
        self._zoom_bar = ZoomBar(palette)
        self._zoom_bar.asked.connect(self.zoom_asked)
        strip = QHBoxLayout()
        strip.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        strip.addWidget(self._legend, 1)
        strip.addWidget(self._zoom_bar, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._crowd)
        layout.addLayout(strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a very narrow drawing the legend would take its place: boxes say their level too."""
        self._legend.setVisible(self.width() >= _ROOM_FOR_LEGEND)
        super().resizeEvent(event)

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._words = words
        self._legend.use(palette, words)
        self._zoom_bar.use(palette)

    def show_zoom(self, zoom: float) -> None:
        """Say the zoom."""
        self._zoom_bar.show_zoom(zoom)

    def show_count(self, drawn: int, in_view: int) -> None:
        """Of the `in_view` deliveries in view `drawn` are drawn."""
        self._crowd.show_count(drawn, in_view, self._words)
