"""Pages as a list in groups: of the library, of the help, of what is analysed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from imvo_desktop.reporting.library_pages import PageGroup
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.text_size import scaled

_NAME = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28


class PageList(QTreeWidget):
    """Tells which page was chosen, by mouse or by arrows."""

    chosen = Signal(str)

    def __init__(self, name: str = "library.pages") -> None:
        super().__init__()
        self.setObjectName(name)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(GRID)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._tell)

    def fill(self, groups: Sequence[PageGroup]) -> None:
        """Show `groups` in place of what there was."""
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for group in groups:
            above = self._row(self, group.title, "")
            above.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = above.font(0)
            font.setBold(True)
            above.setFont(0, font)
            for name, title in group.pages:
                self._items[name] = self._row(above, title, name)
        self.expandAll()
        self.blockSignals(False)

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown."""
        self.blockSignals(True)
        self.setCurrentItem(self._items[name])
        self.blockSignals(False)

    def _row(self, parent: QTreeWidget | QTreeWidgetItem, text: str, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text])
        item.setData(0, _NAME, name)
        item.setToolTip(0, text)
        item.setSizeHint(0, QSize(0, scaled(_ROW_HEIGHT)))
        return item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _NAME):
            self.chosen.emit(item.data(0, _NAME))
