"""Asks what the report needs, makes it in the background, and offers to open it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily, messages, places
from imvo_desktop.ui.dialogs.report_form import ReportForm
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled

if TYPE_CHECKING:
    from imvo_desktop.usecases.make_report import ReportMade


class ReportDialog(QDialog):
    """Makes the PDF of the open project in a language of choice."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make the report"))
        self.setMinimumWidth(within_screen(self, scaled(70 * GRID), 0)[0])
        self._document = document
        self._job: Job | None = None
        self._made: Path | None = None
        day = document.session.last_saved[:10] if document.session is not None else ""
        self._form = ReportForm(document.labels, document.network, day, document.author)
        self._path = QLineEdit(str(self._proposed()))
        self._browse = QPushButton(self.tr("Browse…"))
        self._bar = QProgressBar()
        self._told = WrappedLabel()
        self._open = QPushButton(self.tr("Open"))
        self._folder = QPushButton(self.tr("Show in folder"))
        self._make = QPushButton(self.tr("Make the report"))
        self._close = QPushButton(self.tr("Close"))
        self._set_up()
        self._lay_out()
        self._enable()

    @property
    def made(self) -> Path | None:
        """The report that was made, None before."""
        return self._made

    def reject(self) -> None:
        """Stop what runs and close."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def make(self) -> None:
        """Make the report in the background."""
        path = Path(self._path.text().strip())
        if not self._document.is_open or self._job is not None:
            return
        network, words = self._document.snapshot(), Labels(self._form.language)
        wishes = self._form.wishes
        self._bar.setRange(0, 0)
        self._bar.show()
        self._tell(self.tr("The report is being made."))
        job = self._document.workers.run(
            lambda progress: lazily.make_report(network, path, words, wishes, progress)
        )
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._show_made)
        job.failed.connect(self._show_failure)
        job.finished.connect(self._ended)
        self._job = job
        self._enable()

    def _proposed(self) -> Path:
        session = self._document.session
        folder = session.path.parent if session is not None else places.documents_folder()
        name = session.path.stem if session is not None else self.tr("report")
        return folder / f"{name}.pdf"

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show_made(self, made: ReportMade) -> None:
        self._made = made.path
        text = self.tr("The report is ready: {name}, {pages} pages.")
        self._tell(text.format(name=made.path.name, pages=made.pages))

    def _show_failure(self, error: ImvoError) -> None:
        self._tell(messages.error_text(error, self._document.labels))

    def _ended(self) -> None:
        self._job = None
        self._bar.hide()
        self._enable()
        if self._told.text() == self.tr("The report is being made."):
            self._told.hide()
        if self._made is not None:
            self._open.setFocus()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()

    def _enable(self) -> None:
        is_free = self._job is None
        has_name = bool(self._path.text().strip())
        self._make.setEnabled(is_free and has_name and self._document.is_open)
        for button in (self._open, self._folder):
            button.setVisible(self._made is not None)

    def _ask_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do you want to keep the report?"))
        dialog.setObjectName("report_path_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._path.text())
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    def _open_report(self) -> None:
        if self._made is not None and self._made.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _open_folder(self) -> None:
        if self._made is not None and self._made.parent.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _set_up(self) -> None:
        self._path.setObjectName("report.path")
        self._path.setAccessibleName(self.tr("File"))
        self._path.textChanged.connect(self._enable)
        self._bar.setAccessibleName(self.tr("The report is being made."))
        self._told.setObjectName("report.told")
        actions = {
            "browse": (self._browse, self._ask_path),
            "open": (self._open, self._open_report),
            "folder": (self._folder, self._open_folder),
            "make": (self._make, self.make),
            "close": (self._close, self.reject),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"report.{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(action)
        self._make.setProperty("role", "primary")
        self._make.setDefault(True)

    def _lay_out(self) -> None:
        file = QWidget()
        place = QHBoxLayout(file)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._path, 1)
        place.addWidget(self._browse)
        self._form.add_row(self._path.accessibleName(), file)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch()
        for button in (self._folder, self._open, self._make):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._form)
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addStretch()
        layout.addLayout(buttons)
        self._bar.hide()
        self._told.hide()
