"""Longer plain text to read: about the program, licences, help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled


class TextDialog(QDialog):
    """A title, a few sentences, and a text that scrolls."""

    def __init__(self, title: str, head: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*within_screen(self, scaled(80 * GRID), scaled(64 * GRID)))
        label = QLabel(head)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        body = QPlainTextEdit(text)
        body.setReadOnly(True)
        body.setTabStopDistance(24 * GRID)
        body.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(body, 1)
        layout.addWidget(buttons)
