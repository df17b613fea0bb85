"""The self-scan, used as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.step import Maturity, SelfScan
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.self_scan.self_scan_view import SelfScanView
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.self_scans import scans_of
from tests.ui.hand import PATIENCE_MS, Hand

OLD = SelfScan(id="old", date="2025-11-01", scores=Maturity(step_1=2, step_2=3))


@pytest.fixture
def view(qtbot: QtBot, look: Theme, document: Document, selection: Selection) -> SelfScanView:
    """The view on the bicycle bags, in sight."""
    found = SelfScanView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(900, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: SelfScanView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def test_row_2_a_scan_is_filled_in_by_pressing_a_sentence_for_a_step(
    document: Document, hand: Hand
) -> None:
    assert hand.find(QLabel, "self_scan.nothing").isVisible()
    hand.click("self_scan.add")
    hand.click("self_scan.step_1.4")
    hand.click("self_scan.step_6.1")
    made = scans_of(document.network)[0]
    assert (made.date, made.who) == (today(), "tester")
    assert made.scores == Maturity(step_1=4, step_6=1)
    hand.click("self_scan.step_6.open")
    assert scans_of(document.network)[0].scores.step_6 is None
    assert not hand.find(QLabel, "self_scan.nothing").isVisible()


def test_that_each_level_is_one_edit_that_can_be_taken_back(document: Document, hand: Hand) -> None:
    hand.click("self_scan.add")
    hand.click("self_scan.step_2.3")
    document.undo()
    assert scans_of(document.network)[0].scores == Maturity()
    document.undo()
    assert not document.network.records(Kind.SELF_SCAN)
    assert hand.find(QLabel, "self_scan.nothing").isVisible()


def test_that_a_new_scan_stands_beside_the_earlier_and_says_what_changed(
    document: Document, hand: Hand
) -> None:
    document.do(editing.add(document.network, OLD))
    hand.click("self_scan.add")
    hand.click("self_scan.step_1.3")
    told = hand.find(QLabel, "self_scan.changes").text().splitlines()
    assert told == [
        "Changed since 1 November 2025:",
        "1 Policy and systems: from 2 begun to 3 partly",
        "2 Map and assess risks: before 3 partly, now not known",
    ]
    assert hand.find(CodeBox, "self_scan.box").count() == 2


def test_that_the_picture_is_drawn_with_its_table(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    document.do(editing.add(document.network, OLD))
    hand.find(QTabWidget, "self_scan.tabs").setCurrentIndex(1)
    chart = hand.find(ChartView, "self_scan.figure")
    qtbot.waitUntil(lambda: chart.drawn is not None, timeout=PATIENCE_MS)
    assert chart.accessibleName().startswith("Self-scan of 1 November 2025")
    assert "1 Policy and systems" in chart.accessibleDescription()
    hand.click("self_scan.figure.twin")
    assert hand.find(QWidget, "self_scan.figure_table").isVisible()


def test_that_a_scan_that_is_asked_for_is_shown(
    document: Document, view: SelfScanView, hand: Hand
) -> None:
    new = SelfScan(id="new", date="2026-11-01")
    document.do(editing.add(document.network, OLD, new))
    view.reveal(Kind.SELF_SCAN, "old")
    assert hand.find(CodeBox, "self_scan.box").code == "old"


def test_that_a_scan_is_removed_and_comes_back_with_undo(document: Document, hand: Hand) -> None:
    document.do(editing.add(document.network, OLD))
    hand.click("self_scan.remove")
    assert not document.network.records(Kind.SELF_SCAN)
    document.undo()
    assert scans_of(document.network) == (OLD,)


def test_that_the_view_speaks_dutch(qtbot: QtBot, document: Document, view: SelfScanView) -> None:
    document.do(editing.add(document.network, OLD))
    document.set_labels(Labels("nl"))

    def texts() -> list[str]:
        return [one.text() for one in view.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "Er staat niets op papier en niemand is verantwoordelijk." in texts())
