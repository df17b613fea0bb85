"""Tabs that fit a narrow panel: no word is cut, and each tab says its word."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.narrow_tabs import NarrowTabs
from imvo_desktop.ui.theme import Theme

WORDS = ("Risico’s", "Feiten", "Onderbouwing", "Maatregelen", "Geschiedenis")
NARROWEST, USUAL, WIDE = 304, 352, 640


@pytest.fixture
def tabs(qtbot: QtBot, look: Theme) -> NarrowTabs:
    """The tabs of the inspector in Dutch."""
    found = NarrowTabs(look)
    qtbot.addWidget(found)
    for word in WORDS:
        found.add(QWidget(), "flag", word)
    found.show()
    return found


@pytest.mark.parametrize("width", [NARROWEST, USUAL, WIDE])
def test_that_the_word_in_front_is_whole_at_every_width(tabs: NarrowTabs, width: int) -> None:
    tabs.resize(width, 80)
    for index, word in enumerate(WORDS):
        tabs.setCurrentIndex(index)
        assert tabs.tabText(index) == word
        assert tabs.tabBar().sizeHint().width() <= width


def test_that_every_word_is_there_where_there_is_room(tabs: NarrowTabs) -> None:
    tabs.resize(WIDE, 80)
    assert tuple(tabs.tabText(index) for index in range(len(WORDS))) == WORDS
    assert all(tabs.tabIcon(index).isNull() for index in range(len(WORDS)))


def test_that_a_tab_without_its_word_still_says_it(tabs: NarrowTabs) -> None:
    tabs.resize(NARROWEST, 80)
    assert tabs.tabText(1) == ""
    assert (tabs.tabToolTip(1), tabs.tabBar().accessibleTabName(1)) == ("Feiten", "Feiten")
    assert not tabs.tabIcon(1).isNull()
