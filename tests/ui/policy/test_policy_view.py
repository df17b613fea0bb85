"""The view on policy and roles, used as a person does."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.policy import Policy
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.policy.policy_view import PolicyView
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> PolicyView:
    """The view on the bicycle bags, in sight."""
    found = PolicyView(document)
    qtbot.addWidget(found)
    found.resize(700, 600)
    found.show()
    return found


@pytest.fixture
def hand(view: PolicyView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def policy(document: Document) -> Policy:
    """The policy of now."""
    return policy_of(document.network)


def choose(hand: Hand, name: str, row: int) -> None:
    """Choose the answer in this row by the keyboard."""
    box = hand.find(QComboBox, f"field.{name}")
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_that_one_press_begins_with_a_text_that_can_be_changed(
    document: Document, hand: Hand
) -> None:
    assert hand.find(QWidget, "policy.starter_card").isVisible()
    hand.click("policy.take_starter")
    assert policy(document).text == hand.find(QLabel, "policy.starter").text()
    assert not hand.find(QWidget, "policy.starter_card").isVisible()
    text = hand.find(QPlainTextEdit, "field.text")
    text.setPlainText("We look first.")
    text.setFocus()
    hand.find(QLineEdit, "field.adopted").setFocus()
    assert policy(document).text == "We look first."


def test_that_each_field_is_one_edit_that_can_be_taken_back(document: Document, hand: Hand) -> None:
    hand.write("field.responsible", "Ad de Vries")
    hand.write("field.responsible_role", "Purchaser")
    assert policy(document).responsible == "Ad de Vries"
    document.undo()
    assert policy(document).responsible_role is None
    assert hand.find(QLineEdit, "field.responsible_role").text() == ""
    document.undo()
    assert policy(document) == Policy()


def test_that_a_day_is_taken_as_it_is_typed_and_nonsense_is_said(
    document: Document, hand: Hand
) -> None:
    hand.write("field.adopted", "1-3-2026")
    assert policy(document).adopted == "2026-03-01"
    assert hand.find(QLineEdit, "field.adopted").text() == "1 March 2026"
    hand.write("field.adopted", "one day")
    assert policy(document).adopted == "2026-03-01"
    assert hand.find(QLabel, "problem.adopted").isVisible()


def test_that_what_follows_from_an_answer_is_asked_only_then(
    document: Document, hand: Hand
) -> None:
    hand.find(QTabWidget, "policy.tabs").setCurrentIndex(1)
    covers = hand.find(QWidget, "field.covers_child_labour")
    actions = hand.find(QWidget, "field.incident_actions")
    assert not covers.isVisible()
    assert not actions.isVisible()
    choose(hand, "code_of_conduct", 0)
    choose(hand, "incident_trafficking", 0)
    assert policy(document).workforce.code_of_conduct is True
    assert covers.isVisible()
    assert actions.isVisible()


def test_that_an_answer_can_be_taken_back_to_not_asked(document: Document, hand: Hand) -> None:
    hand.find(QTabWidget, "policy.tabs").setCurrentIndex(1)
    assert hand.find(QComboBox, "field.complaints").currentText() == "Not asked yet"
    choose(hand, "complaints", 1)
    assert policy(document).workforce.complaints is False
    choose(hand, "complaints", 2)
    assert policy(document) == Policy()


def test_that_every_control_has_a_name(hand: Hand, view: PolicyView) -> None:
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for control in view.findChildren(kind):
            assert control.accessibleName(), control.objectName()


def test_that_the_view_speaks_the_language_of_the_window(
    qtbot: QtBot, document: Document, hand: Hand, view: PolicyView
) -> None:
    hand.find(QTabWidget, "policy.tabs").setCurrentIndex(1)
    document.set_labels(Labels("nl"))
    qtbot.waitUntil(
        lambda: hand.find(QComboBox, "field.complaints").currentText() == "Nog niet gevraagd"
    )
    assert hand.find(QTabWidget, "policy.tabs").currentIndex() == 1


def test_that_nothing_can_be_filled_in_where_nothing_can_be_kept(
    document: Document, session: MemorySession, hand: Hand
) -> None:
    session.is_read_only = True
    document.locked.emit(True)
    assert not hand.find(QLineEdit, "field.responsible").isEnabled()
    assert not hand.find(QWidget, "policy.starter_card").isVisible()
    assert not dataclasses.asdict(policy(document))["text"]
