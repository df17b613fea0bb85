"""Which products first: chosen with the mouse and the keys, put in order, summed up, undone."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, ScopeDecision
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.first_list import OrderList
from imvo_desktop.ui.due_diligence.scope_model import CHOICE, PRODUCT, REASON
from imvo_desktop.ui.due_diligence.scope_view import ScopeView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

FIRST, LATER, OUT = ScopeDecision
ALT = Qt.KeyboardModifier.AltModifier


class Chooser(Hand):
    """A person at the page; `rows` are the products as the table shows them."""

    def __init__(self, qtbot: QtBot, document: Document, view: QWidget) -> None:
        super().__init__(view)
        self.document = document
        self.qtbot = qtbot

    @property
    def table(self) -> QTableView:
        return self.find(QTableView, "scope.products")

    @property
    def rows(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, PRODUCT).data()) for row in range(model.rowCount())]

    def cell(self, name: str, column: int) -> str:
        return str(self.table.model().index(self.rows.index(name), column).data())

    def press_row(self, name: str) -> None:
        index = self.table.model().index(self.rows.index(name), PRODUCT)
        where = self.table.visualRect(index).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.clicks += 1

    def choices(self) -> dict[str, ScopeDecision]:
        found = self.document.network.scope_choices.values()
        return {one.subject: one.choice for one in found}

    def give_reason(self, reason: str) -> None:
        dialog = self.find(QDialog, "reason_dialog")
        dialog.findChild(QPlainTextEdit, "reason.text").setPlainText(reason)  # type: ignore[union-attr]  # is there
        QTest.mouseClick(
            cast(QPushButton, dialog.findChild(QPushButton, "reason.do")), Qt.MouseButton.LeftButton
        )


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection) -> ScopeView:
    found = ScopeView(document, selection)
    qtbot.addWidget(found)
    found.resize(700, 520)
    found.show()
    return found


@pytest.fixture
def chooser(qtbot: QtBot, document: Document, view: ScopeView) -> Chooser:
    found = Chooser(qtbot, document, view)
    sources = found.find(QPushButton, "scope.sources")
    qtbot.waitUntil(lambda: len(found.rows) == 3 and sources.isEnabled(), timeout=PATIENCE_MS)
    return found


def test_that_choosing_is_one_edit_that_undo_takes_back(chooser: Chooser) -> None:
    chooser.press_row("canvas")
    chooser.click("scope.first")
    assert chooser.choices() == {"canvas": FIRST}
    assert chooser.cell("canvas", CHOICE) == "First (1)"
    chooser.document.undo()
    assert chooser.choices() == {}
    assert chooser.cell("canvas", CHOICE) == "–"


def test_that_one_delivery_is_told_as_one(chooser: Chooser) -> None:
    chooser.press_row("canvas")
    assert "1 delivery, " in chooser.find(QLabel, "scope.detail").text()


def test_that_the_keys_choose_too_and_the_row_stays_in_focus(chooser: Chooser) -> None:
    chooser.press_row("canvas")
    QTest.keyClick(chooser.table, Qt.Key.Key_2)
    QTest.keyClick(chooser.table, Qt.Key.Key_1)
    QTest.keyClick(chooser.table, Qt.Key.Key_Down)
    QTest.keyClick(chooser.table, Qt.Key.Key_1)
    below = chooser.rows[chooser.rows.index("canvas") + 1]
    assert chooser.choices() == {"canvas": FIRST, below: FIRST}
    QTest.keyClick(chooser.table, Qt.Key.Key_0)
    assert chooser.choices() == {"canvas": FIRST}


def test_that_out_of_scope_asks_for_a_reason(chooser: Chooser) -> None:
    chooser.press_row("papier")
    chooser.click("scope.out")
    assert chooser.choices() == {}
    chooser.give_reason("a few boxes a year")
    assert chooser.choices() == {"papier": OUT}
    assert chooser.cell("papier", REASON) == "a few boxes a year"


def test_that_a_reason_is_written_in_its_cell(chooser: Chooser) -> None:
    chooser.press_row("gespen")
    chooser.click("scope.later")
    model = chooser.table.model()
    at = model.index(chooser.rows.index("gespen"), REASON)
    assert model.flags(at) & Qt.ItemFlag.ItemIsEditable
    model.setData(at, " few pieces ")
    (choice,) = chooser.document.network.scope_choices.values()
    assert choice.reason == "few pieces"


def test_that_a_row_selects_its_deliveries_and_can_narrow_the_views(
    chooser: Chooser, selection: Selection
) -> None:
    chooser.press_row("canvas")
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l1",))
    chooser.click("scope.only")
    filtering = chooser.document.filtering
    assert filtering.criteria == (Criterion(By.PRODUCT, ("canvas",)),)
    assert chooser.rows == ["canvas"]
    filtering.clear()
    assert len(chooser.rows) == 3


def test_that_sources_propose_and_the_person_takes_over(chooser: Chooser) -> None:
    chooser.click("scope.sources")
    assert FIRST in chooser.choices().values()
    assert all(one.reason for one in chooser.document.network.scope_choices.values())
    chooser.document.undo()
    assert chooser.choices() == {}


def test_that_the_order_is_moved_with_the_keyboard_and_the_buttons(chooser: Chooser) -> None:
    for name in ("canvas", "gespen", "papier"):
        chooser.press_row(name)
        chooser.click("scope.first")
    chooser.find(QTabBar, "scope.tabs").setCurrentIndex(1)
    order = chooser.find(OrderList, "scope.order")
    order.setCurrentRow(2)
    QTest.keyClick(order, Qt.Key.Key_Up, ALT)
    assert [order.item(row).text() for row in range(3)] == ["1. canvas", "2. papier", "3. gespen"]
    chooser.click("scope.up")
    assert order.item(0).text() == "1. papier"
    assert order.currentRow() == 0
    chooser.document.undo()
    assert order.item(0).text() == "1. canvas"


def test_that_a_row_that_is_dragged_is_one_edit(chooser: Chooser) -> None:
    for name in ("canvas", "gespen"):
        chooser.press_row(name)
        chooser.click("scope.first")
    order = chooser.find(OrderList, "scope.order")
    before = chooser.document.network.revision
    source = order.model().index(1, 0).parent()
    assert order.model().moveRow(source, 1, source, 0)
    assert chooser.document.network.revision == before + 1
    assert order.item(0).text() == "1. gespen"


def test_that_the_summary_says_what_was_chosen_and_can_be_copied(chooser: Chooser) -> None:
    chooser.press_row("canvas")
    chooser.click("scope.first")
    chooser.find(QTabBar, "scope.tabs").setCurrentIndex(2)
    text = chooser.find(QPlainTextEdit, "scope.summary").toPlainText()
    assert text.startswith("1 of 3 products chosen\nFirst, in this order:\n1. canvas")
    chooser.click("scope.copy")
    assert QApplication.clipboard().text() == text


def test_that_a_product_is_typed_in_before_any_import(
    qtbot: QtBot, empty_document: Document, selection: Selection
) -> None:
    empty_document.adopt(cast("Session", MemorySession(Network())))
    view = ScopeView(empty_document, selection)
    qtbot.addWidget(view)
    view.show()
    chooser = Chooser(qtbot, empty_document, view)
    assert chooser.find(QPushButton, "scope.import").isVisible()
    chooser.write("scope.new", "Cocoa beans")
    assert chooser.rows == ["Cocoa beans"]
    assert not chooser.find(QPushButton, "scope.import").isVisible()
    chooser.write("scope.new", "cocoa  beans")
    assert len(empty_document.network.scope_choices) == 1


def test_that_nothing_can_be_chosen_where_the_project_can_only_be_read(
    qtbot: QtBot, empty_document: Document, selection: Selection, session: MemorySession
) -> None:
    session.is_read_only = True
    empty_document.adopt(cast("Session", session))
    view = ScopeView(empty_document, selection)
    qtbot.addWidget(view)
    view.show()
    chooser = Chooser(qtbot, empty_document, view)
    qtbot.waitUntil(lambda: len(chooser.rows) == 3, timeout=PATIENCE_MS)
    chooser.press_row("canvas")
    QTest.keyClick(chooser.table, Qt.Key.Key_1)
    assert chooser.choices() == {}
    for name in ("first", "later", "out", "none", "sources", "add"):
        assert not chooser.find(QPushButton, f"scope.{name}").isEnabled()


def test_that_an_edit_of_the_chain_brings_its_product(chooser: Chooser) -> None:
    network = chooser.document.network
    chooser.document.do(editing.change(network, Kind.LINK, ["l5"], product="cacao"))
    chooser.qtbot.waitUntil(lambda: "cacao" in chooser.rows, timeout=PATIENCE_MS)


def test_that_a_page_nobody_sees_reads_the_chain_when_it_is_seen(
    chooser: Chooser, view: ScopeView
) -> None:
    view.hide()
    network = chooser.document.network
    chooser.document.do(editing.change(network, Kind.LINK, ["l5"], product="cacao"))
    view.show()
    chooser.qtbot.waitUntil(lambda: "cacao" in chooser.rows, timeout=PATIENCE_MS)
