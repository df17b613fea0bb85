"""The parts of the window: put away, brought back, and small windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import HEIGHT, WIDTH, MainWindow
from imvo_desktop.ui.parts import PANELS
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import complete, fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, session: MemorySession
) -> Iterator[Program]:
    """The whole program in English with the bicycle bags open."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        complete(qtbot, started.window)
        # reason: the session in memory does what the window asks of a session, without a file
        started.document.adopt(cast(Session, session))
        yield started


@pytest.fixture
def window(program: Program) -> MainWindow:
    """The window of the program."""
    return program.window


def test_that_each_part_can_be_put_away_and_brought_back(window: MainWindow) -> None:
    parts = {
        "toggle_path": window.path,
        "toggle_panels": window.workspace.bottom,
        "toggle_inspector": window.inspector,
    }
    for command, part in parts.items():
        assert part is not None
        assert part.isVisible()
        Hand(window).click(f"button_{command}")
        assert (part.isVisible(), window.commands[command].isChecked()) == (False, False)
        Hand(window).click(f"button_{command}")
        assert (part.isVisible(), window.commands[command].isChecked()) == (True, True)


def test_that_what_is_put_away_is_remembered(window: MainWindow, program: Program) -> None:
    window.run("toggle_inspector")
    assert program.preferences.settings.away == ("inspector",)


