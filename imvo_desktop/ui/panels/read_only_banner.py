"""Says above a project that it cannot be changed, who works in it, and what one can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from imvo_desktop.own_folder import own_folder
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases import other_window


class ReadOnlyBanner(QWidget):
    """Is there only while the open project is read-only; `run` does a command of the window."""

    def __init__(self, document: Document, run: Callable[[str], None]) -> None:
        super().__init__()
        self._document, self._run = document, run
        self._text = QLabel()
        self._text.setObjectName("banner")
        self._text.setProperty("role", "banner")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._copy = _button("banner.save_copy", lambda: run("save_copy"))
        self._again = _button("banner.again", lambda: run("open_to_change"))
        self._there = _button("banner.there", self._show_there)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(self._there)
        row.addWidget(self._copy)
        row.addWidget(self._again)
        for signal in (document.opened, document.closed):
            signal.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        session = self._document.session
        self.setVisible(session is not None and session.is_read_only)
        holder = session.holder if session is not None else None
        self._copy.setText(self.tr("Save a copy…"))
        self._again.setText(self.tr("Try again") if holder else self.tr("Open to change it"))
        self._there.setText(self.tr("Show that window"))
        self._there.setVisible(holder is not None and other_window.is_here(holder))
        for button in (self._there, self._copy, self._again):
            button.setAccessibleName(button.text())
        if holder is None:
            self._text.setText(self.tr("You can look at this project, but not change it."))
            return
        text = self.tr(
            "{user} works in this project on {host}. You can look at it, but not change it."
        )
        self._text.setText(text.format(user=holder.user, host=holder.host))

    def _show_there(self) -> None:
        """Bring that window to the front; where it is gone by now, try to open the project."""
        session = self._document.session
        holder = session.holder if session is not None else None
        if holder is not None and not other_window.ask(own_folder(), holder):
            self._run("open_to_change")


def _button(name: str, pressed: Callable[[], None]) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    made.clicked.connect(lambda: pressed())
    return made
