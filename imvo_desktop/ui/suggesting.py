"""What sources say of the open chain, computed in the background and shared by all who show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.ui import lazily
from imvo_desktop.ui.jobs import Job, Workers

if TYPE_CHECKING:
    from imvo_desktop.usecases.kept_suggestions import KeptSuggestions
    from imvo_desktop.usecases.suggestions import Suggestions

_MS_OF_QUIET = 250
# What decides which findings speak of a delivery, and how far a person is with them.
_MATTERS: dict[Kind, tuple[str, ...]] = {
    Kind.ORGANISATION: ("kind", "country", "region", "sector"),
    Kind.LINK: ("supplier", "buyer", "product", "hs", "country_of_making", "relevance"),
    Kind.RISK: ("theme", "link", "organisation", "judged"),
    Kind.BASELINE: ("link", "theme", "finding", "level_from", "material", "aside"),
}


class Suggesting(QObject):
    """Holds the last suggestions; `found(Suggestions)` when there are new ones.

    `outdated` is told at an edit that matters: what is held is of the chain before it, until the
    next `found`. Edits that follow each other soon are taken together: at `due` the document gives
    a snapshot to `start`. After `failed` the next edit that matters tries again.
    """

    found = Signal(object)
    outdated = Signal()
    failed = Signal(object)
    due = Signal()

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers
        self._last: Suggestions | None = None
        self._job: Job | None = None
        self._edits: list[Edit] = []
        # On its way with a job it is None here: one thread at a time holds it.
        self._kept: KeptSuggestions | None = None
        self._is_open = False
        # How often the chain changed in a way that matters, and how often the job had seen it.
        self._turn = self._asked_turn = 0
        self._project = self._asked_project = 0
        self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell_due)

    @property
    def last(self) -> Suggestions | None:
        """The suggestions of the chain of now or a little before; None before the first."""
        return self._last

    @property
    def is_stale(self) -> bool:
        """Whether the chain changed in a way that matters since the last were computed."""
        return self._is_stale

    def begin(self) -> None:
        """Say that another project is open; its suggestions follow."""
        self._let_go()
        self._is_open = True
        self._timer.start(_MS_OF_QUIET)

    def forget(self) -> None:
        """Say that the project is closed."""
        self._let_go()
        self._is_open = False
        self._timer.stop()

    def follow(self, edit: Edit) -> None:
        """Ask about what `edit`, which the chain has just applied, touches, when it matters."""
        if not self._is_open:
            return
        self._edits.append(edit)
        if matters(edit):
            self._turn += 1
            self._is_stale = True
            self.outdated.emit()
            self._timer.start(_MS_OF_QUIET)

    def start(self, network: Network) -> None:
        """Ask about `network`, a snapshot of the chain as it is now."""
        self._asked_turn, self._asked_project = self._turn, self._project
        edits, self._edits = self._edits, []
        kept, self._kept = self._kept, None
        self._job = self._workers.run(
            lambda progress: lazily.suggest(kept, edits, network, progress)
        )
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._end)

    def _let_go(self) -> None:
        self._turn += 1
        self._project += 1
        self._last = self._kept = None
        self._edits.clear()
        self._is_stale = False

    def _tell_due(self) -> None:
        if self._job is None and self._is_open:
            self.due.emit()

    def _take(self, result: tuple[KeptSuggestions, Suggestions]) -> None:
        kept, found = result
        if self._asked_project == self._project:
            self._kept = kept
        if self._asked_turn == self._turn:
            self._last = found
            self._is_stale = False
            self.found.emit(found)

    def _end(self) -> None:
        self._job = None
        if self._asked_turn != self._turn and not self._timer.isActive():
            self._timer.start(0)


def matters(edit: Edit) -> bool:
    """Whether `edit` can change what is suggested."""
    return any(_matters(change) for change in edit.changes)


def _matters(change: Change) -> bool:
    if change.kind is Kind.SOURCE_FINDING:
        return True
    names = _MATTERS.get(change.kind)
    return names is not None and change.alters(names)
