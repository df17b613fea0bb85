"""The Tab key goes round the whole window: nothing holds the keyboard, nothing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.panels.step_path import PATH
from imvo_desktop.ui.tables.sheet_view import SheetView
from tests.ui.walker import PATIENCE_MS, Walker

pytestmark = pytest.mark.full

VIEWS = ("show_chain", "show_map", "show_organisations", "show_sources", "show_quality")
ALL_VIEWS = tuple(f"show_{one.name}" for one in PATH if not one.number)
_MOST = 300


@pytest.fixture
def newcomer(qtbot: QtBot, started: Program, tmp_path: Path) -> Walker:
    """Somebody at the start page."""
    return Walker(qtbot, started, tmp_path)


@pytest.fixture
def walker(newcomer: Walker) -> Walker:
    """Somebody with the example in front."""
    newcomer.hand.click("start_open_example")
    newcomer.wait_for(ChainView, "chain_view")
    newcomer.wait_until_quiet()
    return newcomer


@pytest.mark.parametrize("view", VIEWS)
def test_that_tab_goes_round_the_window(walker: Walker, view: str) -> None:
    stops = _round(walker, view)
    assert _is_round(stops), stops
    assert {"hotspots.switch", "priorities.list", "issue_counts"} <= set(stops)


def test_that_tab_comes_to_every_choice_of_the_report(walker: Walker) -> None:
    stops = _round(walker, "show_report")
    assert _is_round(stops), stops
    begin = stops.index("report.paper.risk_report")
    assert stops[begin : begin + 3] == [
        "report.paper.risk_report",
        "report.reader.internal",
        "report.language",
    ]
    assert "report.make" in stops[begin:]


def test_that_tab_goes_round_a_project_without_suppliers(newcomer: Walker) -> None:
    newcomer.make_project()
    assert _held_in(newcomer) == {}


def test_that_tab_goes_round_the_project_after_another(walker: Walker) -> None:
    for view in ALL_VIEWS:
        walker.window.run(view)
    walker.window.run("close_project")
    walker.qtbot.waitUntil(lambda: not walker.document.is_open, timeout=PATIENCE_MS)
    walker.make_project()
    assert _held_in(walker) == {}


def _held_in(walker: Walker) -> dict[str, str]:
    """In which views Tab does not come back to where it began, with where it stays."""
    rounds = {view: _round(walker, view) for view in ALL_VIEWS}
    return {view: stops[-1] for view, stops in rounds.items() if not _is_round(stops)}


def _is_round(stops: list[str]) -> bool:
    return len(stops) > 1 and stops[-1] == stops[0]


def _round(walker: Walker, view: str) -> list[str]:
    """Where Tab brings the keyboard in `view` until it is back, or was pressed very often."""
    walker.window.run(view)
    walker.wait_until_quiet()
    walker.window.activateWindow()
    walker.qtbot.waitUntil(walker.window.isActiveWindow)
    begin = walker.hand.find(QWidget, "button_show_chain")
    begin.setFocus()
    stops = [begin]
    for _ in range(_MOST):
        here = walker.window.focusWidget()
        # In a table Tab walks through the cells, as in Excel; F6 leads out of it.
        key = Qt.Key.Key_F6 if isinstance(here, SheetView) else Qt.Key.Key_Tab
        QTest.keyClick(here, key)
        there = walker.window.focusWidget()
        stops.append(there)
        if there is begin:
            break
    return [one.objectName() for one in stops]
