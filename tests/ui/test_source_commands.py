"""The menu Analysis adds a list of one's own and shows those that are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.menus import MENUS
from imvo_desktop.ui.source_commands import SourceCommands
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.usefixtures("read_here")


@pytest.fixture
def commands(document: Document, window: QWidget) -> SourceCommands:
    """The commands on the bicycle bags."""
    return SourceCommands(document, window)


def test_that_both_commands_are_in_the_menu_analysis() -> None:
    (analysis,) = [one for one in MENUS if one.name == "analysis"]
    assert {"add_own_list", "show_own_lists"} <= set(analysis.items)


def test_that_a_chosen_file_opens_the_dialog(
    qtbot: QtBot, commands: SourceCommands, window: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Land;Thema\nPeru;Kinderarbeid\n")
    commands.add_own_list()
    Hand(window).find(QFileDialog, "own_list_path_dialog").fileSelected.emit(str(path))
    dialog = Hand(window).find(QDialog, "own_list")
    page = Hand(dialog).find(QWidget, "own_list_columns")
    qtbot.waitUntil(page.isVisible, timeout=PATIENCE_MS)
    assert dialog.windowTitle() == "Add lijst.csv as a source"


def test_that_the_lists_are_shown_once(commands: SourceCommands, window: QWidget) -> None:
    commands.show_own_lists()
    commands.show_own_lists()
    (dialog,) = window.findChildren(QDialog, "own_sources")
    assert dialog.isVisible()


def test_that_a_list_can_be_added_from_the_lists(commands: SourceCommands, window: QWidget) -> None:
    commands.show_own_lists()
    Hand(window).click("own_sources.add")
    assert Hand(window).find(QFileDialog, "own_list_path_dialog").isVisible()
