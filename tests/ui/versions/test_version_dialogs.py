"""A version is kept, gone back to and removed; a person is looked for and removed for good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Organisation
from imvo_desktop.storage import kept_versions
from imvo_desktop.ui.app import Program
from tests.storage.planted import NAME, traces
from tests.storage.small_chain import LINK, MILL, OWN, made
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English with a small project, in a folder of its own."""
    (tmp_path / "project").mkdir()
    path = made(tmp_path / "project" / "Fietstas.imvo", OWN, MILL, LINK)
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        with qtbot.waitSignal(started.document.opened, timeout=PATIENCE_MS):
            started.window.projects.open_path(str(path))
        yield started
        qtbot.waitUntil(lambda: started.document.workers.is_idle, timeout=PATIENCE_MS)
        started.document.close()


def opened(program: Program, command: str, name: str) -> Hand:
    """A hand at the dialog that `command` opens."""
    program.window.commands[command].trigger()
    dialog = program.window.findChild(QDialog, name)
    assert dialog is not None
    return Hand(dialog)


def press(hand: Hand, qtbot: QtBot, name: str) -> None:
    """Click a button once it can be clicked."""
    button = hand.find(QPushButton, name)
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
    hand.click(name)


def test_that_a_version_is_kept_and_gone_back_to(qtbot: QtBot, program: Program) -> None:
    hand, document = opened(program, "show_versions", "versions_dialog"), program.document
    hand.find(QLineEdit, "versions.name").setText("Before")
    hand.click("versions.save")
    shown = hand.find(QListWidget, "versions.list")
    qtbot.waitUntil(lambda: shown.count() == 1, timeout=PATIENCE_MS)
    document.do(editing.add(document.network, Organisation(id="new", name="New")))
    shown.setCurrentRow(0)
    press(hand, qtbot, "versions.back")
    qtbot.waitUntil(lambda: "new" not in document.network.organisations, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not document.is_locked, timeout=PATIENCE_MS)
    document.undo()
    qtbot.waitUntil(lambda: "new" in document.network.organisations, timeout=PATIENCE_MS)


def test_that_a_version_is_removed_after_a_question(qtbot: QtBot, program: Program) -> None:
    hand, session = opened(program, "show_versions", "versions_dialog"), program.document.session
    assert session is not None
    hand.write("versions.name", "Before")
    shown = hand.find(QListWidget, "versions.list")
    qtbot.waitUntil(lambda: shown.count() == 1, timeout=PATIENCE_MS)
    shown.setCurrentRow(0)
    press(hand, qtbot, "versions.remove")
    asked = hand.find(QMessageBox, "versions.ask")
    button = asked.findChild(QPushButton, "versions.do_remove")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not kept_versions.listed(session.path), timeout=PATIENCE_MS)


def test_that_a_person_is_found_and_removed_for_good(qtbot: QtBot, program: Program) -> None:
    document = program.document
    note = f"Gebeld met {NAME}."
    document.do(editing.change(document.network, Kind.ORGANISATION, ["mill"], note=note))
    qtbot.waitUntil(lambda: not document.is_locked, timeout=PATIENCE_MS)
    assert document.session is not None
    path = document.session.path
    hand = opened(program, "remove_person", "person_dialog")
    hand.find(QLineEdit, "person.names").setText(NAME)
    hand.click("person.look")
    tree = hand.find(QTreeWidget, "person.found")
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1, timeout=PATIENCE_MS)
    hand.find(QCheckBox, "person.sure").click()
    with qtbot.waitSignal(document.opened, timeout=PATIENCE_MS):
        press(hand, qtbot, "person.remove")
    assert document.network.organisations["mill"].note == "Gebeld met […]."
    assert document.session is not None
    assert not document.session.can_undo
    assert traces(path) == []
