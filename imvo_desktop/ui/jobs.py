"""Long work on other threads: it reports, it can be cancelled, the window stays free."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Cancelled, Progress
from imvo_desktop.tokens import GRID

type Work = Callable[[Progress], object]

_SECONDS_BETWEEN_REPORTS = 0.05
_MS_BEFORE_DIALOG = 500


class Lane(StrEnum):
    """Where work waits its turn; `analysis` and `charts` do one thing at a time."""

    GENERAL = "general"
    ANALYSIS = "analysis"
    CHARTS = "charts"


class Reporter(QObject):
    """Progress of work on another thread, told to the window at most 20 times a second."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._last_report = 0.0

    @property
    def is_cancelling(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work on its own thread; raises `Cancelled` once asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_report >= _SECONDS_BETWEEN_REPORTS:
            self._last_report = now
            self.progressed.emit(done, total)


class Job(Reporter):
    """One piece of work; its outcome arrives as a signal on the thread of the window.

    An `ImvoError` arrives as `failed`; any other error is a bug and goes to `sys.excepthook`.
    Of a job that was let go only `finished` comes.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _done = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Neither is kept longer than needed: what they hold may be a chain that is closed by then.
        self._work: Work | None = work
        self._future: Future[object] | None = None
        self._is_let_go = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, executor: ThreadPoolExecutor) -> None:
        """Hand the work to `executor`."""
        work, self._work = self._work, None
        if work is not None:
            self._future = executor.submit(work, self)
            self._future.add_done_callback(self._tell)

    def let_go(self) -> None:
        """Ask the work to stop and tell no outcome, which may be on its way already."""
        self._is_let_go = True
        self.cancel()

    def _tell(self, _future: Future[object]) -> None:
        self._done.emit()

    def _deliver(self) -> None:
        future, self._future = self._future, None
        if future is None:
            return
        try:
            if not self._is_let_go:
                self._deliver_outcome(future)
        finally:
            self.finished.emit()

    def _deliver_outcome(self, future: Future[object]) -> None:
        try:
            if future.cancelled():
                self.cancelled.emit()
            else:
                self.succeeded.emit(future.result())
        except Cancelled:
            self.cancelled.emit()
        except ImvoError as error:
            self.failed.emit(error)


class Workers(QObject):
    """The threads of the window, and the jobs that run on them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors = {
            lane: ThreadPoolExecutor(2 if lane is Lane.GENERAL else 1, f"imvo-{lane}")
            for lane in Lane
        }
        self._running: list[Job] = []
        self._is_shut = False

    def run(self, work: Work, lane: Lane = Lane.GENERAL) -> Job:
        """Start `work`; connect to the job that is returned before going back to the event loop.

        After `shutdown` the job never starts.
        """
        job = Job(work, self)
        if self._is_shut:
            return job
        job.finished.connect(self._drop_finished)
        self._running.append(job)
        job.start(self._executors[lane])
        return job

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._running

    def shutdown(self) -> None:
        """Cancel what runs and wait for it."""
        self._is_shut = True
        for job in self._running:
            job.cancel()
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)

    def _drop_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.remove(job)
            job.deleteLater()


class JobDialog(QDialog):
    """Says how far a job is, with a button to cancel; shows itself after half a second."""

    def __init__(self, title: str, reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job_dialog")
        self.setModal(False)
        self.setWindowTitle(title)
        self.setMinimumWidth(48 * GRID)
        self._reporter = reporter
        self._label = QLabel(title)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._cancel = QPushButton()
        self._cancel.setObjectName("job_cancel")
        self._cancel.clicked.connect(self.reject)
        self._lay_out()
        self._connect()
        self._retranslate()

    def reject(self) -> None:
        """Ask the job to stop; the dialog closes when it has."""
        self._reporter.cancel()
        self._cancel.setEnabled(False)
        self._label.setText(self.tr("Stopping…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel, alignment=Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self._reporter.progressed.connect(self._show_progress)
        self._reporter.finished.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(_MS_BEFORE_DIALOG)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._timer.stop()
        self.close()
        self.deleteLater()

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
