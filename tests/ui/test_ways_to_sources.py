"""From an imported list to what sources say: the ways a person may take, and the room it gets."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.workspace import CHAIN, SOURCES
from imvo_desktop.usecases.new_project import first_edit
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window in English with one supplier of cotton, where nothing is judged yet."""
    with fresh_program(qapp, tmp_path, language="en") as program:
        window, document = program.window, program.document
        program.show()
        qtbot.waitExposed(window)
        new_id = random_ids(random.Random(7))
        document.create_project(tmp_path / "cotton.imvo", lambda: first_edit("Bag BV", new_id))
        qtbot.waitUntil(lambda: document.is_open, timeout=PATIENCE_MS)
        [own] = document.network.organisations
        grower = Organisation(id="grower", name="Grower", country="TM")
        cotton = Link(id="cotton", supplier="grower", buyer=own, hs="5201", country_of_making="TM")
        document.do(editing.add(document.network, grower, cotton))

        def is_offered() -> bool:
            button = window.findChild(QPushButton, "priorities.begin")
            return button is not None and button.isVisible()

        qtbot.waitUntil(is_offered, timeout=PATIENCE_MS)
        yield window


@pytest.mark.parametrize("button", ["priorities.begin", "check_judge", "step_2_other_button"])
def test_that_what_sources_say_is_one_click_away(window: MainWindow, button: str) -> None:
    if button.startswith("step_2"):
        window.go_to("step_2")
    Hand(window).click(button)
    assert window.workspace.view == SOURCES


def test_that_a_step_without_a_second_way_has_no_second_button(window: MainWindow) -> None:
    window.go_to("step_6")
    assert Hand(window).has("step_6_button")
    assert not Hand(window).has("step_6_other_button")


def test_that_what_sources_say_gets_the_height_and_gives_it_back(window: MainWindow) -> None:
    workspace = window.workspace
    window.go_to(CHAIN)
    before = workspace.splitter.sizes()
    window.go_to(SOURCES)
    assert workspace.splitter.sizes()[0] > before[0]
    assert Hand(window).find(QWidget, "sources.groups").height() > 8 * 28
    window.run("show_hotspots")
    assert workspace.splitter.sizes() == before
    window.go_to(CHAIN)
    assert workspace.splitter.sizes() == before
