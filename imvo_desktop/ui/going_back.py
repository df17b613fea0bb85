"""Going back to a moment before the opening: worked out elsewhere, then done as one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog

if TYPE_CHECKING:
    from imvo_desktop.usecases.earlier_version import EarlierVersion


class GoingBack(QWidget):
    """Works out what one moment would change; `found` then, or `failed(ImvoError)`, `cancelled`."""

    found = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._document = document
        self._job: Job | None = None
        self.version: EarlierVersion | None = None

    def work_out(self, sequence: int) -> None:
        """Find the edit that leads back to just after the entry `sequence`."""
        from imvo_desktop.storage.audit_reading import Span
        from imvo_desktop.usecases import earlier_version

        self.let_go()
        session = self._document.session
        if session is None or self._document.is_locked:
            return
        path, network = session.path, self._document.snapshot()
        span = Span(sequence, session.history.end + 1)

        def work(progress: Progress) -> EarlierVersion:
            return earlier_version.earlier_version(path, network, span, progress)

        job = self._document.project_work.run(work)
        job.succeeded.connect(self._take)
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)
        JobDialog(self.tr("The earlier version is being worked out"), job, self.window())
        self._job = job

    def let_go(self) -> None:
        """Forget what is being worked out, or was."""
        self.version = None
        if self._job is not None:
            self._job.let_go()
            self._job = None

    def go(self) -> None:
        """Make the project as it was then: one edit, which can be undone."""
        if self.version is not None:
            self._document.do(self.version.edit)

    def _take(self, version: EarlierVersion) -> None:
        self._job = None
        self.version = version
        self.found.emit()
