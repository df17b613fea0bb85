"""Two organisations side by side, with the question whether they are one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.likely_pairs import LikelyPair, Side

_PARTS = ("name", "country", "address", "number")


class SidesCard(QFrame):
    """What is known of both; `decided(is_one)` when a person chose."""

    decided = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_sides")
        self.setProperty("role", "card")
        self._cells = {
            (part, at): WrappedLabel(role="emphasis" if part == "name" else "")
            for part in _PARTS
            for at in (0, 1)
        }
        self._one = QRadioButton(self.tr("One and the same"))
        self._different = QRadioButton(self.tr("Different"))
        self._group = QButtonGroup(self)
        for name, button in (("one", self._one), ("different", self._different)):
            button.setObjectName(f"import.pair_{name}")
            button.setAccessibleName(button.text())
            self._group.addButton(button)
        self._group.buttonClicked.connect(lambda _: self.decided.emit(self._one.isChecked()))
        self._lay_out()

    def show_pair(self, pair: LikelyPair, *, is_one: bool) -> None:
        """Show both sides and the choice."""
        for at, side in enumerate((pair.first, pair.second)):
            for part in _PARTS:
                self._cells[part, at].setText(self._said(side, part))
        chosen = self._one if is_one else self._different
        chosen.setChecked(True)

    def _said(self, side: Side, part: str) -> str:
        return str(getattr(side, part)) or self.tr("not known")

    def _lay_out(self) -> None:
        titles = {
            "name": self.tr("Name"),
            "country": self.tr("Country"),
            "address": self.tr("Address"),
            "number": self.tr("Number"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        for row, part in enumerate(_PARTS):
            grid.addWidget(WrappedLabel(titles[part], role="quiet"), row, 0)
            for at in (0, 1):
                grid.addWidget(self._cells[part, at], row, 1 + at)
        grid.setColumnMinimumWidth(0, 9 * GRID)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        choice = QHBoxLayout()
        choice.setSpacing(2 * GRID)
        choice.addWidget(self._one)
        choice.addWidget(self._different)
        choice.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(grid)
        layout.addLayout(choice)
