"""The settings in use: every change is kept at once and told."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal

from imvo_desktop.ui.settings import Settings, SettingsStore


class Preferences(QObject):
    """One person's settings; `changed` after each choice."""

    changed = Signal()

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        self._store = store
        self.settings = store.load()

    def choose(self, settings: Settings) -> None:
        """Keep `settings` from now on."""
        if settings != self.settings:
            self.settings = settings
            self._store.save(settings)
            self.changed.emit()

    def remember(self, path: Path) -> None:
        """Put a project first in the list of recent ones."""
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self.choose(self.settings.with_recent(str(path), today))

    def forget(self, path: Path) -> None:
        """Take a project that is gone out of the list."""
        self.choose(self.settings.without_recent(str(path)))

    def keep_places(self, geometry: bytes, state: bytes, split: bytes) -> None:
        """Keep where the window and its parts were."""
        self.choose(dataclasses.replace(self.settings, geometry=geometry, state=state, split=split))
