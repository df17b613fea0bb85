"""The columns of the priorities share the width there is."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Level
from imvo_desktop.ui.panels.priorities_tree import PrioritiesTree
from imvo_desktop.usecases.hotspot_rows import HotspotRow, HotspotRows

ROW = HotspotRow("r", "12=", "Mill → Weaver", "Child labour", "S 4 · L 5", Level.HIGH, "High", "")
HEADS = ["Place", "Where", "Theme", "Answers", "Level", "Remark"]
ANSWERS = 3


@pytest.fixture
def tree(qtbot: QtBot) -> PrioritiesTree:
    """Thirty rows without a remark."""
    found = PrioritiesTree()
    qtbot.addWidget(found)
    found.setHeaderLabels(HEADS)
    found.show()
    found.show_rows(HotspotRows("", (), (ROW,) * 30, 0, 0, 1, 0, 0, 0, 0))
    return found


@pytest.mark.parametrize("width", [360, 620, 900, 1200])
def test_that_the_rows_fit_whatever_the_width(tree: PrioritiesTree, width: int) -> None:
    tree.resize(width, 300)
    QTest.qWait(1)
    assert tree.horizontalScrollBar().maximum() == 0


def test_that_without_room_the_answers_are_a_tooltip(tree: PrioritiesTree) -> None:
    tree.resize(280, 300)
    assert tree.isColumnHidden(ANSWERS)
    item = tree.topLevelItem(1)
    assert item is not None
    assert item.toolTip(4) == "S 4 · L 5"
    tree.resize(900, 300)
    assert not tree.isColumnHidden(ANSWERS)
