"""A copy of the project, and another try to open it for changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.project_commands import PROJECT_SUFFIX


class CopyCommands(QObject):
    """What one does with a project that cannot be changed, and with any other."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window

    def save_copy(self) -> None:
        """Ask where the copy goes."""
        session = self._document.session
        if session is None:
            return
        name = self.tr("{project}, copy").format(project=session.path.stem)
        file = saving.beside(self._document, name, PROJECT_SUFFIX)
        kinds = (self.tr("IMVO projects") + f" (*{PROJECT_SUFFIX})",)
        wish = saving.Wish("copy_dialog", self.tr("Save a copy"), kinds, file)
        saving.ask(self._window, wish, self.copy_to)

    def copy_to(self, path: str) -> None:
        """Save a copy at `path`, in the background."""
        job = self._document.save_copy(Path(path))
        job.succeeded.connect(partial(self._tell_copied, Path(path)))
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Saving a copy"), job, self._window)

    def open_to_change(self) -> None:
        """Try to open for changes what is open to read only; who works in it is told."""
        session = self._document.session
        if session is not None and session.is_read_only:
            job = self._document.open_project(session.path)
            job.failed.connect(self._tell_error)
            JobDialog(self.tr("Opening the project"), job, self._window)

    def _tell_copied(self, path: Path, _made: object) -> None:
        text = self.tr(
            "The copy “{name}” is in the folder {folder}.\n\nYou go on working in the project "
            "itself, not in the copy."
        )
        messages.show_text(self._window, text.format(name=path.name, folder=path.parent))

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
