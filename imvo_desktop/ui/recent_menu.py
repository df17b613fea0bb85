"""The menu of projects that were open before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.preferences import Preferences


class RecentMenu(QObject):
    """Fills `menu` each time it opens; `chosen(path)`."""

    chosen = Signal(str)

    def __init__(self, menu: QMenu, preferences: Preferences) -> None:
        super().__init__(menu)
        self._menu = menu
        self._preferences = preferences
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._tell)

    def _fill(self) -> None:
        self._menu.clear()
        for path in self._preferences.settings.recent:
            action = self._menu.addAction(Path(path).stem.replace("&", "&&"))
            action.setData(path)
            action.setToolTip(plain(path))
        if not self._preferences.settings.recent:
            self._menu.addAction(self.tr("None yet")).setEnabled(False)

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
