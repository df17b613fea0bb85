"""The three pages in the whole window: reached from the path and the menus, with the keyboard."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Theme
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


@pytest.fixture
def program(started: Program) -> Program:
    """The program with the bicycle bags open."""
    started.document.adopt(cast("Session", MemorySession(bicycle_bags())))
    return started


@pytest.mark.parametrize("name", ["scope", "own_operations", "after_us"])
def test_that_the_path_and_the_menu_lead_to_each_page(program: Program, name: str) -> None:
    window = program.window
    window.go_to("chain")
    path = Hand(window).find(QTreeWidget, "step_path")
    path.setFocus()
    path.setCurrentItem(path._items[name])  # type: ignore[attr-defined]  # the path's own
    QTest.keyClick(path, Qt.Key.Key_Return)
    assert window.workspace.view == name
    window.go_to("chain")
    window.run(f"show_{name}")
    assert window.workspace.shown.objectName() == name


def test_that_waste_after_us_is_judged_in_three_presses(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.go_to("after_us")
    hand = Hand(window)
    hand.click("after.add.waste")
    hand.click(f"after.theme.{Theme.WASTE}")
    qtbot.waitUntil(lambda: window.findChild(QLabel, "tagging.theme") is not None,
                    timeout=PATIENCE_MS)  # fmt: skip
    hand.click("scale.3")
    hand.click("tagging.save")
    (link,) = program.document.network.links_out("own")
    (risk,) = program.document.network.risks_on_link(link.id)
    assert (risk.theme, risk.scale) == (Theme.WASTE, 3)


def test_that_the_page_of_the_own_company_leads_to_another(program: Program) -> None:
    program.window.go_to("own_operations")
    hand = Hand(program.window)
    hand.click("own.change")
    dialog = hand.find(QDialog, "own_company")
    assert dialog.isVisible()
    dialog.reject()
