"""The page of rounds: held, compared, read, clicked through, changed, removed, undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

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
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.editing import change, remove
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.rounds.rounds_view import RoundsView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.round_edits import rounds_of
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding
from tests.ui.hand import PATIENCE_MS, Hand
from tests.usecases.round_chains import AT, CHAIN, hold

pytestmark = pytest.mark.full


class Monitor(Hand):
    """A person at the page of rounds of the small chain."""

    def __init__(self, qtbot: QtBot, view: RoundsView, document: Document) -> None:
        super().__init__(view)
        self.qtbot = qtbot
        self.view = view
        self.document = document

    @property
    def names(self) -> list[str]:
        return [one.name for one in rounds_of(self.document.network)]

    @property
    def finding(self) -> str:
        return self.find(QLabel, "rounds.finding").text()

    @property
    def tree(self) -> QTreeWidget:
        return self.find(QTreeWidget, "rounds.changes")

    def groups(self) -> list[str]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [one.text(0) for one in tops if one is not None]

    def row(self, group: str) -> QTreeWidgetItem:
        """The last row of a group."""
        found = self.tree.topLevelItem(self.groups().index(group))
        assert found is not None
        last = found.child(found.childCount() - 1)
        assert last is not None
        return last

    def wait_for_finding(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: part in self.finding, timeout=PATIENCE_MS)

    def start_round(self) -> None:
        """Press the button and agree with the proposal."""
        count = len(self.names)
        self.click("rounds.start")
        self.click("round.do")
        self.qtbot.waitUntil(lambda: len(self.names) == count + 1, timeout=PATIENCE_MS)

    def press_row(self, item: QTreeWidgetItem) -> None:
        self.tree.scrollToItem(item)
        where = self.tree.visualItemRect(item).center()
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.clicks += 1


@pytest.fixture
def opened(empty_document: Document, tmp_path: Path) -> Iterator[Document]:
    """The small chain in a file."""
    session = Session.create(tmp_path / "tassen.imvo", author="An", clock=lambda: AT)
    session.do(adding(*CHAIN))
    empty_document.adopt(session)
    yield empty_document
    empty_document.close()


@pytest.fixture
def monitor(qtbot: QtBot, opened: Document, selection: Selection, look: Theme) -> Monitor:
    view = RoundsView(opened, selection, look)
    qtbot.addWidget(view)
    view.resize(760, 560)
    view.show()
    return Monitor(qtbot, view, opened)


@pytest.fixture
def later(monitor: Monitor) -> Monitor:
    """A round was held before; one delivery is graver since, and one left with its harm."""
    document = monitor.document
    assert document.session is not None
    hold(document.session)
    document.do(change(document.network, Kind.RISK, ["w"], likelihood=5))
    document.do(remove(document.network, Kind.ORGANISATION, ["dyer"]))
    monitor.wait_for_finding("harm not remedied")
    return monitor


def right(part: QWidget, view: QWidget) -> int:
    """Where a part ends, in pixels from the left of the view."""
    return part.mapTo(view, part.rect().topRight()).x()


def test_that_without_a_round_there_is_one_button(monitor: Monitor) -> None:
    assert monitor.find(QLabel, "rounds.nothing").isVisible()
    assert monitor.find(QPushButton, "rounds.start").isVisible()
    assert not monitor.find(QTabBar, "rounds.tabs").isVisible()


def test_that_a_round_is_held_with_the_proposed_name_and_undone(monitor: Monitor) -> None:
    monitor.start_round()
    (held,) = rounds_of(monitor.document.network)
    assert (held.name, held.date) == (f"Round {held.date[:4]}", held.date)
    monitor.wait_for_finding("nothing changed")
    assert monitor.clicks == 2
    monitor.document.undo()
    assert monitor.names == []
    assert monitor.find(QLabel, "rounds.nothing").isVisible()


def test_that_a_round_waits_for_an_edit_that_is_being_saved(monitor: Monitor) -> None:
    document = monitor.document
    assert document.session is not None
    gate = Event()
    monitor.click("rounds.start")
    monitor.click("round.do")
    disk = document.session._disk
    assert disk is not None
    blocked = disk.run(lambda _file: gate.wait(PATIENCE_MS / 1000))
    document.do(change(document.network, Kind.LINK, ["l"], product="linnen"))
    assert document.is_locked
    monitor.qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    assert monitor.names == []
    assert not monitor.find(QPushButton, "rounds.start").isEnabled()
    gate.set()
    assert blocked.result()
    monitor.qtbot.waitUntil(lambda: len(monitor.names) == 1, timeout=PATIENCE_MS)
    monitor.wait_for_finding("nothing changed")
    assert monitor.find(QPushButton, "rounds.start").isEnabled()


def test_that_a_round_is_not_held_halfway_an_edit_that_is_being_saved(monitor: Monitor) -> None:
    document = monitor.document
    assert document.session is not None
    failed: list[ImvoError] = []
    document.failed.connect(failed.append)
    gate = Event()
    disk = document.session._disk
    assert disk is not None
    blocked = disk.run(lambda _file: gate.wait(PATIENCE_MS / 1000))
    document.do(change(document.network, Kind.LINK, ["l"], product="linnen"))
    monitor.click("rounds.start")
    monitor.click("round.do")
    gate.set()
    assert blocked.result()
    monitor.qtbot.waitUntil(lambda: not document.is_locked, timeout=PATIENCE_MS)
    assert [one.code for one in failed] == ["edit_pending"]
    assert monitor.names == []


def test_that_the_last_round_is_compared_with_now_by_itself(later: Monitor) -> None:
    assert "1 out of the chain, harm not remedied" in later.finding
    assert later.groups() == ["More serious (1)", "Out of the chain, harm not remedied (1)"]
    assert later.row("More serious (1)").text(0).startswith("canvas: Weverij")


def test_that_a_click_on_a_row_selects_what_is_still_there(
    later: Monitor, selection: Selection
) -> None:
    later.press_row(later.row("Out of the chain, harm not remedied (1)"))
    assert not selection.ids
    later.press_row(later.row("More serious (1)"))
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l",))


def test_that_risks_are_shown_instead_of_deliveries(later: Monitor) -> None:
    box = later.find(QComboBox, "rounds.kind")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert later.finding.startswith("Risks, from “Ronde 2025” to now")
    assert "Out of the chain, harm not remedied (1)" in later.groups()


def test_that_a_new_round_is_compared_with_the_one_before(later: Monitor) -> None:
    later.start_round()
    later.wait_for_finding(f"to “{later.names[-1]}”")
    assert "1 more serious" in later.finding
    box = later.find(QComboBox, "rounds.later")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    later.wait_for_finding("to now")


def test_that_the_table_is_copied_whole(later: Monitor) -> None:
    QApplication.clipboard().clear()
    later.click("rounds.copy")
    later.qtbot.waitUntil(lambda: "Weverij" in QApplication.clipboard().text(), timeout=PATIENCE_MS)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Group", "What", "Then", "Later"]
    assert len(lines) == 3


def test_that_a_round_is_changed_and_removed_and_comes_back(later: Monitor) -> None:
    later.find(QTabBar, "rounds.tabs").setCurrentIndex(2)
    later.click("rounds.change")
    later.find(QLineEdit, "round.name").setText("Nulmeting")
    later.find(QPlainTextEdit, "round.note").setPlainText("the first")
    later.click("round.do")
    table = later.find(QTableWidget, "rounds.list")
    cell = table.item(0, 0)
    assert cell is not None
    assert (cell.text(), later.names) == ("Nulmeting", ["Nulmeting"])
    later.click("rounds.remove")
    assert later.names == []
    later.document.undo()
    assert later.names == ["Nulmeting"]


def test_that_the_chart_shows_each_round_and_now_and_leads_to_what_changed(later: Monitor) -> None:
    later.find(QTabBar, "rounds.tabs").setCurrentIndex(1)
    chart = later.find(ChartView, "chart.rounds.line")
    later.qtbot.waitUntil(lambda: chart.drawn is not None, timeout=PATIENCE_MS)
    assert chart.drawn is not None
    rows = chart.drawn.twin.rows
    assert [row[0] for row in rows] == ["Ronde 2025", "Now"]
    (held,) = rounds_of(later.document.network)
    chart.chosen.emit(Kind.ROUND, (held.id,))
    assert later.find(QTabBar, "rounds.tabs").currentIndex() == 0


def test_that_a_damaged_copy_is_said_where_the_comparison_would_be(
    later: Monitor,
) -> None:
    session = later.document.session
    assert session is not None
    path = session.path
    later.document.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE frozen SET payload = substr(payload, 9)")
    later.document.adopt(Session.open(path, author="An"))
    later.wait_for_finding("“Ronde 2025” is damaged")
    assert later.groups() == []


def test_that_beside_a_wide_inspector_nothing_runs_past_the_edge(later: Monitor) -> None:
    view = later.view
    view.resize(340, 560)
    names = ("rounds.copy", "rounds.start", "rounds.finding", "rounds.changes")
    parts = [later.find(QWidget, name) for name in names]
    later.qtbot.waitUntil(lambda: all(right(one, view) <= view.width() for one in parts))


def test_that_the_page_speaks_another_language_at_once(later: Monitor) -> None:
    later.document.set_labels(Labels("nl"))
    later.qtbot.waitUntil(lambda: "1 ernstiger" in later.finding, timeout=PATIENCE_MS)
    assert "Uit de keten, schade niet opgelost (1)" in later.groups()


def test_that_who_only_reads_sees_what_changed_and_can_start_nothing(
    qtbot: QtBot, later: Monitor
) -> None:
    session = later.document.session
    assert session is not None
    path = session.path
    later.document.close()
    later.document.adopt(Session.open(path, author="Bo", read_only=True))
    qtbot.waitUntil(lambda: not later.find(QPushButton, "rounds.start").isEnabled())
    later.wait_for_finding("1 more serious")
