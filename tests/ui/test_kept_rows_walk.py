"""Three bad rows put right after an import (T4 of the goals): pressed by hand, and counted."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.kept_rows.row_view import RowView
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.walker import Walker

pytestmark = pytest.mark.full

LIST = """leverancier;land;product;bedrag
Weverij Anand;IN;canvas;125.000,00
;CN;gespen;42.500,00
Kantoorhandel De Vries;NL;papier;1.250,50
;BD;voering;8.100
;VN;ritsen;12.750,25
"""
NAMES = ("Gespenfabriek Ningbo", "Dhaka Lining Ltd", "Zip Saigon")
MOST_PRESSES = 10


class Mender:
    """Presses keys and controls, and counts them; the letters of a name count as typing."""

    def __init__(self, walker: Walker) -> None:
        self.walker = walker
        self.presses = 0

    def click(self, window: QWidget, name: str) -> None:
        QTest.mouseClick(Hand(window).find(QWidget, name), Qt.MouseButton.LeftButton)
        self.presses += 1

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.presses += 1

    def fill(self, dialog: QWidget, text: str) -> None:
        """Type over the cell that has the cursor; Enter leaves it."""
        view = Hand(dialog).find(RowView, "kept.cells")
        at = view.currentIndex()
        QTest.keyClicks(view, text[0])
        editor = view.indexWidget(at)
        assert editor is not None
        QTest.keyClicks(editor, text[1:])
        self.press(editor, Qt.Key.Key_Return)
        self.walker.qtbot.waitUntil(lambda: at.data() == text, timeout=PATIENCE_MS)
        self.walker.qtbot.waitUntil(lambda: view.currentIndex() != at or _is_done(dialog))


def _is_done(dialog: QWidget) -> bool:
    return dialog.focusWidget() is Hand(dialog).find(QPushButton, "kept.take")


@pytest.fixture
def mender(qtbot: QtBot, started: Program, tmp_path: Path) -> Mender:
    """Someone who has just imported a list of which three rows have no name."""
    walker = Walker(qtbot, started, tmp_path)
    walker.make_project()
    path = tmp_path / "leveranciers.csv"
    path.write_text(LIST, encoding="utf-8")
    walker.window.projects.import_path(str(path))
    wizard = Hand(walker.wait_for(QDialog, "import_wizard"))
    for page in ("import_columns", "import_findings", "import_done"):
        walker.wait_for(QWidget, page)
        wizard.click("import.next")
    walker.qtbot.waitUntil(lambda: len(walker.document.network.kept_rows) == 3, timeout=PATIENCE_MS)
    walker.wait_until_quiet()
    return Mender(walker)


def test_that_three_bad_rows_are_put_right_within_ten_presses(mender: Mender) -> None:
    walker, begin = mender.walker, time.monotonic()
    mender.click(walker.window, "kept_counts")
    dialog = walker.wait_for(QDialog, "kept_rows_dialog")
    for name in NAMES:
        mender.fill(dialog, name)
    mender.press(dialog.focusWidget(), Qt.Key.Key_Space)
    walker.qtbot.waitUntil(lambda: not walker.document.network.kept_rows, timeout=PATIENCE_MS)
    walker.wait_until_quiet()
    mender.press(dialog, Qt.Key.Key_Escape)

    names = {one.name for one in walker.document.network.organisations.values()}
    assert set(NAMES) < names
    assert len(walker.document.network.links) == 5
    seconds = time.monotonic() - begin
    print(f"\nT4: {mender.presses} presses beside the names, {seconds:.1f} s by machine")
    assert mender.presses <= MOST_PRESSES


def test_that_a_problem_leads_to_the_rows_it_is_about(mender: Mender) -> None:
    walker = mender.walker
    walker.window.run("show_problems")
    table_of_problems = walker.wait_for(QTableWidget, "problems_table")
    words = walker.document.labels
    text = words.text("issue.rows_kept", count=3, file="leveranciers.csv")

    def shown() -> QTableWidgetItem | None:
        found = table_of_problems.findItems(text, Qt.MatchFlag.MatchExactly)
        return found[0] if found else None

    walker.qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE_MS)
    item = shown()
    assert item is not None
    table_of_problems.scrollToItem(item)
    place = table_of_problems.visualItemRect(item).center()
    QTest.mouseClick(table_of_problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert walker.wait_for(QDialog, "kept_rows_dialog").isVisible()
    assert not walker.selection.ids


def test_that_the_same_rows_are_taken_out_and_in_again_by_undo_and_redo(mender: Mender) -> None:
    walker = mender.walker
    start = walker.checksum
    mender.click(walker.window, "kept_counts")
    dialog = walker.wait_for(QDialog, "kept_rows_dialog")
    for name in NAMES:
        mender.fill(dialog, name)
    mender.press(dialog.focusWidget(), Qt.Key.Key_Space)
    walker.qtbot.waitUntil(lambda: not walker.document.network.kept_rows, timeout=PATIENCE_MS)
    walker.wait_until_quiet()
    end = walker.checksum
    for _ in range(4):
        walker.document.undo()
    walker.wait_until_quiet()
    assert walker.checksum == start
    for _ in range(4):
        walker.document.redo()
    walker.wait_until_quiet()
    assert walker.checksum == end
