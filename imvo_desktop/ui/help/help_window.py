"""The help in a window beside the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.help.help_view import HelpView
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled

_WIDTH, _HEIGHT = 122 * GRID, 88 * GRID


class HelpWindow(QDialog):
    """Stays while a person goes on working."""

    def __init__(self, view: HelpView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(*within_screen(self, scaled(_WIDTH), scaled(_HEIGHT)))
        self.view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.addWidget(view)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
