"""A folder that is copied elsewhere is told once; copies of two computers until they are gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.panels.synced_banner import SyncedBanner
from imvo_desktop.usecases.new_project import first_edit
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in a folder that is copied elsewhere."""
    return made(tmp_path / "Dropbox" / "Fietstas.imvo")


def made(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    ids = iter(("own", "other"))
    with Session.create(path, author="An") as session:
        session.do(first_edit("Fietstas BV", lambda: next(ids)))
    return path


def opened(qtbot: QtBot, program: Program, path: Path) -> Hand:
    """Open the project and wait until its folder was looked at."""
    banner = program.window.findChild(SyncedBanner)
    assert banner is not None
    with qtbot.waitSignal(banner.looked, timeout=PATIENCE_MS):
        program.window.projects.open_path(str(path))
    return Hand(program.window)


def test_that_it_is_told_until_it_is_read_and_never_again(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    for _ in range(2):
        hand = opened(qtbot, program, project)
        assert hand.find(QLabel, "synced").isVisible()
        assert "Dropbox" in hand.find(QLabel, "synced").text()
        assert not hand.find(QPushButton, "synced.read").isVisible()
    hand.click("synced.known")
    assert not hand.find(QLabel, "synced").isVisible()
    opened(qtbot, program, project)
    assert not hand.find(QLabel, "synced").isVisible()
    other = made(project.with_name("Anders.imvo"))
    opened(qtbot, program, other)
    assert hand.find(QLabel, "synced").isVisible()


def test_that_nothing_is_told_of_a_folder_of_ones_own(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    hand = opened(qtbot, program, made(tmp_path / "Zaken" / "a.imvo"))
    assert not hand.find(QLabel, "synced").isVisible()


def test_that_a_copy_of_another_computer_is_told_and_read(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    copy = project.with_name("Fietstas (An's conflicted copy).imvo")
    copy.write_bytes(project.read_bytes())
    before = copy.read_bytes()
    hand = opened(qtbot, program, project)
    hand.click("synced.known")
    opened(qtbot, program, project)
    assert copy.name in hand.find(QLabel, "synced").text()
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        hand.click("synced.read")
    assert program.document.is_read_only
    assert program.document.session is not None
    assert program.document.session.path == copy
    assert copy.read_bytes() == before
