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
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.timeout.connect(self._search_whole)
        self._is_over = False

    def begin(self) -> None:
        """Take the searches over."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave them to Python again, for good."""
        self._is_over = True
        self._timer.stop()
        self._whole.stop()
        gc.enable()

    def search_all(self) -> None:
        """Search everything once the window has nothing else to do: a project was closed.

        The next one is left out of every search with all that is there by then: so are the rings
        that the closed one left, and each opening would add some. It never happens inside what
        asks for it, nor after the end: widgets that Qt is deleting are not to be searched.
        """
        if not self._is_over:
            self._whole.start(0)

    def _search_whole(self) -> None:
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
