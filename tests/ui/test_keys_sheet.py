"""The sheet of shortcuts: every key, found by word and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.dialogs.keys_sheet import KeyGroup, KeysSheet, halves, key_groups
from imvo_desktop.ui.key_rows import KEY_ROWS
from tests.ui.hand import Hand


@pytest.fixture
def sheet(window: QWidget) -> KeysSheet:
    """The sheet, in sight."""
    found = KeysSheet(window)
    found.show()
    return found


def lines(sheet: KeysSheet) -> list[tuple[str, str]]:
    trees = (Hand(sheet).find(QTreeWidget, name) for name in ("keys.1", "keys.2"))
    items = [tree.topLevelItem(row) for tree in trees for row in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def test_that_every_key_of_the_program_is_on_it(qtbot: QtBot) -> None:
    count = sum(len(group.rows) for group in key_groups())
    assert count == sum(bool(row.keys) for row in ROWS) + len(KEY_ROWS)


def test_that_a_word_finds_its_keys(sheet: KeysSheet) -> None:
    QTest.keyClicks(Hand(sheet).find(QLineEdit, "keys.search"), "undo")
    assert lines(sheet) == [("Edit", ""), ("Undo", "Ctrl+Z")]


def test_that_a_key_finds_what_it_does(sheet: KeysSheet) -> None:
    QTest.keyClicks(Hand(sheet).find(QLineEdit, "keys.search"), "ctrl+k")
    assert [text for text, keys in lines(sheet) if keys] == ["Search everything"]


def test_that_nothing_found_is_said(sheet: KeysSheet) -> None:
    QTest.keyClicks(Hand(sheet).find(QLineEdit, "keys.search"), "qqq")
    assert lines(sheet) == []


def test_that_the_two_columns_are_about_as_high() -> None:
    groups = [KeyGroup(str(number), (("a", "b"),) * 6) for number in range(8)]
    left, right = halves(groups)
    assert [*left, *right] == groups
    assert (len(left), len(right)) == (4, 4)


def test_that_esc_closes_it(qtbot: QtBot, sheet: KeysSheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
