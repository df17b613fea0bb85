"""The window as a person uses it: by menu, key, button and drop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.judgement_rules import WITHOUT_MEASURE
from imvo_desktop.errors import FileError
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.session import Session
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English on a fresh profile, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started


@pytest.fixture
def window(program: Program) -> MainWindow:
    """The window with nothing open."""
    return program.window


@pytest.fixture
def opened(program: Program, session: MemorySession) -> MainWindow:
    """The window with the bicycle bags open."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    return program.window


def dialog_of(window: MainWindow, name: str) -> QDialog:
    return Hand(window).find(QDialog, name)


def test_that_without_a_project_only_its_beginnings_can_be_used(window: MainWindow) -> None:
    enabled = {
        name for name in ("new_project", "open_project") if window.commands[name].isEnabled()
    }
    assert enabled == {"new_project", "open_project"}
    assert not any(window.commands[name].isEnabled() for name in ("undo", "save", "make_report"))
    assert window.start_page.isVisible()


def test_that_opening_shows_the_project_its_name_and_its_counts(
    qtbot: QtBot, opened: MainWindow
) -> None:
    assert opened.windowTitle() == "Fietstas BV 2026 — IMVO Desktop"
    assert opened.workspace.isVisible()
    counts = Hand(opened).find(QLabel, "chain_counts")
    qtbot.waitUntil(lambda: "5 suppliers · 3 tiers" in counts.text())


