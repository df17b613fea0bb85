"""Says once that a project lies in a folder that is copied to other computers; and of copies, that.

What two computers changed at once comes to stand beside the project as a copy: that is told until
the copy is gone.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.usecases.synced_folder import Synced, synced

_MOST_KNOWN = 50


class SyncedBanner(QWidget):
    """Is there only as long as there is something to tell; `looked` when that is known."""

    looked = Signal()

    def __init__(self, document: Document, preferences: Preferences) -> None:
        super().__init__()
        self._document, self._preferences = document, preferences
        self._found: Synced | None = None
        self._text = QLabel()
        self._text.setObjectName("synced")
        self._text.setProperty("role", "banner")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._read = _button("synced.read")
        self._read.clicked.connect(self._read_copy)
        self._known = _button("synced.known")
        self._known.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(self._read)
        row.addWidget(self._known)
        for signal in (document.opened, document.closed):
            signal.connect(self._look)
        self.tell(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.tell(self._found)
        super().changeEvent(event)

    def tell(self, found: Synced | None) -> None:
        """Say what was found; None puts the banner away."""
        self._found = found
        self.setVisible(found is not None)
        self._read.setText(self.tr("Read that copy"))
        self._known.setText(self.tr("Understood"))
        for button in (self._read, self._known):
            button.setAccessibleName(button.text())
        if found is not None:
            self._read.setVisible(bool(found.copies))
            self._text.setText(self._said(found))

    @property
    def _path(self) -> Path | None:
        session = self._document.session
        return session.path if session is not None else None

    def _look(self) -> None:
        self.tell(None)
        path = self._path
        if path is None:
            return
        job = self._document.workers.run(lambda _: (path, synced(path)))
        job.succeeded.connect(self._take)

    def _take(self, found: tuple[Path, Synced | None]) -> None:
        path, what = found
        if path == self._path and what is not None:
            is_news = str(path) not in self._preferences.settings.known_synced
            self.tell(what if is_news or what.copies else None)
        self.looked.emit()

    def _said(self, found: Synced) -> str:
        service = found.service or self.tr("A program that copies files")
        if not found.copies:
            return self.tr(
                "{service} copies the folder of this project to other computers. Have it open on "
                "one computer at a time, and wait until {service} is ready before you go on "
                "elsewhere."
            ).format(service=service)
        text = self.tr(
            "{service} put a copy beside this project: “{name}”. Then two computers changed it at "
            "the same time. Read the copy, and enter here what only stands there."
        )
        return text.format(service=service, name=found.copies[0].name)

    def _read_copy(self) -> None:
        if self._found is not None and self._found.copies:
            self._document.open_project(self._found.copies[0], is_read_only=True)

    def _put_away(self) -> None:
        path, settings = self._path, self._preferences.settings
        if path is not None and str(path) not in settings.known_synced:
            known = (str(path), *settings.known_synced)[:_MOST_KNOWN]
            self._preferences.choose(dataclasses.replace(settings, known_synced=known))
        self.tell(None)


def _button(name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    return made
