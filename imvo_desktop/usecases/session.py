"""An open project: the network in memory and the file on disk, kept the same edit by edit."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from imvo_desktop.domain.edit import Edit, EditLabel
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.sound_part import sound_network
from imvo_desktop.errors import EditConflictError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import opening, project_file
from imvo_desktop.storage.changes import SMALL_EDIT
from imvo_desktop.storage.holder import Holder, holder_of
from imvo_desktop.storage.journal import Action, Mark
from imvo_desktop.storage.project_file import Beside, Loaded, ProjectFile, State
from imvo_desktop.usecases.clock import Clock, utc_now
from imvo_desktop.usecases.history import History
from imvo_desktop.usecases.project_disk import Backups, Disk


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that an edit is on disk: which one it is, and the checksum of all content after it."""

    sequence: int
    checksum: str


class Pending:
    """An edit on its way to the disk."""

    def __init__(self, edit: Edit, action: Action, future: Future[State]) -> None:
        self.edit = edit
        self.action = action
        self.future = future
        # A large edit is made on a copy, which takes the place of the network afterwards.
        self.network_after: Network | None = None

    @property
    def is_done(self) -> bool:
        """Whether the disk has answered, well or badly."""
        return self.future.done()

    def wait(self, seconds: float) -> bool:
        """Wait at most `seconds` for the answer; gives `is_done`."""
        wait([self.future], timeout=seconds)
        return self.is_done


