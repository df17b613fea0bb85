"""The way to the palette at the right end of the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
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
        self._bar = bar
        self._action = actions["find_anything"]
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._show)
        self.setVisible(not bar.isNativeMenuBar())
        bar.setCornerWidget(self, Qt.Corner.TopRightCorner)
        bar.installEventFilter(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

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
        self._fit()

    def _fit(self) -> None:
        """Keep the icon only where the menus need the room."""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self._bar.sizeHint().width() > self._bar.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