def test_that_delete_removes_and_the_undo_key_brings_it_back(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = opened.document.network.checksum()
    opened.selection.set(Kind.ORGANISATION, ["weaver", "office"])
    QTest.keyClick(opened, Qt.Key.Key_Delete)
    assert "weaver" not in opened.document.network.organisations
    assert opened.commands["undo"].text() == "Undo: Remove 2 organisations"
    assert opened.selection.ids == ()
    QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.document.network.checksum() == before
    assert opened.commands["redo"].text() == "Redo: Remove 2 organisations"


def test_that_ctrl_s_answers_when_everything_was_saved(qtbot: QtBot, opened: MainWindow) -> None:
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    box = dialog_of(opened, "message")
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("Everything saved at ")
    box.close()


def test_that_the_path_goes_to_each_view_and_marks_it(qtbot: QtBot, opened: MainWindow) -> None:
    path = Hand(opened).find(QTreeWidget, "step_path")
    for text, view in (("Chain", "chain"), ("Deliveries", "links"), ("Risks", "risks")):
        item = path.findItems(text, Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)[0]
        where = path.visualItemRect(item).center()
        QTest.mouseClick(path.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert opened.workspace.view == view
        assert opened.commands[f"show_{view}"].isChecked()


def test_that_each_step_says_what_it_is_for_and_goes_where_the_work_is(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.go_to("step_1")
    button = Hand(opened).find(QPushButton, "step_1_other_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.workspace.view == "links"


def test_that_a_problem_leads_to_its_record(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(opened.workspace.problems.issues))
    issues = opened.workspace.problems.issues
    at, issue = next((k, one) for k, one in enumerate(issues) if one.code not in WITHOUT_MEASURE)
    table = Hand(opened).find(QTableWidget, "problems_table")
    table.scrollTo(table.model().index(at, 1))
    where = table.visualRect(table.model().index(at, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (opened.selection.kind, opened.selection.single) == (issue.kind, issue.id)


def test_that_the_problems_follow_the_chain_row_by_row(qtbot: QtBot, opened: MainWindow) -> None:
    problems, document = opened.workspace.problems, opened.document
    table = Hand(opened).find(QTableWidget, "problems_table")

    def rows() -> list[str]:
        items = [table.item(row, 1) for row in range(table.rowCount())]
        return [item.text() for item in items if item is not None]

    def said() -> list[str]:
        words = document.labels
        return [words.text(f"issue.{one.code}", **dict(one.values)) for one in problems.issues]

    qtbot.waitUntil(lambda: bool(problems.issues))
    before = problems.issues
    some = sorted(document.network.links)[:2]
    document.do(editing.change(document.network, Kind.LINK, some, country_of_making=None, hs="99"))
    qtbot.waitUntil(lambda: problems.issues != before)
    assert rows() == said()
    document.undo()
    qtbot.waitUntil(lambda: problems.issues == before)
    assert rows() == said()


def test_that_the_checklist_ticks_itself(opened: MainWindow) -> None:
    point = Hand(opened).find(QToolButton, "check_judge")
    assert point.accessibleName() == "Judge risks: done"
    countries = Hand(opened).find(QToolButton, "check_countries")
    assert countries.accessibleName() == "Check countries: open"


def test_that_the_language_changes_without_a_restart(
    qtbot: QtBot, opened: MainWindow, program: Program
) -> None:
    opened.commands["speak_dutch"].trigger()
    qtbot.waitUntil(lambda: opened.menus["file"].title() == "&Bestand")
    assert opened.commands["show_links"].text() == "Leveringen"
    opened.go_to("links")
    assert program.document.labels.language == "nl"
    assert opened.workspace.tables["links"].model.headerData(0, Qt.Orientation.Horizontal) == (
        "Leverancier"
    )
    opened.commands["speak_english"].trigger()
    qtbot.waitUntil(lambda: opened.menus["file"].title() == "&File")


def test_that_dark_can_be_chosen_and_is_remembered(opened: MainWindow, program: Program) -> None:
    opened.commands["look_dark"].trigger()
    assert program.theme.is_dark
    assert opened.commands["look_dark"].isChecked()
    assert program.preferences.settings.appearance == "dark"
    opened.commands["look_light"].trigger()
    assert not program.theme.is_dark


def test_that_the_settings_hold_at_once(qtbot: QtBot, opened: MainWindow, program: Program) -> None:
    opened.run("settings")
    dialog = dialog_of(opened, "settings_dialog")
    box = Hand(dialog).find(QComboBox, "language")
    box.setCurrentIndex(box.findData("nl"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Instellingen")
    author = Hand(dialog).find(QLineEdit, "author")
    author.setText("Pieter")
    author.editingFinished.emit()
    assert program.document.author == "Pieter"
    dialog.close()


def test_that_someone_elses_project_can_be_looked_at_but_not_changed(
    program: Program, session: MemorySession
) -> None:
    session.is_read_only = True
    program.document.adopt(cast(Session, session))  # reason: as in `opened`
    banner = Hand(program.window).find(QLabel, "banner")
    assert banner.isVisible()
    assert not program.window.commands["add_organisation"].isEnabled()
    assert "(read only)" in program.window.windowTitle()


def test_that_a_failed_save_is_told_in_words(opened: MainWindow, session: MemorySession) -> None:
    session.failure = FileError("disk_full", file="a.imvo", folder="/b")
    opened.run("add_organisation")
    box = dialog_of(opened, "message")
    assert isinstance(box, QMessageBox)
    assert "disk" in box.text().lower()
    assert "Traceback" not in box.text() + box.informativeText()
    box.close()


def test_that_a_bug_can_be_copied_and_does_not_stop_the_program(
    qtbot: QtBot, opened: MainWindow, program: Program
) -> None:
    program.troubles.show_crash("ZeroDivisionError: division by zero")
    box = dialog_of(opened, "crash")
    copy = Hand(box).find(QPushButton, "copy_details")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert box.isVisible()
    box.close()


def test_that_a_new_project_is_named_after_the_company(
    qtbot: QtBot, window: MainWindow, program: Program, tmp_path: Path
) -> None:
    QTest.mouseClick(Hand(window).find(QPushButton, "start_new_project"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, "new_project_dialog")
    assert not Hand(dialog).find(QPushButton, "make_project").isEnabled()
    QTest.keyClicks(Hand(dialog).find(QLineEdit, "company"), "Fietstas & Zn BV")
    path = Hand(dialog).find(QLineEdit, "project_path")
    assert Path(path.text()).name == "Fietstas Zn BV.imvo"
    path.setText(str(tmp_path / "nieuw.imvo"))
    with qtbot.waitSignal(program.document.opened, timeout=10_000):
        QTest.mouseClick(Hand(dialog).find(QPushButton, "make_project"), Qt.MouseButton.LeftButton)
    own = program.document.network.own
    assert own is not None
    assert own.name == "Fietstas & Zn BV"
    assert not window.commands["undo"].isEnabled()
    assert program.preferences.settings.recent == (str(tmp_path / "nieuw.imvo"),)


def test_that_a_project_in_use_opens_read_only_with_its_holder(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    with Session.create(tmp_path / "used.imvo", author="someone"):
        with qtbot.waitSignal(program.document.opened, timeout=10_000):
            program.window.projects.open_path(str(tmp_path / "used.imvo"))
        assert program.document.is_read_only
        banner = Hand(program.window).find(QLabel, "banner")
        assert " on " in banner.text()
    program.document.close()


def test_that_a_project_that_is_gone_is_told_and_forgotten(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.imvo"
    program.preferences.remember(gone)
    recent = Hand(program.window).find(QListWidget, "recent_projects")
    recent.itemActivated.emit(recent.item(0))
    qtbot.waitUntil(lambda: bool(program.window.findChildren(QMessageBox)))
    assert program.preferences.settings.recent == ()
    dialog_of(program.window, "message").close()


def test_that_a_project_dropped_on_the_window_opens(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    Session.create(tmp_path / "dropped.imvo", author="tester").close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.imvo"))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(program.window, entered)
    assert entered.isAccepted()
    said = program.window.findChild(QLabel, "drop_area.said")
    assert said is not None
    assert (said.isVisible(), said.text()) == (True, "Let go to open the project")
    with qtbot.waitSignal(program.document.opened, timeout=10_000):
        QApplication.sendEvent(program.window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert not said.isVisible()


def test_that_licences_can_be_read(opened: MainWindow) -> None:
    opened.run("about")
    dialog = dialog_of(opened, "text_dialog")
    assert "PySide6" in dialog.findChildren(QPlainTextEdit)[0].toPlainText()


def test_that_f6_walks_through_the_parts_of_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    opened.go_to("links")
    opened.path.setFocus()
    seen = []
    for _ in range(4):
        opened.run("next_pane")
        focus = opened.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
    assert seen[0] == "button_show_chain"
    assert len(set(seen)) == 4


def test_that_shift_f6_goes_back_through_the_parts_of_the_window(opened: MainWindow) -> None:
    opened.go_to("links")
    opened.path.setFocus()
    opened.run("next_pane")
    opened.run("previous_pane")
    assert opened.path.hasFocus()


def test_that_the_whole_project_can_be_exported(
    qtbot: QtBot, opened: MainWindow, program: Program, tmp_path: Path
) -> None:
    opened.reports.export_to(str(tmp_path / "chain.json"))
    qtbot.waitUntil(lambda: bool(opened.findChildren(QMessageBox)), timeout=20_000)
    assert "Weverij Anand" in (tmp_path / "chain.json").read_text(encoding="utf-8")
    dialog_of(opened, "message").close()
