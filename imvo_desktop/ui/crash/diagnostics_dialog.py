"""Shows all that a diagnostics file will hold before a person saves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import log_file
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.settings import Settings
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import diagnostics
from imvo_desktop.usecases.diagnostics import Page


class DiagnosticsDialog(QDialog):
    """Gathers the pages in the background; `crash` is the error it is made about, if there is one.

    Nothing is sent: the person chooses where the file goes.
    """

    def __init__(
        self, document: Document, settings: Settings, crash: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("diagnostics")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostics file"))
        self.resize(*within_screen(self, scaled(80 * GRID), scaled(64 * GRID)))
        self._document = document
        self._pages: tuple[Page, ...] = ()
        self._text = QPlainTextEdit()
        self._lay_out()
        choices = choices_of(settings)
        network, log = document.snapshot(), log_file()
        job = document.workers.run(lambda _: diagnostics.pages(choices, network, log, crash))
        job.succeeded.connect(self._show_pages)

    def _lay_out(self) -> None:
        head = QLabel(
            self.tr(
                "This is all that will be in the file: versions, settings, how many records of "
                "each kind there are, and what went wrong where in the program. There are no "
                "names in it, and nothing of what your project says. The program sends nothing: "
                "you choose where the file goes, and to whom."
            )
        )
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self._text.setObjectName("diagnostics.text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(
            self.tr("Save the file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._save.setObjectName("diagnostics.save")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_where)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("diagnostics.close")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)

    def _show_pages(self, found: tuple[Page, ...]) -> None:
        self._pages = found
        self._text.setPlainText(diagnostics.as_text(found))
        self._save.setEnabled(True)

    def _ask_where(self) -> None:
        kinds = (self.tr("ZIP file") + " (*.zip)", self.tr("Text") + " (*.txt)")
        file = saving.beside(self._document, "imvo-desktop-diagnostics", ".zip")
        title = self.tr("Save the diagnostics file")
        saving.ask(self, saving.Wish("diagnostics_place", title, kinds, file), self._write)

    def _write(self, path: str) -> None:
        found = self._pages
        job = self._document.workers.run(lambda _: diagnostics.write(Path(path), found))
        job.succeeded.connect(self.accept)
        job.failed.connect(self._tell_error)
        JobDialog(self.windowTitle(), job, self)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self, error, self._document.labels)


def choices_of(settings: Settings) -> dict[str, str | int]:
    """The settings that name nobody and no place."""
    return {
        "language": settings.language,
        "appearance": settings.appearance.value,
        "contrast": settings.contrast.value,
        "movement": settings.movement.value,
        "text size": settings.text_size,
        "recent projects": len(settings.recent),
    }
