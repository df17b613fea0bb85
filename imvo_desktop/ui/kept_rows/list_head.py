"""Which list the kept rows come from, and how many there are; several lists can be chosen from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.kept_rows.lists import ListKey
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class ListHead(QWidget):
    """Says what is shown; `chosen(key of a list)` when a person wants another."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[ListKey] = []
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("kept.head")
        self._which = QComboBox()
        self._which.setObjectName("kept.list")
        self._which.activated.connect(lambda at: self.chosen.emit(self._keys[at]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._head)
        layout.addWidget(self._which)

    def show_lists(
        self, lists: Mapping[ListKey, Sequence[KeptRow]], shown: ListKey | None, words: Words
    ) -> None:
        """Offer `lists`, of which `shown` is in sight."""
        self._keys = list(lists)
        self._which.clear()
        for (file, _, _), rows in lists.items():
            self._which.addItem(f"{file or self.tr('a list')} ({words.number(len(rows))})")
        if shown is not None:
            self._which.setCurrentIndex(self._keys.index(shown))
        self._which.setVisible(len(lists) > 1)
        self._which.setAccessibleName(self.tr("List"))
        self._head.setText(self._title(shown, len(lists[shown]) if shown else 0, words))

    def _title(self, shown: ListKey | None, count: int, words: Words) -> str:
        if shown is None:
            return self.tr("No rows are kept aside.")
        text = self.tr("{count} rows of {file} are not in your project yet")
        if count == 1:
            text = self.tr("1 row of {file} is not in your project yet")
        return text.format(count=words.number(count), file=shown[0] or self.tr("a list"))
