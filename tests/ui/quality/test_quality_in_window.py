"""The quality page in the whole window: from the status bar, and back to a record."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases.example import example_edit
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full


@pytest.fixture
def window_hand(qtbot: QtBot, started: Program, tmp_path: Path) -> Hand:
    """Someone at the window with the example open and its problems found."""
    document, problems = started.document, started.window.workspace.problems
    document.create_project(tmp_path / "Fietstas.imvo", lambda: example_edit("nl"))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(problems.groups), timeout=PATIENCE_MS)
    return Hand(started.window)


def test_that_the_count_in_the_status_bar_opens_the_page(
    started: Program, window_hand: Hand
) -> None:
    window_hand.click("issue_counts")
    assert started.window.workspace.view == "quality"


def test_that_countries_are_filled_in_where_they_are_blank(
    started: Program, window_hand: Hand
) -> None:
    window_hand.click("issue_counts")
    tree = window_hand.find(QTreeView, "quality.tree")
    model = tree.model()
    row = next(
        at
        for at in range(model.rowCount())
        if "productie" in str(model.index(at, 0).data())
        or "country of making" in str(model.index(at, 0).data())
    )
    tree.setCurrentIndex(model.index(row, 0))
    window_hand.click("quality.fill")
    focus = QApplication.focusWidget()
    names = []
    while focus is not None:
        names.append(focus.objectName())
        focus = focus.parentWidget()
    assert "field.country_of_making" in names
    assert started.window.selection.kind is Kind.LINK
    assert len(started.window.selection.ids) > 1


def test_that_an_issue_leads_to_its_record(started: Program, window_hand: Hand) -> None:
    window_hand.click("issue_counts")
    tree = window_hand.find(QTreeView, "quality.tree")
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Qt.Key.Key_Right)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert started.window.workspace.view != "quality"
    assert len(started.window.selection.ids) == 1
