"""What the menu Report does: make the PDF, export tables and pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import lazily, messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.workspace import REPORT, Begun, Workspace


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

    def export_data(self) -> None:
        """Ask what to export and where."""
        session = self._document.session
        if session is None:
            return
        dialog = QFileDialog(self._window, self.tr("Export tables and pictures"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Excel workbook with all tables") + " (*.xlsx)",
                self.tr("Deliveries as a table") + " (*.csv)",
                self.tr("The whole project, to read in again") + " (*.json)",
                self.tr("Picture of the chain") + " (*.png *.svg)",
            ]
        )
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(str(session.path.with_suffix(".xlsx")))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write the chain to `path`, in the form its suffix asks for, in the background."""
        network, words = self._document.snapshot(), self._document.labels
        job = self._document.workers.run(
            lambda progress: lazily.export(network, Path(path), words, progress)
        )
        job.succeeded.connect(self._tell_exported)
        job.failed.connect(self._tell_error)
        JobDialog(self.tr("Exporting"), job, self._window)

    def _tell_exported(self, path: Path) -> None:
        text = self.tr("“{name}” is ready. It is in the folder {folder}.")
        messages.show_text(self._window, text.format(name=path.name, folder=path.parent))

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
