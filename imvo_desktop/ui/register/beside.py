"""A list and the form of what is chosen in it: beside each other, or below where that is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.text_size import scaled

_ROOM_FOR_BOTH = 92 * GRID


class BesideOrBelow(QSplitter):
    """Gives the list the larger part; a person can move the border, never close a part."""

    def __init__(self, rows: QWidget, form: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(rows)
        self.addWidget(form)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GRID)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where both no longer fit, or do again."""
        super().resizeEvent(event)
        has_room = self.width() >= scaled(_ROOM_FOR_BOTH)
        wanted = Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
