"""A column of widgets that is as tall as the window, and scrolls only below its least height."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID


class LowColumn(QWidget):
    """Asks for its least height, where others ask for the height they would like best."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        self.column.setSpacing(GRID // 2)

    def heightForWidth(self, _width: int) -> int:
        return self.column.minimumSize().height()


class WrappedColumn(LowColumn):
    """Asks for the height its lines take at its width: for a column without a stack of pages."""

    def heightForWidth(self, width: int) -> int:
        return self.column.totalMinimumHeightForWidth(width)
