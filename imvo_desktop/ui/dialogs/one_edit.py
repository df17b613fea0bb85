"""Makes an edit and says how it ended."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.responsive import searches_paused


class OneEdit(QObject):
    """`made` when the edit is in the file, `failed` when it is not.

    The window says why; where a person stopped the saving nobody needs to.
    """

    made = Signal()
    failed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._pause = ExitStack()
        self.is_busy = False

    def make(self, edit: Edit) -> None:
        """Make `edit`, which must change something; one at a time."""
        self.is_busy = True
        self._pause.enter_context(searches_paused())
        self._document.saved.connect(self._end_well)
        self._document.failed.connect(self._end_ill)
        self._document.history_changed.connect(self._end_ill)
        self._document.do(edit)

    def _end_well(self) -> None:
        self._stop()
        self.made.emit()

    def _end_ill(self) -> None:
        """Also at the end of a saving that was stopped: a good one has been told before."""
        self._stop()
        self.failed.emit()

    def _stop(self) -> None:
        self.is_busy = False
        self._pause.close()
        self._document.saved.disconnect(self._end_well)
        self._document.failed.disconnect(self._end_ill)
        self._document.history_changed.disconnect(self._end_ill)
