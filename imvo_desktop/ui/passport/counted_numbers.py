"""The numbers that the chain gives, counted on another thread when the hotspots are there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from imvo_desktop.analysis.indicator_years import years_of
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.passport_rows import PassportRow, counted_rows

type _Of = tuple[int, tuple[int, ...], object]


class CountedNumbers(QObject):
    """Keeps `rows` up; `found` when they are other rows."""

    found = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.rows: tuple[PassportRow, ...] = ()
        self._document = document
        self._of: _Of | None = None
        self._job: Job | None = None

    def refresh(self) -> None:
        """Count anew where the chain, the years or the language changed."""
        document = self._document
        assessment, network = document.assessment, document.network
        if assessment is None or document.is_stale or self._job is not None:
            return
        years, words = years_of(network, today()), document.labels
        wanted: _Of = (network.revision, years, words)
        if wanted == self._of:
            return
        self._of = wanted
        snapshot, day = document.snapshot(), today()

        def work(_progress: Progress) -> object:
            return counted_rows(snapshot, assessment, day, years, words)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._end)

    def _take(self, rows: tuple[PassportRow, ...]) -> None:
        if rows != self.rows:
            self.rows = rows
            self.found.emit()

    def _end(self) -> None:
        self._job = None
        self.refresh()
