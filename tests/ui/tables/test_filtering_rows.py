"""Filters of columns and of the window hide rows, also after an edit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.check_list import CheckList
from imvo_desktop.ui.tables.record_table import RecordTable
from imvo_desktop.usecases.chain_filter import By, Criterion
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.tables.sheets import click_cell, column_of, shown, texts


@pytest.fixture
def table(qtbot: QtBot, document: Document, selection: Selection) -> Iterator[RecordTable]:
    """The organisations, visible."""
    yield shown(qtbot, RecordTable(document, selection, Kind.ORGANISATION))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


def test_that_unticked_values_are_hidden_counted_and_shown_again(table: RecordTable) -> None:
    at = column_of(table, "country")
    Hand(table).click(f"filter_values_{at}")
    listed = table.findChild(CheckList)
    assert listed is not None
    for row in range(listed.list.count()):
        if listed.list.item(row).text() != "India":
            listed.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    listed.close()
    assert texts(table, "country") == ["India", "India"]
    assert Hand(table).find(QLabel, "table.count").text() == "2 of 6"
    assert Hand(table).find(QToolButton, f"filter_values_{at}").isChecked()
    Hand(table).click("table.show_all")
    assert len(texts(table, "country")) == 6


def test_that_a_row_leaves_and_comes_back_as_it_meets_the_filter(
    table: RecordTable, document: Document
) -> None:
    QTest.keyClicks(Hand(table).find(QLineEdit, f"filter_{column_of(table, 'workers')}"), ">100")
    assert texts(table, "workers") == ["220"]
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], workers=5))
    assert texts(table, "workers") == []
    document.undo()
    assert texts(table, "workers") == ["220"]


def test_that_what_every_view_is_narrowed_to_holds_here_too(
    table: RecordTable, document: Document
) -> None:
    document.filtering.narrow(Criterion(By.PRODUCT, ("garen",)))
    assert set(table.model.ids) == {"spinner", "weaver"}
    assert Hand(table).find(QLabel, "table.count").isVisible()
    document.filtering.clear()
    assert len(table.model.ids) == 6


def test_that_measures_follow_the_risk_they_are_about(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    kind = MeasureKind.PREVENT
    measures = (Measure(id=f"m{one}", subject=one, kind=kind) for one in ("r1", "r2"))
    document.do(editing.add(document.network, *measures))
    table = shown(qtbot, RecordTable(document, selection, Kind.MEASURE))
    assert texts(table, "subject")[0].startswith("Forced labour")
    document.filtering.narrow(Criterion(By.PRODUCT, ("canvas",)))
    assert list(table.model.ids) == ["mr2"]
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


def test_that_another_language_takes_filters_away(table: RecordTable, document: Document) -> None:
    QTest.keyClicks(Hand(table).find(QLineEdit, f"filter_{column_of(table, 'kind')}"), "supplier")
    assert len(table.model.ids) < 6
    document.set_labels(Labels("nl"))
    assert len(table.model.ids) == 6


def test_that_the_menu_filters_by_the_value_of_the_cell(table: RecordTable) -> None:
    click_cell(table, "weaver", "country")
    menu = table.menus.on_cells(table.model, table.view, table.mapToGlobal(table.rect().center()))
    assert isinstance(menu, QMenu)
    only = next(one for one in menu.actions() if one.objectName() == "table.menu.only")
    assert only.text() == "Only rows with “India”"
    only.trigger()
    menu.close()
    assert texts(table, "country") == ["India", "India"]


def test_that_columns_are_chosen_ordered_and_come_back(
    qtbot: QtBot, table: RecordTable, document: Document, selection: Selection
) -> None:
    kept: list[str] = []
    table.columns.changed.connect(kept.append)
    listed = table.choose_columns()
    item = next(
        listed.list.item(row)
        for row in range(listed.list.count())
        if listed.list.item(row).text() == "Postcode"
    )
    listed.list.setCurrentItem(item)
    for _ in range(20):
        QTest.keyClick(listed.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    item = listed.list.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    listed.close()
    assert table.columns.fields[:2] == ["postcode", "name"]
    other = shown(qtbot, RecordTable(document, selection, Kind.ORGANISATION))
    other.columns.apply(kept[-1])
    assert other.columns.fields == table.columns.fields
    table.columns.reset()
    assert table.columns.fields[0] == "name"
    assert "postcode" not in table.columns.fields


def test_that_an_empty_table_of_measures_leads_to_the_risks(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    table = shown(qtbot, RecordTable(document, selection, Kind.MEASURE))
    with qtbot.waitSignal(table.asked) as asked:
        Hand(table).click("table.empty")
    assert asked.args == ["show_risks"]
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)


def test_that_a_delivery_is_added_by_the_names_of_its_ends(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    table = shown(qtbot, RecordTable(document, selection, Kind.LINK))
    hand = Hand(table)
    QTest.keyClick(table.view, Qt.Key.Key_Insert)
    QTest.keyClicks(hand.find(QLineEdit, "new_link.supplier"), "katoenteelt")
    QTest.keyClicks(hand.find(QLineEdit, "new_link.buyer"), "Fietstas BV")
    hand.click("new_link.add")
    made = list(document.network.links.values())[-1]
    assert (made.supplier, made.buyer) == ("grower", "own")
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
