"""How Python shares its one lock and its memory, so that the window answers while others work."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject

from imvo_desktop.ui.document import Document

_SECONDS_PER_TURN = 0.0005


class Responsive(QObject):
    """Gives the window its turn soon, and keeps an open project out of the search for garbage."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread keeps the lock for 5 ms unless told otherwise. The window takes it at each
        # event, so behind a busy thread an answer of 5 ms lasted half a second.
        sys.setswitchinterval(_SECONDS_PER_TURN)
        document.opened.connect(self.settle)
        document.closed.connect(gc.unfreeze)

    def settle(self) -> None:
        """Leave all that is there now out: to search a large chain stops every thread for 0.3 s."""
        gc.freeze()
