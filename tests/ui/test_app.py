"""The program starts with a file, takes files from the system, and survives its own mistakes."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.errors import FileError, InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.crash.reporter import CrashReporter
from imvo_desktop.ui.messages import error_text
from imvo_desktop.usecases.session import Session
from tests.ui.programs import fresh_program

PATIENCE_MS = 20_000


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program on a fresh profile, not yet visible."""
    made = Program(qapp, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    yield made
    made.close()
    made.window.deleteLater()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project on disk."""
    path = tmp_path / "één project.imvo"
    Session.create(path, author="tester").close()
    return path


@pytest.mark.full
def test_that_the_project_given_at_the_start_opens(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        program.show(str(project))
    assert program.window.inspector is not None
    assert program.window.windowTitle() == "één project — IMVO Desktop"


@pytest.mark.full
def test_that_no_thread_searches_for_garbage_while_the_program_ends(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """On another thread than that of the window a search ends the program with it."""
    searched: list[bool] = []

    def work(progress: Progress) -> None:
        try:
            while True:
                progress.step(0, 1)
                time.sleep(0.001)
        finally:
            searched.append(gc.isenabled())

    with fresh_program(qapp, tmp_path) as program:
        program.show()
        program.workers.run(work)
        qtbot.wait(50)
    assert searched == [False]
    assert gc.isenabled()


@pytest.mark.full
def test_that_a_file_the_system_hands_over_opens(
    qtbot: QtBot, qapp: QApplication, program: Program, project: Path
) -> None:
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        QApplication.sendEvent(qapp, QFileOpenEvent(str(project)))


def test_that_an_unexpected_error_is_told_with_its_details(qtbot: QtBot) -> None:
    reporter = CrashReporter()
    try:
        raise ZeroDivisionError("by zero")
    except ZeroDivisionError:
        with qtbot.waitSignal(reporter.crashed) as heard:
            reporter.report(*sys.exc_info())
    assert heard.args is not None
    assert heard.args[0].startswith("ZeroDivisionError\n")


def test_that_a_known_error_is_a_sentence_and_an_unknown_one_says_its_code() -> None:
    known = error_text(FileError("disk_full", file="a.imvo", folder="/b"), Labels("en"))
    assert "a.imvo" in known
    assert "disk_full" not in known
    assert "no_such_code" in error_text(InputError("no_such_code"), Labels("en"))
