"""Holds a round: the chain is kept away from the window, then the round is added with its copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import EditConflictError
from imvo_desktop.progress import Progress
from imvo_desktop.storage import frozen_copies
from imvo_desktop.storage.frozen_copies import FrozenCopy
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.usecases import round_edits
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.round_copy import freeze
from imvo_desktop.usecases.round_edits import RoundWish

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session


class RoundMaker(QObject):
    """Record and copy are one edit; where another edit is being saved, they follow it.

    `added(id)` of the round; `changed` when it begins or is through.
    """

    added = Signal(str)
    changed = Signal()

    def __init__(self, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._session: Session | None = None
        self._wish = RoundWish("", "")
        self._job: Job | None = None
        self._copy: FrozenCopy | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._add)
        document.history_changed.connect(self._soon.start)
        document.closed.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """Whether a round is being held."""
        return self._job is not None or self._copy is not None

    def hold(self, wish: RoundWish) -> None:
        """Keep the chain as it is now; what is still being saved would not be in it."""
        document, session, at = self._document, self._document.session, utc_now()
        if session is None or self.is_busy:
            return
        if document.is_locked:
            document.failed.emit(EditConflictError("edit_pending"))
            return
        snapshot = document.snapshot()
        self._session, self._wish = session, wish

        def work(progress: Progress) -> FrozenCopy:
            return freeze(snapshot, wish.name, at, session.author, progress)

        self._job = document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._end)
        self.changed.emit()
        JobDialog(self.tr("The round is being kept"), self._job, self._view.window())

    def _take(self, copy: FrozenCopy) -> None:
        self._copy = copy
        self._add()

    def _add(self) -> None:
        """Add the round, unless another edit is still being saved."""
        document, copy = self._document, self._copy
        if copy is None or document.is_locked:
            return
        self._copy = None
        if document.session is self._session:
            edit = round_edits.start(document.network, self._wish, copy, document.new_id)
            document.do(edit, frozen_copies.beside(copy))
            made = edit.changes[0].id
            if document.network.get(Kind.ROUND, made) is not None:
                self.added.emit(made)
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _forget(self) -> None:
        self._copy = None
