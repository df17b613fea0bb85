"""A few lines to write in; Tab goes on to the next control."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.text_size import scaled


class TextArea(QPlainTextEdit):
    """Takes plain text over several lines and stays as tall as it is: `height` at 100 %."""

    def __init__(self, parent: QWidget | None = None, height: int = 8 * GRID) -> None:
        super().__init__(parent)
        self._height = height
        self.setTabChangesFocus(True)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(scaled(self._height))
