"""Searches for garbage on the thread of the window only.

Python searches on whatever thread makes the next object. There it would also take away what is
left of a closed dialog, and Qt ends the program when a widget goes on another thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from imvo_desktop.ui.responsive import are_searches_paused

_EVERY_MS = 250


class Searching(QObject):
    """Does what Python would do by itself, as often as Python would, a few times a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._search)

    def begin(self) -> None:
        """Take the searches over."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave them to Python again."""
        self._timer.stop()
        gc.enable()

    def search_all(self) -> None:
        """Search everything, once a project was closed.

        The next one is left out of every search with all that is there by then: so are the rings
        that the closed one left, and each opening would add some.
        """
        if not are_searches_paused():
            gc.collect()

    def _search(self) -> None:
        if are_searches_paused():
            return
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if 0 < limit < count
        ]
        if due:
            gc.collect(max(due))
