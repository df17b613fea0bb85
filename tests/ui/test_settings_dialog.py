"""The settings, chosen as a person does it: each holds at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.tokens import STRONG_DARK
from imvo_desktop.ui import motion
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.settings import Contrast, Movement
from tests.ui.hand import Hand
from tests.ui.programs import fresh_program


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English, with the settings open."""
    with fresh_program(qapp, tmp_path, language="en", appearance="dark") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        started.window.run("settings")
        yield started
        hand = Hand(started.window)
        pick(hand, "text_size", "0")
        pick(hand, "movement", "system")
        hand.find(QDialog, "settings_dialog").close()


@pytest.fixture
def hand(program: Program) -> Hand:
    """Someone at the window."""
    return Hand(program.window)


def pick(hand: Hand, name: str, code: str) -> None:
    """Choose `code` in the box `name` by the arrows."""
    box = hand.find(QComboBox, name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(code)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == code


@pytest.mark.full
def test_that_high_contrast_holds_at_once(program: Program, hand: Hand) -> None:
    pick(hand, "contrast", "high")
    assert program.theme.palette == STRONG_DARK
    assert program.preferences.settings.contrast is Contrast.HIGH


@pytest.mark.full
def test_that_text_is_as_large_as_was_picked(program: Program, hand: Hand) -> None:
    pick(hand, "text_size", "150")
    assert program.theme.text_scale == 1.5


def test_that_nothing_moves_once_that_is_chosen(program: Program, hand: Hand) -> None:
    pick(hand, "movement", "off")
    assert program.preferences.settings.movement is Movement.OFF
    assert not motion.allowed()


def test_that_the_dialog_speaks_the_language_that_was_picked(program: Program, hand: Hand) -> None:
    pick(hand, "language", "nl")
    assert hand.find(QDialog, "settings_dialog").windowTitle() == "Instellingen"
    assert hand.find(QComboBox, "contrast").accessibleName() == "Hoog contrast"


@pytest.mark.full
def test_that_the_name_is_kept_with_the_other_choices(program: Program, hand: Hand) -> None:
    pick(hand, "contrast", "high")
    field = hand.find(QLineEdit, "author")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Ada")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settings = program.preferences.settings
    assert (settings.author, settings.contrast) == ("Ada", Contrast.HIGH)
