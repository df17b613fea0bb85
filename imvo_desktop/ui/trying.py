"""How sure the order is: 1,000 trials after each assessment, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from imvo_desktop.analysis.sensitivity import Sensitivity

_MS_OF_QUIET = 300


class Trying(QObject):
    """Holds the last ranges; `found` when there are new ones, or none any more.

    An edit stops what is on its way, so that no assessment waits for it.
    """

    found = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._job: Job | None = None
        self._last: Sensitivity | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_MS_OF_QUIET)
        self._quiet.timeout.connect(self._start)
        document.assessed.connect(self._quiet.start)
        document.assessing.begins.connect(self._stop)
        document.closed.connect(self._forget)
        if document.assessment is not None:
            self._quiet.start()

    @property
    def last(self) -> Sensitivity | None:
        """The ranges of the chain of now or a little before; None before the first."""
        return self._last

    @property
    def is_stale(self) -> bool:
        """Whether the chain changed since the last were computed."""
        found = self._last
        return found is not None and found.chain_revision != self._document.network.chain_revision

    def _start(self) -> None:
        document, assessment = self._document, self._document.assessment
        if assessment is None or document.is_stale:
            return
        self._stop()
        network = document.snapshot()

        def work(progress: Progress) -> Sensitivity:
            from imvo_desktop.usecases import rank_ranges

            return rank_ranges.rank_ranges(network, assessment, progress)

        self._job = document.project_work.run(work, Lane.ANALYSIS)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(document.failed)

    def _take(self, ranges: Sensitivity) -> None:
        self._job, self._last = None, ranges
        self.found.emit()

    def _stop(self) -> None:
        self._quiet.stop()
        job, self._job = self._job, None
        if job is not None:
            job.let_go()

    def _forget(self) -> None:
        self._stop()
        self._last = None
        self.found.emit()


def trying_of(document: Document) -> Trying:
    """The trials of `document`: one for all who ask, begun when the first does."""
    found = document.findChild(Trying)
    return found if isinstance(found, Trying) else Trying(document)
