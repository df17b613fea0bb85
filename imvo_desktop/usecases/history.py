"""What can be undone and redone since the project was opened."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.edit import Edit
from imvo_desktop.storage.journal import Action


@dataclass(frozen=True, slots=True)
class Step:
    """An edit of this opening and when it was first done (ISO UTC)."""

    edit: Edit
    at: str


class History:
    """Two stacks of edits: those done, and those taken back.

    `began_after` and `end` number the last entry of the audit trail at the opening and now.
    """

    def __init__(self, began_after: int = 0) -> None:
        self.began_after = self.end = began_after
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def done(self) -> tuple[Step, ...]:
        """What was done and stands, oldest first."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[Step, ...]:
        """What was taken back, in the order redo would do it again."""
        return tuple(reversed(self._undone))

    @property
    def last_done(self) -> Edit | None:
        """What undo would take back."""
        return self._done[-1].edit if self._done else None

    @property
    def last_undone(self) -> Edit | None:
        """What redo would do again."""
        return self._undone[-1].edit if self._undone else None

    def record(self, action: Action, edit: Edit, end: int, at: str) -> None:
        """Remember that `edit` was done, or for an undo or redo that the last one was moved."""
        self.end = end
        if action is Action.UNDO:
            self._undone.append(self._done.pop())
        elif action is Action.REDO:
            self._done.append(self._undone.pop())
        else:
            self._done.append(Step(edit, at))
            self._undone.clear()
