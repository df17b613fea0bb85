"""Makes a long list of widgets bit by bit, so that the window answers in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

type Step = Callable[[], object]

_AT_ONCE, _A_TURN = 10, 2


class Gradually(QObject):
    """The first steps are done at once, the others a few at each turn of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Step] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Iterable[Step]) -> None:
        """Do these steps, in order; what was left of others is let go."""
        self._waiting = deque(steps)
        self._do(_AT_ONCE)
        if self._waiting:
            self._timer.start(0)

    def stop(self) -> None:
        """Let go what is left."""
        self._waiting.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Do all that is left now."""
        self._do(len(self._waiting))
        self._timer.stop()

    def _go_on(self) -> None:
        self._do(_A_TURN)
        if not self._waiting:
            self._timer.stop()

    def _do(self, most: int) -> None:
        for _ in range(min(most, len(self._waiting))):
            self._waiting.popleft()()
