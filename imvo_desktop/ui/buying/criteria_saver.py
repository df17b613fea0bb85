"""Writes the criteria with the scores as a workbook where a person wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog


class CriteriaSaver(QObject):
    """Asks where, writes in the background and says where it is."""

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._path = Path()

    def ask(self) -> None:
        """Ask where the workbook must go."""
        file = saving.beside(self._document, self._document.labels.text("criteria.title"), ".xlsx")
        title = self.tr("Where do you want to keep the criteria?")
        wish = saving.Wish("criteria_dialog", title, ("Excel (*.xlsx)",), file)
        saving.ask(self._view, wish, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the criteria to `path`."""
        self._path = Path(path)
        network, words, target = self._document.snapshot(), self._document.labels, self._path

        def write(_progress: Progress) -> int:
            from imvo_desktop.usecases.criteria_workbook import write_criteria

            return write_criteria(network, target, words)

        job = self._document.workers.run(write)
        job.succeeded.connect(self._tell_made)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Writing the criteria"), job, self._view)

    def _tell_made(self, count: int) -> None:
        text = self.tr("“{name}” is ready, with {count} suppliers. It is in the folder {folder}.")
        said = text.format(name=self._path.name, count=count, folder=self._path.parent)
        messages.show_text(self._view, said)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._view, error, self._document.labels)
