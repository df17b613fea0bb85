"""Counts what the chain tells beside the questions, away from the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases import step_facts
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.step_facts import StepFact


class KeptFacts(QObject):
    """`found(facts)` by their codes, of the chain as it was assessed last."""

    found = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._is_due = False

    def refresh(self) -> None:
        """Count anew; where the chain is being assessed, once more when that is done."""
        document, assessment = self._document, self._document.assessment
        if assessment is None or document.is_stale:
            return
        if self._job is not None:
            self._is_due = True
            return
        self._is_due = False
        network, day = document.snapshot(), today()

        def work(_progress: Progress) -> Mapping[str, StepFact]:
            return step_facts.facts(network, assessment, day)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self.found)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self.refresh()
