"""The open project as the window sees it: edits go in, signals come out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource, random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import EditConflictError, ImvoError, ProjectError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui import lazily
from imvo_desktop.ui.assessing import Assessing
from imvo_desktop.ui.committing import Commit
from imvo_desktop.ui.filtering import Filtering
from imvo_desktop.ui.jobs import Job, Reporter, Workers
from imvo_desktop.ui.project_work import ProjectWork, freeing
from imvo_desktop.ui.suggesting import Suggesting

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.storage.project_file import Beside
    from imvo_desktop.usecases.backups import Keeper
    from imvo_desktop.usecases.session import Pending, Session


class Document(QObject):
    """One open project, or none (then the network is empty).

    Signals: `changed(Edit)` after the network changed, `saved(ISO instant)` after the commit,
    `locked(bool)` while a slow commit runs, `assessed` when new hotspots are there, `failed` with
    an `ImvoError`, `committing(Reporter)` of a long edit, `freed` once nothing closed is held.
    """

    opened = Signal()
    closed = Signal()
    freed = Signal()
    changed = Signal(object)
    assessed = Signal()
    saved = Signal(str)
    locked = Signal(bool)
    failed = Signal(object)
    history_changed = Signal()
    language_changed = Signal()
    committing = Signal(object)

    def __init__(
        self, labels: Labels, workers: Workers, author: str = "", new_id: IdSource | None = None
    ) -> None:
        super().__init__()
        self.labels = labels
        self.workers = workers
        self.project_work = ProjectWork(workers, self)
        self.author = author
        self.new_id: IdSource = new_id or random_ids()
        self.backups: Keeper | None = None
        self.session: Session | None = None
        self.assessment: Assessment | None = None
        self._empty = self._copied_from = self._copy = Network()
        self._commit: Commit | None = None
        self.assessing = Assessing(workers)
        self.assessing.found.connect(self._take_assessment)
        self.assessing.failed.connect(self.failed)
        self.assessing.free.connect(self._assess_again)
        self.suggesting = Suggesting(workers)
        self.suggesting.due.connect(self._suggest)
        self.suggesting.failed.connect(self.failed)
        self.filtering = Filtering(self)

    @property
    def network(self) -> Network:
        """The chain as it is now; read it, never change it."""
        return self.session.network if self.session is not None else self._empty

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self.session is not None

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed, now or ever."""
        return self.session is None or self.session.is_read_only

    @property
    def is_locked(self) -> bool:
        """Whether an edit is still on its way to the file."""
        return self._commit is not None

    @property
    def is_stale(self) -> bool:
        """Whether the chain changed since the hotspots were computed."""
        found = self.assessment
        return found is not None and found.chain_revision != self.network.chain_revision

    def snapshot(self) -> Network:
        """The chain as it is now, for work on other threads; one copy serves all who ask."""
        network = self.network
        if self._copied_from is not network or self._copy.revision != network.revision:
            self._copied_from, self._copy = network, network.snapshot()
        return self._copy

    def open_project(self, path: Path, *, is_read_only: bool = False) -> Job:
        """Open `path` in the background; `opened` or the job's `failed` follows."""
        work = partial(lazily.open_session, path, self.author, self.backups)
        return self._adopt_later(partial(work, is_read_only=is_read_only))

    def create_project(self, path: Path, first: Callable[[], Edit]) -> Job:
        """Make a project at `path` that starts with the edit of `first`, in the background."""
        work = partial(lazily.create_session, path, self.author, self.backups, first)
        return self._adopt_later(work)

    def save_copy(self, path: Path) -> Job:
        """Write a copy of the project to `path`, in the background."""
        source = self.session.path if self.session is not None else path
        return self.workers.run(lambda progress: lazily.save_copy(source, path, progress))

    def adopt(self, session: Session) -> None:
        """Show `session` from now on; the one before is closed."""
        self.close()
        self.session = session
        self.assessing.forget()
        self.suggesting.begin()
        self.opened.emit()
        self.history_changed.emit()
        self.assess()
        if session.left_out is not None:
            self.failed.emit(session.left_out)

    def close(self) -> None:
        """Close the project; an edit that is on its way is waited for."""
        self.project_work.let_go()
        if self.session is None:
            return
        if self._commit is not None:
            self._commit.finish()
        self.session.close()
        gone: list[object] = [*self.network, self._copy, self.network]
        self._copied_from = self._copy = self._empty
        self.session = self.assessment = None
        self.assessing.forget()
        self.suggesting.forget()
        self.closed.emit()
        self.history_changed.emit()
        self.workers.run(freeing(gone)).finished.connect(self.freed)

    def do(self, edit: Edit, beside: Beside = None) -> None:
        """Make `edit` with what is `beside` it, commit, tell the views; nothing if it is empty."""
        if edit.changes:
            self._run(lambda session, reporter: session.begin(edit, reporter, beside))

    def undo(self) -> None:
        """Take the last edit back."""
        if self.session is not None and self.session.can_undo:
            self._run(lambda session, reporter: session.begin_undo(reporter))

    def redo(self) -> None:
        """Make the edit that was taken back last again."""
        if self.session is not None and self.session.can_redo:
            self._run(lambda session, reporter: session.begin_redo(reporter))

    def set_labels(self, labels: Labels) -> None:
        """Speak another language from now on."""
        self.labels = labels
        self.language_changed.emit()

    def assess(self) -> None:
        """Compute the hotspots in the background, once more when the chain changes meanwhile."""
        if self.session is not None and not self.assessing.is_busy:
            self.assessing.start(self.network, self.snapshot)

    def _adopt_later(self, work: Callable[[], Session]) -> Job:
        job = self.workers.run(lambda _progress: work())
        job.succeeded.connect(self.adopt)
        return job

    def _run(self, begin: Callable[[Session, Reporter], Pending]) -> None:
        if self.session is None or self.is_locked or self.is_read_only:
            self.failed.emit(_refusal(self))
            return
        commit = Commit(self.session, self)
        commit.begun.connect(self._follow)
        commit.taken_back.connect(self.assessing.drop)
        commit.changed.connect(self._tell_change)
        commit.failed.connect(self.failed)
        commit.finished.connect(self._commit_ended)
        self._commit = commit
        commit.start(begin)
        if self.is_locked:
            self.locked.emit(True)
            self.committing.emit(commit.reporter)

    def _follow(self, edit: Edit) -> None:
        self.assessing.follow(edit, self.network)
        self._assess_again()

    def _tell_change(self, edit: Edit) -> None:
        self.suggesting.follow(edit)
        self.changed.emit(edit)
        self._follow(edit)

    def _commit_ended(self) -> None:
        commit, self._commit = self._commit, None
        if commit is None:
            return
        if commit.is_slow:
            self.locked.emit(False)
        if commit.is_saved and self.session is not None:
            self.saved.emit(self.session.last_saved)
        self.history_changed.emit()
        commit.deleteLater()

    def _take_assessment(self, assessment: Assessment) -> None:
        self.assessment = assessment
        self.assessed.emit()

    def _suggest(self) -> None:
        self.suggesting.start(self.snapshot())

    def _assess_again(self) -> None:
        if self.assessment is None or self.is_stale:
            self.assess()


def _refusal(document: Document) -> ImvoError:
    """Why no edit can be made now."""
    if document.is_locked:
        return EditConflictError("edit_pending")
    file = document.session.path.name if document.session else ""
    return ProjectError("session_read_only", file=file)
