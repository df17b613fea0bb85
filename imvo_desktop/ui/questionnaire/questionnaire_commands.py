"""What the window does with questionnaires: make them, and take answers over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.ui import lazily, messages
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.selection import Selection

if TYPE_CHECKING:
    from imvo_desktop.usecases.questionnaire_form import Asked


class QuestionnaireCommands(QObject):
    """One method per command; a supplier that is selected is the one that is asked."""

    def __init__(self, document: Document, selection: Selection, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._window = window

    def ask_supplier(self) -> None:
        """Ask who gets a questionnaire; without anybody to ask say what to do first."""
        session = self._document.session
        if session is None:
            return
        dialog = opening.ask_dialog(
            self._document, self._chosen(), session.path.parent, self._window
        )
        if dialog is None:
            self._tell_error(InputError("questionnaire_nobody"))
            return
        dialog.asked.connect(self._make)
        dialog.open()

    def show_answers(self, content: Mapping[str, object], name: str) -> None:
        """Show what the questionnaire called `name` would change."""
        opening.answers_dialog(self._document, content, name, self._window).open()

    def _chosen(self) -> tuple[str, ...]:
        """The suppliers that are selected, or that deliver what is selected."""
        if self._selection.kind is Kind.ORGANISATION:
            return self._selection.ids
        if self._selection.kind is Kind.LINK:
            links = self._document.network.links
            return tuple(links[one].supplier for one in self._selection.ids if one in links)
        return ()

    def _make(self, wish: Asked) -> None:
        network = self._document.snapshot()
        job = self._document.workers.run(
            lambda progress: lazily.write_questionnaires(network, wish, progress)
        )
        job.succeeded.connect(self._tell_made)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Making the questionnaires"), job, self._window)

    def _tell_made(self, paths: tuple[Path, ...]) -> None:
        count = len(paths)
        text = self.tr(
            "{count} questionnaires are ready. They are in the folder {folder}.\n\nSend each to "
            "its supplier. Import the file when it comes back."
        )
        if count == 1:
            text = self.tr(
                "“{name}” is ready. It is in the folder {folder}.\n\nSend it to the supplier. "
                "Import the file when it comes back."
            )
        number = self._document.labels.number(count)
        said = text.format(count=number, name=paths[0].name, folder=paths[0].parent)
        messages.show_text(self._window, said)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
