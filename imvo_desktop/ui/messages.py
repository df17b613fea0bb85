"""Messages to the person: what happened, what is safe, what to do; always plain text."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID

_log = logging.getLogger(__name__)


class Message(QMessageBox):
    """Its buttons stand below each other where the screen has no room for them side by side."""

    def showEvent(self, event: QShowEvent) -> None:
        row = self.findChild(QDialogButtonBox)
        if row is not None:
            wanted = sum(one.sizeHint().width() + GRID for one in row.buttons()) + 2 * GRID
            is_wide = wanted > self.screen().availableGeometry().width()
            row.setOrientation(Qt.Orientation.Vertical if is_wide else Qt.Orientation.Horizontal)
        super().showEvent(event)


def error_text(error: ImvoError, labels: Labels) -> str:
    """The sentence of `error`; where it has none, the general one with the code."""
    code = f"error.{error.code}"
    if labels.has(code):
        return labels.text(code, **error.values)
    return labels.text("error.unexpected", details=str(error))


def show_error(parent: QWidget, error: ImvoError, labels: Labels) -> QMessageBox:
    """Say what went wrong, without stopping the program."""
    box = error_box(parent, error, labels)
    box.open()
    return box


def error_box(parent: QWidget, error: ImvoError, labels: Labels) -> QMessageBox:
    """The same before it is opened."""
    _log.info("told the person", extra={"code": error.code})
    return text_box(parent, error_text(error, labels), QMessageBox.Icon.Warning)


def show_text(
    parent: QWidget, text: str, icon: QMessageBox.Icon = QMessageBox.Icon.Information
) -> QMessageBox:
    """Say `text` in a box with one button; a blank line starts the smaller text under it."""
    box = text_box(parent, text, icon)
    box.open()
    return box


def text_box(
    parent: QWidget, text: str, icon: QMessageBox.Icon = QMessageBox.Icon.Information
) -> QMessageBox:
    """The same before it is opened; buttons that come later leave Escape without an answer."""
    box = Message(parent)
    box.setObjectName("message")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    head, _, rest = text.partition("\n\n")
    box.setText(head)
    box.setInformativeText(rest)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
