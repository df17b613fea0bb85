"""The row above the view: views, chips and the room they share."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.session import Session
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full

CHILD_LABOUR = Criterion(By.THEME, ("lab.child",))
FROM_INDIA = Criterion(By.COUNTRY, ("IN",))
GARMENT = Criterion(By.PRODUCT, ("garen",))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, session: MemorySession
) -> Iterator[MainWindow]:
    """The window in Dutch with the bicycle bags open, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="nl") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        adopt(started, session)
        yield started.window


def adopt(program: Program, session: MemorySession) -> None:
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))


def chips_of(window: MainWindow) -> list[str]:
    found = window.workspace.bar.chips.findChildren(QPushButton)
    return [one.text() for one in found if one.isVisible()]


def test_that_a_chip_names_the_filter_and_takes_it_away(window: MainWindow) -> None:
    window.document.filtering.narrow(CHILD_LABOUR)
    assert chips_of(window) == ["Thema: Kinderarbeid  ×"]
    chip = Hand(window).find(QPushButton, "filter.theme")
    assert chip.accessibleName() == "Niet meer alleen Thema: Kinderarbeid"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.document.filtering.criteria == ()
    assert chips_of(window) == []


def test_that_all_filters_are_left_at_once(window: MainWindow) -> None:
    window.document.filtering.narrow(CHILD_LABOUR, FROM_INDIA)
    Hand(window).click("filter.all")
    assert window.document.filtering.criteria == ()


def test_that_the_views_give_their_words_for_the_chips_and_get_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    chain = Hand(window).find(QToolButton, "button_show_chain")
    words, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    window.resize(900, 700)
    qtbot.waitUntil(lambda: chain.toolButtonStyle() == words)
    window.document.filtering.narrow(CHILD_LABOUR, FROM_INDIA, GARMENT)
    qtbot.waitUntil(lambda: chain.toolButtonStyle() == icon)
    window.document.filtering.clear()
    qtbot.waitUntil(lambda: chain.toolButtonStyle() == words)


def test_that_without_room_one_button_stands_for_all_filters(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(560, 500)
    window.document.filtering.narrow(CHILD_LABOUR, FROM_INDIA, GARMENT)
    qtbot.waitUntil(lambda: chips_of(window) == ["3 filters"])
    menu = Hand(window).find(QPushButton, "filter.together").menu()
    menu.actions()[1].trigger()
    assert window.document.filtering.criteria == (CHILD_LABOUR, GARMENT)


def test_that_buttons_never_lie_over_each_other(window: MainWindow) -> None:
    bar = window.workspace.bar
    for width in (225, 260, 300, 420, 900):
        bar.setFixedWidth(width)
        QApplication.sendPostedEvents()
        shown = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
        places = sorted((one.geometry() for one in shown), key=lambda one: one.x())
        assert all(one.right() < after.x() for one, after in pairwise(places))
        assert places[-1].right() <= width


def test_that_the_button_of_the_tables_goes_to_the_last_one(window: MainWindow) -> None:
    tables = Hand(window).find(QToolButton, "button_tables")
    window.run("show_links")
    assert (tables.isChecked(), tables.accessibleName()) == (True, "Tabel: Leveringen")
    window.run("show_chain")
    assert not tables.isChecked()
    QTest.mouseClick(tables, Qt.MouseButton.LeftButton)
    assert window.workspace.view == "links"


def test_that_the_bar_never_asks_for_more_than_the_window_has(window: MainWindow) -> None:
    window.document.filtering.narrow(CHILD_LABOUR, FROM_INDIA, GARMENT)
    bar = window.workspace.bar
    for width in (560, 700, 900, 1280):
        window.resize(width, 700)
        QApplication.sendPostedEvents()
        shown = [one for one in bar.chips.findChildren(QPushButton) if one.isVisible()]
        right = max(one.mapTo(bar, one.rect().topRight()).x() for one in shown)
        switch = Hand(window).find(QToolButton, "button_toggle_path")
        assert right < switch.x()
