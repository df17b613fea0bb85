"""What the lenses told last; asks one anew away from the window while somebody looks at it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.kept_looks import Due, KeptLook, due
from imvo_desktop.usecases.look_through import look_through

if TYPE_CHECKING:
    from imvo_desktop.usecases.lens_report import LensReport


class LensRuns(QObject):
    """`changed` when there is another report, one failed or was stopped, or a run begins."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._kept: dict[Lens, KeptLook] = {}
        self._stopped: dict[Lens, int] = {}
        self._errors: dict[Lens, ImvoError] = {}
        self._seen: Lens | None = None
        self._running: Lens | None = None
        self.job: Job | None = None
        document.opened.connect(self._forget)
        document.closed.connect(self._forget)

    def report(self, lens: Lens) -> LensReport | None:
        """What a lens told last, of the chain of now or before."""
        kept = self._kept.get(lens)
        return kept.report if kept is not None else None

    def error(self, lens: Lens) -> ImvoError | None:
        """Why a lens tells nothing, where it failed."""
        return self._errors.get(lens)

    def is_running(self, lens: Lens) -> bool:
        """Whether a lens is being asked now."""
        return self._running is lens

    def due(self, lens: Lens) -> Due:
        """What is to be done for a lens that is looked at."""
        document, revision = self._document, self._document.network.revision
        return due(
            self._kept.get(lens),
            revision,
            is_assessed=document.assessment is not None and not document.is_stale,
            is_stopped=self._stopped.get(lens) == revision,
        )

    def look(self, lens: Lens | None) -> None:
        """Say which lens is seen, None for none: it is asked when that is due, no other one is."""
        self._seen = lens
        if self._running is not None and self._running is not lens:
            self._let_go()
        if lens is not None and self._running is None and self.due(lens) is Due.COMPUTE:
            self._start(lens)

    def again(self) -> None:
        """Ask the lens that is seen, also after it was stopped or took long."""
        document = self._document
        if self._seen is None or self._running is not None:
            return
        if document.assessment is not None and not document.is_stale:
            self._start(self._seen)

    def stop(self) -> None:
        """Stop what runs; it does not begin again by itself."""
        if self._running is not None:
            self._stopped[self._running] = self._document.network.revision
            self._let_go()
            self.changed.emit()

    def _start(self, lens: Lens) -> None:
        document = self._document
        assessment, network = document.assessment, document.snapshot()
        if assessment is None:
            return
        self._stopped.pop(lens, None)
        self._errors.pop(lens, None)

        def work(progress: Progress) -> KeptLook:
            began = time.perf_counter()
            report = look_through(lens, network, assessment, progress)
            return KeptLook(report, network.revision, time.perf_counter() - began)

        self._running = lens
        self.job = document.project_work.run(work)
        self.job.succeeded.connect(self._take)
        self.job.failed.connect(self._fail)
        self.changed.emit()

    def _let_go(self) -> None:
        """Stop the run; nothing it finds is taken any more."""
        if self.job is not None:
            self.job.let_go()
        self.job, self._running = None, None

    def _take(self, kept: KeptLook) -> None:
        self._end(kept)

    def _fail(self, error: ImvoError) -> None:
        if self._running is not None:
            self._errors[self._running] = error
            self._stopped[self._running] = self._document.network.revision
        self._end(None)

    def _end(self, kept: KeptLook | None) -> None:
        if self._running is not None and kept is not None:
            self._kept[self._running] = kept
        self.job, self._running = None, None
        self.changed.emit()
        self.look(self._seen)

    def _forget(self) -> None:
        """Another project: nothing of this one is true there."""
        self._let_go()
        for held in (self._kept, self._stopped, self._errors):
            held.clear()
