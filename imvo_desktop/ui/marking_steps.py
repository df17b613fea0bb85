"""Works out how far the steps are after an assessment or answer, away from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from imvo_desktop.usecases.step_marks import StepMark

FOLLOWED = frozenset({Kind.STEP_ANSWER, Kind.MEASURE})
_MS_AFTER_LIST = 100


class MarkingSteps(QObject):
    """`found(marks)` by the name of the step; empty without a project.

    The list of priorities comes first: it needs the same processor.
    """

    found = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._is_due = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_LIST)
        self._later.timeout.connect(self._look)
        document.assessed.connect(self._later.start)
        document.changed.connect(self._follow)
        document.closed.connect(self._forget)

    def _follow(self, edit: Edit) -> None:
        """Answers and measures change a mark without a new assessment."""
        if edit.kinds & FOLLOWED:
            self._later.start()

    def _look(self) -> None:
        document, assessment = self._document, self._document.assessment
        if self._job is not None or assessment is None or document.is_stale:
            self._is_due = True
            return
        self._is_due = False
        network = document.snapshot()

        def work(_progress: Progress) -> dict[str, StepMark]:
            from imvo_desktop.usecases import step_marks

            return step_marks.marks(network, assessment)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self._tell)
        self._job.finished.connect(self._ended)

    def _tell(self, marks: dict[str, StepMark]) -> None:
        if self._document.is_open:
            self.found.emit(marks)

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._look()

    def _forget(self) -> None:
        self._later.stop()
        self.found.emit({})
