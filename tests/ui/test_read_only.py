"""A project that is only looked at: by choice or because somebody works in it; and its copy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.storage.holder import Holder
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases import other_window
from imvo_desktop.usecases.new_project import first_edit
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project on disk."""
    found = tmp_path / "Fietstas.imvo"
    ids = iter(("own", "other"))
    with Session.create(found, author="someone") as session:
        session.do(first_edit("Fietstas BV", lambda: next(ids)))
    return found


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


def choose(program: Program, command: str, dialog: str, path: Path) -> None:
    """Run `command` and choose `path` in the dialog it opens."""
    program.window.run(command)
    found = program.window.findChild(QFileDialog, dialog)
    assert found is not None
    found.fileSelected.emit(str(path))
    found.close()
    found.deleteLater()


def open_read_only(qtbot: QtBot, program: Program, path: Path) -> Hand:
    """Open the project at `path` to read only, by the menu."""
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        choose(program, "open_read_only", "open_read_only_dialog", path)
    return Hand(program.window)


def message(qtbot: QtBot, program: Program) -> QMessageBox:
    """The message that comes up."""
    window = program.window
    qtbot.waitUntil(
        lambda: window.findChild(QMessageBox, "message") is not None, timeout=PATIENCE_MS
    )
    found = window.findChild(QMessageBox, "message")
    assert found is not None
    return found


def test_that_a_project_is_opened_to_read_only_by_choice(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    hand = open_read_only(qtbot, program, path)
    assert program.document.is_read_only
    assert hand.find(QLabel, "banner").isVisible()
    assert not program.window.commands["add_organisation"].isEnabled()


def test_that_nobody_is_named_when_one_reads_what_one_had_open(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        program.window.projects.open_path(str(path))
    hand = open_read_only(qtbot, program, path)
    assert hand.find(QLabel, "banner").text().startswith("You can look at")


def test_that_what_was_opened_to_read_can_be_opened_to_change(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    hand = open_read_only(qtbot, program, path)
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        hand.click("banner.again")
    assert not program.document.is_read_only
    assert not hand.find(QLabel, "banner").isVisible()
    assert not program.window.commands["open_to_change"].isEnabled()


def test_that_trying_again_while_somebody_works_in_it_says_who(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    with Session.open(path, author="someone"):
        with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
            program.window.projects.open_path(str(path))
        hand = Hand(program.window)
        assert " works in this project on " in hand.find(QLabel, "banner").text()
        hand.click("banner.again")
        box = message(qtbot, program)
        assert "is open elsewhere" in box.text()
        box.close()
        assert program.document.is_read_only


def test_that_the_window_somebody_works_in_is_asked_for(
    qtbot: QtBot, program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[int]()

    def ask(_: Path, holder: Holder) -> bool:
        asked.append(holder.pid)
        return True

    monkeypatch.setattr(other_window, "ask", ask)
    with Session.open(path, author="someone"):
        with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
            program.window.projects.open_path(str(path))
        Hand(program.window).click("banner.there")
    assert asked == [os.getpid()]


def test_that_no_window_is_offered_where_nobody_works_in_it(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    hand = open_read_only(qtbot, program, path)
    assert not hand.find(QPushButton, "banner.there").isVisible()


def test_that_a_copy_of_what_is_read_only_is_made_and_told(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path
) -> None:
    hand = open_read_only(qtbot, program, path)
    hand.click("banner.save_copy")
    dialog = program.window.findChild(QFileDialog, "copy_dialog")
    assert dialog is not None
    # Asks before it replaces a file.
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.fileSelected.emit(str(tmp_path / "copy.imvo"))
    dialog.close()
    box = message(qtbot, program)
    assert "“copy.imvo”" in box.text()
    box.close()
    with Session.open(tmp_path / "copy.imvo", author="tester") as copy:
        assert copy.network.own is not None


def test_that_a_project_is_not_copied_over_itself(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    open_read_only(qtbot, program, path)
    before = path.read_bytes()
    choose(program, "save_copy", "copy_dialog", path)
    box = message(qtbot, program)
    assert box.icon() is QMessageBox.Icon.Warning
    box.close()
    assert path.read_bytes() == before


def test_that_a_copy_into_a_folder_that_is_gone_is_told(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path
) -> None:
    open_read_only(qtbot, program, path)
    choose(program, "save_copy", "copy_dialog", tmp_path / "gone" / "copy.imvo")
    box = message(qtbot, program)
    assert "gone" in box.text() + box.informativeText()
    box.close()


def test_that_the_buttons_of_the_banner_have_names(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    hand = open_read_only(qtbot, program, path)
    names = [
        hand.find(QPushButton, f"banner.{one}").accessibleName() for one in ("again", "save_copy")
    ]
    assert names == ["Open to change it", "Save a copy…"]
