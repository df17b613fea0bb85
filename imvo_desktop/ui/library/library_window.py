"""The library in a window of its own, for when no project is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.library.library_view import LibraryView
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled


class LibraryWindow(QDialog):
    """Holds the library beside the start page; closes like a window."""

    def __init__(self, view: LibraryView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(*within_screen(self, scaled(120 * GRID), scaled(84 * GRID)))
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
        self.setWindowTitle(self.tr("Library"))
