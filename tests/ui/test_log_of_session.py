"""After a whole session, with errors in it, no name of a project, person or file is in the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.crash.reporter import CrashReporter
from imvo_desktop.usecases import diagnostics, program_log
from imvo_desktop.usecases.session import Session
from tests.hostile_chains import hostile_records
from tests.storage.small_chain import adding
from tests.ui.test_hostile_texts import COMMANDS, VIEWS
from tests.ui.walker import PATIENCE_MS, Walker

pytestmark = pytest.mark.full

PLANTED = "Zeldzaam"
"""Stands in every text of every record, and in the names of folder, file and person."""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log while it is written."""
    path = tmp_path / "own" / "log.txt"
    handler = program_log.begin(path)
    yield path
    program_log.end(handler)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose name is nobody's business."""
    found = tmp_path / f"{PLANTED} map"
    found.mkdir()
    return found


@pytest.fixture
def walker(qtbot: QtBot, started: Program, folder: Path) -> Walker:
    """Someone at a project full of names."""
    path = folder / f"{PLANTED} project.imvo"
    with Session.create(path, author=f"{PLANTED} persoon") as session:
        session.do(adding(*hostile_records(lambda field: f"{PLANTED} {field}")))
    found = Walker(qtbot, started, folder)
    found.document.author = f"{PLANTED} persoon"
    found.document.open_project(path)
    qtbot.waitUntil(lambda: found.document.is_open)
    found.wait_until_quiet()
    return found


def close_all(qapp: QApplication) -> None:
    for top in qapp.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.close()


def test_that_no_name_is_in_the_log_of_a_session(
    qtbot: QtBot, qapp: QApplication, walker: Walker, folder: Path, log: Path
) -> None:
    document, window = walker.document, walker.window
    for name in VIEWS:
        window.go_to(name)
    for command in COMMANDS:
        window.run(command)
        walker.wait_until_quiet()
        close_all(qapp)
    one = [*document.network.organisations][:1]
    document.do(editing.change(document.network, Kind.ORGANISATION, one, name=f"{PLANTED} anders"))
    walker.wait_until_quiet()
    document.undo()
    walker.wait_until_quiet()
    _go_wrong(qtbot, qapp, walker, folder)
    document.close()

    written = program_log.last_lines(log, 10**7)
    assert "ZeroDivisionError" in written
    assert "told the person" in written
    assert PLANTED.casefold() not in written.casefold()
    assert str(folder.parent) not in written
    pages = diagnostics.as_text(diagnostics.pages({}, document.network, log, written))
    assert PLANTED.casefold() not in pages.casefold()


def _go_wrong(qtbot: QtBot, qapp: QApplication, walker: Walker, folder: Path) -> None:
    """A file that is none, a list that cannot be read, and an error nobody expected."""
    broken = folder / f"{PLANTED} kapot.imvo"
    broken.write_bytes(b"SQLite format 3\0" + b"x" * 100)
    lists = folder / f"{PLANTED} lijst.xlsx"
    lists.write_bytes(b"no list")
    for path in (broken, lists, folder / f"{PLANTED} weg.imvo"):
        walker.window.projects.take_file(str(path))
        qtbot.waitUntil(lambda: _is_told(qapp), timeout=PATIENCE_MS)
        close_all(qapp)
        walker.wait_until_quiet()
    try:
        names = {PLANTED: 1}
        names[PLANTED] //= 0
    except ZeroDivisionError as error:
        error.add_note(f"of {PLANTED}")
        CrashReporter().report(type(error), error, error.__traceback__)


def _is_told(qapp: QApplication) -> bool:
    return any(isinstance(one, QDialog) and one.isVisible() for one in qapp.topLevelWidgets())
