"""The button in a field that empties it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit


def add_clear_button(field: QLineEdit, name: str) -> None:
    """Let `field` be emptied by a button called `name`: Qt gives that button no name."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction):
        action.setText(name)
