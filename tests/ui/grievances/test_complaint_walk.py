"""A complaint from receipt to its lesson in the whole window, and all of it undone."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, MeasureKind, RiskStatus, Theme
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.grievances.grievances_view import GrievancesView
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.session import Session
from tests.ui.chains import bicycle_bags
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


@pytest.fixture
def hand(started: Program) -> Hand:
    """Someone at the whole window with the bicycle bags open, the weaver selected."""
    started.document.adopt(cast("Session", MemorySession(bicycle_bags())))
    started.window.selection.set(Kind.ORGANISATION, ("weaver",))
    started.window.go_to("grievances")
    view = started.window.findChild(GrievancesView)
    assert view is not None
    return Hand(view)


def write(hand: Hand, name: str, text: str) -> None:
    """Type in a field of several lines and go on."""
    field = hand.find(QPlainTextEdit, name)
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def choose(hand: Hand, name: str, code: object) -> None:
    """Choose a code in a list, by the keyboard."""
    box = hand.find(CodeBox, name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.code != code:
        assert box.currentIndex() < box.count() - 1, code
        QTest.keyClick(box, Qt.Key.Key_Down)


def step(hand: Hand, reason: str, *, is_ended: bool = False) -> None:
    """The next step, with a reason."""
    hand.click("grievance.next")
    field = hand.find(QPlainTextEdit, "step.reason")
    field.clear()
    QTest.keyClicks(field, reason)
    if is_ended:
        hand.find(QCheckBox, "step.ended").setChecked(True)
    finish(hand)


def finish(hand: Hand) -> None:
    """Press the button of the step; the dialog goes."""
    hand.click("step.do")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not hand.has("step_dialog")


def complaint(program: Program) -> Grievance:
    """The only complaint."""
    (found,) = grievances.grievances(program.document.network)
    return found


def test_row_3_a_complaint_goes_from_receipt_to_remedy_and_back_by_undo(
    qtbot: QtBot, started: Program, hand: Hand
) -> None:
    document = started.document
    before = document.network.checksum()
    hand.click("grievances.add")
    write(hand, "field.text", "kinderen aan de naaimachine")
    choose(hand, "field.theme", Theme.CHILD_LABOUR)
    hand.click("grievance.next")
    assert hand.find(CodeBox, "step.theme").code is Theme.CHILD_LABOUR
    finish(hand)
    (risk,) = complaint(started).risks
    found = document.network.risks[risk]
    assert (found.status, found.likelihood, found.organisation) == (
        RiskStatus.PLAUSIBLE, 5, "weaver",
    )  # fmt: skip
    qtbot.waitUntil(
        lambda: document.assessment is not None and risk in document.assessment.happening_now,
        timeout=PATIENCE_MS,
    )
    hand.click("grievance.plan.remedy")
    write(hand, "reason.text", "School en loon voor de gezinnen")
    hand.click("reason.do")
    step(hand, "Twee bezoeken")
    step(hand, "Geen werk meer voor kinderen", is_ended=True)
    step(hand, "School betaald", is_ended=True)
    step(hand, "Vraag eerder naar leeftijden")
    closed = complaint(started)
    assert (closed.status, closed.lesson) == (
        GrievanceStatus.CLOSED, "Vraag eerder naar leeftijden",
    )  # fmt: skip
    assert document.network.risks[risk].status is RiskStatus.REMEDIED
    assert document.network.risks[risk].likelihood == 5
    measure = document.network.get(Kind.MEASURE, closed.measures[0])
    assert isinstance(measure, Measure)
    assert (measure.kind, measure.subject) == (MeasureKind.REMEDY, risk)
    print(f"a complaint from receipt to lesson: {hand.clicks} clicks")
    while document.session is not None and document.session.can_undo:
        document.undo()
    assert document.network.checksum() == before
