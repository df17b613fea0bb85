"""A label for text of people: plain, wrapped, and as tall as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class WrappedLabel(QLabel):
    """Shows text as it is, over as many lines as it takes; `role` names its look."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(unbroken(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        super().setText(unbroken(text))

    def minimumSizeHint(self) -> QSize:
        """One line: how many it takes follows from the width, and a window must not grow by it."""
        return QSize(1, self.fontMetrics().lineSpacing())


def unbroken(text: str) -> str:
    """`text` with each number and its percent sign on one line."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")
