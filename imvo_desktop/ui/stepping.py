"""Many steps of undo or redo, one after the other, so that each is on disk and can be stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.ui.document import Document


class Stepping(QObject):
    """Takes the steps it is told; `moved(done, total)` after each, `ended` when it stands still."""

    moved = Signal(int, int)
    ended = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._left = self._total = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        document.history_changed.connect(self._go_on)
        document.failed.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether steps are still to be taken."""
        return self._left != 0

    def go(self, steps: int) -> None:
        """Undo (below 0) or redo (above 0) this often."""
        if not self.is_busy and steps:
            self._left = self._total = steps
            self._step()

    def stop(self) -> None:
        """Take no more steps; the one on its way is finished."""
        if self.is_busy:
            self._left = 0
            self.ended.emit()

    def _step(self) -> None:
        if self._left == 0 or self._document.is_locked:
            return
        is_back = self._left < 0
        self._left += 1 if is_back else -1
        if is_back:
            self._document.undo()
        else:
            self._document.redo()
        self.moved.emit(abs(self._total) - abs(self._left), abs(self._total))
        if self._left == 0:
            self.ended.emit()

    def _go_on(self) -> None:
        if self.is_busy:
            self._timer.start(0)
