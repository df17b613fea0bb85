"""What can be undone and redone since the project was opened."""

from __future__ import annotations

from imvo_desktop.domain.edit import Edit
from imvo_desktop.storage.journal import Action


class History:
    """Two stacks of edits: those done, and those taken back."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def last_done(self) -> Edit | None:
        """What undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Edit | None:
        """What redo would do again."""
        return self._undone[-1] if self._undone else None

    def record(self, action: Action, edit: Edit) -> None:
        """Remember that `edit` was done, or for an undo or redo that the last one was moved."""
        if action is Action.UNDO:
            self._undone.append(self._done.pop())
        elif action is Action.REDO:
            self._done.append(self._undone.pop())
        else:
            self._done.append(edit)
            self._undone.clear()
