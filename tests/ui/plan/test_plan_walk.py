"""From the worst risk of the example to a measure with a shown effect and a date in the agenda."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.measure import Measure
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.plan.board import Board
from imvo_desktop.ui.plan.level_strip import LevelCell
from imvo_desktop.usecases.example import example_edit
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.plan.test_plan_view import cards, drag
from tests.usecases.calendar_reader import read

pytestmark = pytest.mark.full
WORST_POSSIBLE = 2
"""Its place in the list: above it stands harm that happens, which no measure makes less likely."""

CLICKS = 12
"""What it takes at most, with the drag as one, and none to save the file or close a box."""


@pytest.fixture
def hand(qtbot: QtBot, started: Program, tmp_path: Path) -> Hand:
    """Someone at the plan of the example."""
    document = started.document
    document.create_project(tmp_path / "Fietstas.imvo", lambda: example_edit("nl"))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    started.window.run("show_plan")
    return Hand(started.window)


def settle(qtbot: QtBot, started: Program) -> None:
    """Wait until what was done is in the file and computed, as a person does who sees "saved"."""
    document = started.document
    qtbot.waitUntil(
        lambda: not document.is_locked and not document.is_stale and document.workers.is_idle,
        timeout=PATIENCE_MS,
    )


def newest(started: Program) -> Measure:
    """The measure that was made last."""
    found = list(started.document.network.records(Kind.MEASURE).values())[-1]
    assert isinstance(found, Measure)
    return found


def write(hand: Hand, name: str, text: str) -> None:
    """Click a field and type; the clicks count."""
    hand.click(name)
    field = hand.find(QWidget, name)
    field.setFocus()
    QTest.keyClicks(field, text)


def make(qtbot: QtBot, hand: Hand) -> None:
    """Plan a measure for the worst risk that is not happening yet."""
    hand.click("plan.new")
    about = hand.find(FinderLine, "plan.new.about")
    qtbot.waitUntil(lambda: about.popup.isVisible(), timeout=PATIENCE_MS)
    hand.clicks += 1
    for key in (*[Qt.Key.Key_Down] * WORST_POSSIBLE, Qt.Key.Key_Return):
        QTest.keyClick(about.popup, key)
    write(hand, "plan.new.text", "Loonstroken samen nalopen")
    write(hand, "plan.new.owner", "Sanne de Wit")
    write(hand, "plan.new.due", "1-3-2027")
    hand.click("plan.new.make")


def show_effect(qtbot: QtBot, started: Program, hand: Hand) -> None:
    """Say what was found, what the likelihood is now, and which page shows it."""
    write(hand, "field.measured_effect", "Alle 40 loonstroken kloppen")
    after = hand.find(QComboBox, "field.likelihood_after")
    after.setFocus()
    hand.clicks += 1
    for _ in range(2):
        settle(qtbot, started)
        QTest.keyClick(after, Qt.Key.Key_Down)
    settle(qtbot, started)
    write(hand, "plan.evidence.address", "https://example.org/bezoek")
    QTest.keyClick(hand.find(QWidget, "plan.evidence.address"), Qt.Key.Key_Return)


def test_that_the_worst_risk_gets_a_measure_an_effect_and_a_date_in_the_agenda(
    qtbot: QtBot, started: Program, hand: Hand, tmp_path: Path
) -> None:
    make(qtbot, hand)
    # Without a screen nothing makes the window active again after a list over it is closed.
    started.window.activateWindow()
    settle(qtbot, started)
    measure = newest(started)
    drag(hand, cards(hand, "planned"), cards(hand, "busy"))
    hand.clicks += 1
    assert (newest(started).status, newest(started).start) != ("planned", None)
    assert hand.find(Board, "plan.board").current_id == measure.id
    settle(qtbot, started)
    show_effect(qtbot, started, hand)
    settle(qtbot, started)
    levels = [hand.find(LevelCell, f"plan.level.{one}").level for one in ("before", "now")]
    assert levels == [Level.VERY_HIGH, Level.VERY_HIGH]
    assert not started.document.network.risks[measure.subject].is_actual
    assert hand.find(LevelCell, "plan.level.after").level == Level.HIGH
    hand.click("plan.calendar")
    dialog = hand.find(QFileDialog, "calendar_dialog")
    path = tmp_path / "maatregelen.ics"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    box = started.window.findChild(QMessageBox)
    assert box is not None
    assert path.name in box.text()
    box.close()
    titles = [one.values["SUMMARY"] for one in read(path.read_bytes()).parts]
    assert "Measure: Loonstroken samen nalopen" in titles
    print(f"clicks: {hand.clicks}")
    assert hand.clicks <= CLICKS


def test_that_the_inspector_leads_to_the_plan_with_the_risk_filled_in(
    qtbot: QtBot, started: Program, hand: Hand
) -> None:
    network = started.document.network
    risk = next(one for one in network.risks.values() if one.link is not None)
    assert risk.link is not None
    started.window.selection.set(Kind.LINK, [risk.link])
    started.window.workspace.show_view("chain")
    inspector = started.window.inspector
    assert inspector is not None
    Hand(inspector).find(QTabWidget, "inspector.tabs").setCurrentIndex(3)
    hand.click("measure.plan")
    assert started.window.workspace.view == "plan"
    assert hand.find(FinderLine, "plan.new.about").text()
