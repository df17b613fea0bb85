"""Coming back to the window tells that the file of the project is no longer there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from tests.storage.small_chain import OWN, made
from tests.ui.hand import PATIENCE_MS
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full
ACTIVE = Qt.ApplicationState.ApplicationActive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project on disk."""
    return made(tmp_path / "Fietstas.imvo", OWN)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, path: Path) -> Iterator[Program]:
    """The program in English with the project open."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        with qtbot.waitSignal(started.document.opened, timeout=PATIENCE_MS):
            started.window.projects.open_path(str(path))
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


def messages(program: Program) -> list[str]:
    """What is told now."""
    return [one.text() for one in program.window.findChildren(QMessageBox) if one.isVisible()]


def come_back(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    """As the system says when the window is in front again."""
    qapp.applicationStateChanged.emit(ACTIVE)
    qtbot.waitUntil(lambda: program.document.workers.is_idle, timeout=PATIENCE_MS)
    qtbot.wait(50)


@pytest.mark.parametrize("how", ["moved", "replaced", "removed"])
def test_that_a_file_that_is_gone_is_told_once(
    qtbot: QtBot, qapp: QApplication, program: Program, path: Path, how: str
) -> None:
    come_back(qtbot, qapp, program)
    assert messages(program) == []
    if how == "removed":
        path.unlink()
    else:
        path.rename(path.with_name("moved.imvo"))
    if how == "replaced":
        made(path.with_name("other.imvo"), OWN).rename(path)
    come_back(qtbot, qapp, program)
    (told,) = messages(program)
    assert "no longer where you opened it" in told
    for box in program.window.findChildren(QMessageBox):
        box.close()
    come_back(qtbot, qapp, program)
    assert messages(program) == []
