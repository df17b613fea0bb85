"""The columns a person chose for each table, kept for the next time."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from imvo_desktop.ui.tables.record_table import RecordTable


class KeptColumns(QObject):
    """Lays out each table as it was the last time, and keeps what a person changes."""

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__(workspace)
        self._preferences = preferences
        workspace.table_made.connect(self._lay_out)

    def _lay_out(self, table: RecordTable) -> None:
        name = str(table.model.kind)
        kept = dict(self._preferences.settings.columns).get(name, "")
        if kept:
            table.columns.apply(kept)
        table.columns.changed.connect(partial(self._keep, name))

    def _keep(self, name: str, text: str) -> None:
        settings = self._preferences.settings
        columns = tuple(sorted({**dict(settings.columns), name: text}.items()))
        self._preferences.choose(dataclasses.replace(settings, columns=columns))
