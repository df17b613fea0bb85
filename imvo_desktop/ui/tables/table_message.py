"""A bar above a table that says what became of the last paste, and offers what to do now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class TableMessage(QFrame):
    """One message at a time: `offered` when the offer is taken, `undo_asked` for taking back."""

    offered = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("table.message")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = WrappedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._offer, self._undo, self._close = QPushButton(), QPushButton(), QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.addWidget(self._text, 1)
        for button, name in (
            (self._offer, "table.offer"),
            (self._undo, "table.undo"),
            (self._close, "table.close_message"),
        ):
            button.setObjectName(name)
            layout.addWidget(button)
        self._offer.setProperty("role", "primary")
        self._offer.clicked.connect(self.offered)
        self._undo.clicked.connect(self.undo_asked)
        self._close.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, *, offer: str = "", can_undo: bool = False) -> None:
        """Say `text`; nothing to say takes the bar away."""
        self._text.setText(text)
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._undo.setVisible(can_undo)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.hide()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._close.setText(self.tr("Close"))
