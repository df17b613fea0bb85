"""The boxes of an error: what happened, what is safe, what to do."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.usecases.new_project import first_edit
from imvo_desktop.usecases.running import Ended, Running, ended_unexpectedly
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full

DETAILS = "ZeroDivisionError: division by zero\n  imvo_desktop.ui.app:1 show"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project on disk."""
    found = tmp_path / "Weverij Jansen.imvo"
    with Session.create(found, author="Piet") as session:
        session.do(first_edit("Weverij Jansen", iter(("own", "other")).__next__))
    return found


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English, in sight."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)


def opened(qtbot: QtBot, program: Program, path: Path) -> None:
    """Open the project at `path`."""
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        program.document.open_project(path)


def box(qtbot: QtBot, program: Program, name: str) -> QDialog:
    """The dialog called `name` that comes up."""
    qtbot.waitUntil(
        lambda: program.window.findChild(QDialog, name) is not None, timeout=PATIENCE_MS
    )
    found = program.window.findChild(QDialog, name)
    assert found is not None
    return found


def words(found: QDialog) -> str:
    """All that a message says."""
    assert isinstance(found, QMessageBox)
    return f"{found.text()} {found.informativeText()}"


def test_that_an_error_says_up_to_when_all_is_saved(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    opened(qtbot, program, path)
    program.troubles.show_crash(DETAILS)
    program.troubles.show_crash(DETAILS)
    found = program.window.findChildren(QMessageBox, "crash")
    assert len(found) == 1
    assert "saved up to your last change, " in words(found[0])
    assert "{" not in words(found[0])
    unnamed = [one for one in found[0].findChildren(QPushButton) if not one.accessibleName()]
    assert [one for one in unnamed if not one.text()] == []
    Hand(found[0]).click("go_on")
    qtbot.waitUntil(lambda: not found[0].isVisible())


def test_that_without_a_project_there_is_nothing_to_lose_and_nothing_to_copy(
    program: Program,
) -> None:
    program.troubles.show_crash("MemoryError")
    found = program.window.findChild(QMessageBox, "crash")
    assert found is not None
    assert "nothing is lost" in words(found)
    assert "too little memory" in words(found)
    assert not Hand(found).has("crash.save_copy")
    found.close()


def test_that_a_copy_is_saved_while_the_view_is_broken(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, program, path)
    # No command of the window works any more.
    monkeypatch.setattr(program.window, "commands", {})
    program.troubles.show_crash(DETAILS)
    found = box(qtbot, program, "crash")
    Hand(found).click("crash.save_copy")
    dialog = found.findChild(QFileDialog, "copy_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "copy.imvo"))
    dialog.close()
    message = box(qtbot, program, "message")
    message.close()
    found.close()
    with Session.open(tmp_path / "copy.imvo", author="tester") as copy:
        assert copy.network.own is not None


def test_that_the_next_start_tells_of_a_stop_and_opens_what_was_open(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    program.troubles.show_stopped(Ended("2026-11-23T09:30:00Z", path, ""))
    found = box(qtbot, program, "stopped")
    assert "stopped unexpectedly on" in words(found)
    assert "“Weverij Jansen” is saved up to your last change, " in words(found)
    with qtbot.waitSignal(program.document.opened, timeout=PATIENCE_MS):
        Hand(found).click("stopped.open")


@pytest.mark.parametrize("project", [None, Path("/nowhere/Weg.imvo")])
def test_that_a_stop_without_a_project_offers_none(
    qtbot: QtBot, program: Program, project: Path | None
) -> None:
    program.troubles.show_stopped(Ended("2026-11-23T09:30:00Z", project, "Fatal Python error"))
    found = box(qtbot, program, "stopped")
    assert ("nothing is lost" in words(found)) == (project is None)
    assert Hand(found).has("stopped.open") == (project is not None)
    found.close()


def test_that_a_project_that_cannot_be_read_after_a_stop_leads_to_what_can_be_done(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"no more of it")
    program.troubles.show_stopped(Ended("2026-11-23T09:30:00Z", path, ""))
    found = box(qtbot, program, "stopped")
    assert "cannot be read now" in words(found)
    Hand(found).click("stopped.open")
    told = box(qtbot, program, "message")
    assert path.name in words(told)
    told.close()


def test_that_the_mark_of_the_program_names_what_is_open(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path
) -> None:
    mark = Running.begin(tmp_path / "marks")
    assert mark is not None
    program.troubles.mark(mark)
    opened(qtbot, program, path)
    os.close(mark._handle or 0)
    mark._handle = None
    (ended,) = ended_unexpectedly(tmp_path / "marks")
    assert ended.project == path


@pytest.mark.parametrize("suffix", ["zip", "txt"])
def test_that_a_diagnostics_file_is_shown_in_full_before_it_is_saved(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path, suffix: str
) -> None:
    opened(qtbot, program, path)
    program.window.run("make_diagnostics")
    found = box(qtbot, program, "diagnostics")
    save = Hand(found).find(QPushButton, "diagnostics.save")
    qtbot.waitUntil(save.isEnabled, timeout=PATIENCE_MS)
    shown = Hand(found).find(QPlainTextEdit, "diagnostics.text").toPlainText()
    Hand(found).click("diagnostics.save")
    dialog = found.findChild(QFileDialog, "diagnostics_place")
    assert dialog is not None
    target = tmp_path / f"file.{suffix}"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    assert written(target) == shown
    assert "organisation: 2" in shown or "organisation: 1" in shown
    for secret in ("Jansen", "Piet", str(tmp_path), path.stem):
        assert secret not in shown


def written(path: Path) -> str:
    """The pages in a file, below each other."""
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        pages = [(one, archive.read(one).decode()) for one in archive.namelist()]
    return "\n".join(f"=== {name} ===\n{text}" for name, text in pages)


def test_that_keys_reach_every_button(program: Program) -> None:
    program.troubles.show_crash(DETAILS)
    found = program.window.findChild(QMessageBox, "crash")
    assert found is not None
    buttons = [one for one in found.findChildren(QWidget) if isinstance(one, QPushButton)]
    assert [one.text() for one in buttons if not one.focusPolicy().value] == []
    found.close()
