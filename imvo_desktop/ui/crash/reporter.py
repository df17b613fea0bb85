"""Every error nobody expected, from whichever thread: into the log, and to the person once."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from imvo_desktop.usecases.plain_errors import plain
from imvo_desktop.usecases.storms import Storm, is_logged, kind_of

_log = logging.getLogger(__name__)

_RESERVE_BYTES = 1024 * 1024


class CrashReporter(QObject):
    """`crashed(details)` once for each kind of error, with what may be sent to us.

    It comes on the thread of the error; connected to a method of a QObject, it arrives on that
    object's thread.
    """

    crashed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._storm = Storm()
        self._reserve: bytearray | None = bytearray(_RESERVE_BYTES)

    def install(self) -> None:
        """Take the errors of Python's hooks, and what Qt says, from now on."""
        sys.excepthook = self.report
        threading.excepthook = self._report_of_thread
        sys.unraisablehook = self._report_unraisable
        qInstallMessageHandler(_note_of_qt)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error, and tell it unless it was told just now."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if issubclass(kind, MemoryError):
            # Room to say so.
            self._reserve = None
        count, is_told = self._storm.counted(kind_of(error, trace), time.monotonic())
        if is_told or is_logged(count):
            _log.error("unexpected error, %d times", count, exc_info=error)
        if is_told:
            _show_developer(kind, error, trace)
            self.crashed.emit(plain(error.with_traceback(trace)))

    def _report_of_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.report(found.exc_type, found.exc_value, found.exc_traceback)

    def _report_unraisable(self, found: sys.UnraisableHookArgs) -> None:
        if found.exc_value is not None:
            self.report(found.exc_type, found.exc_value, found.exc_traceback)


def _show_developer(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """All of it to who started the program in a terminal; it is kept nowhere."""
    if sys.stderr is not None and sys.stderr.isatty():
        traceback.print_exception(kind, error, trace)


def _note_of_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """That Qt complained, not what about: its texts hold names of files."""
    if kind is QtMsgType.QtFatalMsg:
        _log.critical("the window system stopped the program")
    elif kind is QtMsgType.QtCriticalMsg:
        _log.error("the window system complained")
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"{text}\n")
