"""A heading that opens and closes what is under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID


class Fold(QWidget):
    """Shows `title`; what is under it is made by `fill` when it is first opened."""

    toggled = Signal(bool)

    def __init__(self, name: str, title: str, fill: Callable[[QVBoxLayout], None]) -> None:
        super().__init__()
        self._fill: Callable[[QVBoxLayout], None] | None = fill
        self._button = QToolButton()
        self._button.setObjectName(name)
        self._button.setProperty("role", "fold")
        self._button.setCheckable(True)
        self._button.setText(title)
        self._button.setAccessibleName(title)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setArrowType(Qt.ArrowType.RightArrow)
        self._button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._button.toggled.connect(self._show)
        self._inside = QWidget()
        self._inside.setVisible(False)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(GRID, 0, 0, 0)
        self._column.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inside)

    def open(self) -> None:
        """Show what is under it."""
        self._button.setChecked(True)

    def _show(self, is_open: bool) -> None:
        if is_open and self._fill is not None:
            self._fill(self._column)
            self._fill = None
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self._button.setArrowType(arrow)
        self._inside.setVisible(is_open)
        self.toggled.emit(is_open)
