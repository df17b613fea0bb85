"""The edits of a project as rows: taken back, done, and those from before it was opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.storage.audit_reading import Entry
from imvo_desktop.storage.journal import Action
from imvo_desktop.usecases.history import History


class RowState(StrEnum):
    """Where an edit stands."""

    UNDONE = "undone"
    NOW = "now"
    DONE = "done"
    OPENED = "opened"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One moment a person can go to: what the project was just after this edit.

    `steps` is how often to undo (below 0) or redo (above 0) to get there; `sequence` is the number
    of the entry for what lies before the opening, where one edit leads back. `at` is ISO UTC.
    """

    state: RowState
    label: EditLabel | None = None
    at: str = ""
    who: str = ""
    action: Action = Action.EDIT
    steps: int = 0
    sequence: int | None = None

    @property
    def is_of_opening(self) -> bool:
        """Whether undo and redo lead there."""
        return self.sequence is None


def rows_of_opening(history: History, who: str) -> tuple[HistoryRow, ...]:
    """What was taken back, what stands, and the opening itself; the newest first."""
    undone = [
        HistoryRow(RowState.UNDONE, step.edit.label, step.at, who, steps=number)
        for number, step in enumerate(history.undone, start=1)
    ]
    newest_first = enumerate(reversed(history.done))
    done = [
        HistoryRow(
            RowState.DONE if back else RowState.NOW, one.edit.label, one.at, who, steps=-back
        )
        for back, one in newest_first
    ]
    opened = HistoryRow(RowState.OPENED if done else RowState.NOW, steps=-len(done))
    return (*reversed(undone), *done, opened)


def rows_before(entries: Iterable[Entry]) -> tuple[HistoryRow, ...]:
    """What was done before the opening, in the order it is read: the newest first."""
    return tuple(
        HistoryRow(RowState.EARLIER, one.label, one.at, one.who, one.action, sequence=one.sequence)
        for one in entries
    )
