"""What is typed while a window is on its way to the front."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid


class EarlyKeys(QObject):
    """Hands a field the keys that come before its window has the keyboard.

    A system gives the keyboard to a new window a moment later than it shows it. Who types on
    would otherwise change the cell that was current in the window behind it.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._is_handing = False
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self._field) or self._field.isActiveWindow():
            self._stop()
            return False
        # A key that the field does not take goes on to its window, and so comes here again.
        if self._is_handing or watched is self._field or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._is_handing = True
            QCoreApplication.sendEvent(self._field, event.clone())
            self._is_handing = False
        return True

    def _listen(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def _stop(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
