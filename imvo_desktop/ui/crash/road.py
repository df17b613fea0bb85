"""The road of every error nobody expected, from before the window until after it."""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from imvo_desktop.own_folder import log_file
from imvo_desktop.ui.crash.reporter import CrashReporter
from imvo_desktop.ui.summons import Summons
from imvo_desktop.usecases import program_log
from imvo_desktop.usecases.running import Running, ended_unexpectedly

if TYPE_CHECKING:
    from imvo_desktop.ui.app import Program


class CrashRoad:
    """The log, the hooks and the mark of this run, until `end`."""

    def __init__(self, folder: Path) -> None:
        self.reporter = CrashReporter()
        self._log = program_log.begin(log_file())
        self._ended = ended_unexpectedly(folder)
        self._running = Running.begin(folder)
        self._trace: FileIO | None = None
        self.reporter.install()
        if self._running is not None:
            with suppress(OSError):
                self._trace = FileIO(str(self._running.trace_path), "w")
                faulthandler.enable(self._trace)

    def made(self, make: Callable[[], Program]) -> Program | None:
        """The program; None when it cannot be made, which is told and waited for."""
        try:
            program = make()
        except Exception as error:  # noqa: BLE001 - before the window nobody else can tell it
            self.reporter.report(type(error), error, error.__traceback__)
            _tell_before_window()
            return None
        self.reporter.crashed.connect(program.troubles.show_crash)
        if self._running is not None:
            program.troubles.mark(self._running)
            Summons(program.window, self._running)
        if self._ended:
            program.ready.connect(lambda: program.troubles.show_stopped(self._ended[0]))
        return program

    def end(self) -> None:
        """The program ends as it should."""
        if self._running is not None:
            self._running.end()
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
        program_log.end(self._log)


def _tell_before_window() -> None:
    """Say, before anything else is there, that the program cannot start."""
    is_dutch = QLocale.system().language() == QLocale.Language.Dutch
    box = QMessageBox()
    box.setObjectName("cannot_start")
    box.setIcon(QMessageBox.Icon.Critical)
    # No translation is loaded yet, or that is what failed.
    box.setText(_DUTCH if is_dutch else _ENGLISH)
    app = QCoreApplication.instance()
    box.finished.connect(lambda: app.quit() if app is not None else None)
    box.open()
    QApplication.exec()


_ENGLISH = (
    "IMVO Desktop cannot start. Your projects are as they were. Install the program again, or ask "
    "who manages this computer."
)
_DUTCH = (
    "IMVO Desktop kan niet starten. Uw projecten zijn zoals ze waren. Installeer het programma "
    "opnieuw, of vraag het degene die deze computer beheert."
)
