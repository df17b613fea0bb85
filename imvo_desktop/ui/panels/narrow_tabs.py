"""Tabs for a narrow panel: words where they fit, else icons with the word of the one in front."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from imvo_desktop.ui import icons
from imvo_desktop.ui.theme import Theme

_CLOSE = "QTabBar::tab { padding-left: 3px; padding-right: 3px; }"


class NarrowTabs(QTabWidget):
    """Never scrolls and never cuts a word; each tab says its word on hover and to a reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: list[str] = []
        self._icons: list[str] = []
        self.setUsesScrollButtons(False)
        self.currentChanged.connect(self._fit)
        theme.changed.connect(self._fit)

    def add(self, page: QWidget, icon: str, word: str) -> None:
        """Add a tab behind the others."""
        self._words.append(word)
        self._icons.append(icon)
        index = self.addTab(page, word)
        self.setTabToolTip(index, word)
        self.tabBar().setAccessibleTabName(index, word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All words; when they are too wide, icons and the word of the tab in front; else icons."""
        self._show(range(self.count()), has_icons=False)
        if self._is_too_wide:
            self._show([self.currentIndex()], has_icons=True)
        if self._is_too_wide:
            self._show([], has_icons=True)

    @property
    def _is_too_wide(self) -> bool:
        return self.tabBar().sizeHint().width() > self.width()

    def _show(self, with_words: range | list[int], *, has_icons: bool) -> None:
        self.tabBar().setStyleSheet(_CLOSE if has_icons else "")
        for index, (word, name) in enumerate(zip(self._words, self._icons, strict=True)):
            self.setTabText(index, word if index in with_words else "")
            icon = icons.list_icon(name, self._theme.palette) if has_icons else QIcon()
            self.setTabIcon(index, icon)
