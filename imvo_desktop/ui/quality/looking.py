"""Looks in the background how complete a project is, and which organisations may be the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.issues import Issue
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases import quality_pairs, quality_summary
from imvo_desktop.usecases.quality_summary import Share

_MS_OF_QUIET = 200

type Looked = tuple[tuple[Share, ...], tuple[Issue, ...]]


class Looking(QObject):
    """Looks only while it is told to (`look`), once for all edits of a while; then `found`."""

    found = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._is_wanted = False
        self._has_new_names = True
        self.shares: tuple[Share, ...] = ()
        self.pairs: tuple[Issue, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        for signal in (document.opened, document.closed):
            signal.connect(self._begin_anew)
        document.changed.connect(self._follow)

    def look(self, *, is_seen: bool) -> None:
        """Look from now on while somebody sees it, or no longer."""
        self._is_wanted = is_seen
        if is_seen:
            self._timer.start(0)

    def _begin_anew(self) -> None:
        self._has_new_names = True
        self.shares, self.pairs = (), ()
        self._look_soon()

    def _follow(self, edit: Edit) -> None:
        self._has_new_names |= Kind.ORGANISATION in edit.kinds
        self._look_soon()

    def _look_soon(self) -> None:
        if self._is_wanted:
            self._timer.start(_MS_OF_QUIET)

    def _start(self) -> None:
        if self._job is not None or not self._document.is_open:
            self._timer.start(_MS_OF_QUIET) if self._job is not None else None
            return
        network, known = self._document.snapshot(), self.pairs
        is_anew, self._has_new_names = self._has_new_names, False

        def work(progress: Progress) -> Looked:
            pairs = quality_pairs.same_issues(network, progress) if is_anew else known
            return quality_summary.completeness(network), pairs

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.finished.connect(self._ended)

    def _take(self, looked: Looked) -> None:
        self.shares, self.pairs = looked
        self.found.emit()

    def _ended(self) -> None:
        self._job = None