def test_that_panels_put_away_come_back_as_tall_the_next_time(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    heights = []
    for _ in range(2):
        with fresh_program(qapp, tmp_path, language="en") as started:
            window = started.window
            window.show()
            qtbot.waitExposed(window)
            complete(qtbot, window)
            started.document.adopt(cast(Session, MemorySession(bicycle_bags())))
            window.parts.bring(PANELS)
            qtbot.waitUntil(window.workspace.bottom.isVisible)
            heights.append(window.workspace.bottom.height())
            window.run("toggle_panels")
    assert abs(heights[1] - heights[0]) <= 8


def test_that_the_cross_of_the_inspector_puts_it_away(window: MainWindow) -> None:
    Hand(window).click("inspector_dock.close")
    assert not window.commands["toggle_inspector"].isChecked()


def test_that_the_inspector_waits_beside_a_chart_until_something_is_selected(
    window: MainWindow,
) -> None:
    assert window.inspector is not None
    window.run("show_analysis")
    assert not window.inspector.isVisible()
    window.selection.set(Kind.ORGANISATION, sorted(window.document.network.organisations)[:1])
    assert window.inspector.isVisible()
    window.selection.clear()
    window.run("show_chain")
    assert window.inspector.isVisible()


def test_that_the_inspector_stays_away_from_what_it_cannot_show(window: MainWindow) -> None:
    window.go_to("grievances")
    window.selection.set(Kind.GRIEVANCE, ["any"])
    assert window.inspector is not None
    assert not window.inspector.isVisible()


def test_that_asking_for_the_hotspots_brings_their_panel_back(window: MainWindow) -> None:
    window.run("toggle_panels")
    window.run("show_hotspots")
    assert window.workspace.hotspots.isVisible()


def test_that_the_window_fits_a_small_screen_at_200_percent(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(640, 400)
    assert (window.width(), window.height()) == (640, 400)
    assert window.path.width() < 64
    qtbot.waitUntil(lambda: window.workspace.stack.width() > 500)
    assert not window.workspace.bottom.isVisible()


def test_that_on_an_old_laptop_no_tab_below_the_view_is_cut_off(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1024, 700)
    tabs = window.workspace.bottom.tabBar()
    qtbot.waitUntil(lambda: tabs.width() >= tabs.sizeHint().width())
    assert window.inspector is not None
    assert window.inspector.isVisible()


def test_that_in_a_small_window_one_part_takes_the_place_of_the_other(window: MainWindow) -> None:
    assert window.inspector is not None
    window.resize(640, 500)
    window.run("toggle_inspector")
    window.run("show_hotspots")
    assert not window.inspector.isVisible()
    assert window.workspace.stack.isVisible()
    window.run("toggle_inspector")
    assert not window.workspace.bottom.isVisible()


def test_that_in_a_very_low_window_panels_and_view_take_turns(window: MainWindow) -> None:
    window.resize(640, 400)
    window.run("show_hotspots")
    assert window.workspace.bottom.isVisible()
    assert not window.workspace.stack.isVisible()
    window.go_to("links")
    assert window.workspace.stack.isVisible()
    assert not window.workspace.bottom.isVisible()


def test_that_a_very_low_window_leaves_the_heights_as_they_were(
    qtbot: QtBot, window: MainWindow
) -> None:
    heights = window.workspace.splitter.sizes()
    window.resize(640, 400)
    window.run("show_hotspots")
    window.resize(WIDTH, HEIGHT)
    qtbot.waitUntil(window.workspace.stack.isVisible)
    qtbot.waitUntil(lambda: abs(window.workspace.splitter.sizes()[1] - heights[1]) <= 8)


def test_that_room_brings_everything_back(window: MainWindow, program: Program) -> None:
    window.resize(640, 400)
    window.run("toggle_inspector")
    window.resize(WIDTH, HEIGHT)
    assert window.inspector is not None
    assert window.inspector.isVisible()
    assert window.workspace.bottom.isVisible()
    assert program.preferences.settings.away == ()


def test_that_the_view_has_most_of_the_height(window: MainWindow) -> None:
    view, below = window.workspace.splitter.sizes()
    assert view / (view + below) >= 0.6


def test_that_a_chart_gets_room_and_the_list_gives_it_back(window: MainWindow) -> None:
    heights = window.workspace.splitter.sizes()
    switch = window.findChild(QTabBar, "hotspots.switch")
    assert switch is not None
    switch.setCurrentIndex(1)
    view, below = window.workspace.splitter.sizes()
    assert below > view
    switch.setCurrentIndex(0)
    assert window.workspace.splitter.sizes() == heights


def test_that_a_delivery_can_be_started_from_the_menu_in_any_view(window: MainWindow) -> None:
    window.go_to("links")
    window.selection.set(Kind.ORGANISATION, ["weaver"])
    window.run("start_link")
    assert window.workspace.view == "chain"


def test_that_a_supplier_not_known_yet_can_be_added(window: MainWindow) -> None:
    window.selection.set(Kind.ORGANISATION, ["weaver"])
    window.run("add_unknown")
    added = window.selection.single
    assert added is not None
    assert window.document.network.organisations[added].kind == "unknown"


def test_that_every_control_in_sight_has_a_name_and_can_be_hit(window: MainWindow) -> None:
    window.selection.set(Kind.ORGANISATION, ["weaver"])
    for view in ("organisations", "chain"):
        window.go_to(view)
        controls = [one for one in window.findChildren(QWidget) if _is_control(one)]
        assert [one.objectName() for one in controls if not _name(one)] == []
        small = [one for one in controls if isinstance(one, QAbstractButton) and _is_small(one)]
        assert [one.objectName() for one in small] == []


def _is_control(widget: QWidget) -> bool:
    """Whether a person can reach it: not the parts that Qt makes inside a control."""
    is_own = not widget.objectName().startswith("qt_")
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_kind = isinstance(widget, (QAbstractButton, QAbstractItemView, QLineEdit, QComboBox))
    return is_own and takes and is_kind and widget.isVisible()


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def _is_small(button: QAbstractButton) -> bool:
    return min(button.width(), button.height()) < 24


@pytest.mark.parametrize("away_in", ["show_chain", "show_quality"])
@pytest.mark.parametrize("back_in", ["show_chain", "show_quality"])
def test_that_panels_come_back_as_tall_as_the_view_leaves_them(
    window: MainWindow, away_in: str, back_in: str
) -> None:
    splitter = window.workspace.splitter
    usual = splitter.sizes()
    window.run("show_quality")
    beside_high = splitter.sizes()
    assert beside_high[1] < usual[1]
    window.run(away_in)
    window.run("toggle_panels")
    window.run(back_in)
    window.run("toggle_panels")
    assert splitter.sizes() == (usual if back_in == "show_chain" else beside_high)
    window.run("show_chain")
    assert splitter.sizes() == usual


def test_that_a_program_left_in_a_high_view_keeps_how_tall_the_panels_are_elsewhere(
    window: MainWindow,
) -> None:
    splitter = window.workspace.splitter
    _view, below = splitter.sizes()
    window.run("show_quality")
    window.parts.keep()
    window.parts.restore()
    window.run("show_chain")
    assert splitter.sizes()[1] == below
