"""A session that keeps its project in memory, with commits as slow or as failing as a test says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import cast

from imvo_desktop.domain.edit import Edit, EditLabel
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ImvoError, InputError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage.journal import Action
from imvo_desktop.storage.project_file import Beside, ProjectFile
from imvo_desktop.usecases.history import History


class MemoryPending:
    """A commit that is done when the test says so."""

    def __init__(self, edit: Edit, *, is_done: bool) -> None:
        self.edit = edit
        self.is_done = is_done

    def wait(self, seconds: float) -> bool:
        """Never waits: a slow commit is still busy."""
        return self.is_done


class MemoryFile:
    """The only thing asked of a file that is not there: whether it still is in its place."""

    def is_in_place(self) -> bool:
        """What is in memory stays there."""
        return True


class MemorySession:
    """As `usecases.session.Session`, without a file."""

    def __init__(self, network: Network | None = None, *, is_read_only: bool = False) -> None:
        self.network = network or Network()
        self.path = Path("Fietstas.imvo")
        self.is_read_only = is_read_only
        self.holder = None
        self.left_out = None
        self.last_saved = "2026-11-22T13:03:00Z"
        self.author = "tester"
        self.is_slow = False
        self.is_closed = False
        self.failure: ImvoError | None = None
        self.pending: MemoryPending | None = None
        self.attachments: dict[str, bytes] = {}
        self.history = History()

    @property
    def can_undo(self) -> bool:
        """Whether an edit was made."""
        return bool(self.history.done)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back."""
        return bool(self.history.undone)

    @property
    def undo_label(self) -> EditLabel | None:
        """The name of the last edit."""
        return self.history.last_done.label if self.history.last_done else None

    @property
    def redo_label(self) -> EditLabel | None:
        """The name of the edit taken back last."""
        return self.history.last_undone.label if self.history.last_undone else None

    def begin(
        self, edit: Edit, progress: Progress = SILENT, beside: Beside = None
    ) -> MemoryPending:
        """Apply at once; there is no file to write anything beside."""
        self.network.apply(edit)
        self._remember(Action.EDIT, edit)
        return self._submitted(edit)

    def begin_undo(self, progress: Progress = SILENT) -> MemoryPending:
        """Take the last edit back at once."""
        edit = self.history.done[-1].edit
        self._remember(Action.UNDO, edit)
        self.network.apply(edit.reversed())
        return self._submitted(edit.reversed())

    def begin_redo(self, progress: Progress = SILENT) -> MemoryPending:
        """Make the edit taken back last again, at once."""
        edit = self.history.undone[0].edit
        self._remember(Action.REDO, edit)
        self.network.apply(edit)
        return self._submitted(edit)

    def complete(self, pending: MemoryPending) -> None:
        """End well, or take the edit back and raise the failure."""
        if self.failure is not None:
            self.network.apply(pending.edit.reversed())
            self._remember(Action.UNDO, pending.edit)
            raise self.failure

    def attach(self, data: bytes, media_type: str) -> str:
        """Keep the data in memory."""
        sha256 = hashlib.sha256(data).hexdigest()
        self.attachments[sha256] = data
        return sha256

    def attachment(self, sha256: str) -> bytes:
        """What was kept; raises `InputError` when it is not there."""
        if sha256 not in self.attachments:
            raise InputError("attachment_missing", sha256=sha256)
        return self.attachments[sha256]

    def on_disk[T](self, work: Callable[[ProjectFile], T]) -> T:
        """What `work` gives of a file that is always where it was and knows nothing else."""
        return work(cast("ProjectFile", MemoryFile()))

    def close(self) -> None:
        """Say that it was closed."""
        self.is_closed = True

    def _remember(self, action: Action, edit: Edit) -> None:
        self.history.record(action, edit, self.history.end + 1, self.last_saved)

    def _submitted(self, edit: Edit) -> MemoryPending:
        self.pending = MemoryPending(edit, is_done=not self.is_slow)
        return self.pending
