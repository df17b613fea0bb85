"""The page of a step, used as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.step_progress import answer_of
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.step import StepAnswer, StepState
from imvo_desktop.knowledge.step_questions import questions_of
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.steps.step_view import StepView
from tests.ui.hand import PATIENCE_MS, Hand


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> StepView:
    """The second step of the bicycle bags, in sight."""
    found = StepView(document, "step_2")
    qtbot.addWidget(found)
    found.resize(900, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: StepView) -> Hand:
    """Someone at the page."""
    return Hand(view)


def answer(document: Document, code: str = "2.judge") -> StepAnswer:
    """The answer of now."""
    return answer_of(document.network, code)


def answer_why(view: StepView, text: str) -> None:
    """Fill in the reason that is asked for, and save it."""
    dialog = view.findChild(QDialog, "reason_dialog")
    assert dialog is not None
    reason, save = (
        dialog.findChild(QPlainTextEdit, "reason.text"),
        dialog.findChild(QPushButton, "reason.do"),
    )
    assert reason is not None
    assert save is not None
    reason.setPlainText(text)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def test_row_2_a_question_is_answered_with_a_note_a_date_and_evidence(
    document: Document, hand: Hand
) -> None:
    hand.click("step.state.2.judge.busy")
    hand.click("step.more.2.judge")
    note = hand.find(QPlainTextEdit, "field.2.judge.note")
    note.setFocus()
    QTest.keyClicks(note, "Half of it")
    hand.write("field.2.judge.due", "1-3-2027")
    hand.write("evidence.2.judge.address", "https://example.org/list")
    said = answer(document)
    assert (said.state, said.note, said.due) == (StepState.BUSY, "Half of it", "2027-03-01")
    assert (said.who, (said.when or "")[:2]) == ("tester", "20")
    kept = document.network.referrers(Kind.STEP_ANSWER, "2.judge", Kind.EVIDENCE)
    assert [getattr(one, "address", "") for one in kept] == ["https://example.org/list"]
    told = hand.find(QLabel, "step.told.2.judge").text()
    assert told == "Half of it · next: 1 March 2027 · evidence: 1"


def test_that_each_state_is_one_edit_that_can_be_taken_back(document: Document, hand: Hand) -> None:
    hand.click("step.state.2.judge.done")
    assert hand.find(QLabel, "step_2.progress").text() == "1 of 6 questions done or not relevant"
    document.undo()
    assert answer(document).state is StepState.OPEN
    assert hand.find(QPushButton, "step.state.2.judge.open").isChecked()
    assert hand.find(QLabel, "step_2.progress").text() == "0 of 6 questions done or not relevant"


def test_that_not_relevant_asks_why_at_once(document: Document, view: StepView, hand: Hand) -> None:
    hand.click("step.state.2.order.not_relevant")
    assert answer(document, "2.order").state is StepState.OPEN
    answer_why(view, "One delivery only")
    said = answer(document, "2.order")
    assert (said.state, said.reason) == (StepState.NOT_RELEVANT, "One delivery only")
    shown = hand.find(QLabel, "step.reason.2.order")
    assert (shown.isVisible(), shown.text()) == (True, "Not relevant: One delivery only")


def test_that_without_a_reason_the_state_stays_what_it_was(
    document: Document, view: StepView, hand: Hand
) -> None:
    hand.click("step.state.2.order.busy")
    hand.click("step.state.2.order.not_relevant")
    dialog = view.findChild(QDialog, "reason_dialog")
    assert dialog is not None
    dialog.reject()
    assert answer(document, "2.order").state is StepState.BUSY
    assert hand.find(QPushButton, "step.state.2.order.busy").isChecked()


def test_that_what_the_chain_tells_stands_beside_and_sets_nothing(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    fact = hand.find(QLabel, "step.fact.2.judge")
    qtbot.waitUntil(lambda: fact.text() == "2 of 5 deliveries not judged yet.", timeout=PATIENCE_MS)
    assert not document.network.records(Kind.STEP_ANSWER)
    assert not hand.find(QLabel, "step.fact.2.order").isVisible()


def test_that_the_button_of_a_question_asks_for_its_command(
    qtbot: QtBot, view: StepView, hand: Hand
) -> None:
    with qtbot.waitSignal(view.asked) as asked:
        hand.click("step.go.2.first")
    assert hand.find(QPushButton, "step.go.2.first").text() == "Go to: What first?"
    assert asked.args == ["show_scope"]


def test_that_every_control_says_which_question_it_is_about(view: StepView, hand: Hand) -> None:
    for question in questions_of(2):
        hand.click(f"step.more.{question.code}")
        for state in StepState:
            button = hand.find(QPushButton, f"step.state.{question.code}.{state}")
            assert button.accessibleName().startswith(question.en)
        note = hand.find(QPlainTextEdit, f"field.{question.code}.note")
        assert note.accessibleName() == f"{question.en} Note"


def test_that_the_page_speaks_dutch(qtbot: QtBot, document: Document, view: StepView) -> None:
    document.set_labels(Labels("nl"))
    asked = questions_of(2)[0].nl
    qtbot.waitUntil(
        lambda: asked in [one.text() for one in view.findChildren(QLabel)], timeout=PATIENCE_MS
    )


def test_that_a_question_that_is_asked_for_is_brought_into_sight(
    qtbot: QtBot, view: StepView, hand: Hand
) -> None:
    view.resize(900, 300)
    view.reveal(Kind.STEP_ANSWER, "2.order")
    button = hand.find(QPushButton, "step.state.2.order.open")
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty(), timeout=PATIENCE_MS)
