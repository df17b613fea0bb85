"""The view “Analyse” in the whole window: how one gets there, and what follows."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.analysis.analysis_view import AnalysisView
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.paging import show_analysis
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

LEFT = Qt.MouseButton.LeftButton
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(qtbot: QtBot, started: Program, session: MemorySession) -> Program:
    """The window with the bicycle bags open and their hotspots computed."""
    # reason: the session in memory does what the window asks of a session, without a file
    started.document.adopt(cast(Session, session))
    qtbot.waitUntil(lambda: started.document.assessment is not None, timeout=PATIENCE_MS)
    return started


def view_of(program: Program) -> AnalysisView:
    """The view, which is in front."""
    shown = program.window.workspace.shown
    assert isinstance(shown, AnalysisView)
    return shown


def charts_of(qtbot: QtBot, program: Program) -> ChartPage:
    """The chart in front, drawn."""
    found = Hand(view_of(program)).find(ChartPage, "chart_page.analysis")
    qtbot.waitUntil(lambda: found.view.drawn is not None, timeout=PATIENCE_MS)
    return found


def test_that_a_key_leads_there_and_the_keyboard_is_in_the_list(
    qtbot: QtBot, program: Program
) -> None:
    program.window.activateWindow()
    QTest.keyClick(program.window, Qt.Key.Key_G, CONTROL_SHIFT)
    assert program.window.workspace.view == "analysis"
    pages = Hand(view_of(program)).find(QWidget, "analysis.pages")
    box = Hand(view_of(program)).find(QWidget, "analysis.short_list")
    qtbot.waitUntil(lambda: QApplication.focusWidget() in (pages, box), timeout=PATIENCE_MS)
    charts_of(qtbot, program)


def test_that_the_panel_below_leads_to_all_charts(qtbot: QtBot, program: Program) -> None:
    program.window.run("show_hotspots")
    hand = Hand(program.window)
    hand.find(QTabBar, "hotspots.switch").setCurrentIndex(2)
    hand.click("matrix.all_charts")
    assert program.window.workspace.view == "analysis"
    assert view_of(program).page == "chart.matrix"
    charts_of(qtbot, program)


def test_that_the_trend_leads_to_the_rounds_it_needs(qtbot: QtBot, program: Program) -> None:
    show_analysis(program.window.workspace, "chart.trend")
    charts_of(qtbot, program)
    hand = Hand(program.window)
    assert hand.find(QWidget, "analysis.rounds").isVisible()
    hand.click("analysis.rounds")
    assert program.window.workspace.view == "rounds"


def test_that_the_last_page_is_kept_for_the_next_time(qtbot: QtBot, program: Program) -> None:
    show_analysis(program.window.workspace, "lens.shared")
    charts_of(qtbot, program)
    assert program.preferences.settings.analysis_page == "lens.shared"


def test_that_the_palette_leads_to_a_lens(qtbot: QtBot, program: Program) -> None:
    program.window.run("find_anything")
    dialog = program.window.findChild(QWidget, "palette")
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "shared sub")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.workspace.view == "analysis", timeout=PATIENCE_MS)
    assert view_of(program).page == "lens.shared"
    charts_of(qtbot, program)


def test_that_a_click_in_a_chart_is_followed_by_the_inspector(
    qtbot: QtBot, program: Program
) -> None:
    show_analysis(program.window.workspace, "chart.bars")
    chart = charts_of(qtbot, program).view
    QTest.mouseClick(chart, LEFT, pos=chart.centre_of(0).toPoint())
    assert program.window.selection.ids == ("l3",)
    assert charts_of(qtbot, program).view is chart


def test_that_the_panels_below_are_given_back_in_another_view(
    qtbot: QtBot, program: Program
) -> None:
    show_analysis(program.window.workspace, "chart.bars")
    charts_of(qtbot, program)
    assert not program.window.workspace.bottom.isVisible()
    program.window.run("show_hotspots")
    assert program.window.workspace.bottom.isVisible()
