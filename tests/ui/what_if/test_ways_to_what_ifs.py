"""Every way to a what-if: path, menu, command palette, inspector, the menu of a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.scenario_edits import scenarios_of
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding
from tests.ui.hand import PATIENCE_MS, Hand
from tests.usecases.scenario_chains import RECORDS

pytestmark = pytest.mark.full


@pytest.fixture
def window(started: Program, tmp_path: Path) -> MainWindow:
    """The whole window with the chain of two mills open."""
    session = Session.create(tmp_path / "tassen.imvo", author="An")
    session.do(adding(*RECORDS))
    started.document.adopt(session)
    return started.window


def _supplier(window: MainWindow) -> str:
    network = window.document.network
    own = network.own
    assert own is not None
    return network.links_in(own.id)[0].supplier


def test_that_the_inspector_begins_a_what_if_with_what_is_selected(
    qtbot: QtBot, window: MainWindow
) -> None:
    supplier = _supplier(window)
    window.selection.set(Kind.ORGANISATION, [supplier])
    hand = Hand(window)
    hand.click("inspector.what_if")
    assert window.workspace.view == "scenarios"
    line = hand.find(QLineEdit, "what_if.supplier")
    assert line.text() == window.document.network.organisations[supplier].name
    hand.click("what_if.add")
    (made,) = scenarios_of(window.document.network)
    assert line.text() in made.name
    window.document.undo()
    assert scenarios_of(window.document.network) == ()


def test_that_the_command_is_there_only_with_something_selected(window: MainWindow) -> None:
    window.selection.clear()
    assert not window.commands["what_if"].isEnabled()
    window.selection.set(Kind.ORGANISATION, [_supplier(window)])
    assert window.commands["what_if"].isEnabled()


def test_that_a_selected_delivery_is_what_the_form_splits(window: MainWindow) -> None:
    link = window.document.network.links_out(_supplier(window))[0]
    window.selection.set(Kind.LINK, [link.id])
    window.commands["what_if"].trigger()
    box = Hand(window).find(QComboBox, "what_if.target")
    assert (link.product or "") in box.currentText()


def test_that_the_palette_leads_to_the_what_ifs(qtbot: QtBot, window: MainWindow) -> None:
    window.run("find_anything")
    hand = Hand(window)
    line = hand.find(QLineEdit, "palette.field")
    name = window.commands["show_scenarios"].text()
    QTest.keyClicks(line, name)
    found = hand.find(QTreeWidget, "palette.found")
    qtbot.waitUntil(lambda: name in _lines(found), timeout=PATIENCE_MS)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.view == "scenarios", timeout=PATIENCE_MS)
    assert hand.find(QPushButton, "what_if.begin").isVisible()


def _lines(found: QTreeWidget) -> list[str]:
    items = [found.topLevelItem(at) for at in range(found.topLevelItemCount())]
    return [one.text(0) for one in items if one is not None]
