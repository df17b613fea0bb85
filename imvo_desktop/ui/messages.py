"""Messages to the person: what happened, what is safe, what to do; always plain text."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels

_log = logging.getLogger(__name__)


def error_text(error: ImvoError, labels: Labels) -> str:
    """The sentence of `error`; where it has none, the general one with the code."""
    code = f"error.{error.code}"
    if labels.has(code):
        return labels.text(code, **error.values)
    return labels.text("error.unexpected", details=str(error))


def show_error(parent: QWidget, error: ImvoError, labels: Labels) -> QMessageBox:
    """Say what went wrong, without stopping the program."""
    _log.info("told the person: %s", error.code)
    return show_text(parent, error_text(error, labels), QMessageBox.Icon.Warning)


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
    box = QMessageBox(parent)
    box.setObjectName("message")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    head, _, rest = text.partition("\n\n")
    box.setText(head)
    box.setInformativeText(rest)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


class CrashReporter(QObject):
    """Takes every error nobody expected: into the log, and to the person with details to copy."""

    crashed = Signal(str)

    def install(self) -> None:
        """Become `sys.excepthook`."""
        sys.excepthook = self.report

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and tell it once."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected error\n%s", details)
        self.crashed.emit(details)


class CrashBox(QMessageBox):
    """Says that the program made a mistake; the details can be copied."""

    def __init__(self, details: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setIcon(QMessageBox.Icon.Critical)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self.setText(self.tr("The program made a mistake."))
        self.setInformativeText(
            self.tr(
                "Everything that was saved is safe, and you can go on. "
                "Please send us the details, so that we can mend it."
            )
        )
        self.setDetailedText(details)
        self._copy = QPushButton(self.tr("Copy the details"))
        self._copy.setObjectName("copy_details")
        self.addButton(self._copy, QMessageBox.ButtonRole.ActionRole)
        self._copy.clicked.disconnect()
        self._copy.clicked.connect(self._copy_details)
        self.addButton(QMessageBox.StandardButton.Close)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
