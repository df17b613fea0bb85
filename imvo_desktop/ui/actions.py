"""The QActions made from the rows, joined to what they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from imvo_desktop.tokens import Palette
from imvo_desktop.ui import icons
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.command_row import ActionRow, Needs, keys_text


class Actions(QObject):
    """The QAction of every row, joined to the first of `targets` that has its method."""

    def __init__(self, targets: Sequence[QObject], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.name: self._made(row, targets) for row in ROWS}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def all(self) -> Iterable[QAction]:
        """Every action."""
        return self._actions.values()

    def retranslate(self) -> None:
        """Say every text in the language of the program."""
        for row in ROWS:
            text = QCoreApplication.translate("actions", row.text)
            action = self._actions[row.name]
            action.setText(text)
            plain = text.replace("…", "")
            action.setToolTip(f"{plain} ({keys_text(row)})" if row.keys else plain)

    def recolour(self, palette: Palette) -> None:
        """Draw every icon in the colours of `palette`."""
        for row in ROWS:
            if row.icon:
                made = icons.list_icon if row.is_switch else icons.icon
                self._actions[row.name].setIcon(made(row.icon, palette))

    def enable(self, there: frozenset[Needs]) -> None:
        """Enable exactly the commands whose need is `there`."""
        for row in ROWS:
            is_there = row.needs is Needs.NOTHING or row.needs in there
            self._actions[row.name].setEnabled(is_there)

    def check(self, name: str) -> None:
        """Show that the choice `name` holds, and not the others of its group."""
        chosen = next(row for row in ROWS if row.name == name)
        for row in ROWS:
            if row.choice == chosen.choice:
                self._actions[row.name].setChecked(row is chosen)

    def uncheck(self, choice: str) -> None:
        """Show that nothing of the group `choice` holds."""
        for row in ROWS:
            if row.choice == choice:
                self._actions[row.name].setChecked(False)

    def _made(self, row: ActionRow, targets: Sequence[QObject]) -> QAction:
        action = QAction(self)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setMenuRole(row.role)
        action.setCheckable(bool(row.choice) or row.is_switch)
        action.setIconVisibleInMenu(not action.isCheckable())
        target = next(one for one in targets if hasattr(one, row.name))
        action.triggered.connect(getattr(target, row.name))
        return action
