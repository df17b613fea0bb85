"""What the menu File does: make, open, import, copy and close projects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.ui import lazily, messages
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.new_project_dialog import NewProjectDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.ui.places import documents_folder
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.usecases.new_project import first_edit

PROJECT_SUFFIX = ".imvo"


class ProjectCommands(QObject):
    """One method per command; a failure is told and the project that was open stays open."""

    def __init__(self, document: Document, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._window = window
        self._wanted: Path | None = None
        self._waiting_import: Path | None = None
        document.opened.connect(self._remember)

    def new_project(self) -> None:
        """Ask for a name and a place, then make the project."""
        waiting = self._waiting_import
        name = waiting.name if waiting is not None else ""
        dialog = NewProjectDialog(documents_folder(), self._window, list_name=name)
        dialog.chosen.connect(self._make)
        dialog.rejected.connect(self._forget_import)
        dialog.open()

    def open_project(self) -> None:
        """Ask which project to open."""
        dialog = QFileDialog(self._window, self.tr("Open a project"), str(documents_folder()))
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("IMVO projects") + f" (*{PROJECT_SUFFIX})")
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    def open_path(self, path: str) -> None:
        """Open the project at `path`; read-only when someone else works in it."""
        self._open(Path(path), is_read_only=False)

    def open_example(self) -> None:
        """Open the example; it is made in the person's own folder the first time."""
        language = self._document.labels.language
        place = QStandardPaths.StandardLocation.AppDataLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = folder / (self.tr("Example") + PROJECT_SUFFIX)
        if path.exists():
            self.open_path(str(path))
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._watch(self._document.create_project(path, lambda: lazily.example_edit(language)))

    def import_list(self) -> None:
        """Ask which list to import."""
        dialog = QFileDialog(self._window, self.tr("Import a supplier list"))
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = "(*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.json)"
        dialog.setNameFilters([self.tr("Lists") + f" {kinds}", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.import_path)
        dialog.open()

    def import_path(self, path: str) -> None:
        """Import the list at `path`; without a project one is made first."""
        if self._document.is_open:
            self._start_import(Path(path))
            return
        self._waiting_import = Path(path)
        self.new_project()

    def take_file(self, path: str) -> None:
        """A file was dropped on the window, or given at the start: open or import it."""
        if Path(path).suffix.lower() == PROJECT_SUFFIX:
            self.open_path(path)
        else:
            self.import_path(path)

    def save_copy(self) -> None:
        """Ask where the copy goes."""
        dialog = QFileDialog(self._window, self.tr("Save a copy"))
        dialog.setObjectName("copy_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("IMVO projects") + f" (*{PROJECT_SUFFIX})")
        dialog.setDefaultSuffix(PROJECT_SUFFIX[1:])
        dialog.fileSelected.connect(self.copy_to)
        dialog.open()

    def copy_to(self, path: str) -> None:
        """Save a copy at `path`, in the background."""
        job = self._document.save_copy(Path(path))
        job.failed.connect(self._tell_error)
        self._show_job(job, self.tr("Saving a copy"))

    def close_project(self) -> None:
        """Close the project and go to the start page."""
        self._document.close()

    def _make(self, company: str, path: Path) -> None:
        new_id = self._document.new_id
        self._watch(self._document.create_project(path, lambda: first_edit(company, new_id)))

    def _open(self, path: Path, *, is_read_only: bool) -> None:
        self._wanted = path
        self._watch(self._document.open_project(path, is_read_only=is_read_only))

    def _watch(self, job: Job) -> None:
        job.failed.connect(self._tell_open_error)
        self._show_job(job, self.tr("Opening the project"))

    def _show_job(self, job: Job, title: str) -> None:
        JobDialog(title, job, self._window)

    def _remember(self) -> None:
        if self._document.session is not None:
            self._preferences.remember(self._document.session.path)
        if self._waiting_import is not None:
            path, self._waiting_import = self._waiting_import, None
            self._start_import(path)

    def _start_import(self, path: Path) -> None:
        opening.import_wizard(self._document, path, self._window).open()

    def _forget_import(self) -> None:
        self._waiting_import = None

    def _tell_open_error(self, error: ImvoError) -> None:
        wanted, self._wanted = self._wanted, None
        self._forget_import()
        if wanted is not None and error.code == "project_locked":
            self._open(wanted, is_read_only=True)
            return
        if wanted is not None and not wanted.exists():
            self._preferences.forget(wanted)
        self._tell_error(error)

    def _tell_error(self, error: ImvoError) -> None:
        messages.show_error(self._window, error, self._document.labels)
