"""Row 6 of what the program is for: from the deliveries to a statement on child labour."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton, QTabBar, QTableWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.labour_check import LabourSubject
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.labour_records import checks_of
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.labour.labour_table import LabourTable
from imvo_desktop.usecases.session import Session
from tests.reporting.made import all_text
from tests.reporting.paper_chains import paper_of
from tests.ui.chains import bicycle_bags
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


@pytest.fixture
def hand(started: Program) -> Hand:
    """Someone at the whole window with the bicycle bags open."""
    started.document.adopt(cast("Session", MemorySession(bicycle_bags())))
    started.window.go_to("labour")
    return Hand(started.window)


def answer(hand: Hand, link: str, key: Qt.Key) -> None:
    table = hand.find(LabourTable, "labour.table")
    table.select([link])
    QTest.keyClick(table, key)


def test_row_6_child_labour_is_checked_per_delivery_planned_and_stated(
    started: Program, hand: Hand
) -> None:
    window, network = started.window, started.document.network
    answer(hand, "l4", Qt.Key.Key_1)
    box = hand.find(QComboBox, "field.is_suspected")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    hand.write("labour.plan_text", "Naar de telers toe in maart")
    answer(hand, "l1", Qt.Key.Key_2)
    assert len(checks_of(network, LabourSubject.CHILD)) == 2
    hand.click("labour.make")
    assert window.workspace.view == "report"
    assert hand.find(QRadioButton, "report.paper.child_labour").isChecked()
    text = all_text(paper_of(network, Paper.CHILD_LABOUR, "nl"))
    assert "niet de verklaring uit de Wet zorgplicht kinderarbeid" in all_text(
        paper_of(network, Paper.CHILD_LABOUR, "nl").cover.title
    )
    for said in ("Naar de telers toe in maart", "Niet in werking", "Ja (", "niet bekeken"):
        assert said in text, said
    assert "u moet" not in text.casefold()


def test_row_6_forced_labour_is_checked_by_the_same_form_with_its_own_law(
    started: Program, hand: Hand
) -> None:
    hand.find(QTabBar, "labour.tabs").setCurrentIndex(1)
    answer(hand, "l3", Qt.Key.Key_1)
    network = started.document.network
    text = all_text(paper_of(network, Paper.FORCED_LABOUR, "nl", Profile.INTERNAL))
    assert "er is aanleiding voor nader onderzoek" in text
    assert "2024/3015" in text
    assert "14 december 2027" in text


def test_that_delete_takes_an_answer_back_and_never_the_delivery(
    started: Program, hand: Hand
) -> None:
    network = started.document.network
    answer(hand, "l2", Qt.Key.Key_1)
    table = hand.find(LabourTable, "labour.table")
    started.window.selection.set(Kind.LINK, ["l2"])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert "l2" in network.links
    assert "l2" not in checks_of(network, LabourSubject.CHILD)


def test_that_delete_in_a_register_never_removes_what_is_selected_in_the_chain(
    started: Program, hand: Hand
) -> None:
    started.window.go_to("buying")
    hand.click("practice_checks.add")
    started.window.selection.set(Kind.LINK, ["l2"])
    table = hand.find(QTableWidget, "practice_checks.table")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert "l2" in started.document.network.links
    assert not started.document.network.records(Kind.PRACTICE_CHECK)
