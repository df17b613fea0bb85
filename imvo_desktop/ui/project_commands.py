"""What the menu File does: make, open, import, copy and close projects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import own_folder
from imvo_desktop.ui import lazily, messages
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.new_project_dialog import NewProjectDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.ui.pasted_lists import PastedList, copied_cells, pasted_folder
from imvo_desktop.ui.places import documents_folder
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.usecases.new_project import first_edit

PROJECT_SUFFIX = ".imvo"

type ListFile = tuple[Path, str]
"""Where a list is, and what it is called."""


class ProjectCommands(QObject):
    """One method per command; a failure is told and the project that was open stays open.

    `asked(command)` says what a person wants after an import, `source_found(path)` that what was
    dropped is a list of findings rather than of suppliers, `answers_found(content, name)` that it
    is a questionnaire that came back, `failing(box, code, path)` that the message in `box` will say
    that the project at `path` does not open.
    """

    asked = Signal(str)
    source_found = Signal(str)
    answers_found = Signal(object, str)
    failing = Signal(object, str, object)

    def __init__(self, document: Document, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._preferences = preferences
        self._window = window
        self._wanted: Path | None = None
        self._waiting: tuple[ListFile, ...] = ()
        self._pasted: PastedList | None = None
        document.opened.connect(self._remember)

    def new_project(self) -> None:
        """Ask for a name and a place, then make the project."""
        name = ", ".join(name for _, name in self._waiting)
        dialog = NewProjectDialog(documents_folder(), self._window, list_name=name)
        dialog.chosen.connect(self._make)
        dialog.rejected.connect(self._forget_import)
        dialog.open()

    def open_project(self) -> None:
        """Ask which project to open."""
        self._ask_which("open_dialog", self.tr("Open a project"), self.open_path)

    def open_read_only(self) -> None:
        """Ask which project to open to look at, without changing it."""
        self._ask_which("open_read_only_dialog", self.tr("Open to read only"), self.read_path)

    def open_path(self, path: str) -> None:
        """Open the project at `path`; read-only when someone else works in it."""
        self._open(Path(path), is_read_only=False)

    def read_path(self, path: str) -> None:
        """Open the project at `path` to read only; the one that is open is let go of first.

        Else we would be named as who works in it.
        """
        session = self._document.session
        if session is not None and session.path == Path(path).resolve():
            self._document.close()
        self._open(Path(path), is_read_only=True)

    def open_example(self) -> None:
        """Open the example; it is made in the person's own folder the first time."""
        language = self._document.labels.language
        folder = own_folder()
        path = folder / (self.tr("Example") + PROJECT_SUFFIX)
        if path.exists():
            self.open_path(str(path))
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._watch(self._document.create_project(path, lambda: lazily.example_edit(language)))

    def import_list(self) -> None:
        """Ask which list to import."""
        dialog = QFileDialog(self._window, self.tr("Import a supplier list"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = "(*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.json *.geojson)"
        dialog.setNameFilters([self.tr("Lists") + f" {kinds}", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self.import_paths)
        dialog.open()

    def import_path(self, path: str) -> None:
        """Import the list at `path`; without a project one is made first."""
        self.import_paths([path])

    def import_paths(self, paths: Sequence[str]) -> None:
        """Import the lists at `paths` together; without a project one is made first."""
        self._import([(Path(path), Path(path).name) for path in paths])

    def paste_list(self) -> None:
        """Import the cells on the clipboard as a list."""
        text = copied_cells()
        if not text:
            said = self.tr(
                "There is no list on the clipboard.\n\nCopy the cells of your list in your "
                "spreadsheet, with the headings, and paste them here."
            )
            messages.show_text(self._window, said)
            return
        self._forget_import()
        self._pasted = PastedList(pasted_folder(), text, self)
        self._import([(self._pasted.path, self.tr("Clipboard"))])

    def take_file(self, path: str) -> None:
        """A file was given at the start: open or import it."""
        self.take_files([path])

    def take_files(self, paths: Sequence[str]) -> None:
        """Files were dropped on the window: open the first project, else import them all."""
        projects = [one for one in paths if Path(one).suffix.lower() == PROJECT_SUFFIX]
        if projects:
            self.open_path(projects[0])
        elif paths:
            self.import_paths(paths)

    def close_project(self) -> None:
        """Close the project and go to the start page."""
        self._document.close()

    def _ask_which(self, name: str, title: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._window, title, str(documents_folder()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName(name)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("IMVO projects") + f" (*{PROJECT_SUFFIX})")
        dialog.fileSelected.connect(chosen)
        dialog.open()

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
        self._start_waiting()

    def _import(self, files: Sequence[ListFile]) -> None:
        """Import `files` into the open project; without one, one is made first."""
        self._waiting = tuple(files)
        if self._document.is_open:
            self._start_waiting()
        else:
            self.new_project()

    def _start_waiting(self) -> None:
        """Import what waited for a project, once what that needs is there."""
        if not self._waiting:
            return
        if lazily.can_import_at_once():
            self._show_import()
            return
        job = self._document.workers.run(lazily.warm_up_imports)
        job.succeeded.connect(self._show_import)

    def _show_import(self) -> None:
        if not self._document.is_open:
            self._forget_import()
        files, self._waiting = self._waiting, ()
        if not files:
            return
        memory = own_folder() / "lists.json"
        wizard = opening.import_wizard(self._document, files, memory, self._window)
        wizard.asked.connect(self.asked)
        wizard.source_found.connect(self.source_found)
        wizard.answers_found.connect(self.answers_found)
        wizard.finished.connect(self._forget_import)
        wizard.open()

    def _forget_import(self) -> None:
        self._waiting = ()
        if self._pasted is not None:
            self._pasted.remove()
            self._pasted = None

    def _tell_open_error(self, error: ImvoError) -> None:
        wanted, self._wanted = self._wanted, None
        self._forget_import()
        if wanted is not None and error.code == "project_locked":
            self._open(wanted, is_read_only=True)
            return
        if wanted is not None and not wanted.exists():
            self._preferences.forget(wanted)
        box = messages.error_box(self._window, error, self._document.labels)
        if wanted is not None:
            self.failing.emit(box, error.code, wanted)
        box.open()
