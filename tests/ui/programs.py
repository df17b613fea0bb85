"""The whole program for a test, on a fresh profile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import HEIGHT, WIDTH, MainWindow
from imvo_desktop.ui.window_parts import Completion
from tests.ui.hand import PATIENCE_MS


@contextmanager
def fresh_program(app: QApplication, folder: Path, **settings: str) -> Iterator[Program]:
    """The program with `settings` kept in `folder`, not yet visible; gone at the end."""
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    for key, value in settings.items():
        store.setValue(key, value)
    program = Program(app, store)
    program.window.resize(WIDTH, HEIGHT)
    yield program
    program.close()
    program.window.close()
    program.window.deleteLater()


def complete(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window has the parts that draw and judge."""
    completion = Completion(window)
    with qtbot.waitSignal(completion.finished, timeout=PATIENCE_MS):
        completion.begin()