class Session:
    """One opening of one project. Use it on one thread; the disk work has a thread of its own."""

    def __init__(self, path: Path, loaded: Loaded, *, author: str, clock: Clock) -> None:
        self.path = path
        self.author = author
        self.holder: Holder | None = None
        self.network, lost = sound_network(loaded.records)
        self.left_out = _left_out(path, lost)
        self._clock = clock
        self._state = loaded.state
        self.history = History(loaded.state.end.sequence)
        self._pending: Pending | None = None
        self._disk: Disk | None = None

    @classmethod
    def create(cls, path: Path, *, author: str, clock: Clock = utc_now) -> Session:
        """Make a new project at `path` and open it; what is there already is never replaced."""
        real = _real(path)
        return cls._on(Disk.open(real, clock(), is_new=True), real, author, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        author: str,
        clock: Clock = utc_now,
        read_only: bool = False,
        backups: Backups | None = None,
    ) -> Session:
        """Open the project at `path`; `backups` are made before what may be regretted.

        Raises `ProjectError`: `project_missing`, `project_not_ours`, `project_newer`,
        `project_foreign_content`, `project_locked` (open it with `read_only` then) and others.
        """
        real = _real(path)
        if not read_only:
            disk = Disk.open(real, clock(), is_new=False, backups=backups)
            return cls._on(disk, real, author, clock)
        session = cls(real, opening.load(real, clock()), author=author, clock=clock)
        session.holder = holder_of(real)
        return session

    @classmethod
    def _on(cls, opened: tuple[Disk, Loaded], path: Path, author: str, clock: Clock) -> Session:
        session = cls(path, opened[1], author=author, clock=clock)
        session._disk = opened[0]
        return session

    @property
    def is_read_only(self) -> bool:
        """Whether this opening can change nothing."""
        return self._disk is None

    @property
    def checksum(self) -> str:
        """The content checksum as stored: 64 hexadecimal digits."""
        return self._state.checksum_text

    @property
    def sequence(self) -> int:
        """How many edits the project has taken, undo and redo counted."""
        return self._state.edits

    @property
    def last_saved(self) -> str:
        """The instant of the last commit, of the making of the file if there is none."""
        return self._state.saved_at

    @property
    def can_undo(self) -> bool:
        """Whether an edit of this opening can be taken back."""
        return self.history.last_done is not None

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back that can be done again."""
        return self.history.last_undone is not None

    @property
    def undo_label(self) -> EditLabel | None:
        """What undo would take back."""
        return self.history.last_done.label if self.history.last_done else None

    @property
    def redo_label(self) -> EditLabel | None:
        """What redo would do again."""
        return self.history.last_undone.label if self.history.last_undone else None

    def begin(self, edit: Edit, progress: Progress = SILENT, beside: Beside = None) -> Pending:
        """Start `edit`: up to 500 changes are in the network at once, more only on `complete`.

        What is written `beside` it is there with the edit or not at all.
        Raises `EditConflictError` when it does not fit; then nothing has happened.
        """
        is_import = edit.label.code.startswith("import")
        return self._begin(edit, Action.IMPORT if is_import else Action.EDIT, progress, beside)

    def begin_undo(self, progress: Progress = SILENT) -> Pending:
        """Start taking back the last edit."""
        if self.history.last_done is None:
            raise EditConflictError("nothing_to_undo")
        return self._begin(self.history.last_done.reversed(), Action.UNDO, progress)

    def begin_redo(self, progress: Progress = SILENT) -> Pending:
        """Start doing again what was taken back last."""
        if self.history.last_undone is None:
            raise EditConflictError("nothing_to_redo")
        return self._begin(self.history.last_undone, Action.REDO, progress)

    def complete(self, pending: Pending) -> Receipt:
        """Wait for the disk. If it fails, the network is as it was and the error is raised.

        A large edit that was stopped raises `Cancelled`, and nothing of it remains.
        """
        if pending is not self._pending:
            raise ValueError("this edit is not the one on its way")
        try:
            state = pending.future.result()
        except Exception:
            self._pending = None
            if pending.network_after is None and pending.edit.changes:
                self.network.apply(pending.edit.reversed())
            raise
        self._pending = None
        if pending.network_after is not None:
            self.network = pending.network_after
        if pending.edit.changes:
            end = (state.end.sequence, state.saved_at)
            self.history.record(pending.action, pending.edit, *end)
        self._state = state
        return Receipt(self.sequence, self.checksum)

    def do(self, edit: Edit, beside: Beside = None) -> Receipt:
        """Do `edit`, with what is written `beside` it, and wait until it is on disk."""
        return self.complete(self.begin(edit, beside=beside))

    def undo(self) -> Receipt:
        """Take back the last edit of this opening; that is logged as an edit too."""
        return self.complete(self.begin_undo())

    def redo(self) -> Receipt:
        """Do again what was taken back last."""
        return self.complete(self.begin_redo())

    def attach(self, data: bytes, media_type: str) -> str:
        """Keep a file of up to 25 MB in the project; gives its SHA-256 for an evidence record."""
        return self.on_disk(lambda file: file.attach(data, media_type))

    def on_disk[T](self, work: Callable[[ProjectFile], T]) -> T:
        """What `work` gives of the file, once the edits before it are there; waits for it."""
        return self._writable().run(work).result()

    def attachment(self, sha256: str) -> bytes:
        """The file kept under `sha256`."""
        return project_file.attachment(self.path, sha256)

    def close(self) -> None:
        """Wait for what is on its way, let go of the file and the lock."""
        disk, self._disk = self._disk, None
        if disk is not None:
            disk.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _begin(
        self, edit: Edit, action: Action, progress: Progress, beside: Beside = None
    ) -> Pending:
        disk = self._writable()
        if self._pending is not None:
            raise EditConflictError("busy")
        mark = Mark(action, self.author, self._clock(), edit.label)
        save = partial(ProjectFile.commit, edit=edit, mark=mark, beside=beside)
        after = None
        if len(edit.changes) > SMALL_EDIT:
            after = self.network.snapshot()
            save = partial(_save_large, after, edit, partial(save, progress=progress))
        elif edit.changes:
            self.network.apply(edit)
        answer = disk.write(save, edit, action) if edit.changes else _answered(self._state)
        self._pending = Pending(edit, action, answer)
        self._pending.network_after = after
        return self._pending

    def _writable(self) -> Disk:
        if self._disk is None:
            raise ProjectError("project_read_only", file=self.path.name)
        return self._disk


def _save_large(
    after: Network, edit: Edit, save: Callable[[ProjectFile], State], file: ProjectFile
) -> State:
    after.apply(edit)
    return save(file)


def _left_out(path: Path, lost: Sequence[Record]) -> ProjectError | None:
    """Says that `lost` rows, which point at nothing, stay in the file and count nowhere."""
    return ProjectError("rows_left_out", file=path.name, count=len(lost)) if lost else None


def _real(path: Path) -> Path:
    """Where `path` leads, so that lock and move meet the file itself and not a link to it."""
    return Path(os.path.realpath(path))


def _answered(state: State) -> Future[State]:
    future: Future[State] = Future()
    future.set_result(state)
    return future
