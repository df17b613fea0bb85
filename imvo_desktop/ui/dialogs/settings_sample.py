"""A little of the window, to see at once what a setting does."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

_LEVELS = (Level.LOW, Level.MEDIUM, Level.HIGH, Level.VERY_HIGH, Level.UNKNOWN)


class SettingsSample(QFrame):
    """A head, a line, quiet words, every level and a button, in the look of now."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("settings.sample")
        self.setProperty("role", "card")
        self._head = WrappedLabel(role="list_head")
        self._line = WrappedLabel()
        self._quiet = WrappedLabel(role="quiet")
        self._chips = {level: LevelChip() for level in _LEVELS}
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        self._lay_out()
        self.speak(words)

    def speak(self, words: Words) -> None:
        """Say the levels in `words`, the rest in the language of the window."""
        for level, chip in self._chips.items():
            chip.show_level(level, words.text(f"level.{level}"))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for chip in self._chips.values():
            chips.addWidget(chip)
        below = FlowLayout()
        below.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        for label in (self._head, self._line, self._quiet):
            layout.addWidget(label)
        layout.addLayout(chips)
        layout.addLayout(below)

    def _retranslate(self) -> None:
        self._head.setText(self.tr("This is how it looks"))
        self._line.setText(self.tr("Your supplier delivers cotton from a spinning mill."))
        self._quiet.setText(self.tr("Every choice holds at once and is kept."))
        self._button.setText(self.tr("A button"))
        self.setAccessibleName(self._head.text())
