"""The path on the left: one step open at a time, by mouse and keys, with how far each is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.step import StepState
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.panels.step_path import PATH, StepPath
from imvo_desktop.usecases.session import Session
from imvo_desktop.usecases.step_answers import Stamp, set_state
from imvo_desktop.usecases.step_marks import StepMark
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, session: MemorySession
) -> Iterator[MainWindow]:
    """The window in English with the bicycle bags open, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        # reason: the session in memory does what the window asks of a session, without a file
        started.document.adopt(cast(Session, session))
        yield started.window


@pytest.fixture
def path(window: MainWindow) -> StepPath:
    """The path of the window."""
    return Hand(window).find(StepPath, "step_path")


def item_of(path: StepPath, name: str) -> QTreeWidgetItem:
    found = path.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
    return next(one for one in found if one.data(0, Qt.ItemDataRole.UserRole) == name)


def open_steps(path: StepPath) -> list[str]:
    items = [path.topLevelItem(row) for row in range(path.topLevelItemCount())]
    return [one.text(0) for one in items if one is not None and one.isExpanded()]


def test_that_only_the_step_of_the_view_is_open(window: MainWindow, path: StepPath) -> None:
    assert open_steps(path) == ["Map and judge risks"]
    window.go_to("step_3")
    assert open_steps(path)[-1:] != ["Map and judge risks"]


def test_that_a_step_is_closed_and_opened_by_keys(window: MainWindow, path: StepPath) -> None:
    window.go_to("step_2")
    path.setFocus()
    QTest.keyClick(path, Qt.Key.Key_Left)
    assert open_steps(path) == []
    QTest.keyClick(path, Qt.Key.Key_Right)
    assert open_steps(path) == ["Map and judge risks"]


def test_that_the_view_that_is_shown_is_marked_again_when_the_keyboard_leaves(
    window: MainWindow, path: StepPath
) -> None:
    window.go_to("chain")
    path.setFocus()
    QTest.keyClick(path, Qt.Key.Key_Home)
    assert path.currentItem() is item_of(path, "home")
    window.workspace.focus_view()
    assert path.currentItem() is item_of(path, "chain")


def test_that_the_whole_path_is_in_sight_at_800_pixels(window: MainWindow, path: StepPath) -> None:
    window.resize(1280, 800)
    assert path.verticalScrollBar().maximum() == 0


def test_that_a_step_says_how_much_is_open(
    qtbot: QtBot, window: MainWindow, path: StepPath
) -> None:
    step = item_of(path, "step_2")
    qtbot.waitUntil(lambda: step.text(1) == "0/6", timeout=PATIENCE_MS)
    said = step.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "2 Map and judge risks: 0 of 6 questions done; 2 of 5 deliveries not judged yet"
    )
    assert item_of(path, "step_1").text(1) == "0/5"


def test_that_an_answer_is_counted_at_once(
    qtbot: QtBot, window: MainWindow, path: StepPath
) -> None:
    step = item_of(path, "step_1")
    qtbot.waitUntil(lambda: step.text(1) == "0/5", timeout=PATIENCE_MS)
    stamp = Stamp("Ad", "2026-11-22T10:00:00Z")
    network = window.document.network
    window.document.do(set_state(network, "1.policy", StepState.DONE, stamp))
    qtbot.waitUntil(lambda: step.text(1) == "1/5", timeout=PATIENCE_MS)


def test_that_a_step_without_anything_open_is_done(path: StepPath) -> None:
    path.show_marks({"step_2": StepMark(answered=6, questions=6, open=0, all=5)})
    step = item_of(path, "step_2")
    assert step.data(0, Qt.ItemDataRole.AccessibleTextRole) == "2 Map and judge risks: done"
    assert not step.icon(1).isNull()


def test_that_every_place_has_a_name_of_its_own() -> None:
    names = [row.name for row in PATH]
    assert len(set(names)) == len(names)
