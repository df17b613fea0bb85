"""The left of the window: the six steps and, under them, the five points of a first analysis."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.checklist import Checklist
from imvo_desktop.ui.panels.step_path import StepPath
from imvo_desktop.ui.text_size import scaled

_WIDTH = 33 * GRID
_NARROW_WIDTH = 7 * GRID


class LeftColumn(QWidget):
    """Path and checklist with room around them; icons alone where there is little room."""

    def __init__(self, path: StepPath, checklist: Checklist) -> None:
        super().__init__()
        self.setObjectName("left_column")
        self._path = path
        self._checklist = checklist
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID // 2, GRID, GRID // 2, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(path, 1)
        layout.addWidget(checklist)
        self._is_narrow = True
        self.show_narrow(False)

    def show_narrow(self, is_narrow: bool) -> None:
        """Icons alone, or everything."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._path.show_narrow(is_narrow)
            self._checklist.setVisible(not is_narrow)
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setFixedWidth(_NARROW_WIDTH if self._is_narrow else scaled(_WIDTH))
