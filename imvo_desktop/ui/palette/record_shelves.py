"""The shelves of the open project, made away from the window and made anew after edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases import palette_records
from imvo_desktop.usecases.palette import Shelf

_OTHER = {"nl": "en", "en": "nl"}


class RecordShelves(QObject):
    """`shelves` are those of the last time; `changed` when newer ones are there."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.shelves: tuple[Shelf, ...] = ()
        self._document = document
        self._state: tuple[object, ...] = ()
        self._job: Job | None = None
        document.closed.connect(self._forget)
        document.opened.connect(self._forget)

    @property
    def is_reading(self) -> bool:
        """Whether newer shelves are being made."""
        return self._job is not None

    def refresh(self) -> None:
        """Make the shelves anew where the chain or the language is another than last time."""
        document = self._document
        words = document.labels
        state = (document.session, document.network.revision, words.language)
        if not document.is_open or self._job is not None or state == self._state:
            return
        self._state = state
        network, other = document.snapshot(), Labels(_OTHER[words.language])
        self._job = document.project_work.run(
            lambda _progress: palette_records.shelves(network, words, other)
        )
        self._job.succeeded.connect(self._take)
        self._job.finished.connect(self._ended)

    def _take(self, shelves: tuple[Shelf, ...]) -> None:
        if self._document.is_open:
            self.shelves = shelves

    def _ended(self) -> None:
        self._job = None
        self.changed.emit()

    def _forget(self) -> None:
        self.shelves, self._state = (), ()
