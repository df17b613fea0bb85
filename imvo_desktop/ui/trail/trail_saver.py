"""Writes the entries of the audit trail that are asked for as a CSV where a person wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.usecases.audit_trail import TrailReader, Wanted


class TrailSaver(QObject):
    """Asks where, writes in the background and says where it is."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._path = Path()
        self._wanted = Wanted()

    def ask(self, wanted: Wanted) -> None:
        """Ask where the entries must go."""
        session = self._document.session
        if session is None:
            return
        self._wanted = wanted
        name = self.tr("{project}, audit trail").format(project=session.path.stem)
        file = saving.beside(self._document, name, ".csv")
        title = self.tr("Where do you want to keep the audit trail?")
        wish = saving.Wish("trail_file_dialog", title, ("CSV (*.csv)",), file)
        saving.ask(self._window, wish, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the entries to `path`."""
        session = self._document.session
        if session is None:
            return
        self._path = Path(path)
        reader = TrailReader(session.path, self._document.snapshot(), self._document.labels)
        wanted, target = self._wanted, self._path

        def write(progress: Progress) -> int:
            return reader.write(wanted, target, progress)

        job = self._document.project_work.run(write)
        job.succeeded.connect(self._tell_made)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Writing the audit trail"), job, self._window)

    def _tell_made(self, count: int) -> None:
        text = self.tr("“{name}” is ready, with {count} entries. It is in the folder {folder}.")
        number = self._document.labels.number(count)
        said = text.format(name=self._path.name, count=number, folder=self._path.parent)
        warning = self.tr("It holds all that was ever filled in: share it with care.")
        messages.show_text(self._window, f"{said}\n\n{warning}")

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
