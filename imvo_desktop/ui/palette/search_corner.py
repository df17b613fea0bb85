"""The way to the palette at the right end of the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMenuBar, QToolButton

from imvo_desktop.ui.actions import Actions


class SearchCorner(QToolButton):
    """Is not there where the system shows the menus itself: the key and the menu remain.

    It never takes the keyboard: the first stop of a window is what one came for.
    """

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self.setObjectName("button_find_anything")
        self.setProperty("role", "corner")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action = actions["find_anything"]
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._show)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setVisible(not bar.isNativeMenuBar())
        bar.setCornerWidget(self, Qt.Corner.TopRightCorner)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        keys = self._action.shortcut().toString(self._action.shortcut().SequenceFormat.NativeText)
        self.setIcon(self._action.icon())
        self.setText(self.tr("Search ({keys})").format(keys=keys))
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())
