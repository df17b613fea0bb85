"""Work on the open project away from the window; what it finds is let go with the project."""

from __future__ import annotations

from PySide6.QtCore import QObject

from imvo_desktop.progress import Progress
from imvo_desktop.ui.jobs import Job, Lane, Work, Workers

_FREED_AT_ONCE = 500


def freeing(things: list[object]) -> Work:
    """Lets go of `things`, the last first, a few at a time: 100,000 at once stop the window."""

    def work(_progress: Progress) -> None:
        while things:
            del things[-_FREED_AT_ONCE:]

    return work


class ProjectWork(QObject):
    """Runs jobs about one project; after `let_go` none of them tells an outcome any more."""

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._running: list[Job] = []

    def run(self, work: Work, lane: Lane = Lane.GENERAL) -> Job:
        """Start `work`; connect to the job that is returned before going back to the event loop."""
        job = self._workers.run(work, lane)
        job.finished.connect(self._drop_finished)
        self._running.append(job)
        return job

    def let_go(self) -> None:
        """Say that the project is closed."""
        for job in self._running:
            job.let_go()

    def _drop_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.remove(job)
