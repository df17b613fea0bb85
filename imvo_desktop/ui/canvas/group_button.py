"""The button that groups the chain: by country, product, supplier group or tier."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.group_organisations import GroupBy


class GroupButton(QToolButton):
    """Asks what to group by: `asked(GroupBy)`."""

    asked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_group")
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._chosen = GroupBy.NOTHING
        menu = QMenu(self)
        menu.setObjectName("chain_group_menu")
        choice = QActionGroup(self)
        self._actions: dict[GroupBy, QAction] = {}
        for by in GroupBy:
            action = menu.addAction("")
            action.setObjectName(f"group_by.{by}")
            action.setCheckable(True)
            choice.addAction(action)
            action.triggered.connect(partial(self._ask, by))
            self._actions[by] = action
        self.setMenu(menu)
        self.use(words)
        self.show_chosen(GroupBy.NOTHING)

    def use(self, words: Words) -> None:
        """Speak these words from now on."""
        self._words = words
        self._say()

    def show_chosen(self, by: GroupBy) -> None:
        """Say what the chain is grouped by now."""
        self._chosen = by
        self._actions[by].setChecked(True)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _ask(self, by: GroupBy) -> None:
        self.asked.emit(by)

    def _say(self) -> None:
        for by, action in self._actions.items():
            action.setText(self._words.text(f"folding.by.{by}"))
        is_grouped = self._chosen is not GroupBy.NOTHING
        chosen = self._words.text(f"folding.by.{self._chosen}")
        said = chosen if is_grouped else self.tr("Group")
        self.setText(f"{said} ▾")
        self.setAccessibleName(self.tr("Group the organisations"))
        self.setAccessibleDescription(chosen)
        self.setToolTip(self.tr("Group the organisations"))
