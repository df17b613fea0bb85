"""A few choices beside each other of which one holds; hidden while there is nothing to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar


class ChoiceRow(QTabBar):
    """Tells which code a person chose, not what the program shows."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setVisible(False)
        self._offered: list[tuple[str, str]] = []
        self.currentChanged.connect(self._tell)

    @property
    def code(self) -> str:
        """The code that holds; empty where there is nothing to choose."""
        at = self.currentIndex()
        return self._offered[at][0] if 0 <= at < len(self._offered) else ""

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these codes with their names in place of what there was."""
        if list(choices) == self._offered:
            return
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._offered = list(choices)
        for _, text in choices:
            self.addTab(text)
        self.blockSignals(False)
        self.setVisible(len(choices) > 1)

    def show_chosen(self, code: str) -> None:
        """Show that `code` holds."""
        codes = [one for one, _ in self._offered]
        if code in codes:
            self.blockSignals(True)
            self.setCurrentIndex(codes.index(code))
            self.blockSignals(False)

    def _tell(self, at: int) -> None:
        if 0 <= at < len(self._offered):
            self.chosen.emit(self._offered[at][0])
