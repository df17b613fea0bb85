"""The history of what is selected, from a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.panels.inspector_tabs import Tab
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import AT, RECORDS, made
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full


@pytest.fixture
def document(empty_document: Document, tmp_path: Path) -> Iterator[Document]:
    """A project in which the country of making was filled in before it was opened."""
    path = made(tmp_path / "a.imvo", *RECORDS)
    with Session.open(path, author="Ad de Vries", clock=lambda: AT) as before:
        edit = editing.change(before.network, Kind.LINK, ["l1"], country_of_making="VN")
        before.do(edit)
    empty_document.set_labels(Labels("nl"))
    empty_document.adopt(Session.open(path, author="Bo"))
    yield empty_document
    empty_document.close()


@pytest.fixture
def inspector(
    qtbot: QtBot, look: Theme, document: Document, selection: Selection
) -> Iterator[Inspector]:
    """The inspector at the history of the delivery."""
    found = Inspector(document, selection, look)
    qtbot.addWidget(found)
    found.resize(360, 700)
    found.show()
    selection.set(Kind.LINK, ["l1"])
    Hand(found).find(QTabWidget, "inspector.tabs").setCurrentIndex(Tab.HISTORY)
    qtbot.waitUntil(lambda: len(cards(found)) == 2, timeout=PATIENCE_MS)
    yield found
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


def cards(inspector: Inspector) -> list[str]:
    """What each entry says, the newest first."""
    found = inspector.findChildren(QFrame)
    boxes = [one for one in found if one.objectName().startswith("history_card.")]
    boxes.sort(key=lambda one: one.mapTo(inspector, one.rect().topLeft()).y())
    return ["\n".join(label.text() for label in one.findChildren(QLabel)) for one in boxes]


def test_that_each_change_is_told_with_who_and_from_what_to_what(inspector: Inspector) -> None:
    newest = cards(inspector)[0]
    assert newest.endswith(" · Ad de Vries\nProductieland van “India” naar “Vietnam”")
    assert newest.startswith("22 november 2026 ")


def test_that_an_edit_is_told_at_once(
    qtbot: QtBot, inspector: Inspector, document: Document
) -> None:
    document.do(editing.change(document.network, Kind.RISK, ["r1"], likelihood=2))
    qtbot.waitUntil(lambda: len(cards(inspector)) == 3, timeout=PATIENCE_MS)
    assert "Risico “" in cards(inspector)[0]
    document.undo()
    qtbot.waitUntil(lambda: len(cards(inspector)) == 4, timeout=PATIENCE_MS)
    assert "Ongedaan gemaakt: " in cards(inspector)[0]


def test_that_what_another_record_did_is_not_told(
    qtbot: QtBot, inspector: Inspector, document: Document
) -> None:
    document.do(editing.change(document.network, Kind.SOURCE, ["s1"], title="Another"))
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert len(cards(inspector)) == 2


def test_that_an_old_history_comes_on_a_button(
    qtbot: QtBot, inspector: Inspector, document: Document
) -> None:
    tabs = Hand(inspector).find(QTabWidget, "inspector.tabs")
    tabs.setCurrentIndex(Tab.FACTS)
    for number in range(30):
        document.do(editing.change(document.network, Kind.LINK, ["l1"], unit=f"u{number}"))
    tabs.setCurrentIndex(Tab.HISTORY)
    qtbot.waitUntil(lambda: len(cards(inspector)) == 25, timeout=PATIENCE_MS)
    Hand(inspector).click("record_history.more")
    qtbot.waitUntil(lambda: len(cards(inspector)) == 32, timeout=PATIENCE_MS)
    assert not Hand(inspector).find(QLabel, "record_history.told").isVisible()
