"""Tables in the whole window: commands of the menus reach the cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.tables.record_table import RecordTable
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession
from tests.ui.tables.sheets import click_cell, put_on_clipboard, select_cells

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, started: Program, session: MemorySession) -> Iterator[Program]:
    """The window on the bicycle bags."""
    # reason: the session in memory does what the window asks of a session, without a file
    started.document.adopt(cast("Session", session))
    yield started
    qtbot.waitUntil(lambda: started.document.assessment is not None, timeout=PATIENCE_MS)


def shown(program: Program, name: str) -> RecordTable:
    program.window.run(f"show_{name}")
    return program.window.workspace.tables[name]


def test_that_insert_begins_a_new_organisation_whose_name_is_typed_at_once(
    qtbot: QtBot, program: Program
) -> None:
    table = shown(program, "organisations")
    QTest.keyClick(table.view, Qt.Key.Key_Insert)
    line = table.view.viewport().findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "Naaiatelier")
    QTest.keyClick(line, Qt.Key.Key_Return)
    names = [one.name for one in program.document.network.organisations.values()]
    qtbot.waitUntil(
        lambda: list(program.document.network.organisations.values())[-1].name == "Naaiatelier"
    )
    assert len(names) == 7


def test_that_shift_tab_leads_out_of_the_table_before_the_first_column(program: Program) -> None:
    table = shown(program, "links")
    first = table.model.ids[0]
    program.window.activateWindow()
    click_cell(table, first, table.model.columns[1].field)
    QTest.keyClick(table.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert table.view.hasFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focus = program.window.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("filter_")


def test_that_the_commands_of_the_menu_work_on_the_cells(program: Program) -> None:
    table, network = shown(program, "links"), program.document.network
    select_cells(table, ("l1", "product"), ("l1", "product"))
    put_on_clipboard("zeildoek")
    program.window.run("paste")
    assert network.links["l1"].product == "zeildoek"
    first, second = table.model.ids[:2]
    select_cells(table, (first, "note"), (first, "note"))
    put_on_clipboard("bekeken")
    program.window.run("paste")
    select_cells(table, (first, "note"), (second, "note"))
    program.window.run("fill_down")
    assert network.links[second].note == "bekeken"
    program.window.run("remove")
    assert {network.links[one].note for one in (first, second)} == {None}
    assert len(network.links) == 5


def test_that_the_table_of_measures_is_a_place_on_the_path(program: Program) -> None:
    program.window.go_to("measures")
    assert program.window.workspace.view == "measures"
    assert program.window.commands["show_measures"].isChecked()
    table = program.window.workspace.tables["measures"]
    assert table.model.rowCount() == 0


def test_that_del_in_the_chain_still_removes_what_is_selected(program: Program) -> None:
    table = shown(program, "organisations")
    click_cell(table, "office", "city")
    program.window.run("show_chain")
    program.window.run("remove")
    assert "office" not in program.document.network.organisations
