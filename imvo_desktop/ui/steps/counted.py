"""Counts something over the chain as it was assessed last, away from the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment

type Count = Callable[[Network, Assessment], object]
"""Counts over a snapshot, as it was assessed."""


class Counted(QObject):
    """`found(what)` with what `count` makes of the chain; nothing while there is no assessment."""

    found = Signal(object)

    def __init__(self, document: Document, count: Count, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._count = count
        self._job: Job | None = None
        self._is_due = False

    def refresh(self) -> None:
        """Count anew; once more where something changed meanwhile."""
        document, assessment = self._document, self._document.assessment
        if assessment is None or document.is_stale:
            return
        if self._job is not None:
            self._is_due = True
            return
        self._is_due = False
        network = document.snapshot()

        def work(_progress: Progress) -> object:
            return self._count(network, assessment)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self.found)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self.refresh()
