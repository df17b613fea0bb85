"""The analysis thread as the window sees it: it gets a copy of the chain once, then only edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress
from imvo_desktop.ui import lazily
from imvo_desktop.ui.jobs import Job, Lane, Workers

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.usecases.assess import KeptChain

type Reading = Callable[[Network, Assessment], object]
"""Reads something of a chain and its assessment, on the thread of the analysis."""

type _Result = tuple[KeptChain, Assessment, list[object]]


class Assessing(QObject):
    """Assesses a chain after every edit that matters, one assessment at a time.

    `found(Assessment)` when there is one for the chain of now or a little before; then `free`, as
    after one that was let go, but not after one that failed: that would fail again and again.
    Where an edit was missed the analysis begins anew with a copy of the chain.

    At `begins(list)` who needs more than the assessment to show it adds a `Reading`: what it gives
    is told by `read(object)`, just before `found`, and spares a copy of the chain.
    """

    begins = Signal(object)
    read = Signal(object)
    found = Signal(object)
    failed = Signal(object)
    free = Signal()

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers
        self._job: Job | None = None
        self._edits: list[tuple[Edit, int, int]] = []
        # On its way with a job it is None here: one thread at a time holds it.
        self._kept: KeptChain | None = None
        self._chain = self._asked_chain = 0
        self._followed = (0, -1)

    @property
    def is_busy(self) -> bool:
        """Whether an assessment is on its way."""
        return self._job is not None

    def follow(self, edit: Edit, network: Network) -> None:
        """Note an edit that `network` has just applied; once, however often it is told."""
        if self._followed != (self._chain, network.revision):
            self._followed = self._chain, network.revision
            self._edits.append((edit, network.revision, network.chain_revision))

    def forget(self) -> None:
        """Say that the chain is another one; what is on its way is let go."""
        self._chain += 1
        self._kept = None
        self._edits.clear()

    def drop(self) -> None:
        """Say that the chain is as it was before the last edit: nothing of that edit is told."""
        self.forget()
        if self._job is None:
            self.free.emit()

    def start(self, network: Network, snapshot: Callable[[], Network]) -> None:
        """Assess `network` as it is now; `snapshot` copies it and is called where edits miss."""
        edits, self._edits = self._edits, []
        kept, self._kept = self._kept, None
        project, self._asked_chain = network.project, self._chain
        chain: KeptChain | Network
        if kept is not None and _lead_on(edits, kept.revision, network.revision):
            chain = kept
        else:
            chain, edits = snapshot(), []
        readings: list[Reading] = []
        self.begins.emit(readings)

        def work(progress: Progress) -> _Result:
            kept, assessment = lazily.assess_kept(chain, edits, project, progress)
            return kept, assessment, [read(kept.network, assessment) for read in readings]

        self._job = self._workers.run(work, Lane.ANALYSIS)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._end)

    def _take(self, result: _Result) -> None:
        if self._asked_chain == self._chain:
            self._kept, assessment, readings = result
            for one in readings:
                self.read.emit(one)
            self.found.emit(assessment)

    def _end(self) -> None:
        self._job = None
        if self._kept is not None or self._asked_chain != self._chain:
            self.free.emit()


def _lead_on(edits: list[tuple[Edit, int, int]], start: int, end: int) -> bool:
    """Whether `edits` are all that happened between two revisions."""
    return [revision for _, revision, _ in edits] == list(range(start + 1, end + 1))
