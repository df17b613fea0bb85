"""Purchasing as a person works in it: the own check, the criteria and the scores."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import openpyxl
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Practices, Score
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.buying.buying_view import BuyingView
from imvo_desktop.ui.buying.scores_table import ScoresTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import own_purchasing, purchasing_criteria
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

OWN, CRITERIA, SCORES = range(3)


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Theme) -> BuyingView:
    found = BuyingView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    return found


@pytest.fixture
def hand(view: BuyingView) -> Hand:
    return Hand(view)


def show(hand: Hand, tab: int) -> None:
    hand.find(QTabBar, "buying.tabs").setCurrentIndex(tab)


def scored(hand: Hand, row: int, column: int) -> ScoresTable:
    """The table with one cell in focus."""
    table = hand.find(ScoresTable, "scores.table")
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    return table


@pytest.fixture
def eight(hand: Hand) -> Hand:
    """The eight criteria that are offered, and their scores in front."""
    show(hand, CRITERIA)
    hand.click("criteria.starters")
    show(hand, SCORES)
    return hand


def test_that_a_check_is_made_and_answered_with_undo(hand: Hand, document: Document) -> None:
    assert "not looked" in hand.find(QLabel, "buying.due").text()
    hand.click("practice_checks.add")
    box = hand.find(QComboBox, "field.practices.price")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    (check,) = own_purchasing.practice_checks(document.network)
    assert check.practices.price is True
    document.undo()
    assert own_purchasing.practice_checks(document.network)[0].practices.price is None
    table = hand.find(QTableWidget, "practice_checks.table")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert own_purchasing.practice_checks(document.network) == ()


def test_that_pressure_on_a_grave_risk_leads_to_its_involvement(
    qtbot: QtBot, hand: Hand, document: Document, selection: Selection
) -> None:
    assert not hand.has("buying.part.r1")
    pressed = Practices(price=True)
    document.do(editing.change(document.network, Kind.LINK, ["l3"], practices=pressed))
    qtbot.waitUntil(lambda: hand.has("buying.part.r1"), timeout=PATIENCE_MS)
    hand.click("buying.part.r1")
    assert (selection.kind, selection.ids, selection.risk) == (Kind.LINK, ("l3",), "r1")


def test_that_the_offered_criteria_are_taken_once_and_changed(
    hand: Hand, document: Document
) -> None:
    show(hand, CRITERIA)
    hand.click("criteria.starters")
    assert len(purchasing_criteria.criteria(document.network)) == 8
    assert not hand.find(QPushButton, "criteria.starters").isVisible()
    text = hand.find(QPlainTextEdit, "field.text")
    text.setFocus()
    text.selectAll()
    QTest.keyClicks(text, "Eigen tekst")
    hand.find(QTableWidget, "criteria.table").setFocus()
    assert "Eigen tekst" in {one.text for one in purchasing_criteria.criteria(document.network)}


def test_that_the_longest_criterion_can_be_read_whole(eight: Hand, document: Document) -> None:
    head = eight.find(ScoresTable, "scores.table").horizontalHeader()
    before = head.height()
    criterion = purchasing_criteria.criteria(document.network)[0]
    long = "Has a plan for children who are found at work " * 3
    document.do(editing.change(document.network, Kind.CRITERION, [criterion.id], text=long))
    room = QRect(0, 0, head.sectionSize(0), 1000)
    font = head.font()
    font.setBold(True)
    wrap = Qt.TextFlag.TextWordWrap
    assert QFontMetrics(font).boundingRect(room, wrap, long).height() <= head.height()
    document.undo()
    assert head.height() == before


def test_that_keys_score_fill_down_and_take_back(eight: Hand, document: Document) -> None:
    table = scored(eight, 0, 0)
    QTest.keyClick(table, Qt.Key.Key_2)
    for row in range(3):
        table.selectionModel().select(
            table.model().index(row, 0), table.selectionModel().SelectionFlag.Select
        )
    QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    found = purchasing_criteria.scores(document.network)
    assert [one.score for one in found.values()] == [Score.PARTLY] * 3
    QTest.keyClick(table, Qt.Key.Key_0)
    assert purchasing_criteria.scores(document.network) == {}
    document.undo()
    assert len(purchasing_criteria.scores(document.network)) == 3


def test_that_a_score_that_asks_proof_says_when_there_is_none(
    eight: Hand, document: Document
) -> None:
    asked = purchasing_criteria.criteria(document.network)
    column = next(at for at, one in enumerate(asked) if one.asks_proof)
    table = scored(eight, 0, column)
    eight.click("scores.yes")
    assert table.currentIndex().data() == "Yes, no proof"
    (score,) = purchasing_criteria.scores(document.network).values()
    proof = Evidence(id="e", subject=score.id, subject_kind=Kind.CRITERION_SCORE, name="Audit 2026")
    document.do(editing.add(document.network, proof))
    assert table.currentIndex().data() == "Yes, with proof"
    assert eight.has("evidence_card.e")


def test_that_proof_is_added_under_the_score(eight: Hand, document: Document) -> None:
    scored(eight, 1, 0)
    eight.click("scores.yes")
    eight.write("evidence.address", "https://example.org/audit")
    (kept,) = document.network.records(Kind.EVIDENCE).values()
    (score,) = purchasing_criteria.scores(document.network).values()
    assert isinstance(kept, Evidence)
    assert (kept.subject_kind, kept.subject) == (Kind.CRITERION_SCORE, score.id)


def test_that_the_selected_block_is_copied_with_its_names(view: BuyingView, eight: Hand) -> None:
    QTest.keyClick(scored(eight, 2, 1), Qt.Key.Key_3)
    view.copy()
    head, row = QApplication.clipboard().text().split("\n")
    assert head.startswith("\t")
    assert row == "Weverij Anand\tNo"


def test_that_the_scores_begin_at_the_supplier_that_is_selected_and_show_it(
    eight: Hand, selection: Selection
) -> None:
    show(eight, CRITERIA)
    selection.set(Kind.ORGANISATION, ["weaver"])
    show(eight, SCORES)
    assert eight.find(QLabel, "scores.tally").text().startswith("Weverij Anand")
    scored(eight, 0, 0)
    eight.click("scores.show")
    assert selection.ids == ("buckles",)


def test_that_without_criteria_the_scores_lead_to_them(hand: Hand) -> None:
    show(hand, SCORES)
    hand.click("scores.first")
    assert hand.find(QTabBar, "buying.tabs").currentIndex() == CRITERIA


@pytest.mark.full
def test_that_an_empty_project_shows_all_tabs_and_another_language(
    qtbot: QtBot, empty_document: Document, selection: Selection, look: Theme
) -> None:
    empty_document.adopt(cast("Session", MemorySession(Network())))
    view = BuyingView(empty_document, selection, look)
    qtbot.addWidget(view)
    view.show()
    hand = Hand(view)
    for tab in range(3):
        show(hand, tab)
    empty_document.set_labels(Labels("nl"))
    qtbot.waitUntil(lambda: hand.find(QPushButton, "scores.yes").text() == "Ja (1)",
                    timeout=PATIENCE_MS)  # fmt: skip


@pytest.mark.full
def test_row_11_criteria_are_scored_per_supplier_and_go_into_a_tender(
    qtbot: QtBot, eight: Hand, document: Document, tmp_path: Path
) -> None:
    QTest.keyClick(scored(eight, 2, 0), Qt.Key.Key_1)
    QTest.keyClick(scored(eight, 2, 1), Qt.Key.Key_3)
    assert eight.find(QLabel, "scores.tally").text().startswith("Weverij Anand: 1 yes, 0 partly")
    eight.click("scores.save")
    path = tmp_path / "tender.xlsx"
    dialog = eight.find(QFileDialog, "criteria_dialog")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = {row[0]: row[1:3] for row in sheet.iter_rows(values_only=True)}
    assert rows["Weverij Anand"] == ("Yes", "No")
    assert rows["Kantoorhandel De Vries"] == ("Not looked at", "Not looked at")
    said = "It is no part of any risk, level or order."
    assert any(said in str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    revision = document.network.chain_revision
    document.undo()
    assert document.network.chain_revision == revision
