"""The columns of a table are as they were the last time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.kept_columns import KeptColumns
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance, SettingsStore
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.workspace import Workspace
from tests.ui.hand import PATIENCE_MS


def test_that_columns_come_back_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, document: Document, selection: Selection, tmp_path: Path
) -> None:
    theme = Theme(qapp, Appearance.LIGHT)

    def workspace() -> Workspace:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        found = Workspace(document, selection, theme)
        qtbot.addWidget(found)
        KeptColumns(found, Preferences(SettingsStore(store)))
        found.show_view("links")
        return found

    first = workspace()
    first.tables["links"].columns.choose(["hs", "supplier", "buyer"])
    second = workspace()
    assert second.tables["links"].columns.fields == ["hs", "supplier", "buyer"]
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
