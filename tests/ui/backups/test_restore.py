"""A backup is put back in three clicks, from the menu and from the message that nothing opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.records import Organisation
from imvo_desktop.own_folder import backups_folder
from imvo_desktop.storage.backup_shelf import facts
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.backups.backup_table import BackupTable
from imvo_desktop.ui.backups.restore_dialog import RestoreDialog
from imvo_desktop.usecases.backups import Keeper
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import LINK, MILL, OWN, made
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two backups: of three records, and of one organisation more."""
    path = made(tmp_path / "Fietstas.imvo", OWN, MILL, LINK)
    for day, name in (("2026-11-23", "x"), ("2026-11-24", "y")):
        clock = f"{day}T08:00:00Z".__str__
        keeper = Keeper(backups_folder(), clock, lambda error: pytest.fail(str(error)))
        with Session.open(path, author="An", clock=clock, backups=keeper) as session:
            session.do(edit("add_organisation", [Change(None, Organisation(id=name, name=name))]))
        keeper.close()
    return path


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


def opened(qtbot: QtBot, program: Program, path: Path) -> None:
    """Open the project at `path`."""
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        program.window.projects.open_path(str(path))


def restoring(qtbot: QtBot, program: Program) -> RestoreDialog:
    """The dialog once its list is there."""
    found: list[RestoreDialog] = []

    def is_there() -> bool:
        found[:] = program.window.findChildren(RestoreDialog)
        return bool(found) and found[-1]._rows is not None

    qtbot.waitUntil(is_there, timeout=PATIENCE_MS)
    return found[-1]


def table(dialog: QDialog) -> BackupTable:
    """The list of `dialog`."""
    found = dialog.findChild(BackupTable)
    assert found is not None
    return found


def message(qtbot: QtBot, program: Program) -> QMessageBox:
    """The message that is up last."""
    qtbot.waitUntil(
        lambda: any(box.isVisible() for box in program.window.findChildren(QMessageBox)),
        timeout=PATIENCE_MS,
    )
    return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()][-1]


def test_that_a_backup_is_back_in_three_clicks(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    opened(qtbot, program, project)
    assert "y" in program.document.network.organisations
    clicks = 2  # the menu, and the line in it
    program.window.run("restore_backup")
    hand = Hand(restoring(qtbot, program))
    assert table(restoring(qtbot, program)).topLevelItemCount() == 2
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        hand.click("backups.restore")
    clicks += hand.clicks
    print(f"clicks to restore a backup: {clicks}")
    assert clicks <= 3
    assert set(program.document.network.organisations) == {"own", "mill", "x"}
    box = message(qtbot, program)
    assert "Fietstas (set aside on " in box.informativeText()
    box.close()


def test_that_the_file_that_was_there_is_beside_it(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    before = project.read_bytes()
    opened(qtbot, program, project)
    program.window.run("restore_backup")
    dialog = restoring(qtbot, program)
    table(dialog).setCurrentIndex(table(dialog).model().index(1, 0))
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        QTest.keyClick(table(dialog), Qt.Key.Key_Return)
    assert set(program.document.network.organisations) == {"own", "mill"}
    (aside,) = [one for one in project.parent.glob("*.imvo") if one != project]
    assert aside.read_bytes() == before
    message(qtbot, program).close()


@pytest.mark.parametrize("is_there", [False, True])
def test_that_a_lost_or_damaged_project_offers_its_backups(
    qtbot: QtBot, program: Program, project: Path, is_there: bool
) -> None:
    project.unlink()
    if is_there:
        project.write_bytes(b"no project any more")
    program.window.projects.open_path(str(project))
    box = message(qtbot, program)
    hand = Hand(box)
    assert hand.has("offer_rescue") is is_there
    hand.click("offer_restore")
    at_list = Hand(restoring(qtbot, program))
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        at_list.click("backups.restore")
    print(f"clicks from the message: {hand.clicks + at_list.clicks}")
    assert hand.clicks + at_list.clicks <= 3
    assert facts(project).organisations == 3
    message(qtbot, program).close()


def test_that_a_file_that_is_no_project_stays_as_it_is_when_nobody_restores(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    other = tmp_path / "other.imvo"
    other.write_bytes(b"no project")
    program.window.projects.open_path(str(other))
    Hand(message(qtbot, program)).click("offer_restore")
    dialog = restoring(qtbot, program)
    assert not table(dialog).isVisible()
    restore = dialog.findChild(QPushButton, "backups.restore")
    assert restore is not None
    assert not restore.isEnabled()
    dialog.reject()
    assert other.read_bytes() == b"no project"


def test_that_without_a_project_the_backups_of_all_are_there(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    program.window.run("restore_backup")
    dialog = restoring(qtbot, program)
    assert table(dialog).topLevelItemCount() == 2
    assert table(dialog).chosen is not None
    dialog.reject()


def test_that_a_damaged_backup_is_not_put_back(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    opened(qtbot, program, project)
    program.window.run("restore_backup")
    dialog = restoring(qtbot, program)
    row = table(dialog).chosen
    assert row is not None
    data = bytearray(row.backup.path.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    row.backup.path.write_bytes(bytes(data))
    before = project.read_bytes()
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        Hand(dialog).click("backups.restore")
    assert project.read_bytes() == before
    box = message(qtbot, program)
    assert "is damaged itself" in box.text()
    box.close()
    dialog.reject()


def test_that_a_damaged_project_is_rescued_beside_itself(
    qtbot: QtBot, program: Program, project: Path
) -> None:
    data = project.read_bytes()
    project.write_bytes(data[: len(data) - 4096])
    program.window.run("rescue_project")
    found = program.window.findChild(QFileDialog, "rescue_dialog")
    assert found is not None
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        found.fileSelected.emit(str(project))
    found.close()
    session = program.document.session
    assert session is not None
    assert session.path.name == "Fietstas (rescued).imvo"
    assert project.read_bytes() == data[: len(data) - 4096]
    box = message(qtbot, program)
    assert "could be read" in box.text()
    box.close()
