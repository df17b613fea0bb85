"""What is typed right after Ctrl+K belongs in the palette, not in the table behind it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.palette.early_keys import EarlyKeys


@pytest.fixture
def behind(qtbot: QtBot) -> QLineEdit:
    """A field in a window that has the keyboard."""
    found = QLineEdit()
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture
def coming(qtbot: QtBot, behind: QLineEdit) -> QLineEdit:
    """A field in a window that is shown, and does not have the keyboard yet."""
    found = QLineEdit()
    qtbot.addWidget(found)
    found.show()
    qtbot.waitUntil(found.isActiveWindow)
    behind.activateWindow()
    qtbot.waitUntil(behind.isActiveWindow)
    EarlyKeys(found)
    return found


def test_that_what_is_typed_at_once_lands_in_the_window_that_comes(
    behind: QLineEdit, coming: QLineEdit
) -> None:
    QTest.keyClicks(behind, "en")
    assert (behind.text(), coming.text()) == ("", "en")


def test_that_the_keys_are_free_again_once_it_is_there(
    qtbot: QtBot, behind: QLineEdit, coming: QLineEdit
) -> None:
    coming.activateWindow()
    qtbot.waitUntil(coming.isActiveWindow)
    QTest.keyClicks(coming, "en")
    behind.activateWindow()
    qtbot.waitUntil(behind.isActiveWindow)
    QTest.keyClicks(behind, "x")
    assert (behind.text(), coming.text()) == ("x", "en")
