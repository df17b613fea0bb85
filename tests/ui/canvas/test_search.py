"""Searching in the drawing: hits while typing, Enter to the next, Esc away."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession


@pytest.fixture
def field(view: ChainView) -> QLineEdit:
    """The field, open."""
    view.focus_search()
    found = view.findChild(QLineEdit, "chain_search")
    assert found is not None
    return found


def said(view: ChainView) -> str:
    """What is said about how many were found."""
    count = view.findChild(QLabel, "chain_search_count")
    assert count is not None
    return count.text()


def test_that_what_is_found_is_counted_at_every_letter(view: ChainView, field: QLineEdit) -> None:
    QTest.keyClicks(field, "indi")
    assert said(view) == "2 found"
    QTest.keyClicks(field, "zz")
    assert said(view) == "nothing found"


def test_that_enter_goes_to_the_next_and_begins_again_after_the_last(
    view: ChainView, field: QLineEdit, selection: Selection
) -> None:
    QTest.keyClicks(field, "india")
    seen = []
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return)
        seen.append((said(view), selection.single))
    assert [text for text, _ in seen] == ["1 of 2", "2 of 2", "1 of 2"]
    assert {one for _, one in seen} == {"weaver", "spinner"}


def test_that_what_is_hidden_in_a_group_is_brought_into_sight(
    view: ChainView, field: QLineEdit, selection: Selection
) -> None:
    view.group(GroupBy.COUNTRY)
    QTest.keyClicks(field, "coimbatore")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert selection.ids == ("spinner",)
    assert "spinner" in view.scene.model.nodes.rows.row_of


def test_that_escape_closes_the_field_and_leaves_the_keyboard_in_the_drawing(
    view: ChainView, field: QLineEdit
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert view.canvas.hasFocus()


def test_that_an_edit_is_found_at_once(
    view: ChainView, field: QLineEdit, document: Document
) -> None:
    QTest.keyClicks(field, "bharat")
    assert said(view) == "nothing found"
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Bharat"))
    assert said(view) == "1 found"


@pytest.mark.full
def test_that_a_large_chain_is_searched_without_waiting(
    qtbot: QtBot, view: ChainView, empty_document: Document, field: QLineEdit
) -> None:
    # reason: the session in memory does what the window asks of a session, without a file
    empty_document.adopt(cast("Session", MemorySession(synthetic_chain(1500, 1600))))
    QTest.keyClicks(field, "organisation 12")
    assert said(view) == "searching…"
    qtbot.waitUntil(lambda: said(view).endswith("found"), timeout=PATIENCE_MS)
    assert said(view) != "nothing found"
