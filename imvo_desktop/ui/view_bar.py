"""The row above the view: the views, what they are narrowed to, and switches for the parts."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.filter_chips import FilterChips
from imvo_desktop.ui.panels.nothing_kept import NothingKept

TABLES = ("show_organisations", "show_links", "show_risks", "show_measures")
VIEWS = ("show_chain", "show_map", TABLES, "show_sources", "show_analysis", "show_quality")
"""The commands with a button; those in a row of their own share one, which keeps the last."""

_SWITCHES = ("toggle_path", "toggle_panels", "toggle_inspector")
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
_ICON_AND_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SPACING = GRID // 2


class ViewBar(QWidget):
    """Is empty until it gets the actions.

    Where the words of the views and the chips do not fit beside each other, the views keep their
    icons; then the chips become shorter, and at last one button. Views that do not fit even so are
    left out: the path and the menus lead to them too.
    """

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("view_bar")
        self.chips = FilterChips(document)
        self._views: list[QToolButton] = []
        self._switches: list[QToolButton] = []
        self._wide = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._measure)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self._row.setSpacing(_SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(NothingKept(document))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips.changed.connect(self._fit)

    def fill(self, actions: Actions) -> None:
        """Put in the buttons of the commands that there are."""
        for view in VIEWS:
            names = [one for one in ((view,) if isinstance(view, str) else view) if one in actions]
            if names:
                is_group = not isinstance(view, str)
                button = _GroupButton(actions, names) if is_group else _button(actions, names[0])
                self._views.append(button)
                self._row.addWidget(button)
        self._row.addWidget(self.chips)
        self._row.addStretch(1)
        for name in _SWITCHES:
            button = _button(actions, name)
            button.setProperty("role", "switch")
            button.setToolButtonStyle(_ICON)
            self._switches.append(button)
            self._row.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._later.start(0)
        super().changeEvent(event)

    def _measure(self) -> None:
        """Note how wide the buttons are with their words."""
        for button in self._views:
            button.setToolButtonStyle(_ICON_AND_TEXT)
        widths = (button.sizeHint().width() + _SPACING for button in self._views)
        self._wide = sum(widths) - _SPACING
        self._fit()

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        taken = sum(button.sizeHint().width() + _SPACING for button in self._switches)
        room = self.width() - margins.left() - margins.right() - taken
        is_wide = self._wide + self.chips.wanted <= room
        for button in self._views:
            button.setToolButtonStyle(_ICON_AND_TEXT if is_wide else _ICON)
        taken = self._show_views(room if is_wide else room - self.chips.least)
        self.chips.fit(room - taken)

    def _show_views(self, room: int) -> int:
        """Show the views that fit in `room` pixels; returns how many pixels they take."""
        widths = (button.sizeHint().width() + _SPACING for button in self._views)
        ends = [end - _SPACING for end in accumulate(widths)]
        for button, end in zip(self._views, ends, strict=True):
            button.setVisible(end <= room)
        return max((end for end in ends if end <= room), default=0)


class _GroupButton(QToolButton):
    """One button for several commands: it does the last one, its menu offers all."""

    def __init__(self, actions: Actions, names: list[str]) -> None:
        super().__init__()
        self.setObjectName("button_tables")
        self.setToolButtonStyle(_ICON_AND_TEXT)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setProperty("role", "with_menu")
        self.setCheckable(True)
        self._actions = [actions[name] for name in names]
        self._last = self._actions[0]
        menu = QMenu(self)
        menu.setObjectName("tables_menu")
        menu.addActions(self._actions)
        self.setMenu(menu)
        for action in self._actions:
            action.changed.connect(self._follow)
        self.clicked.connect(self._show_last)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._follow()
        super().changeEvent(event)

    def _show_last(self) -> None:
        self._last.trigger()
        self._follow()

    def _follow(self) -> None:
        """Look as the table that is shown, or was last."""
        shown = next((one for one in self._actions if one.isChecked()), None)
        self._last = shown or self._last
        self.setText(self.tr("Table"))
        self.setIcon(self._last.icon())
        self.setEnabled(self._last.isEnabled())
        self.setChecked(shown is not None)
        name = self.tr("Table: {name}").format(name=self._last.text())
        self.setToolTip(name)
        self.setAccessibleName(name)


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"button_{name}")
    button.setDefaultAction(actions[name])
    button.setToolButtonStyle(_ICON_AND_TEXT)
    return button
