"""Turning pages: back and forward along what was read, previous and next in the contents."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from imvo_desktop.ui.help.trail import Trail
from imvo_desktop.ui.panels.button_text import shown

BACK_KEY, ON_KEY, NEXT_KEY, PREVIOUS_KEY = "Alt+Left", "Alt+Right", "Ctrl+PgDown", "Ctrl+PgUp"


class TrailBar(QWidget):
    """Two buttons that lead along what was read; `asked(page)`."""

    asked = Signal(str)

    def __init__(self, keys_for: QWidget) -> None:
        super().__init__()
        self._trail = Trail()
        self._back, self._on = QPushButton(), QPushButton()
        self._back.setObjectName("help.back")
        self._on.setObjectName("help.on")
        _lay_out(self, self._back, self._on)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        QShortcut(QKeySequence(BACK_KEY), keys_for).activated.connect(self._back.click)
        QShortcut(QKeySequence(ON_KEY), keys_for).activated.connect(self._on.click)
        self._retranslate()

    def read(self, name: str) -> None:
        """Keep that the page `name` is read now."""
        self._trail.read(name)
        self._back.setEnabled(self._trail.can_go_back)
        self._on.setEnabled(self._trail.can_go_on)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go_back(self) -> None:
        self.asked.emit(self._trail.step(-1))

    def _go_on(self) -> None:
        self.asked.emit(self._trail.step(1))

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        self._on.setText(self.tr("Forward"))


class TurnBar(QWidget):
    """The pages before and after this one, by their titles; `asked(page)`."""

    asked = Signal(str)

    def __init__(self, keys_for: QWidget) -> None:
        super().__init__()
        self._names = {-1: "", 1: ""}
        self._buttons = {-1: QPushButton(), 1: QPushButton()}
        for steps, name, key in ((-1, "help.previous", PREVIOUS_KEY), (1, "help.next", NEXT_KEY)):
            button = self._buttons[steps]
            button.setObjectName(name)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            QShortcut(QKeySequence(key), keys_for).activated.connect(button.click)
        self._buttons[-1].clicked.connect(self._turn_back)
        self._buttons[1].clicked.connect(self._turn_on)
        _lay_out(self, *self._buttons.values())

    def show_beside(self, before: tuple[str, str], after: tuple[str, str]) -> None:
        """Offer the pages `before` and `after`, each a name and a title; an empty name is none."""
        texts = {-1: self.tr("Previous page: {title}"), 1: self.tr("Next page: {title}")}
        for steps, (name, title) in ((-1, before), (1, after)):
            self._names[steps] = name
            button = self._buttons[steps]
            button.setVisible(bool(name))
            button.setText(shown(f"‹ {title}" if steps < 0 else f"{title} ›"))
            button.setAccessibleName(texts[steps].format(title=title))
            button.setToolTip(texts[steps].format(title=title))

    def _turn_back(self) -> None:
        self.asked.emit(self._names[-1])

    def _turn_on(self) -> None:
        self.asked.emit(self._names[1])


def _lay_out(bar: QWidget, *buttons: QWidget) -> None:
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        layout.addWidget(button)
