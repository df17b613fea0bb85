"""Writes the list of production sites where a person wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog


class SitesSaver(QObject):
    """Asks where, writes the list in the background and says where it is."""

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._path = Path()

    def ask(self) -> None:
        """Ask where the list must go."""
        file = saving.beside(self._document, self._document.labels.text("sites.file"), ".xlsx")
        title = self.tr("Where do you want to keep the list?")
        wish = saving.Wish("sites_dialog", title, ("Excel (*.xlsx)", "CSV (*.csv)"), file)
        saving.ask(self._view, wish, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the list to `path`: a CSV where it ends so, else a workbook."""
        self._path = Path(path)
        network, words, target = self._document.snapshot(), self._document.labels, self._path

        def write(_progress: Progress) -> int:
            from imvo_desktop.usecases.export_sites import write_sites

            return write_sites(network, target, words)

        job = self._document.workers.run(write)
        job.succeeded.connect(self._tell_made)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Writing the list"), job, self._view)

    def _tell_made(self, count: int) -> None:
        text = self.tr("“{name}” is ready, with {count} rows. It is in the folder {folder}.")
        said = text.format(name=self._path.name, count=count, folder=self._path.parent)
        messages.show_text(self._view, said)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._view, error, self._document.labels)
