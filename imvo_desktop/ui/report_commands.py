"""What the menu Report does: make the PDF, export tables and pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.ui import lazily, messages
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.workspace import REPORT, Begun, Workspace


@runtime_checkable
class OfPapers(Protocol):
    """A view in which a document is chosen."""

    def choose_paper(self, paper: Paper) -> None:
        """Choose which document is made next."""


class ReportCommands(QObject):
    """One method per command; `made` after a report was written."""

    made = Signal()

    def __init__(self, document: Document, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._workspace = workspace
        self._window = window

    def make_report(self) -> None:
        """Show what can be chosen and how it will look, ready to be made."""
        self._workspace.show_view(REPORT)
        shown = self._workspace.shown
        if isinstance(shown, Begun):
            shown.begin()

    def show_paper(self, paper: Paper) -> None:
        """Show the same with the document `paper` chosen."""
        self.make_report()
        shown = self._workspace.shown
        if isinstance(shown, OfPapers):
            shown.choose_paper(paper)

    def export_data(self) -> None:
        """Ask what to export and where."""
        session = self._document.session
        if session is None:
            return
        dialog = opening.export_dialog(self._document, session.path, self._window)
        dialog.chosen.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str, profile: str = Profile.INTERNAL) -> None:
        """Write the chain to `path` as `profile` may see it, in the form its suffix asks for.

        It is made in the background.
        """
        reader = Profile(profile)
        if not self._has_key(reader):
            return
        network, words = self._document.snapshot(), self._document.labels
        job = self._document.workers.run(
            lambda progress: lazily.export(network, Path(path), reader, words, progress)
        )
        job.succeeded.connect(self._tell_exported)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Exporting"), job, self._window)

    def _has_key(self, profile: Profile) -> bool:
        """Give the project the key for the names that stand for organisations, once."""
        document = self._document
        made = lazily.report_key(document.network, profile)
        if made is None:
            return True
        if document.is_read_only:
            name = document.session.path.name if document.session is not None else ""
            self._tell_error(InputError("pseudonym_key_read_only", name=name))
            return False
        document.do(made)
        return True

    def _tell_exported(self, path: Path) -> None:
        text = self.tr("“{name}” is ready. It is in the folder {folder}.")
        messages.show_text(self._window, text.format(name=path.name, folder=path.parent))

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
