"""Takes suggestions over, sets them aside and brings them back, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases import take_suggestions
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.suggestions import Suggestion

type Make = Callable[[Network], Edit]


class Taking(QObject):
    """Each method makes one edit; `changed` when it begins to be busy, and when it ends."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._revision = 0

    @property
    def is_busy(self) -> bool:
        """Whether an edit is being made."""
        return self._job is not None

    def accept(self, chosen: Sequence[Suggestion]) -> None:
        """Take over without research."""
        new_id, who, when = self._document.new_id, self._document.author, utc_now()
        self._run(
            lambda network: take_suggestions.accept(network, chosen, new_id, who=who, when=when)
        )

    def set_aside(self, chosen: Sequence[Suggestion], reason: str) -> None:
        """Set aside, for this reason."""
        new_id, who, when = self._document.new_id, self._document.author, utc_now()
        self._run(
            lambda network: take_suggestions.set_aside(
                network, chosen, reason, new_id, who=who, when=when
            )
        )

    def bring_back(self, chosen: Sequence[Suggestion]) -> None:
        """Open again what was set aside."""
        self._run(lambda network: take_suggestions.bring_back(network, chosen))

    def _run(self, make: Make) -> None:
        if self._job is not None or not self._document.is_open:
            return
        snapshot = self._document.snapshot()
        self._revision = snapshot.revision
        self._job = self._document.workers.run(lambda _progress: make(snapshot))
        self._job.succeeded.connect(self._do)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)
        self.changed.emit()

    def _do(self, edit: Edit) -> None:
        # Where the chain changed meanwhile the edit is of a chain that is gone: asked again.
        if self._document.network.revision == self._revision:
            self._document.do(edit)

    def _end(self) -> None:
        self._job = None
        self.changed.emit()
