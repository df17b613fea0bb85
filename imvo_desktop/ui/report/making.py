"""Makes the document in the background, as it was chosen, in a file that a person names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui import lazily, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.usecases import report_choices, report_key
from imvo_desktop.usecases.make_report import ReportMade
from imvo_desktop.usecases.report_choices import ReportChoices
from imvo_desktop.usecases.report_source import ReportSource


@dataclass(frozen=True, slots=True)
class Done:
    """What was made last, and how it was chosen."""

    made: ReportMade
    choices: ReportChoices


class Making(QObject):
    """`changed` when it begins, is through or failed; `made` after a document was written.

    `done` is what was made last, `problem` why nothing was; `progressed(done, total)`.
    """

    changed = Signal()
    made = Signal()
    progressed = Signal(int, int)

    def __init__(self, document: Document, chosen: Chosen, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._chosen = chosen
        self._view = view
        self._job: Job | None = None
        self._choices = chosen.choices
        self.done: Done | None = None
        self.problem: ImvoError | None = None
        document.opened.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being made."""
        return self._job is not None

    def ask(self) -> None:
        """Ask only for the file, with a name that says what is in it."""
        if not self._document.is_open or self.is_busy:
            return
        title = self.tr("Where do you want to keep the report?")
        wish = saving.Wish("report_path_dialog", title, ("PDF (*.pdf)",), self.proposed())
        saving.ask(self._view, wish, lambda name: self.make(Path(name)))

    def proposed(self) -> Path:
        """Beside the project, called after it."""
        session = self._document.session
        stem = session.path.stem if session is not None else ""
        words = Labels(self._chosen.choices.language)
        return saving.folder_of(self._document) / report_choices.proposed_name(
            stem, self._chosen.choices, words
        )

    def make(self, path: Path) -> None:
        """Make it in the background; it is finished also when the project closes meanwhile."""
        session = self._document.session
        if session is None or self.is_busy:
            return
        choices, source = self._chosen.choices, ReportSource(session.path, session.attachment)
        self._choices, self.done, self.problem = choices, None, None
        if not self._has_key():
            return
        network = self._document.snapshot()
        self._job = self._document.workers.run(
            lambda progress: lazily.make_report(network, source, path, choices, progress)
        )
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._take_problem)
        self._job.finished.connect(self._end)
        self.changed.emit()

    def _has_key(self) -> bool:
        """Give the project the key for the names that stand for organisations, once."""
        document = self._document
        if not report_key.needs_key(document.network, self._chosen.choices.reader):
            return True
        if document.is_read_only:
            name = document.session.path.name if document.session is not None else ""
            self.problem = InputError("pseudonym_key_read_only", name=name)
            self.changed.emit()
            return False
        document.do(report_key.make_key(document.network, lambda: self._chosen.key))
        return True

    def stop(self) -> None:
        """Stop what runs; no file is left behind."""
        if self._job is not None:
            self._job.cancel()

    def _take(self, made: ReportMade) -> None:
        self.done = Done(made, self._choices)
        self.made.emit()

    def _take_problem(self, problem: ImvoError) -> None:
        self.problem = problem

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _forget(self) -> None:
        self.done = self.problem = None
        self.changed.emit()
