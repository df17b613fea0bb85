"""Naming where one draws: the new supplier is in edit mode at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from tests.ui.canvas.conftest import Person

pytestmark = pytest.mark.full


@pytest.fixture
def line(person: Person) -> QLineEdit:
    """The line over a node, seen or not."""
    found = person.view.findChild(QLineEdit, "chain_name")
    assert found is not None
    return found


def test_that_a_new_supplier_is_named_at_once(
    person: Person, line: QLineEdit, document: Document, selection: Selection
) -> None:
    person.hover(QPoint(3, 3))
    person.hover(person.at("grower"))
    person.click(person.at("grower", -NODE_WIDTH / 2 - HANDLE_RADIUS))
    assert line.isVisible()
    QTest.keyClicks(line, "Zaadhandel Oost")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert document.network.organisations[selection.ids[0]].name == "Zaadhandel Oost"
    assert not line.isVisible()


def test_that_enter_keeps_the_name_and_the_keyboard_in_the_drawing(
    person: Person, line: QLineEdit, selection: Selection, qtbot: QtBot
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_F2)
    with qtbot.assertNotEmitted(person.view.keyboard.entered):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_that_a_supplier_is_made_and_named_by_keys_alone(
    person: Person, line: QLineEdit, document: Document, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["grower"])
    person.key(Qt.Key.Key_Insert)
    QTest.keyClicks(line, "Zaadhandel Oost")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.key(Qt.Key.Key_Right)
    assert selection.kind is Kind.LINK
    assert document.network.links[selection.ids[0]].buyer == "grower"


def test_that_f2_changes_a_name_as_one_edit(
    person: Person, line: QLineEdit, document: Document, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_F2)
    assert line.text() == "Weverij Anand"
    QTest.keyClicks(line, "Weverij Bharat")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert document.network.organisations["weaver"].name == "Weverij Bharat"
    assert len(person.edits) == 1


def test_that_escape_leaves_the_name_as_it_was(
    person: Person, line: QLineEdit, selection: Selection
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    person.key(Qt.Key.Key_F2)
    QTest.keyClicks(line, "Iets anders")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert not person.edits


def test_that_tab_keeps_the_name(person: Person, line: QLineEdit, document: Document) -> None:
    person.click(person.at("weaver"))
    person.key(Qt.Key.Key_F2)
    QTest.keyClicks(line, "Weverij Bharat")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert document.network.organisations["weaver"].name == "Weverij Bharat"
    assert not line.isVisible()


def test_that_clicking_twice_on_a_name_changes_it(person: Person, line: QLineEdit) -> None:
    QTest.mouseDClick(
        person.viewport,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        person.at("weaver") - QPoint(0, 8),
    )
    assert line.isVisible()


def test_that_a_supplier_not_known_keeps_its_name(person: Person, line: QLineEdit) -> None:
    person.view.commands.add_supplier("grower", is_known=False)
    assert not line.isVisible()
