"""A person asks suppliers, gets a file back, and takes over what is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.questionnaire.answers_dialog import AnswersDialog
from imvo_desktop.ui.questionnaire.ask_dialog import AskDialog
from imvo_desktop.usecases.questionnaire_form import suppliers_to_ask
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program
from tests.usecases.questionnaires import filled, made, number_of

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English on a fresh profile, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started


@pytest.fixture
def window(program: Program, session: MemorySession) -> MainWindow:
    """The window with the bicycle bags open."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    return program.window


def asking(window: MainWindow, folder: Path) -> AskDialog:
    """The dialog that asks who gets a questionnaire, with `folder` typed in."""
    window.commands["ask_supplier"].trigger()
    dialog = Hand(window).find(AskDialog, "ask_dialog")
    Hand(dialog).find(QLineEdit, "ask.folder").setText(str(folder))
    return dialog


def tick(dialog: AskDialog, at: int) -> None:
    """Press the space bar on a supplier."""
    suppliers = Hand(dialog).find(QListWidget, "ask.list")
    suppliers.setCurrentRow(at)
    QTest.keyClick(suppliers, Qt.Key.Key_Space)


def first_supplier(network: Network) -> str:
    return suppliers_to_ask(network)[0].id


def test_that_a_supplier_that_is_selected_gets_its_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    supplier = first_supplier(window.document.network)
    window.selection.set(Kind.ORGANISATION, [supplier])
    dialog = asking(window, tmp_path)
    assert dialog.wish.suppliers == (supplier,)
    Hand(dialog).click("ask.do")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=PATIENCE_MS)
    said = Hand(window).find(QMessageBox, "message")
    (path,) = tmp_path.glob("Questionnaire *.xlsx")
    assert path.name in said.text()
    said.close()


def test_that_without_a_selection_all_are_ticked_and_may_be_narrowed(
    window: MainWindow, tmp_path: Path
) -> None:
    dialog = asking(window, tmp_path)
    every = [one.id for one in suppliers_to_ask(window.document.network)]
    assert list(dialog.wish.suppliers) == every
    tick(dialog, 0)
    assert list(dialog.wish.suppliers) == every[1:]
    Hand(dialog).click("ask.none")
    do = Hand(dialog).find(QPushButton, "ask.do")
    assert not do.isEnabled()
    Hand(dialog).click("ask.all")
    assert do.isEnabled()
    Hand(dialog).find(QLineEdit, "ask.folder").setText(str(tmp_path / "nowhere"))
    assert not do.isEnabled()
    dialog.reject()


def test_that_without_suppliers_a_sentence_says_what_to_do(qtbot: QtBot, program: Program) -> None:
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, MemorySession(Network())))
    program.window.commands["ask_supplier"].trigger()
    said = Hand(program.window).find(QMessageBox, "message")
    assert "delivery" in said.text()
    said.close()


def returned(qtbot: QtBot, window: MainWindow, folder: Path) -> AnswersDialog:
    """The dialog on a file that came back: another country of making, and harm that is reported."""
    network = window.document.network
    supplier = first_supplier(network)
    given = {
        number_of(network, supplier, "made_where"): ("Vietnam",),
        number_of(network, supplier, "harm.lab.child"): ("yes", "last year"),
        number_of(network, supplier, "workers"): ("lots",),
    }
    path = filled(made(network, supplier, folder, "en"), given)
    window.projects.import_path(str(path))
    qtbot.waitUntil(lambda: bool(window.findChildren(AnswersDialog)), timeout=PATIENCE_MS)
    dialog = window.findChildren(AnswersDialog)[0]
    qtbot.waitUntil(lambda: Hand(dialog).has("answers.list"), timeout=PATIENCE_MS)
    return dialog


def lines(dialog: AnswersDialog) -> dict[str, QTreeWidgetItem]:
    """The lines of the answers by their question."""
    tree = Hand(dialog).find(QTreeWidget, "answers.list")
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    found = [one.child(at) for one in groups if one for at in range(one.childCount())]
    return {one.text(0): one for one in found if one is not None}


def test_that_what_is_ticked_is_taken_over_in_one_step(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    document = window.document
    before = document.network.snapshot()
    dialog = returned(qtbot, window, tmp_path)
    assert "answers Questionnaire" in dialog.windowTitle()
    where = lines(dialog)["Where is it made?"]
    assert where.checkState(0) == Qt.CheckState.Unchecked
    assert where.text(2)
    tree = Hand(dialog).find(QTreeWidget, "answers.list")
    tree.setCurrentItem(where)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    Hand(dialog).click("answers.next")
    qtbot.waitUntil(lambda: document.network.revision > before.revision, timeout=PATIENCE_MS)
    made_in = {one.country_of_making for one in document.network.links.values()}
    assert "VN" in made_in
    assert len(document.network.risks) == len(before.risks) + 1
    assert [one.reason for one in document.network.kept_rows.values()] == ["answers_count_unclear"]
    document.undo()
    assert set(document.network) == set(before)


def test_that_nothing_changes_when_it_is_left(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = set(window.document.network)
    dialog = returned(qtbot, window, tmp_path)
    Hand(dialog).click("answers.cancel")
    assert set(window.document.network) == before


def test_that_the_menu_of_reports_offers_it(window: MainWindow) -> None:
    row = next(one for one in window.menus["report"].actions() if one.text().startswith("Questio"))
    assert row.isEnabled()
