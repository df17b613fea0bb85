"""The text of the window is as large as a person asks, at once, with room for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QTableWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.tokens import TEXT_SIZE
from imvo_desktop.ui import text_size
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.settings import SettingsStore
from imvo_desktop.usecases.example import example_edit
from tests.ui.hand import PATIENCE_MS
from tests.ui.programs import complete, fresh_program


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English without a project; text is as it was afterwards."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started
        started.window.run("text_as_system")


@pytest.mark.full
def test_that_text_grows_at_once_and_is_remembered(program: Program, tmp_path: Path) -> None:
    before = program.window.font().pixelSize()
    program.window.run("text_larger")
    assert (before, program.window.font().pixelSize()) == (TEXT_SIZE, round(TEXT_SIZE * 1.15))
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert SettingsStore(store).load().text_size == 115


@pytest.mark.full
def test_that_text_becomes_smaller_again_but_never_too_small(program: Program) -> None:
    program.window.run("text_larger")
    for _ in range(3):
        program.window.run("text_smaller")
    assert program.preferences.settings.text_size == 100


@pytest.mark.full
def test_that_rows_there_are_get_room_for_their_text(qtbot: QtBot, program: Program) -> None:
    table, rows = QTableWidget(2, 2), QListWidget()
    table.verticalHeader().setDefaultSectionSize(30)
    item = QListWidgetItem("cotton")
    item.setSizeHint(QSize(0, 20))
    rows.addItem(item)
    for widget in (table, rows):
        qtbot.addWidget(widget)
    for _ in range(3):
        program.window.run("text_larger")
    assert (table.rowHeight(0), item.sizeHint().height()) == (45, 30)
    program.window.run("text_as_system")
    assert (table.rowHeight(0), item.sizeHint().height()) == (30, 20)


@pytest.mark.full
def test_that_rows_are_as_high_as_before_once_text_is(program: Program) -> None:
    table = QTableWidget(2, 1, program.window)
    table.verticalHeader().setDefaultSectionSize(28)
    table.show()
    while text_size.scale() < 2:
        program.window.run("text_larger")
    program.window.run("text_as_system")
    assert table.rowHeight(0) == 28


@pytest.mark.full
def test_that_a_window_small_for_its_text_puts_parts_away(qtbot: QtBot, program: Program) -> None:
    complete(qtbot, program.window)
    bottom = program.window.workspace.bottom
    assert not bottom.isHidden()
    for _ in range(5):
        program.window.run("text_larger")
    assert bottom.isHidden()
    program.window.run("text_as_system")
    assert not bottom.isHidden()


@pytest.mark.parametrize(
    ("percent", "steps", "found"), [(0, 1, 115), (200, 1, 200), (130, -1, 115)]
)
def test_that_a_step_is_the_next_size_there_is(percent: int, steps: int, found: int) -> None:
    assert text_size.next_size(percent, steps) == found


@pytest.mark.full
def test_that_sizes_of_the_tokens_follow(program: Program) -> None:
    for _ in range(3):
        program.window.run("text_larger")
    assert (text_size.scale(), text_size.scaled(28)) == (1.5, 42)


@pytest.mark.full
@pytest.mark.parametrize("name", ["grievances", "agreements"])
def test_that_a_field_in_a_low_form_holds_its_text(
    qtbot: QtBot, program: Program, tmp_path: Path, name: str
) -> None:
    complete(qtbot, program.window)
    program.document.create_project(tmp_path / "Fietstas.imvo", lambda: example_edit("nl"))
    qtbot.waitUntil(lambda: program.document.assessment is not None, timeout=PATIENCE_MS)
    window, preferences = program.window, program.preferences
    preferences.choose(replace(preferences.settings, text_size=200))
    window.resize(1280, 800)
    window.go_to(name)
    qtbot.waitUntil(lambda: program.workers.is_idle, timeout=PATIENCE_MS)
    shown = window.workspace.shown
    assert shown is not None

    def lines() -> list[QLineEdit]:
        return [one for one in shown.findChildren(QLineEdit) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(lines()), timeout=PATIENCE_MS)
    assert all(one.height() > one.fontMetrics().height() + 2 for one in lines())
