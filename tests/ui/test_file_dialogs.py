"""A dialog that asks for a file goes when it is closed: each that stays costs 2 MB."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.dialogs.export_dialog import ExportDialog

COMMANDS = ("open_project", "import_list", "save_copy", "add_own_list")


@pytest.mark.full
def test_that_a_dialog_for_a_file_goes_when_it_is_closed(qtbot: QtBot, started: Program) -> None:
    window = started.window
    window.projects.open_example()
    qtbot.waitUntil(lambda: started.document.assessment is not None, timeout=60_000)
    for command in COMMANDS:
        window.run(command)
        (dialog,) = window.findChildren(QFileDialog)
        dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    window.run("export_data")
    (asking,) = window.findChildren(ExportDialog)
    asking.ask_where()
    (dialog,) = asking.findChildren(QFileDialog)
    dialog.close()
    asking.close()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))
