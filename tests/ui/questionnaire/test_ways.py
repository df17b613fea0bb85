"""The menu of a supplier leads to its questionnaire."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from tests.ui.hand import PATIENCE_MS
from tests.ui.tables.sheets import click_cell, shown


@pytest.mark.parametrize(("kind", "record"), [(Kind.ORGANISATION, "weaver"), (Kind.RISK, "")])
def test_that_the_menu_of_a_table_of_suppliers_asks_for_it(
    qtbot: QtBot, document: Document, selection: Selection, kind: Kind, record: str
) -> None:
    table = shown(qtbot, RecordTable(document, selection, kind))
    asked: list[str] = []
    table.menus.asked.connect(asked.append)
    if record:
        click_cell(table, record, "country")
    menu = table.menus.on_cells(table.model, table.view, table.mapToGlobal(table.rect().center()))
    assert isinstance(menu, QMenu)
    offered = [one for one in menu.actions() if one.objectName() == "table.menu.ask_supplier"]
    for one in offered:
        one.trigger()
    menu.close()
    assert asked == (["ask_supplier"] if kind is Kind.ORGANISATION else [])
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
