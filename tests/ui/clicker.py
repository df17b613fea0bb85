"""A person who never saw the program, with a mouse; each click is counted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMenuBar, QTreeWidget, QTreeWidgetItem, QWidget

from tests.ui.walker import PATIENCE_MS, Walker


class Clicker(Walker):
    """Clicks only what is in sight and can be used."""

    clicks = 0

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click the middle of `widget`, or a place in it."""
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        self.clicks += 1

    def click_row(self, tree: QTreeWidget, item: QTreeWidgetItem | None) -> None:
        """Click a row that is in sight."""
        assert item is not None
        place = tree.visualItemRect(item).center()
        assert tree.viewport().rect().contains(place)
        self.click(tree.viewport(), place)

    def choose(self, *names: str) -> None:
        """Click a menu by its name, a menu in it, and so on to the command at the end."""
        bar: QMenuBar | QMenu = self.window.menuBar()
        for name in names:
            actions = {self._name_of(one): one for one in bar.actions()}
            action = actions[name]
            self.click(bar, bar.actionGeometry(action).center())
            menu = action.menu()
            if isinstance(menu, QMenu):
                self.qtbot.waitUntil(menu.isVisible, timeout=PATIENCE_MS)
                bar = menu

    def _name_of(self, action: object) -> str:
        menu = action.menu() if hasattr(action, "menu") else None
        named = menu if isinstance(menu, QMenu) else action
        return str(named.objectName()) if hasattr(named, "objectName") else ""
