"""How long the thread of the window is kept busy: a timer that should beat every 10 ms."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

_MS_BETWEEN_BEATS = 10


class Heartbeat(QObject):
    """Listens to the event loop; a stall is what a beat came too late.

    `busy` is what the thread itself worked between two beats: what else a machine does meanwhile
    makes a stall longer, this not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[float] = []
        self.busy: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_MS_BETWEEN_BEATS)

    def begin(self) -> None:
        """Forget what was before."""
        self.stalls.clear()
        self.busy.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    @property
    def longest(self) -> float:
        """The longest stall since `begin`, in milliseconds."""
        return max(self.stalls, default=0.0)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.stalls.append(max(0.0, (now - self._last) * 1000 - _MS_BETWEEN_BEATS))
        self.busy.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
