"""Complaints, received and moved on as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, RiskStatus
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.grievances_view import GrievancesView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.grievance_steps import By
from tests.ui.hand import Hand


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Theme) -> GrievancesView:
    """The view on the bicycle bags, in sight."""
    found = GrievancesView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: GrievancesView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def complaint(document: Document) -> Grievance:
    """The only complaint."""
    (found,) = grievances.grievances(document.network)
    return found


def type_in(hand: Hand, name: str, text: str) -> None:
    """Write in a field of several lines and go on."""
    field = hand.find(QPlainTextEdit, name)
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def received(document: Document, selection: Selection, hand: Hand) -> Grievance:
    """A complaint about the weaver, with what was said."""
    selection.set(Kind.ORGANISATION, ("weaver",))
    hand.click("grievances.add")
    type_in(hand, "field.text", "loon komt te laat")
    return complaint(document)


def test_that_one_press_receives_a_complaint_about_what_is_selected(
    document: Document, selection: Selection, hand: Hand
) -> None:
    one = received(document, selection, hand)
    assert (one.organisation, one.text, one.may_share) == ("weaver", "loon komt te laat", False)
    assert one.number.endswith("-1")
    assert one.answer_due == grievances.proposed_due(one.received)


def test_that_a_plausible_complaint_makes_the_risk_happen(
    document: Document, selection: Selection, hand: Hand
) -> None:
    received(document, selection, hand)
    hand.click("grievance.next")
    do = hand.find(QPushButton, "step.do")
    assert not do.isEnabled()
    risks = hand.find(QListWidget, "step.risks")
    risks.item(0).setCheckState(Qt.CheckState.Checked)
    hand.click("step.do")
    assert complaint(document).status is GrievanceStatus.PLAUSIBLE
    (risk,) = complaint(document).risks
    assert document.network.risks[risk].status is RiskStatus.PLAUSIBLE
    document.undo()
    assert complaint(document).status is GrievanceStatus.RECEIVED
    assert document.network.risks[risk].status is RiskStatus.POSSIBLE


def test_that_a_name_that_is_typed_is_told_and_kept_out_of_nobodys_way(
    document: Document, selection: Selection, hand: Hand
) -> None:
    received(document, selection, hand)
    warnings = [one for one in hand.find(QWidget, "grievances.form").findChildren(QLabel)
                if one.objectName() == "person_warning"]  # fmt: skip
    assert not any(one.isVisible() for one in warnings)
    type_in(hand, "field.text", ", zegt Rajesh Kumar")
    assert any("Rajesh Kumar" in one.text() for one in warnings if one.isVisible())
    assert "Rajesh Kumar" in complaint(document).text


def test_that_remedy_is_planned_from_the_complaint(
    document: Document, selection: Selection, hand: Hand
) -> None:
    one = received(document, selection, hand)
    assert not hand.find(QPushButton, "grievance.plan.remedy").isVisible()
    document.do(grievances.change(document.network, one.id, "risks", ("r2",), BY))
    hand.click("grievance.plan.remedy")
    type_in(hand, "reason.text", "Achterstallig loon betalen")
    hand.click("reason.do")
    (measure,) = complaint(document).measures
    found = document.network.get(Kind.MEASURE, measure)
    assert getattr(found, "text", "") == "Achterstallig loon betalen"


def test_that_it_says_how_far_it_is_and_goes_back_a_step(
    document: Document, selection: Selection, hand: Hand
) -> None:
    one = received(document, selection, hand)
    document.do(editing.change(document.network, Kind.GRIEVANCE, [one.id], status="confirmed"))
    strip = hand.find(QWidget, "grievance.life")
    assert document.labels.text("grievance_status.confirmed") in strip.accessibleName()
    hand.click("grievance.back")
    assert complaint(document).status is GrievanceStatus.PLAUSIBLE


BY = By("An", "2026-11-23")
