"""The menus of the drawing, in the whole program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.drawing_rows import GROUPING
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags

if TYPE_CHECKING:
    from pathlib import Path

    from imvo_desktop.ui.app import Program


@pytest.fixture
def chain(started: Program, tmp_path: Path, qtbot: QtBot) -> ChainView:
    """The drawing of the bicycle bags in the whole program."""
    session = Session.create(tmp_path / "bags.imvo", author="tester")
    session.do(edit("new_project", (Change(None, record) for record in bicycle_bags())))
    started.document.adopt(session)
    found = started.window.workspace.chain
    assert isinstance(found, ChainView)
    return found


def test_that_every_way_of_grouping_has_a_command() -> None:
    assert tuple(f"group_by_{by}" for by in GroupBy) == GROUPING


@pytest.mark.full
@pytest.mark.parametrize("by", list(GroupBy))
def test_that_the_menu_groups_the_chain(started: Program, chain: ChainView, by: GroupBy) -> None:
    started.window.run(f"group_by_{by}")
    assert chain.folds.folding.by is by


@pytest.mark.full
def test_that_the_menu_brings_a_note_to_write(started: Program, chain: ChainView) -> None:
    started.window.run("show_links")
    started.window.run("add_note")
    sheet = chain.findChild(QPlainTextEdit, "chain_note")
    assert sheet is not None
    assert sheet.isVisible()


@pytest.mark.full
def test_that_find_searches_the_drawing(started: Program, chain: ChainView) -> None:
    started.window.run("find")
    field = chain.findChild(QPlainTextEdit, "chain_note")
    assert field is not None
    assert started.window.focusWidget().objectName() == "chain_search"


@pytest.mark.full
def test_that_a_supplier_with_its_delivery_and_a_risk_begins_with_six_keys(
    started: Program, chain: ChainView
) -> None:
    """The drawing's part of T3, by keys alone: Home, Insert, the name, Enter, right, R."""
    canvas = chain.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    line = chain.findChild(QLineEdit, "chain_name")
    assert line is not None
    QTest.keyClicks(line, "Ritsenfabriek Porto")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    network = started.document.network
    (made,) = [one for one in network.organisations.values() if one.name == "Ritsenfabriek Porto"]
    assert [network.links[one].supplier for one in started.window.selection.ids] == [made.id]
    QTest.keyClick(canvas, Qt.Key.Key_R)
    inspector = started.window.inspector
    assert inspector is not None
    assert inspector.isAncestorOf(started.window.focusWidget())
