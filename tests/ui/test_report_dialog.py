"""The dialog that makes the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.dialogs.report_dialog import ReportDialog
from imvo_desktop.ui.dialogs.report_form import ReportForm, ReportWishes
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from tests.ui.hand import PATIENCE_MS, Hand


@pytest.fixture
def dialog(document: Document, window: QWidget, tmp_path: Path) -> ReportDialog:
    """The dialog on the bicycle bags, with a file in a folder of its own."""
    found = ReportDialog(document, window)
    found.open()
    Hand(found).find(QLineEdit, "report.path").setText(str(tmp_path / "rapport.pdf"))
    return found


@pytest.mark.full
def test_that_one_click_makes_a_pdf_that_can_be_opened(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    hand = Hand(dialog)
    assert not hand.find(QPushButton, "report.open").isVisible()
    hand.click("report.make")
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=3 * PATIENCE_MS)
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(hand.find(QPushButton, "report.open").isVisible, timeout=PATIENCE_MS)


def test_that_a_file_name_is_needed(dialog: ReportDialog) -> None:
    hand = Hand(dialog)
    hand.find(QLineEdit, "report.path").clear()
    assert not hand.find(QPushButton, "report.make").isEnabled()


def test_that_a_report_is_a_draft_of_the_day_of_the_project_by_the_person(
    dialog: ReportDialog,
) -> None:
    form = dialog.findChild(ReportForm)
    assert form is not None
    assert form.wishes == ReportWishes("2026-11-22", is_draft=True, prepared_by="tester")


def test_that_what_is_filled_in_is_what_is_wished(dialog: ReportDialog) -> None:
    hand, form = Hand(dialog), dialog.findChild(ReportForm)
    hand.find(CodeBox, "report.state").show_code(code=False)
    hand.find(QLineEdit, "report.version").setText(" 1.0 ")
    hand.find(QDateEdit, "report.date").setDate(QDate(2026, 3, 1))
    assert form is not None
    assert form.wishes == ReportWishes("2026-03-01", False, "1.0", "tester")
