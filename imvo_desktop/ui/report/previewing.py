"""Looks at the document in the background, while somebody sees it: one at a time, the last wish."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.usecases import preview_report
from imvo_desktop.usecases.preview_report import Preview, PreviewMaker, PreviewWish
from imvo_desktop.usecases.report_source import ReportSource

_MS_OF_QUIET = 300


class Previewing(QObject):
    """Holds what `view` shows; `changed` when it is another, or stands otherwise.

    `found` is the preview, None before the first; `is_stale` while it is not of now; `problem` why
    there is none. `progressed(done, total)` of what runs.
    """

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, document: Document, chosen: Chosen, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._chosen = chosen
        self._view = view
        self._maker = PreviewMaker()
        self._job: Job | None = None
        self._dpi = 96
        self._is_whole = False
        self._is_due = True
        self.found: Preview | None = None
        self.problem: ImvoError | None = None
        self.is_stopped = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_MS_OF_QUIET)
        self._soon.timeout.connect(self._start)
        for signal in (chosen.changed, document.changed, document.assessed):
            signal.connect(self.refresh)
        for signal in (document.opened, document.closed):
            signal.connect(self._begin_anew)

    @property
    def is_busy(self) -> bool:
        """Whether pages are being made."""
        return self._job is not None

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is not how the document would be now."""
        return self._is_due or self.is_busy

    def refresh(self) -> None:
        """Look again, once for all changes of a while; what runs is for nothing."""
        self._is_due = True
        self.is_stopped = False
        if self._job is not None:
            self._job.cancel()
        self.catch_up()
        self.changed.emit()

    def catch_up(self) -> None:
        """Look at what changed while nobody saw it."""
        if self._is_due and not self.is_stopped:
            self._soon.start()

    def look_closer(self, dots_per_inch: float) -> None:
        """Draw the pages so that they are sharp at so many dots per inch."""
        wanted = preview_report.dots_per_inch(dots_per_inch)
        if wanted > self._dpi:
            self._dpi = wanted
            self.refresh()

    def look_at_all(self) -> None:
        """Make all pages of a large project too."""
        self._is_whole = True
        self.refresh()

    def stop(self) -> None:
        """Stop what runs; what is shown stays as it was."""
        self._soon.stop()
        self.is_stopped = True
        self._is_due = True
        if self._job is not None:
            self._job.cancel()
        self.changed.emit()

    def _begin_anew(self) -> None:
        self._maker = PreviewMaker()
        self._is_whole = False
        self.found = self.problem = None
        self.refresh()

    def _start(self) -> None:
        session, document = self._document.session, self._document
        if self._job is not None or session is None or not self._view.isVisible():
            return
        self._is_due = False
        choices = self._chosen.choices
        wish = PreviewWish(
            document.snapshot(),
            None if document.is_stale else document.assessment,
            choices,
            Labels(choices.language),
            self._chosen.key,
            self._dpi,
            is_whole=self._is_whole,
        )
        maker, source = self._maker, ReportSource(session.path, session.attachment)

        def work(progress: Progress) -> Preview:
            return maker.make(wish, source, progress)

        self._job = document.project_work.run(work)
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._take_problem)
        self._job.finished.connect(self._end)
        self.changed.emit()

    def _take(self, found: Preview) -> None:
        self.found, self.problem = found, None

    def _take_problem(self, problem: ImvoError) -> None:
        self.problem = problem

    def _end(self) -> None:
        self._job = None
        self.catch_up()
        self.changed.emit()
