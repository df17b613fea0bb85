"""What lies over the lower right corner of the drawing: the overview, grouping and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, RADIUS, Palette
from imvo_desktop.ui.canvas.group_button import GroupButton
from imvo_desktop.ui.canvas.minimap import Minimap
from imvo_desktop.ui.canvas.zoom_bar import ZoomBar
from imvo_desktop.ui.canvas.zoomed_view import ZoomedView

_ROOM_FOR_MAP = (56 * GRID, 32 * GRID)


class Corner(QWidget):
    """Stays in the corner of the canvas, whatever its size."""

    def __init__(
        self, canvas: ZoomedView, minimap: Minimap, palette: Palette, words: Words
    ) -> None:
        super().__init__(canvas)
        self.setObjectName("chain_corner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self._minimap = minimap
        self.group_button = GroupButton(words)
        self.zoom_bar = ZoomBar(palette)
        self._tools = QWidget()
        self._tools.setObjectName("chain_tools")
        self._tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(4)
        row.addWidget(self.group_button)
        row.addWidget(self.zoom_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(minimap, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignRight)
        canvas.viewport().installEventFilter(self)
        self.use(palette, words)

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self.group_button.use(words)
        self.zoom_bar.use(palette)
        self._minimap.use(palette)
        self._tools.setStyleSheet(
            f"#chain_tools {{ background: {palette.surface}; border: 1px solid {palette.line};"
            f" border-radius: {RADIUS}px; }}"
            " #chain_tools QToolButton { padding: 1px 4px; min-width: 20px; min-height: 24px; }"
        )
        self.place()

    def place(self) -> None:
        """Stand in the corner; overview and grouping only where there is room for them."""
        view = self._canvas.viewport().geometry()
        with_groups = self.group_button.sizeHint().width() + self.zoom_bar.sizeHint().width()
        self.group_button.setVisible(with_groups + 4 * GRID <= view.width())
        wide, high = _ROOM_FOR_MAP
        has_room = view.width() >= wide and view.height() >= high
        self._minimap.setVisible(has_room and self._minimap.is_needed)
        self._minimap.take_shape()
        self.adjustSize()
        self._canvas.covered = self._tools.sizeHint() + QSize(GRID, GRID)
        self.move(view.right() - self.width() - GRID, view.bottom() - self.height() - GRID)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Take the room that longer words ask for."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False
