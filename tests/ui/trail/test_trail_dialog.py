"""The audit trail is searched, read, proven and kept by pressing what a person presses."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.trail.trail_model import WHAT, WHO
from imvo_desktop.usecases import audit_trail
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import LINK, MILL, OWN, made
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project: made, then three edits by two people, each in an opening of its own."""
    (tmp_path / "project").mkdir()
    found = made(tmp_path / "project" / "Fietstas.imvo", OWN, MILL, LINK)
    for who, name in (("An", "First"), ("Bo", "Second"), ("An", "Third")):
        with Session.open(found, author=who) as session:
            session.do(editing.change(session.network, Kind.ORGANISATION, ["mill"], name=name))
    return found


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, path: Path) -> Iterator[Program]:
    """The program in English with the project open."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        with qtbot.waitSignal(started.document.opened, timeout=PATIENCE_MS):
            started.window.projects.open_path(str(path))
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


@pytest.fixture
def hand(qtbot: QtBot, program: Program) -> Hand:
    """A hand at the audit trail, once it is read."""
    program.window.commands["show_audit_trail"].trigger()
    dialog = program.window.findChild(QDialog, "trail_dialog")
    assert dialog is not None
    found = Hand(dialog)
    wait_for(qtbot, found, 4)
    return found


def rows(hand: Hand, column: int) -> list[str]:
    """A column of the table."""
    model = hand.find(QTableView, "trail_table").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, hand: Hand, count: int) -> None:
    """Wait until the table has `count` rows."""
    qtbot.waitUntil(lambda: len(rows(hand, WHO)) == count, timeout=PATIENCE_MS)


def told(hand: Hand, name: str) -> str:
    """What a label says."""
    return hand.find(QLabel, name).text()


def test_that_the_newest_entry_is_chosen_and_told(hand: Hand) -> None:
    assert rows(hand, WHO)[:3] == ["An", "Bo", "An"]
    assert "from “Second” to “Third”" in hand.find(QPlainTextEdit, "trail.lines").toPlainText()
    assert told(hand, "trail.told") == "4 entries"


def test_that_the_arrow_keys_go_from_entry_to_entry(hand: Hand) -> None:
    table, lines = hand.find(QTableView, "trail_table"), hand.find(QPlainTextEdit, "trail.lines")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "from “First” to “Second”" in lines.toPlainText()


def test_that_a_text_and_a_person_leave_the_rest_out(qtbot: QtBot, hand: Hand) -> None:
    hand.write("trail.text", "second")
    wait_for(qtbot, hand, 2)
    box = hand.find(QComboBox, "trail.who")
    qtbot.waitUntil(lambda: box.count() > 2, timeout=PATIENCE_MS)
    box.setFocus()
    QTest.keyClicks(box, "Bo")
    wait_for(qtbot, hand, 1)
    assert rows(hand, WHO) == ["Bo"]


def test_that_a_day_without_edits_says_so(qtbot: QtBot, hand: Hand) -> None:
    hand.write("field.trail.start", "1-1-2100")
    wait_for(qtbot, hand, 0)
    qtbot.waitUntil(lambda: "No entry fits" in told(hand, "trail.told"), timeout=PATIENCE_MS)
    line = hand.find(QLineEdit, "field.trail.start")
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait_for(qtbot, hand, 4)


def test_that_older_entries_come_on_a_button(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_trail, "PAGE", 3)
    program.window.commands["show_audit_trail"].trigger()
    dialog = program.window.findChild(QDialog, "trail_dialog")
    assert dialog is not None
    hand = Hand(dialog)
    wait_for(qtbot, hand, 3)
    assert told(hand, "trail.told") == "The newest 3"
    hand.click("trail.more")
    wait_for(qtbot, hand, 4)
    assert rows(hand, WHAT)[0] != ""


def test_that_it_says_that_the_trail_is_unbroken(qtbot: QtBot, hand: Hand) -> None:
    said = "The trail is unbroken: all 4 entries stand as they were written."
    qtbot.waitUntil(lambda: told(hand, "trail.proof") == said, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE seq = 2",
            "Entry 2 of the audit trail",
        ),
        ("DELETE FROM audit_payload WHERE seq = 3", "The content of entry 3"),
    ],
)
def test_that_a_change_by_hand_is_told(
    qtbot: QtBot, program: Program, path: Path, statement: str, said: str
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
    program.window.commands["show_audit_trail"].trigger()
    dialog = program.window.findChild(QDialog, "trail_dialog")
    assert dialog is not None
    hand = Hand(dialog)
    qtbot.waitUntil(lambda: said in told(hand, "trail.proof"), timeout=PATIENCE_MS)
    assert told(hand, "trail.proof").startswith("The trail is broken.")


def test_that_what_is_asked_for_is_kept_as_a_file(
    qtbot: QtBot, program: Program, hand: Hand, tmp_path: Path
) -> None:
    hand.write("trail.text", "second")
    wait_for(qtbot, hand, 2)
    hand.click("trail.save")
    asked = hand.find(QFileDialog, "trail_file_dialog")
    asked.fileSelected.emit(str(tmp_path / "trail.csv"))
    asked.close()
    qtbot.waitUntil((tmp_path / "trail.csv").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: program.document.workers.is_idle, timeout=PATIENCE_MS)
    with (tmp_path / "trail.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["entry", "4", "3"]


def test_that_an_edit_made_meanwhile_comes_on_top(
    qtbot: QtBot, program: Program, hand: Hand
) -> None:
    document = program.document
    document.do(editing.change(document.network, Kind.ORGANISATION, ["mill"], name="Fourth"))
    wait_for(qtbot, hand, 5)


def test_that_it_closes_with_the_project(qtbot: QtBot, program: Program, hand: Hand) -> None:
    program.document.close()
    qtbot.waitUntil(
        lambda: program.window.findChild(QDialog, "trail_dialog") is None, timeout=PATIENCE_MS
    )
    assert hand.clicks == 0
