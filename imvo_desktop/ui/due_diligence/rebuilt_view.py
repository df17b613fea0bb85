"""A view that is made anew in another language, and shows what is so after each edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear


class Body(QWidget):
    """The contents of a view in one language; `asked(command)` and `judge_asked(Theme)`."""

    asked = Signal(str)
    judge_asked = Signal(object)

    @property
    def tab(self) -> int:
        """Which tab is in front; 0 where there are none."""
        return 0

    @tab.setter
    def tab(self, tab: int) -> None:
        """Bring a tab to the front."""

    def refresh(self) -> None:
        """Show what is so now."""


class RebuiltView(QWidget):
    """Holds a body that `make` makes, and keeps it up."""

    asked = Signal(str)
    judge_asked = Signal(object)

    def __init__(self, document: Document, name: str, make: Callable[[], Body]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._document = document
        self._make = make
        self._is_due = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._rebuild)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body = self._made()
        for signal in (document.changed, document.assessed, document.locked):
            signal.connect(self._refresh)
        document.filtering.changed.connect(self._refresh)
        for signal in (document.opened, document.closed, document.language_changed):
            signal.connect(self._rebuild_soon)

    def _made(self) -> Body:
        body = self._make()
        body.asked.connect(self.asked)
        body.judge_asked.connect(self.judge_asked)
        self._column.addWidget(body)
        self.setFocusProxy(body)
        body.refresh()
        return body

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._refresh()

    def _refresh(self) -> None:
        """Show what is so now: at once when it is seen, else when it will be."""
        self._is_due = not self.isVisible()
        if not self._is_due:
            self.body.refresh()

    def _rebuild_soon(self) -> None:
        self._later.start(0)

    def _rebuild(self) -> None:
        """Every text anew: simpler and surer than to change each in place."""
        tab = self.body.tab
        clear(self._column)
        self.body = self._made()
        self.body.tab = tab
