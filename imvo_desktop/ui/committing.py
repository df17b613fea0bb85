"""One edit on its way to the file, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Cancelled
from imvo_desktop.ui.jobs import Reporter

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Pending, Session

_SECONDS_TO_WAIT = 0.15
_MS_BETWEEN_LOOKS = 20


class Commit(QObject):
    """Makes an edit and commits it: waited for shortly, then watched by a timer.

    `begun(edit)` once the network holds it, the file not yet; `taken_back` when it does not stay.
    While a slow commit of a small edit runs the views are told too; when it fails they are told
    the reverse.
    """

    begun = Signal(object)
    taken_back = Signal()
    changed = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.reporter = Reporter(self)
        self.is_slow = False
        self.is_saved = False
        self._session = session
        self._pending: Pending | None = None
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self, begin: Callable[[Session, Reporter], Pending]) -> None:
        """Begin the edit; `finished` comes at once when the commit is quick."""
        revision = self._session.network.revision
        try:
            self._pending = begin(self._session, self.reporter)
        except ImvoError as error:
            self.failed.emit(error)
            self._end()
            return
        except Exception:
            self._end()
            raise
        is_made = self._session.network.revision != revision
        if is_made:
            self.begun.emit(self._pending.edit)
        if self._pending.wait(_SECONDS_TO_WAIT):
            self.finish()
            return
        self.is_slow = True
        self._is_told = is_made
        if self._is_told:
            self.changed.emit(self._pending.edit)
        self._timer.start(_MS_BETWEEN_LOOKS)

    def finish(self) -> None:
        """Wait for the commit and tell how it ended."""
        pending = self._pending
        if pending is None:
            return
        self._pending = None
        try:
            self._session.complete(pending)
        except Cancelled:
            self._take_back(pending)
        except ImvoError as error:
            self._take_back(pending)
            self.failed.emit(error)
        except Exception:
            # A bug: the session took the edit back, and the next one must be possible.
            self._take_back(pending)
            self._end()
            raise
        else:
            self.is_saved = True
            if not self._is_told:
                self.changed.emit(pending.edit)
        self._end()

    def _take_back(self, pending: Pending) -> None:
        self.taken_back.emit()
        if self._is_told:
            self.changed.emit(pending.edit.reversed())

    def _look(self) -> None:
        if self._pending is not None and self._pending.is_done:
            self.finish()

    def _end(self) -> None:
        self._timer.stop()
        self.reporter.finished.emit()
        self.finished.emit()
