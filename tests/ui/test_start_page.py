"""The first page: four ways to begin, and the projects from before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.start_page import StartPage
from imvo_desktop.ui.panels.way_button import WayButton
from imvo_desktop.ui.settings import Appearance, Settings
from imvo_desktop.ui.theme import Theme
from tests.ui.hand import Hand


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> StartPage:
    """The first page in English on a fresh profile."""
    found = StartPage(Theme(qapp, Appearance.LIGHT))
    qtbot.addWidget(found)
    found.show_recent(())
    found.resize(1200, 760)
    found.show()
    return found


def test_that_each_way_says_what_happens_and_asks_for_it(qtbot: QtBot, page: StartPage) -> None:
    ways = page.findChildren(WayButton)
    assert len(ways) == 4
    for way in ways:
        assert way.accessibleName()
        assert way.accessibleDescription()
        with qtbot.waitSignal(page.asked) as told:
            Hand(page).click(way.objectName())
        assert way.objectName() == f"start_{told.args[0]}"


def test_that_enter_begins_what_has_the_keyboard(qtbot: QtBot, page: StartPage) -> None:
    for way in page.findChildren(WayButton):
        with qtbot.waitSignal(page.asked) as told:
            QTest.keyClick(way, Qt.Key.Key_Return)
        assert way.objectName() == f"start_{told.args[0]}"


def test_that_a_fresh_profile_sees_the_five_steps(page: StartPage) -> None:
    assert "5   Make the PDF" in Hand(page).find(QLabel, "first_way").text()
    assert not Hand(page).find(QListWidget, "recent_projects").isVisible()


def test_that_recent_projects_have_their_day_and_folder(qtbot: QtBot, page: StartPage) -> None:
    settings = Settings(recent=("/b/old.imvo",)).with_recent("/a/new.imvo", "2026-11-22")
    page.show_recent(settings.recent_days)
    shown = Hand(page).find(QListWidget, "recent_projects")
    assert [shown.item(row).text().split("\n")[0] for row in range(shown.count())] == ["new", "old"]
    assert "2026 · " in shown.item(0).text()
    assert shown.item(1).text().endswith("b")
    with qtbot.waitSignal(page.reopened) as told:
        shown.itemActivated.emit(shown.item(0))
    assert told.args == ["/a/new.imvo"]


def test_that_nothing_is_cut_off_in_a_small_window(qtbot: QtBot, page: StartPage) -> None:
    page.resize(640, 360)
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    assert page.verticalScrollBar().maximum() > 0
