"""Takes suggestions over, sets them aside and brings them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.clock import utc_now

if TYPE_CHECKING:
    from imvo_desktop.usecases.suggestions import Suggestion

_MOST_AT_ONCE = 100


class Taking(QObject):
    """Each method makes one edit, a large one on another thread: `changed` as that begins and ends.

    While it is busy nothing else is begun.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._make: Callable[[Network], Edit] | None = None
        self._is_outdated = False

    @property
    def is_busy(self) -> bool:
        """Whether an edit is being made."""
        return self._job is not None

    def accept(self, chosen: Sequence[Suggestion]) -> None:
        """Take over without research."""
        new_id, who = self._document.new_id, self._document.author
        self._run(lambda network: _accept(network, chosen, new_id, who), len(chosen))

    def set_aside(self, chosen: Sequence[Suggestion], reason: str) -> None:
        """Set aside, for this reason."""
        new_id, who = self._document.new_id, self._document.author
        self._run(lambda network: _set_aside(network, chosen, reason, new_id, who), len(chosen))

    def bring_back(self, chosen: Sequence[Suggestion]) -> None:
        """Open again what was set aside."""
        self._run(lambda network: _bring_back(network, chosen), len(chosen))

    def _run(self, make: Callable[[Network], Edit], count: int) -> None:
        document = self._document
        if self._job is not None or not document.is_open:
            return
        if count <= _MOST_AT_ONCE:
            document.do(make(document.network))
            return
        self._begin(make)
        self.changed.emit()

    def _begin(self, make: Callable[[Network], Edit]) -> None:
        document = self._document
        self._make, snapshot = make, document.snapshot()
        self._job = document.project_work.run(lambda _progress: (snapshot.revision, make(snapshot)))
        self._job.succeeded.connect(self._do)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._end)

    def _do(self, made: tuple[int, Edit]) -> None:
        revision, edit = made
        # Where the chain changed meanwhile the edit is of a chain that is gone: made again.
        self._is_outdated = self._document.network.revision != revision
        if not self._is_outdated:
            self._document.do(edit)

    def _end(self) -> None:
        self._job = None
        if self._is_outdated and self._make is not None and self._document.is_open:
            self._is_outdated = False
            self._begin(self._make)
            return
        self._make, self._is_outdated = None, False
        self.changed.emit()


def _accept(network: Network, chosen: Sequence[Suggestion], new_id: IdSource, who: str) -> Edit:
    """Take suggestions over without research."""
    from imvo_desktop.usecases import take_suggestions

    return take_suggestions.accept(network, chosen, new_id, who=who, when=utc_now())


def _set_aside(
    network: Network, chosen: Sequence[Suggestion], reason: str, new_id: IdSource, who: str
) -> Edit:
    """Set suggestions aside for a reason."""
    from imvo_desktop.usecases import take_suggestions

    return take_suggestions.set_aside(network, chosen, reason, new_id, who=who, when=utc_now())


def _bring_back(network: Network, chosen: Sequence[Suggestion]) -> Edit:
    """Open again the suggestions that were set aside."""
    from imvo_desktop.usecases import take_suggestions

    return take_suggestions.bring_back(network, chosen)
