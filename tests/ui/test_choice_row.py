"""Choices beside each other, and in a list where they do not fit; both tell the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.choice_row import ChoiceRow
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from tests.ui.hand import Hand

CHOICES = [("a", "By country of making"), ("b", "By theme"), ("c", "Countries as bars")]
WIDE, NARROW = 800, 200


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A place with a row of choices in it, wide enough for all of them."""
    place = QWidget()
    qtbot.addWidget(place)
    row = ChoiceRow("row")
    flow = FlowLayout()
    flow.addWidget(row)
    QVBoxLayout(place).addLayout(flow)
    place.resize(WIDE, 100)
    place.show()
    row.offer(CHOICES)
    row.show_chosen("a")
    return place


def parts(place: QWidget) -> tuple[ChoiceRow, QTabBar, CodeBox]:
    hand = Hand(place)
    row = place.findChild(ChoiceRow)
    assert row is not None
    return row, hand.find(QTabBar, "row"), hand.find(CodeBox, "row.list")


def test_that_choices_that_do_not_fit_become_a_list(qtbot: QtBot, place: QWidget) -> None:
    _, tabs, short = parts(place)
    qtbot.waitUntil(tabs.isVisible)
    assert not short.isVisible()
    place.resize(NARROW, 100)
    qtbot.waitUntil(short.isVisible)
    assert not tabs.isVisible()
    assert short.geometry().right() < NARROW
    place.resize(WIDE, 100)
    qtbot.waitUntil(tabs.isVisible)


def test_that_the_list_chooses_as_the_row_does(qtbot: QtBot, place: QWidget) -> None:
    row, tabs, short = parts(place)
    place.resize(NARROW, 100)
    qtbot.waitUntil(short.isVisible)
    with qtbot.waitSignal(row.chosen) as told:
        QTest.keyClick(short, Qt.Key.Key_Down)
    assert told.args == ["b"]
    assert (row.code, tabs.currentIndex()) == ("b", 1)


def test_that_the_program_shows_a_choice_without_telling_it(qtbot: QtBot, place: QWidget) -> None:
    row, tabs, short = parts(place)
    with qtbot.assertNotEmitted(row.chosen):
        row.show_chosen("c")
    assert (tabs.currentIndex(), short.code) == (2, "c")


def test_that_a_choice_made_bold_is_never_cut_off(qtbot: QtBot, place: QWidget) -> None:
    row, tabs, _ = parts(place)
    for code, _ in CHOICES:
        row.show_chosen(code)
        qtbot.waitUntil(lambda: tabs.isVisible() and tabs.width() >= tabs.sizeHint().width())
