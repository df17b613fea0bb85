"""The check on child and forced labour, as a person works through it."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.labour_records import checks_of
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.labour.labour_table import LabourTable
from imvo_desktop.ui.labour.labour_view import LabourView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.check_list import CheckList
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

CHILD, FORCED = LabourSubject.CHILD, LabourSubject.FORCED


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Theme) -> LabourView:
    """The view, wide enough for table and form beside each other."""
    found = LabourView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    qtbot.waitUntil(lambda: document.suggesting.last is not None, timeout=PATIENCE_MS)
    return found


@pytest.fixture
def hand(view: LabourView) -> Hand:
    return Hand(view)


def table(hand: Hand) -> LabourTable:
    return hand.find(LabourTable, "labour.table")


def part(hand: Hand, name: str) -> str:
    bar = hand.find(QTabBar, "labour.part")
    return next(bar.tabText(at) for at in range(bar.count()) if bar.tabText(at).startswith(name))


def of(document: Document, link: str, subject: LabourSubject = CHILD) -> LabourCheck:
    return checks_of(document.network, subject)[link]


def test_that_one_key_answers_for_all_rows_that_are_selected(
    hand: Hand, document: Document
) -> None:
    table(hand).selectAll()
    QTest.keyClick(table(hand), Qt.Key.Key_2)
    found = checks_of(document.network, CHILD)
    assert {one.ground for one in found.values()} == {Ground.NONE_FOUND}
    assert len(found) == 5
    assert (part(hand, "Looked"), part(hand, "Not")) == ("Looked at (5)", "Not looked at (0)")
    document.undo()
    assert checks_of(document.network, CHILD) == {}


def test_that_what_is_known_is_shown_and_taken_over_only_when_asked(
    hand: Hand, document: Document
) -> None:
    hand.find(QTabBar, "labour.tabs").setCurrentIndex(1)
    table(hand).select(["l3"])
    assert "Gemeld door vakbond" in hand.find(QLabel, "labour.known").text()
    assert checks_of(document.network, FORCED) == {}
    hand.click("labour.take")
    check = of(document, "l3", FORCED)
    assert check.ground is Ground.YES
    assert "own_judgement" in check.rests_on
    assert check.is_suspected is None
    assert not hand.find(QPushButton, "labour.take").isEnabled()


def test_that_a_suspicion_and_what_it_rests_on_are_what_a_person_chooses(
    hand: Hand, document: Document
) -> None:
    table(hand).select(["l1"])
    QTest.keyClick(table(hand), Qt.Key.Key_1)
    box = hand.find(QComboBox, "field.is_suspected")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    button = hand.find(QPushButton, "field.rests_on")
    button.click()
    ticks = button.findChild(CheckList)
    assert ticks is not None
    ticks.list.item(4).setCheckState(Qt.CheckState.Checked)
    ticks.close()
    assert of(document, "l1").is_suspected is True
    assert of(document, "l1").rests_on == ("visit",)


def test_that_a_plan_is_typed_here_and_counts_at_once(hand: Hand, document: Document) -> None:
    table(hand).select(["l1"])
    QTest.keyClick(table(hand), Qt.Key.Key_1)
    assert part(hand, "Plan") == "Plan missing (1)"
    hand.write("labour.plan_text", "Bezoek in maart")
    (measure,) = document.network.records(Kind.MEASURE).values()
    assert isinstance(measure, Measure)
    assert of(document, "l1").measures == (measure.id,)
    assert part(hand, "Plan") == "Plan missing (0)"
    assert hand.find(QLineEdit, "labour.plan_text").text() == ""


def test_that_a_part_shows_its_rows_alone(hand: Hand) -> None:
    table(hand).select(["l4"])
    QTest.keyClick(table(hand), Qt.Key.Key_1)
    bar = hand.find(QTabBar, "labour.part")
    bar.setCurrentIndex(2)
    assert [one.link.id for one in table(hand).chosen] == ["l4"]
    assert table(hand).model().rowCount() == 1


def test_that_after_an_answer_the_next_that_is_not_looked_at_is_selected(hand: Hand) -> None:
    hand.find(QTabBar, "labour.part").setCurrentIndex(4)
    rows = [one.link.id for one in table(hand).lines]
    table(hand).select([rows[1]])
    QTest.keyClick(table(hand), Qt.Key.Key_2)
    assert [one.link.id for one in table(hand).chosen] == [rows[2]]


def test_that_the_two_subjects_are_answered_apart(hand: Hand, document: Document) -> None:
    table(hand).select(["l1"])
    QTest.keyClick(table(hand), Qt.Key.Key_1)
    hand.find(QTabBar, "labour.tabs").setCurrentIndex(1)
    assert checks_of(document.network, FORCED) == {}
    assert "14 December 2027" in hand.find(QLabel, "labour.law").text()


def test_that_rows_a_person_picks_are_selected_everywhere(hand: Hand, selection: Selection) -> None:
    assert selection.ids == ()
    table(hand).setFocus()
    QTest.keyClick(table(hand), Qt.Key.Key_Down)
    assert (selection.kind, len(selection.ids)) == (Kind.LINK, 1)


def test_that_the_rows_are_copied_as_a_table(view: LabourView, hand: Hand) -> None:
    table(hand).select(["l4"])
    view.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Delivery\tGround?")
    assert lines[1].split("\t")[1] == "Not looked at"


def test_that_each_subject_leads_to_its_document(
    qtbot: QtBot, view: LabourView, hand: Hand
) -> None:
    for tab, name in enumerate(("paper_child_labour", "paper_forced_labour")):
        hand.find(QTabBar, "labour.tabs").setCurrentIndex(tab)
        with qtbot.waitSignal(view.asked) as asked:
            hand.click("labour.make")
        assert asked.args == [name]


def test_that_an_empty_project_offers_to_import(
    qtbot: QtBot, empty_document: Document, selection: Selection, look: Theme
) -> None:
    empty_document.adopt(cast("Session", MemorySession(Network())))
    view = LabourView(empty_document, selection, look)
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.asked) as asked:
        Hand(view).click("labour.import")
    assert asked.args == ["import_list"]


@pytest.mark.full
def test_that_another_language_is_spoken_at_once(
    qtbot: QtBot, hand: Hand, document: Document
) -> None:
    document.set_labels(Labels("nl"))
    qtbot.waitUntil(lambda: hand.find(QTabBar, "labour.tabs").tabText(0) == "Kinderarbeid",
                    timeout=PATIENCE_MS)  # fmt: skip


def test_that_a_note_half_typed_stays_with_the_subject_it_was_typed_for(
    hand: Hand, document: Document
) -> None:
    note = hand.find(QPlainTextEdit, "field.note")
    note.setFocus()
    QTest.keyClicks(note, "No school nearby")
    bar = hand.find(QTabBar, "labour.tabs")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    hand.find(QPushButton, "labour.make").setFocus()
    assert [one.note for one in checks_of(document.network, CHILD).values()] == ["No school nearby"]
    assert not checks_of(document.network, FORCED)
    assert note.toPlainText() == ""


def test_that_a_delivery_is_found_by_its_supplier_or_product(
    view: LabourView, hand: Hand, document: Document
) -> None:
    wanted = next(one for one in document.network.links.values() if one.product)
    supplier = document.network.organisations[wanted.supplier].name
    view.go_to_filter()
    assert hand.find(QLineEdit, "labour.search").hasFocus()
    hand.write("labour.search", f"{supplier.upper()} {wanted.product}")
    assert part(hand, "All") == "All (1)"
    hand.write("labour.search", "no such supplier")
    assert part(hand, "All") == "All (0)"
