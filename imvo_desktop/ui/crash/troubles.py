"""Tells the person of errors, and keeps the mark of the program up to date while it runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from imvo_desktop.usecases.running import Ended, Running

_MS_BETWEEN_SIGNS = 60_000


class Troubles(QObject):
    """One box at a time; what comes while it is open is in the log.

    `open_asked(path)` when the person wants the project that was open before.
    """

    open_asked = Signal(str)

    def __init__(self, document: Document, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._preferences, self._window = document, preferences, window
        self._is_told = False
        self._running: Running | None = None
        self._signs = QTimer(self)
        self._signs.setInterval(_MS_BETWEEN_SIGNS)
        self._signs.timeout.connect(self._sign)

    def mark(self, running: Running) -> None:
        """Keep in `running` what is open and when the program was alive last."""
        self._running = running
        for signal in (self._document.opened, self._document.closed):
            signal.connect(self._mark_project)
        self._document.saved.connect(self._sign)
        self._signs.start()

    def show_crash(self, details: str) -> None:
        """Tell of an error nobody expected."""
        if self._is_told:
            return
        from imvo_desktop.ui.crash.trouble_box import CrashBox

        self._is_told = True
        parent = self._window if self._window.isVisible() else None
        box = CrashBox(details, self._document, parent)
        box.diagnostics_asked.connect(partial(self.make_diagnostics, details))
        box.finished.connect(self._forget)
        box.open()

    def show_stopped(self, ended: Ended) -> None:
        """Tell that the program stopped unexpectedly, once it is known what is safe."""
        path = ended.project
        if path is None:
            self._tell_stopped(ended, "")
            return
        job = self._document.workers.run(lambda _: lazily.last_saved(path))
        job.succeeded.connect(partial(self._tell_stopped, ended))

    def make_diagnostics(self, crash: str = "") -> None:
        """Show what a diagnostics file would hold, to save it."""
        from imvo_desktop.ui.crash.diagnostics_dialog import DiagnosticsDialog

        settings = self._preferences.settings
        DiagnosticsDialog(self._document, settings, crash, self._window).open()

    def _tell_stopped(self, ended: Ended, saved: str) -> None:
        from imvo_desktop.ui.crash.trouble_box import StoppedBox

        box = StoppedBox(ended, saved, self._document, self._window)
        box.diagnostics_asked.connect(partial(self.make_diagnostics, ended.trace))
        box.open_asked.connect(self.open_asked)
        box.open()

    def _forget(self) -> None:
        self._is_told = False

    def _mark_project(self) -> None:
        session = self._document.session
        if self._running is not None:
            self._running.work_on(session.path if session is not None else None)

    def _sign(self) -> None:
        if self._running is not None:
            self._running.sign()
