"""A person at the window: presses controls by name, and counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

PATIENCE_MS = 20_000
"""How long a test waits on a busy computer before it gives up."""


class Hand:
    """Presses what it is told by name, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.clicks = 0

    def click(self, name: str) -> None:
        """Click the control called `name`."""
        QTest.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)
        self.clicks += 1

    def write(self, name: str, text: str) -> None:
        """Replace the text of a line and leave it."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def find[T: QWidget](self, kind: type[T], name: str) -> T:
        """The control called `name`."""
        found = self._window.findChild(kind, name)
        assert found is not None, name
        return found

    def has(self, name: str) -> bool:
        """Whether there is a control called `name`."""
        return self._window.findChild(QWidget, name) is not None
