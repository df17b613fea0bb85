"""Fields that offer what they know, pressed as a person presses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLabel, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full


@pytest.fixture
def inspector(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector
) -> Inspector:
    """The facts of the office's delivery, in sight and ready to find."""
    selection.set(Kind.LINK, ["l5"])
    Hand(inspector).find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    Hand(inspector).click("facts.amounts")
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    return inspector


def typed(qtbot: QtBot, hand: Hand, name: str, text: str) -> QAbstractItemView:
    """Type `text` in the empty line `name` and wait for what it offers."""
    line = focused(qtbot, hand, name)
    line.selectAll()
    QTest.keyClicks(line, text)
    popup = popup_of(line)
    qtbot.waitUntil(popup.isVisible, timeout=PATIENCE_MS)
    return popup


def focused(qtbot: QtBot, hand: Hand, name: str) -> FinderLine:
    """The line `name` with the keyboard in it: nothing is offered elsewhere."""
    line = hand.find(FinderLine, name)
    line.window().activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=PATIENCE_MS)
    return line


def popup_of(line: FinderLine) -> QAbstractItemView:
    completer = line.findChild(QCompleter)
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    return popup


def said(popup: QAbstractItemView) -> list[str]:
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(popup: QAbstractItemView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(popup, key)


def test_that_a_heading_fills_the_code_and_leaves_the_words_as_one_edit(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    before = document.network.checksum()
    popup = typed(qtbot, hand, "field.product", "jeans")
    assert said(popup)[0].startswith("6203 ")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    link = document.network.links["l5"]
    assert (link.product, link.hs) == ("jeans", "6203")
    assert not popup.isVisible()
    document.undo()
    assert document.network.checksum() == before


def test_that_enter_without_choosing_keeps_only_the_words(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    popup = typed(qtbot, hand, "field.product", "jeans")
    press(popup, Qt.Key.Key_Return)
    link = document.network.links["l5"]
    assert (link.product, link.hs, popup.isVisible()) == ("jeans", None, False)


def test_that_escape_closes_the_list_and_changes_nothing(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    before = document.network.checksum()
    popup = typed(qtbot, hand, "field.product", "jeans")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert (popup.isVisible(), document.network.checksum()) == (False, before)


def test_that_a_heading_is_filled_in_for_all_that_is_selected(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1", "l2"])
    popup = typed(qtbot, hand, "field.product", "jeans")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    links = document.network.links
    assert {(links[one].product, links[one].hs) for one in ("l1", "l2")} == {("jeans", "6203")}


def test_that_a_code_shows_its_name_and_a_word_finds_it(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    popup = typed(qtbot, hand, "field.hs", "jeans")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert document.network.links["l5"].hs == "6203"
    assert hand.find(FinderLine, "field.hs").text() == "6203"
    assert hand.find(QLabel, "name.hs").text() != ""
    hand.write("field.hs", "9999")
    assert hand.find(QLabel, "name.hs").text() == "This code is not in our list."


def test_that_words_are_not_kept_as_a_code(document: Document, hand: Hand) -> None:
    hand.write("field.hs", "iets van stof")
    assert document.network.links["l5"].hs is None
    assert hand.find(QLabel, "problem.hs").isVisible()


def test_that_a_country_with_a_typing_error_is_offered(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    popup = typed(qtbot, hand, "field.country_of_making", "Germny")
    assert said(popup)[0] == "Germany"
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert document.network.links["l5"].country_of_making == "DE"
    assert hand.find(FinderLine, "field.country_of_making").text() == "Germany"


def test_that_a_country_that_is_not_known_is_asked_about(document: Document, hand: Hand) -> None:
    hand.write("field.country_of_making", "Atlantisland")
    assert document.network.links["l5"].country_of_making is None
    assert hand.find(QLabel, "problem.country_of_making").isVisible()


def test_that_a_sector_is_found_by_word_and_named(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.ORGANISATION, ["office"])
    popup = typed(qtbot, hand, "field.sector", "14.11")
    press(popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert document.network.organisations["office"].sector == "14.11"
    assert "leather" in hand.find(QLabel, "name.sector").text()


def test_that_the_arrow_down_shows_what_the_text_may_mean(qtbot: QtBot, hand: Hand) -> None:
    hand.write("field.product", "jeans")
    line = focused(qtbot, hand, "field.product")
    QTest.keyClick(line, Qt.Key.Key_Down)
    qtbot.waitUntil(popup_of(line).isVisible, timeout=PATIENCE_MS)


def test_that_a_cell_offers_countries_too(qtbot: QtBot, document: Document) -> None:
    table = RecordTable(document, Selection(), Kind.LINK)
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    row = table.model.rows_of(["l5"])[0]
    at = [one.field for one in table.model.columns].index("country_of_making")
    table.view.setCurrentIndex(table.model.index(row, at))
    table.view.edit(table.model.index(row, at))
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    line = table.view.findChild(FinderLine)
    assert line is not None
    table.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=PATIENCE_MS)
    QTest.keyClicks(line, "Germny")
    qtbot.waitUntil(line.popup.isVisible, timeout=PATIENCE_MS)
    press(line.popup, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert document.network.links["l5"].country_of_making == "DE"
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


@pytest.mark.parametrize("name", ["field.product", "field.unit", "field.value"])
def test_that_what_is_being_typed_survives_a_new_assessment(
    qtbot: QtBot, document: Document, hand: Hand, name: str
) -> None:
    line = hand.find(QLineEdit, name)
    line.window().activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=PATIENCE_MS)
    line.selectAll()
    QTest.keyClicks(line, "12")
    document.assessed.emit()
    assert line.text() == "12"


def test_that_what_was_being_typed_is_not_carried_to_another_delivery(
    qtbot: QtBot, selection: Selection, hand: Hand
) -> None:
    line = focused(qtbot, hand, "field.product")
    line.selectAll()
    QTest.keyClicks(line, "half a wo")
    selection.set(Kind.LINK, ["l1"])
    assert line.text() != "half a wo"
