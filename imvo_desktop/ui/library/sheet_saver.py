"""Writes pages of the library as PDF, to print or to keep, where a person wants it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import lazily, messages, opening, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.usecases.clock import today

if TYPE_CHECKING:
    from imvo_desktop.usecases.make_theme_sheet import SheetMade


class SheetSaver(QObject):
    """Asks where, makes the PDF in the background and offers to open it."""

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._names: tuple[str, ...] = ()

    def ask(self, names: Sequence[str], title: str) -> None:
        """Ask where the pages `names` must go, together called `title`."""
        self._names = tuple(names)
        file = saving.beside(self._document, title, ".pdf")
        asked = self.tr("Where do you want to keep the PDF?")
        saving.ask(
            self._view, saving.Wish("sheet_dialog", asked, ("PDF (*.pdf)",), file), self.save_to
        )

    def save_to(self, path: str) -> None:
        """Make the PDF of what was asked for at `path`."""
        names, words = self._names, self._document.labels
        day = today()
        job = self._document.workers.run(
            lambda progress: lazily.make_theme_sheet(names, Path(path), words, day, progress)
        )
        job.succeeded.connect(self._tell_made)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Making the PDF"), job, self._view)

    def _tell_made(self, made: SheetMade) -> None:
        text = self.tr("“{name}” is ready: {pages} pages. Open it to read or to print it.")
        if made.pages == 1:
            text = self.tr("“{name}” is ready: 1 page. Open it to read or to print it.")
        said = text.format(name=made.path.name, pages=made.pages)
        box = messages.text_box(self._view, said)
        opener = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        opener.setObjectName("sheet.open")
        box.addButton(QMessageBox.StandardButton.Close)
        opener.clicked.connect(lambda: opening.open_made(made.path))
        box.open()

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._view, error, self._document.labels)
