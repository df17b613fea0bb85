"""How a lens is doing: being computed with a way to stop it, out of date, stopped, or failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.analysis.lens_runs import LensRuns
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.messages import error_text
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.kept_looks import Due

_MS_BEFORE_PROGRESS = 1000


class RunBar(QWidget):
    """Hidden while there is nothing to say; stops a lens and asks it again."""

    def __init__(self, runs: LensRuns, words: Labels) -> None:
        super().__init__()
        self.setObjectName("analysis.run")
        self._runs = runs
        self._words = words
        self._job: Job | None = None
        self._said = WrappedLabel()
        self._said.setObjectName("analysis.run.said")
        self._progress = QProgressBar()
        self._progress.setObjectName("analysis.run.progress")
        self._stop = QPushButton(self.tr("Stop"))
        self._again = QPushButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MS_BEFORE_PROGRESS)
        self._timer.timeout.connect(self._show_progress)
        self._lay_out()

    def show_lens(self, lens: Lens | None) -> None:
        """Say how `lens` is doing; nothing of none."""
        runs = self._runs
        if lens is None:
            self._show_nothing()
        elif runs.is_running(lens) and runs.job is not None:
            self._show_running(runs.job)
        elif (error := runs.error(lens)) is not None:
            self._say(error_text(error, self._words), self.tr("Try again"))
        elif runs.due(lens) is not Due.ASK:
            self._show_nothing()
        elif runs.report(lens) is not None:
            text = self.tr("Out of date: the chain was changed after this was computed.")
            self._say(text, self.tr("Compute again"))
        else:
            self._say(self.tr("This was stopped before it was ready."), self.tr("Compute"))

    def _show_running(self, job: Job) -> None:
        """Say after a second that it takes longer, how far it is, and offer to stop it."""
        if job is self._job:
            return
        self._job = job
        self.hide()
        self._progress.setRange(0, 0)
        job.progressed.connect(self._step)
        self._timer.start()

    def _say(self, text: str, again: str) -> None:
        """Say `text`, with a button `again` to compute."""
        self._end()
        self._said.setText(text)
        self._again.setText(again)
        self._again.setAccessibleName(again)
        for part, is_shown in ((self._again, True), (self._progress, False), (self._stop, False)):
            part.setVisible(is_shown)
        self.show()

    def _show_nothing(self) -> None:
        """There is nothing to say."""
        self._end()
        self.hide()

    def _end(self) -> None:
        self._timer.stop()
        self._job = None

    def _step(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def _show_progress(self) -> None:
        if self._job is None:
            return
        self._said.setText(self.tr("This is being computed. You can go on working meanwhile."))
        self._progress.setAccessibleName(self._said.text())
        for part, is_shown in ((self._again, False), (self._progress, True), (self._stop, True)):
            part.setVisible(is_shown)
        self.show()

    def _lay_out(self) -> None:
        self._stop.setObjectName("analysis.run.stop")
        self._stop.setAccessibleName(self._stop.text())
        self._stop.clicked.connect(self._runs.stop)
        self._again.setObjectName("analysis.run.again")
        self._again.clicked.connect(self._runs.again)
        self._progress.setMinimumWidth(12 * GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._said, 1)
        row.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop)
        row.addWidget(self._again)
        self.hide()
