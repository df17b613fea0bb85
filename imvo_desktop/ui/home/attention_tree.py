"""What needs attention as rows in groups: what, why and when; a row leads to its record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import wrapped
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import attention_words
from imvo_desktop.usecases.attention import Group, Item, counts

_ITEM_ROLE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_HEIGHT = 28
_WHAT, _WHY, _WHEN = range(3)


class AttentionTree(QTreeWidget):
    """`chosen(Item)` when a row is clicked or Enter is pressed on it; groups stay open."""

    chosen = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("home.rows")
        self.setAccessibleName(self.tr("What needs attention"))
        self._document = document
        self._shown: tuple[Item, ...] | None = None
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("What"), self.tr("Why"), self.tr("When")])
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setAlternatingRowColors(True)
        self.setIndentation(2 * GRID)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (_WHY, _WHEN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._tell)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show `items` under the headings of their groups; the row that was current stays so."""
        before = self._current()
        if tuple(items) == self._shown:
            self._tell_anew()
            return
        self._shown = tuple(items)
        self.clear()
        numbers = counts(items)
        for group, some in groupby(items, key=lambda one: one.group):
            head = self._heading(group, numbers[group])
            for one in some:
                head.addChild(self._row(one))
            head.setExpanded(True)
        self._choose(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._tell(self.currentItem())
            return
        super().keyPressEvent(event)

    def _heading(self, group: Group, number: int) -> QTreeWidgetItem:
        text = attention_words.heading(group, number, self._document.labels)
        item = QTreeWidgetItem([text])
        font = item.font(_WHAT)
        font.setBold(True)
        item.setFont(_WHAT, font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setSizeHint(_WHAT, QSize(0, scaled(_ROW_HEIGHT)))
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _row(self, one: Item) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(_WHAT, _ITEM_ROLE, one)
        item.setSizeHint(_WHAT, QSize(0, scaled(_ROW_HEIGHT)))
        self._say(item, one)
        return item

    def _say(self, item: QTreeWidgetItem, one: Item) -> None:
        """Its cells in the words of now: a record may have another name."""
        told = attention_words.told(one, self._document.network, self._document.labels)
        for column, text in enumerate((told.what, told.why, told.date)):
            item.setText(column, text)
            item.setToolTip(column, wrapped(text))

    def _tell_anew(self) -> None:
        for item in self._rows():
            self._say(item, item.data(_WHAT, _ITEM_ROLE))

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        heads = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        for head in filter(None, heads):
            yield from filter(None, map(head.child, range(head.childCount())))

    def _current(self) -> Item | None:
        item = self.currentItem()
        found = item.data(_WHAT, _ITEM_ROLE) if item is not None else None
        return found if isinstance(found, Item) else None

    def _choose(self, wanted: Item | None) -> None:
        """Make the row of `wanted` current, else the first, so that the keyboard has a place."""
        rows = list(self._rows())
        same = (item for item in rows if item.data(_WHAT, _ITEM_ROLE) == wanted)
        found = next(same, rows[0] if rows else None)
        if found is not None:
            self.setCurrentItem(found)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        found = item.data(_WHAT, _ITEM_ROLE) if item is not None else None
        if isinstance(found, Item):
            self.chosen.emit(found)
