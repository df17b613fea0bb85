"""The ways into an import: dropped on the window, or pasted from a sheet, project or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.pasted_lists import PastedList, remove_left_behind
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.wizards import CHECK, DONE, Importer

pytestmark = [pytest.mark.full, pytest.mark.usefixtures("read_here")]

BLOCK = "Leverancier\tLand\r\nWeverij Anand\tIndia\r\nGespen Ningbo\tChina\r\n"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program on settings of its own, in English."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "en")
    found = Program(qapp, store)
    qtbot.addWidget(found.window)
    found.show()
    qtbot.waitUntil(lambda: found.window.inspector is not None, timeout=PATIENCE_MS)
    found.window.activateWindow()
    qtbot.waitUntil(found.window.isActiveWindow, timeout=PATIENCE_MS)
    yield found
    found.close()


def copy(text: str) -> None:
    """Put `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def wizard_of(qtbot: QtBot, program: Program) -> Importer:
    """The wizard, when it has read its lists."""

    def found() -> list[QDialog]:
        all_of_them = program.window.findChildren(QDialog, "import_wizard")
        return [one for one in all_of_them if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
    hand = Importer(qtbot, found()[-1])  # type: ignore[arg-type]  # by its name
    qtbot.waitUntil(lambda: not hand.is_waiting, timeout=PATIENCE_MS)
    return hand


def open_in_memory(program: Program, session: MemorySession) -> None:
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast("Session", session))


def test_that_a_block_pasted_on_the_start_page_becomes_a_project_with_a_list(
    qtbot: QtBot, program: Program, program_folder: Path, tmp_path: Path
) -> None:
    copy(BLOCK)
    QTest.keyClick(program.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    new = program.window.findChild(QDialog, "new_project_dialog")
    assert new is not None
    asked = Hand(new)
    asked.find(QLineEdit, "company").setText("Tas BV")
    asked.find(QLineEdit, "project_path").setText(str(tmp_path / "tas.imvo"))
    asked.click("make_project")
    hand = wizard_of(qtbot, program)
    assert hand.wizard.windowTitle() == "Import Clipboard"
    hand.go_to(DONE)
    hand.click("import.next")

    names = {one.name for one in program.document.network.organisations.values()}
    assert names == {"Tas BV", "Weverij Anand", "Gespen Ningbo"}
    assert list((program_folder / "pasted").iterdir()) == []


def test_that_a_block_pasted_in_the_chain_is_a_list(
    qtbot: QtBot, program: Program, session: MemorySession
) -> None:
    open_in_memory(program, session)
    program.window.workspace.focus_view()
    copy(BLOCK)
    QTest.keyClick(program.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand = wizard_of(qtbot, program)
    hand.go_to(CHECK)

    assert hand.find(QLabel, "import.rows").text() == "2 rows = 2 used + 0 kept aside"
    hand.wizard.close()


def test_that_in_a_table_paste_stays_what_it_was(program: Program, session: MemorySession) -> None:
    open_in_memory(program, session)
    program.window.go_to("organisations")
    copy(BLOCK)
    program.window.run("paste")

    assert program.window.findChildren(QDialog, "import_wizard") == []


def test_that_one_word_on_the_clipboard_is_no_list(
    program: Program, session: MemorySession
) -> None:
    open_in_memory(program, session)
    copy("Weverij Anand")
    program.window.run("paste_list")
    (box,) = program.window.findChildren(QMessageBox, "message")

    assert box.text() == "There is no list on the clipboard."
    box.close()


def test_that_leaving_the_new_project_leaves_no_pasted_file(
    program: Program, program_folder: Path
) -> None:
    copy(BLOCK)
    program.window.run("paste_list")
    dialog = program.window.findChild(QDialog, "new_project_dialog")
    assert dialog is not None
    assert len(list((program_folder / "pasted").iterdir())) == 1
    dialog.reject()

    assert list((program_folder / "pasted").iterdir()) == []


def test_that_what_a_program_left_behind_goes_and_what_is_in_use_stays(tmp_path: Path) -> None:
    used = PastedList(tmp_path, BLOCK)
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / "clipboard.tsv").write_text("a\tb", encoding="utf-8")
    remove_left_behind(tmp_path)

    assert [one.name for one in tmp_path.iterdir()] == [used.path.parent.name]
    used.remove()
    assert list(tmp_path.iterdir()) == []


def test_that_lists_dropped_together_are_one_import(
    qtbot: QtBot, program: Program, session: MemorySession, tmp_path: Path
) -> None:
    open_in_memory(program, session)
    urls = []
    for name, text in {"a.csv": "leverancier;land\nA;NL\n", "b.csv": "naam;land\nB;BE\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        urls.append(QUrl.fromLocalFile(str(tmp_path / name)))
    data = QMimeData()
    data.setUrls(urls)
    event = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(program.window, QDragEnterEvent(QPointF(50, 50), *event, none))
    said = program.window.findChild(QLabel, "drop_area.said")
    assert said is not None
    assert (said.isVisible(), said.text()) == (True, "Let go to import 2 files together")
    QApplication.sendEvent(program.window, QDropEvent(QPointF(50, 50), *event, none))
    hand = wizard_of(qtbot, program)

    files = hand.find(QTreeWidget, "import.files")
    assert files.topLevelItemCount() == 2
    hand.wizard.close()


def test_that_nothing_can_be_imported_into_a_project_to_read_only(
    program: Program, session: MemorySession
) -> None:
    session.is_read_only = True
    open_in_memory(program, session)

    enabled = {one: program.window.commands[one].isEnabled() for one in ("import_list", "paste")}
    assert enabled == {"import_list": False, "paste": False}


def test_that_a_dropped_list_of_findings_is_offered_as_a_source(
    qtbot: QtBot, program: Program, session: MemorySession, tmp_path: Path
) -> None:
    open_in_memory(program, session)
    path = tmp_path / "bevindingen.csv"
    path.write_text("theme,level_from,country\nlab.wage,country,BD\n", encoding="utf-8")
    program.window.projects.take_files([str(path)])

    def is_offered() -> bool:
        found = program.window.findChild(QDialog, "own_list")
        return found is not None and found.isVisible()

    qtbot.waitUntil(is_offered, timeout=PATIENCE_MS)
    dialog = program.window.findChild(QDialog, "own_list")
    assert dialog is not None
    dialog.close()
