"""The whole way, by pressing what a person presses: list, link, tag, hotspot, undo, redo, PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.ui.app import Program
from tests.ui.walker import PATIENCE_MS, Walker

pytestmark = pytest.mark.full


@pytest.fixture
def walker(qtbot: QtBot, started: Program, tmp_path: Path) -> Walker:
    """Someone at the program, with all its parts there."""
    return Walker(qtbot, started, tmp_path)


def test_that_the_whole_way_can_be_walked_back_and_forth(walker: Walker) -> None:
    walker.make_project()
    start = walker.checksum
    walker.import_list()
    walker.draw_link("Gespenfabriek Ningbo", "Weverij Anand")
    assert len(walker.document.network.links) == 4
    assert walker.tag_all() <= 3
    end = walker.checksum
    walker.choose_first_bar()
    assert walker.selection.kind is Kind.LINK
    steps = walker.undo_all()
    assert (steps, walker.checksum) == (3, start)
    assert (walker.redo_all(), walker.checksum) == (3, end)
    themes = {risk.theme for risk in walker.document.network.risks.values()}
    assert themes == {Theme.CHILD_LABOUR}
    assert walker.make_report().read_bytes().startswith(b"%PDF")


def test_that_the_worst_hotspot_of_the_example_is_three_clicks_away(walker: Walker) -> None:
    walker.hand.click("start_open_example")
    walker.qtbot.waitUntil(lambda: walker.document.is_open, timeout=PATIENCE_MS)
    tree = walker.wait_for(QTreeWidget, "priorities.list")
    walker.qtbot.waitUntil(lambda: tree.topLevelItemCount() > 2, timeout=PATIENCE_MS)
    first = tree.topLevelItem(1)
    assert first is not None
    place = tree.visualItemRect(first).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert walker.selection.ids
    assert walker.wait_for(QWidget, "inspector.title").isVisible()
