"""The what-if that is looked at, and what came of it: worked out in the background."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.usecases.scenario_edits import scenario, scenarios_of
from imvo_desktop.usecases.scenario_run import ScenarioOutcome, work_out
from imvo_desktop.usecases.scenario_steps import Step, read

type _Key = tuple[str, str, int]


@dataclass(slots=True)
class Chosen:
    """Which what-if is looked at; stays when the view is made anew in another language."""

    id: str = ""


class KeptOutcome(QObject):
    """Holds what `view` shows; `changed` when it is another, begins or ends."""

    changed = Signal()

    def __init__(self, document: Document, view: QWidget, chosen: Chosen) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._chosen = chosen
        self._job: Job | None = None
        self._done: _Key | None = None
        self._asked: _Key | None = None
        self._last: ScenarioOutcome | None = None
        self.is_stopped = False

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The what-ifs of the project."""
        return scenarios_of(self._document.network)

    @property
    def scenario(self) -> Scenario | None:
        """The one that is looked at: the chosen one, else the first."""
        found = scenario(self._document.network, self._chosen.id)
        return found if found is not None else next(iter(self.scenarios), None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Its steps; none where they cannot be read."""
        return () if self.problem is not None or self.scenario is None else self._read()

    @property
    def problem(self) -> ImvoError | None:
        """Why its steps cannot be read; None where they can."""
        try:
            self._read()
        except InputError as error:
            return error
        return None

    @property
    def outcome(self) -> ScenarioOutcome | None:
        """What came of the what-if that is looked at; of the chain as it was when `is_stale`."""
        held = self.scenario
        is_of_it = held is not None and self._done is not None and self._done[0] == held.id
        return self._last if is_of_it else None

    @property
    def is_stale(self) -> bool:
        """Whether chain or steps are not any more what the outcome is of."""
        return self.outcome is not None and self._done != self._key

    @property
    def is_running(self) -> bool:
        """Whether it is being worked out."""
        return self._job is not None

    def choose(self, scenario_id: str) -> None:
        """Look at another one."""
        self._chosen.id = scenario_id
        self.is_stopped = False
        self.refresh()

    def refresh(self) -> None:
        """Work out anew what changed, once somebody sees it."""
        key = self._key
        self.changed.emit()
        if self._job is not None or not self._view.isVisible() or self.is_stopped:
            return
        if key is None or key == self._done or not self.steps:
            return
        network, steps, last = self._document.snapshot(), self.steps, self._last
        self._asked = key
        self._job = self._document.project_work.run(
            lambda progress: work_out(network, steps, progress, last)
        )
        self._job.succeeded.connect(self._take)
        self._job.cancelled.connect(self._stop)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._end)
        self.changed.emit()

    def again(self) -> None:
        """Work out what was stopped."""
        self.is_stopped = False
        self.refresh()

    def cancel(self) -> None:
        """Stop what is being worked out."""
        if self._job is not None:
            self._job.cancel()

    @property
    def _key(self) -> _Key | None:
        held = self.scenario
        if held is None or self.problem is not None:
            return None
        return held.id, held.steps, self._chain_revision

    @property
    def _chain_revision(self) -> int:
        """Counts the edits of the chain; those of what-ifs count too, which does no harm."""
        return self._document.network.revision

    def _read(self) -> tuple[Step, ...]:
        held = self.scenario
        return read(held.steps) if held is not None else ()

    def _take(self, found: ScenarioOutcome) -> None:
        self._last, self._done = found, self._asked

    def _stop(self) -> None:
        self.is_stopped = True

    def _end(self) -> None:
        self._job = None
        self.refresh()
