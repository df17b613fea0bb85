"""Lessons, experiments and front-runners, used as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.learning import Experiment, Lesson, LessonKind
from imvo_desktop.domain.marks import marked
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.learning.learning_view import LearningView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import learning
from tests.ui.hand import Hand


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Theme) -> LearningView:
    """The view on the bicycle bags, in sight."""
    found = LearningView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: LearningView) -> Hand:
    """Someone at the view."""
    return Hand(view)


def show_tab(hand: Hand, tab: int) -> None:
    """Go to a tab by the keyboard."""
    tabs = hand.find(QTabWidget, "learning.tabs")
    for _ in range(tab):
        QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Right)


def experiment(document: Document) -> Experiment:
    """The only experiment."""
    (found,) = learning.experiments(document.network)
    return found


def test_that_one_press_begins_a_lesson_of_its_kind(document: Document, hand: Hand) -> None:
    hand.click("lessons.add.hinders")
    text = hand.find(QPlainTextEdit, "field.text")
    text.setPlainText("Wij zijn te klein om het alleen te vragen")
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    hand.find(QWidget, "field.kind").setFocus()
    (lesson,) = learning.lessons(document.network)
    assert (lesson.kind, lesson.text) == (
        LessonKind.HINDERS, "Wij zijn te klein om het alleen te vragen",
    )  # fmt: skip
    assert not lesson.may_share


def test_that_the_page_can_be_made_once_a_lesson_may_be_shared(
    qtbot: QtBot, document: Document, view: LearningView, hand: Hand
) -> None:
    hand.click("lessons.add.works")
    text = hand.find(QPlainTextEdit, "field.text")
    text.setPlainText("Samen bellen helpt")
    hand.find(QWidget, "field.kind").setFocus()
    share = hand.find(QWidget, "lessons.share")
    assert not share.isEnabled()
    box = hand.find(QComboBox, "field.may_share")
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert learning.lessons(document.network)[0].may_share
    with qtbot.waitSignal(view.asked) as told:
        hand.click("lessons.share")
    assert told.args == ["paper_lessons"]


def test_that_a_removed_lesson_comes_back(document: Document, hand: Hand) -> None:
    hand.click("lessons.add.works")
    hand.click("lessons.remove")
    assert not learning.lessons(document.network)
    document.undo()
    assert isinstance(learning.lessons(document.network)[0], Lesson)


def test_that_an_experiment_begins_with_the_supplier_that_is_selected(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.ORGANISATION, ("weaver",))
    show_tab(hand, 1)
    hand.click("experiments.add")
    assert experiment(document).organisation == "weaver"
    page = hand.find(QWidget, "experiments.form")
    line = page.findChild(QLineEdit, "field.name")
    assert line is not None
    assert line.hasFocus() or line.selectedText() == line.text()


def test_that_a_supplier_has_a_mark_while_it_runs(document: Document, hand: Hand) -> None:
    show_tab(hand, 1)
    hand.click("experiments.add")
    (made,) = learning.experiments(document.network)
    assert marked(document.network) == {}
    form = hand.find(QWidget, "experiments.form")
    line = form.findChild(QLineEdit, "field.organisation")
    box = form.findChild(QComboBox, "field.status")
    assert line is not None
    assert box is not None
    line.setFocus()
    QTest.keyClicks(line, "Weverij Anand")
    QTest.keyClick(line, Qt.Key.Key_Return)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert experiment(document).status is MeasureStatus.BUSY
    assert marked(document.network) == {"weaver": "experiment"}
    assert made.organisation is None


def test_that_a_front_runner_is_marked_and_unmarked(document: Document, hand: Hand) -> None:
    show_tab(hand, 2)
    line = hand.find(QLineEdit, "field.frontrunner")
    line.setFocus()
    QTest.keyClicks(line, "Weverij Anand")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [one.id for one in learning.frontrunners(document.network)] == ["weaver"]
    assert line.text() == ""
    hand.click("frontrunners.remove")
    assert not learning.frontrunners(document.network)
