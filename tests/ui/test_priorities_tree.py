"""The columns of the priorities share the width there is."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
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


def rows_of(*found: HotspotRow) -> HotspotRows:
    """A list of some harms."""
    return HotspotRows("", (), found, 0, 0, 1, 0, 0, 0, 0)


def items_of(tree: PrioritiesTree) -> list[QTreeWidgetItem]:
    """The head and the rows under it."""
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [one for one in items if one is not None]


def test_that_only_rows_that_say_something_else_are_written_again(tree: PrioritiesTree) -> None:
    first, second = ROW, dataclasses.replace(ROW, risk="q", where="Dyer → Weaver")
    tree.show_rows(rows_of(first, second))
    items = items_of(tree)
    tree.setCurrentItem(items[1])
    tree.show_rows(rows_of(first, dataclasses.replace(second, level=Level.LOW, level_text="Low")))
    assert items_of(tree) == items
    assert tree.currentItem() is items[1]
    assert (items[2].text(1), items[2].text(4)) == ("Dyer → Weaver", "Low")


def test_that_no_row_stays_chosen_that_is_now_of_another_risk(tree: PrioritiesTree) -> None:
    first, second = ROW, dataclasses.replace(ROW, risk="q", is_accepted=True)
    tree.show_rows(rows_of(first, second))
    _, top, below = items_of(tree)
    tree.setCurrentItem(top)
    tree.show_rows(rows_of(second, first))
    assert tree.selectedItems() == []
    assert (top.font(1).italic(), below.font(1).italic()) == (True, False)


def test_that_sharing_the_width_again_changes_nothing(tree: PrioritiesTree) -> None:
    tree.setHeaderLabels([*HEADS[:ANSWERS], "Severity and likelihood", *HEADS[ANSWERS + 1 :]])
    for width in range(300, 1000, 4):
        tree.resize(width, 200)
        first, second = [_shared(tree) for _ in range(2)]
        assert first == second


def _shared(tree: PrioritiesTree) -> list[int]:
    """How wide the columns are once the width is shared; one that is away is 0."""
    tree._share_anew()
    return [tree.header().sectionSize(column) for column in range(tree.columnCount())]
