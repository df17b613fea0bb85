"""The comparison of two rounds and the line over all of them, made in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.round import Round
from imvo_desktop.errors import ImvoError, ProjectError
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.round_comparison import RoundComparison, compare_rounds
from imvo_desktop.usecases.round_edits import rounds_of
from imvo_desktop.usecases.round_trend import Trend, trend

type Pair = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found; `problem` says why there is no comparison where a copy cannot be read."""

    trend: Trend
    comparison: RoundComparison | None = None
    problem: ImvoError | None = None


class KeptComparison(QObject):
    """Holds what `view` shows of two moments; `changed` when it is another.

    `pair` holds the ids of an earlier and a later round, None for now: at first the last round
    and now.
    """

    changed = Signal()

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._job: Job | None = None
        self._is_due = False
        self._pair: Pair | None = None
        self.looked: Looked | None = None

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds of the project, the oldest first."""
        return rounds_of(self._document.network)

    @property
    def pair(self) -> Pair | None:
        """Which two moments are compared; None without a round."""
        known = [one.id for one in self.rounds]
        if not known:
            return None
        if self._pair is None or not {self._pair[0], self._pair[1] or known[0]} <= set(known):
            return known[-1], None
        return self._pair

    def choose(self, pair: Pair) -> None:
        """Compare these two."""
        self._pair = pair
        self.refresh()

    def refresh(self) -> None:
        """Compare anew, once somebody sees it; again where something changed meanwhile."""
        self._is_due = True
        session, pair = self._document.session, self.pair
        if self._job is not None or not self._view.isVisible() or session is None:
            return
        self._is_due = False
        if pair is None:
            self._take(None)
            return
        held = {one.id: one for one in self.rounds}
        chosen = (held[pair[0]], held[pair[1]] if pair[1] is not None else None)
        path, network = session.path, self._document.snapshot()
        last = self.looked.comparison if self.looked is not None else None
        self._job = self._document.project_work.run(
            lambda progress: _look(path, network, chosen, last, progress)
        )
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)

    def catch_up(self) -> None:
        """Compare what changed while nobody saw it."""
        if self._is_due:
            self.refresh()

    def _take(self, looked: Looked | None) -> None:
        self.looked = looked
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self.catch_up()


def _look(
    path: Path,
    network: Network,
    pair: tuple[Round, Round | None],
    last: RoundComparison | None,
    progress: Progress,
) -> Looked:
    line = trend(path, network, today(), progress)
    try:
        return Looked(line, compare_rounds(path, network, pair, progress, last))
    except ProjectError as error:
        return Looked(line, problem=error)
