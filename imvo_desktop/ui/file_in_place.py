"""Looks, when a person comes back to the window, whether the project still is where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session


class FileInPlace(QObject):
    """Tells once of each opening that its file was moved, replaced or removed meanwhile."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._is_told = False
        document.opened.connect(self._begin)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)

    def look(self) -> None:
        """Look now, on another thread."""
        session = self._document.session
        if session is None or session.is_read_only or self._is_told:
            return
        job = self._document.project_work.run(lambda progress: _in_place(session, progress))
        job.succeeded.connect(self._take)

    def _begin(self) -> None:
        self._is_told = False

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _take(self, is_in_place: bool) -> None:
        session = self._document.session
        if is_in_place or session is None or self._is_told:
            return
        self._is_told = True
        path = session.path
        self._document.failed.emit(
            ProjectError("project_moved_meanwhile", file=path.name, folder=str(path.parent))
        )


def _in_place(session: Session, _: Progress) -> bool:
    return session.on_disk(lambda file: file.is_in_place())
