"""What the map says while there is no chain, with the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class EmptyMap(QWidget):
    """Says what the view is for; `import_asked` from its button."""

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("map_empty")
        self._title = WrappedLabel(role="view_title")
        self._text = WrappedLabel(role="quiet")
        self._button = QPushButton()
        self._button.setObjectName("map_empty_import")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.import_asked)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Nothing on the map yet"))
        self._text.setText(self.tr("Here you see where on earth your products are made."))
        self._button.setText(self.tr("Import a supplier list"))
        self._button.setAccessibleName(self._button.text())
