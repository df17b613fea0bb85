"""The buttons above the view: one for each view, and switches for the parts around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.actions import Actions

_VIEWS = ("show_chain", "show_organisations", "show_links", "show_risks", "show_sources")
_SWITCHES = ("toggle_path", "toggle_panels", "toggle_inspector")
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
_ICON_AND_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class ViewBar(QWidget):
    """Is empty until it gets the actions."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self._views: list[QToolButton] = []

    def fill(self, actions: Actions) -> None:
        """Put the buttons in."""
        for name in _VIEWS:
            button = _button(actions, name)
            self._views.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        for name in _SWITCHES:
            button = _button(actions, name)
            button.setProperty("role", "switch")
            button.setToolButtonStyle(_ICON)
            self._row.addWidget(button)

    def show_narrow(self, is_narrow: bool) -> None:
        """Show the icons of the views alone, or with their words."""
        for button in self._views:
            button.setToolButtonStyle(_ICON if is_narrow else _ICON_AND_TEXT)


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"button_{name}")
    button.setDefaultAction(actions[name])
    button.setToolButtonStyle(_ICON_AND_TEXT)
    return button
