"""What the chain view says while there is no chain, with the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID


class EmptyChain(QWidget):
    """Says what the view is for; `import_asked` from its button."""

    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_empty")
        self._title = QLabel()
        self._title.setProperty("role", "view_title")
        self._text = QLabel()
        self._text.setProperty("role", "quiet")
        self._button = QPushButton()
        self._button.setObjectName("chain_empty_import")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.import_asked)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch()
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("No chain yet"))
        self._text.setText(self.tr("Here you see who delivers to whom, and where the risks are."))
        self._button.setText(self.tr("Import a supplier list"))
        self._button.setAccessibleName(self._button.text())
