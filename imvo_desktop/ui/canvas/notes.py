"""What the chain view says beside the drawing: what to do next, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID


class Hint(QLabel):
    """One sentence at the top of the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setObjectName("chain_hint")
        self.setProperty("role", "banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, text: str) -> None:
        """Show `text`; nothing when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        self.place()

    def place(self) -> None:
        """Stand in the middle at the top."""
        self.adjustSize()
        self.move((self._canvas.width() - self.width()) // 2, 2 * GRID)


class CrowdNote(QLabel):
    """Says so when there are more deliveries in view than are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chain_crowd")
        self.setProperty("role", "quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(GRID, 0, GRID, 0)
        self.hide()

    def show_count(self, drawn: int, in_view: int, words: Words) -> None:
        """Of the `in_view` deliveries in view `drawn` are drawn."""
        text = self.tr("The gravest {drawn} of {count} deliveries are drawn; zoom in to see all.")
        said, count = words.number(drawn), words.number(in_view)
        self.setText(text.replace("{drawn}", said).replace("{count}", count))
        self.setVisible(in_view > drawn)
