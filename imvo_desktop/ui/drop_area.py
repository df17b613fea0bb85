"""What covers the window while files are dragged over it: says what letting go does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QRegion
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

_PROJECT = ".imvo"


class DropArea(QFrame):
    """Takes the files that are let go anywhere in `window`; `dropped(paths)`.

    `spared` gives the part of the window that takes files for itself, if any.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.spared: Callable[[], QWidget | None] = lambda: None
        self.setObjectName("drop_area")
        self.setAcceptDrops(True)
        self.setAutoFillBackground(True)
        self.setProperty("role", "drop_area")
        self._said = WrappedLabel(role="view_title")
        self._said.setObjectName("drop_area.said")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.addWidget(self._said)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files that come to the window itself."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            self._begin(event)
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.dropEvent(event)
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        self.dropped.emit(_paths(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def _begin(self, event: QDragEnterEvent) -> None:
        """Cover the window where `event` brings files; what covers it takes them from here."""
        paths = _paths(event)
        if not paths:
            return
        event.acceptProposedAction()
        self._said.setText(self._text(paths))
        self.setGeometry(self._window.rect())
        self._leave_out()
        self.raise_()
        self.show()

    def _leave_out(self) -> None:
        """Leave open what takes files by itself: there they mean something else."""
        spared, area = self.spared(), QRegion(self._window.rect())
        if spared is not None:
            corner = spared.mapTo(self._window, spared.rect().topLeft())
            area -= QRegion(QRect(corner, spared.size()))
        self.setMask(area)

    def _text(self, paths: Sequence[str]) -> str:
        name = Path(paths[0]).name
        if any(Path(one).suffix.lower() == _PROJECT for one in paths):
            return self.tr("Let go to open the project")
        if len(paths) == 1:
            return self.tr("Let go to import {name}").format(name=name)
        return self.tr("Let go to import {count} files together").format(count=len(paths))


def _paths(event: QDropEvent) -> list[str]:
    """The files of this computer that are dragged."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
