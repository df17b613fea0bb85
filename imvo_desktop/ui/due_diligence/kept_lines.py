"""The products of the open project, put together in the background and kept up with edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.scope_lines import ScopeLine, lines_of, with_choices

_READ = frozenset({Kind.PROJECT, Kind.ORGANISATION, Kind.LINK})


class KeptLines(QObject):
    """Holds the lines that `view` shows; `changed` when there are others.

    A choice is followed at once; anything else is read anew from a snapshot.
    """

    changed = Signal()

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._job: Job | None = None
        self._is_due = False
        self.lines: tuple[ScopeLine, ...] = ()
        document.changed.connect(self._follow)
        document.suggesting.found.connect(self.refresh)
        for signal in (document.opened, document.closed, document.language_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Read the chain anew, once somebody sees it; again where it changed meanwhile."""
        self._is_due = True
        if self._job is not None or not self._view.isVisible():
            return
        self._is_due = False
        document = self._document
        network, said, words = document.snapshot(), document.suggesting.last, document.labels

        def work(_progress: Progress) -> tuple[ScopeLine, ...]:
            return lines_of(network, said, words)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._end)

    def catch_up(self) -> None:
        """Read what changed while nobody saw it."""
        if self._is_due:
            self.refresh()

    def _follow(self, edit: Edit) -> None:
        if edit.kinds & _READ:
            self.refresh()
        elif Kind.SCOPE in edit.kinds:
            self._take(self.lines)

    def _take(self, lines: tuple[ScopeLine, ...]) -> None:
        """Show `lines` with the choices of now, which may be later than the snapshot."""
        self.lines = with_choices(lines, self._document.network)
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self.catch_up()
