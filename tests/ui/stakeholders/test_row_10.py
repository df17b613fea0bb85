"""Partnerships and stakeholders, used as a person does at the example; clicks are printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import SpokenWith
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases import stakeholder_rows
from imvo_desktop.usecases.found_levels import FoundLevels
from tests.ui.hand import PATIENCE_MS
from tests.ui.walker import Walker

pytestmark = pytest.mark.full


@pytest.fixture
def walker(
    qtbot: QtBot, started: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Walker:
    """Somebody at the stakeholders of the example."""
    monkeypatch.chdir(tmp_path)
    walker = Walker(qtbot, started, tmp_path)
    walker.hand.click("start_open_example")
    qtbot.waitUntil(lambda: walker.document.assessment is not None, timeout=PATIENCE_MS)
    walker.wait_until_quiet()
    walker.window.activateWindow()
    qtbot.waitUntil(walker.window.isActiveWindow, timeout=PATIENCE_MS)
    walker.window.go_to("stakeholders")
    walker.wait_for(QWidget, "stakeholders.take")
    return walker


def show_tab(walker: Walker, tab: int) -> None:
    """Click a tab."""
    bar = walker.hand.find(QTabWidget, "stakeholders.tabs").tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())
    walker.hand.clicks += 1


def test_row_10_a_body_is_taken_over_the_worst_risk_talked_about_and_acted_on_together(
    walker: Walker,
) -> None:
    hand, network = walker.hand, walker.document.network
    parties = len(stakeholder_rows.stakeholders(network))
    talks = len(stakeholder_rows.conversations(network))
    joint = len(stakeholder_rows.joint_actions(network))
    worst = stakeholder_rows.unheard(network, FoundLevels(walker.document.assessment))[0]
    hand.clicks = 0
    hand.click("stakeholders.take")
    show_tab(walker, 2)
    hand.click("unheard.add")
    walker.wait_until_quiet()
    talk = next(one for one in stakeholder_rows.conversations(network) if worst.id in one.risks)
    form = hand.find(QWidget, "talks.form")
    outcome = form.findChild(QPlainTextEdit, "field.outcome")
    assert outcome is not None
    outcome.setFocus()
    QTest.keyClicks(outcome, "Zij willen een ander rooster")
    manner = form.findChild(QWidget, "field.manner")
    assert manner is not None
    manner.setFocus()
    walker.wait_until_quiet()
    hand.click("talks.heard")
    show_tab(walker, 3)
    hand.click("joint.add")
    walker.wait_until_quiet()
    print("clicks:", hand.clicks)
    assert len(stakeholder_rows.stakeholders(network)) == parties + 1
    found = {one.id: one for one in stakeholder_rows.conversations(network)}
    assert found[talk.id].outcome == "Zij willen een ander rooster"
    assert not found[talk.id].may_share
    assert network.risks[worst.id].spoken_with is SpokenWith.YES
    assert len(stakeholder_rows.joint_actions(network)) == joint + 1
    session = walker.document.session
    assert session is not None
    while session.can_undo:
        walker.document.undo()
        walker.wait_until_quiet()
    assert len(stakeholder_rows.stakeholders(network)) == parties
    assert len(stakeholder_rows.conversations(network)) == talks
    assert len(stakeholder_rows.joint_actions(network)) == joint
    assert network.risks[worst.id].spoken_with == worst.spoken_with
