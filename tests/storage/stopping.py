"""Progress of somebody who presses Cancel after a while."""

from __future__ import annotations

from imvo_desktop.progress import Cancelled


class Stopping:
    """Asks to stop at the look numbered `at`, counted from 0."""

    def __init__(self, at: int) -> None:
        self._left = at

    def step(self, done: int, total: int) -> None:
        """Look."""
        self._left -= 1
        if self._left < 0:
            raise Cancelled
