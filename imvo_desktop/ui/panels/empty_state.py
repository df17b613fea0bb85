"""What stands in the place of a view that has nothing to show: what it is for, and one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class EmptyState(QWidget):
    """A title, a sentence and a `button` in the middle; who is derived from it says which.

    `button_name` is the object name of the button.
    """

    def __init__(self, button_name: str) -> None:
        super().__init__()
        self._title = WrappedLabel(role="view_title")
        self._text = WrappedLabel(role="quiet")
        self.button = QPushButton()
        self.button.setObjectName(button_name)
        self.button.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def retranslate(self) -> None:
        """Call `say` with the texts in the language of the window."""
        raise NotImplementedError

    def say(self, title: str, text: str, button: str) -> None:
        """Show these texts; without a title there is none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self.button.setText(button)
        self.button.setAccessibleName(button)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
