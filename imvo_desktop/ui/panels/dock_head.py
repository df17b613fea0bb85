"""The head of a panel beside the view: what it is, and a cross that is easy to hit."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons
from imvo_desktop.ui.theme import Theme

_MOVABLE = QDockWidget.DockWidgetFeature.DockWidgetMovable
_CLOSABLE = QDockWidget.DockWidgetFeature.DockWidgetClosable


class DockHead(QWidget):
    """The head of `dock`: says its title, its cross closes it, dragging it moves the panel."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self._theme = theme
        self._title = QLabel(dock.windowTitle())
        self._cross = QToolButton()
        self._cross.setObjectName("inspector_dock.close")
        self._cross.setProperty("role", "switch")
        self._cross.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID // 2, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._cross)
        dock.setFeatures(_MOVABLE | _CLOSABLE)
        dock.setTitleBarWidget(self)
        dock.windowTitleChanged.connect(self._title.setText)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _recolour(self) -> None:
        self._cross.setIcon(icons.icon("close", self._theme.palette))

    def _retranslate(self) -> None:
        self._cross.setAccessibleName(self.tr("Close the panel"))
        self._cross.setToolTip(self.tr("Close the panel"))
