"""A whole run of the program that ends badly, and what the next one knows of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from imvo_desktop.usecases.running import ended_unexpectedly

pytestmark = pytest.mark.full

_PROGRAM = """
import sys, faulthandler
from PySide6.QtCore import QSettings, QTimer, qFatal
from PySide6.QtWidgets import QApplication
from imvo_desktop.ui import app
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
end = sys.argv.pop()
def begin(program):
    if end == "crash":
        faulthandler._sigsegv()
    elif end == "qt":
        qFatal("Weverij Jansen")
    elif end == "closing":
        program.document.close = lambda: 1 / 0
        QTimer.singleShot(0, QApplication.quit)
    else:
        QTimer.singleShot(0, QApplication.quit)
app.Program._warm_up = begin
if end == "start":
    app.MainWindow = lambda *_: 1 / 0
    QTimer.singleShot(0, lambda: [one.close() for one in QApplication.topLevelWidgets()])
    real = app.CrashRoad.made
    def made(road, make):
        QTimer.singleShot(300, lambda: [one.close() for one in QApplication.topLevelWidgets()])
        return real(road, make)
    app.CrashRoad.made = made
sys.exit(app.main(sys.argv))
"""


def run(folder: Path, end: str) -> tuple[int, str, str]:
    """How a run of the program ends: its code, its error output and its log."""
    kept = {"IMVO_DATA": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, end],
        env={**os.environ, **kept, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    log = folder / "log.txt"
    return done.returncode, done.stderr, log.read_text() if log.exists() else ""


def test_that_a_clean_end_leaves_no_note(tmp_path: Path) -> None:
    code, said, _ = run(tmp_path, "clean")
    assert (code, said) == (0, "")
    assert ended_unexpectedly(tmp_path) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("end", ["crash", "qt"])
def test_that_a_stop_by_the_system_is_known_at_the_next_start(tmp_path: Path, end: str) -> None:
    code, _, log = run(tmp_path, end)
    assert code < 0
    (ended,) = ended_unexpectedly(tmp_path)
    assert "imvo_desktop.ui.app:" in ended.trace
    assert str(tmp_path) not in ended.trace
    assert "Jansen" not in log + ended.trace
    assert ("stopped the program" in log) == (end == "qt")


def test_that_an_error_before_the_window_is_told_and_ends_the_program(tmp_path: Path) -> None:
    code, said, log = run(tmp_path, "start")
    assert code == 2
    assert "Traceback" not in said
    assert "ZeroDivisionError: division by zero" in log
    assert ended_unexpectedly(tmp_path) == ()


def test_that_an_error_while_closing_is_told_at_the_next_start(tmp_path: Path) -> None:
    code, _, log = run(tmp_path, "closing")
    assert code == 1
    assert "ZeroDivisionError: division by zero" in log
    assert len(ended_unexpectedly(tmp_path)) == 1
