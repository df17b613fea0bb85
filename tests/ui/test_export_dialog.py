"""A person exports: as what, for whom, where to."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.dialogs.export_dialog import ExportDialog
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.usecases.export_for_reader import ONLY_INTERNAL
from imvo_desktop.usecases.export_forms import FORMS, WHOLE
from imvo_desktop.usecases.export_project import EXPORTS
from imvo_desktop.usecases.session import Session
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

WAIT = 20_000

pytestmark = pytest.mark.full


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program in English on a fresh profile, visible, without its heavy parts."""
    with fresh_program(qapp, tmp_path, language="en", appearance="light") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        yield started


@pytest.fixture
def asked(program: Program, session: MemorySession) -> tuple[MainWindow, ExportDialog]:
    """The window with the bicycle bags open, and its dialog to export."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    program.window.commands["export_data"].trigger()
    return program.window, Hand(program.window).find(ExportDialog, "export")


def exported(
    qtbot: QtBot, asked: tuple[MainWindow, ExportDialog], path: Path, *chosen: str
) -> Path:
    """What is at `path` after a person chose."""
    window, dialog = asked
    hand = Hand(dialog)
    for one in chosen:
        hand.find(QRadioButton, one).click()
    hand.click("export.do")
    files = hand.find(QFileDialog, "export_path_dialog")
    assert Path(files.selectedFiles()[0]).suffix == path.suffix
    files.fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=WAIT)
    Hand(window).find(QMessageBox, "message").close()
    return path


def test_that_every_form_is_offered_with_a_line_that_says_what_it_is(
    asked: tuple[MainWindow, ExportDialog],
) -> None:
    assert {f".{one}" for one in FORMS} == set(EXPORTS)
    assert {f".{one}" for one in WHOLE} == ONLY_INTERNAL
    for one in FORMS:
        button = Hand(asked[1]).find(QRadioButton, f"export.form.{one}")
        assert len(button.accessibleDescription()) > 10, one


def test_that_two_clicks_lead_to_a_workbook(
    qtbot: QtBot, asked: tuple[MainWindow, ExportDialog], tmp_path: Path
) -> None:
    assert exported(qtbot, asked, tmp_path / "a.xlsx").stat().st_size > 5000


def test_that_a_network_is_written_as_chosen(
    qtbot: QtBot, asked: tuple[MainWindow, ExportDialog], tmp_path: Path
) -> None:
    path = exported(qtbot, asked, tmp_path / "a.graphml", "export.form.graphml")
    assert "Weverij Anand" in path.read_text(encoding="utf-8")


def test_that_a_customer_gets_other_names_and_the_project_a_key(
    qtbot: QtBot, asked: tuple[MainWindow, ExportDialog], tmp_path: Path
) -> None:
    chosen = ("export.form.csv", "export.reader.customer")
    path = exported(qtbot, asked, tmp_path / "a.csv", *chosen)
    with path.open(encoding="utf-8", newline="") as file:
        names = {row["supplier_name"] for row in csv.DictReader(file)}
    assert names
    assert "Weverij Anand" not in names
    assert report_settings_of(asked[0].document.network).pseudonym_key


def test_that_the_whole_project_is_only_for_ourselves(
    qtbot: QtBot, asked: tuple[MainWindow, ExportDialog], tmp_path: Path
) -> None:
    hand = Hand(asked[1])
    do = hand.find(QPushButton, "export.do")
    hand.find(QRadioButton, "export.form.json").click()
    hand.find(QRadioButton, "export.reader.public").click()
    assert not do.isEnabled()
    path = exported(qtbot, asked, tmp_path / "a.json", "export.reader.internal")
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == "imvo-export"
