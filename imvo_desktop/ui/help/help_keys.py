"""The key for help in dialogs, which the commands of the window do not reach."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_KNOWN = "has_help_key"


class HelpKeys(QObject):
    """Gives every dialog that gets the keyboard the key `key` for `ask`."""

    def __init__(self, key: str, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._ask = ask
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._see)

    def _see(self, _before: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and not dialog.property(_KNOWN):
            dialog.setProperty(_KNOWN, True)
            shortcut = QShortcut(QKeySequence(self._key), dialog)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._ask)
