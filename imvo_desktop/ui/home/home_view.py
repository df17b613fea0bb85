"""What needs attention this month, across everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme


class HomeView(QWidget):
    """The view by the name `home`."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("home")
        self._document = document
        self._title = WrappedLabel(role="view_title")
        self._text = WrappedLabel(role="quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Home"))
        self._text.setText(self.tr("What needs attention this month, across everything."))
