"""T3 of the design: supplier, delivery and risk with evidence, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.records import Evidence
from imvo_desktop.ui.app import Program
from tests.ui.walker import CTRL, SHIFT, Walker

pytestmark = pytest.mark.full

MOST_ACTIONS = 14
ADDRESS = "https://example.org/visit"


@pytest.fixture
def walker(qtbot: QtBot, started: Program, tmp_path: Path) -> Walker:
    """Someone at the program, with all its parts there."""
    return Walker(qtbot, started, tmp_path)


class Keys:
    """Presses keys and types words where the keyboard is, and counts both."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self.actions = 0

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, which is one action."""
        self._walker.press(key, modifier)
        self.actions += 1

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, which is one action."""
        for letter in text:
            QTest.keyClicks(self._walker.window.focusWidget(), letter)
        self.actions += 1


def test_that_a_supplier_with_a_risk_and_its_evidence_takes_few_keys(walker: Walker) -> None:
    walker.make_project()
    keys, window = Keys(walker), walker.window
    keys.press(Qt.Key.Key_2, CTRL)
    walker.wait_for(QWidget, "table_organisation")
    window.workspace.focus_view()
    keys.press(Qt.Key.Key_A, CTRL)
    keys.press(Qt.Key.Key_L, CTRL | SHIFT)
    keys.type("Weverij Anand")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_T, CTRL)
    keys.type("forced")
    keys.press(Qt.Key.Key_Space)
    keys.type("54")
    keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    keys.type(ADDRESS)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    walker.wait_until_quiet()
    network = walker.document.network
    (risk,) = network.risks.values()
    (piece,) = network.records(Kind.EVIDENCE).values()
    assert isinstance(piece, Evidence)
    assert len(network.links) == 1
    assert (risk.theme, risk.scale, risk.likelihood) == (Theme.FORCED_LABOUR, 5, 4)
    assert (piece.subject, piece.address) == (risk.id, ADDRESS)
    assert network.organisations[risk.organisation or ""].name == "Weverij Anand"
    print(f"T3 by keyboard: {keys.actions} actions")
    assert keys.actions <= MOST_ACTIONS
