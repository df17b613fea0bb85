"""Brings the window to the front when another start of the program asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication

from imvo_desktop.usecases.record_address import parsed

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow
    from imvo_desktop.usecases.running import Running


class Summons(QObject):
    """Looks, whenever something comes in the folder of those that run, whether it is for us."""

    def __init__(self, window: MainWindow, running: Running) -> None:
        super().__init__(window)
        self._window, self._running = window, running
        self._watcher = QFileSystemWatcher([str(running.folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        wish = self._running.take_wish()
        if wish is None:
            return
        to_front(self._window)
        address = parsed(wish)
        if address is not None and QApplication.activeModalWidget() is None:
            self._window.showing.show(address.kind, address.id)


def to_front(window: MainWindow) -> None:
    """Show the window before all others; where the system keeps that to itself, it is marked."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
