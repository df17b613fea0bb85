"""Records under headings with their counts: a row selects what it is about, and offers its menu."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled

ID_ROLE = Qt.ItemDataRole.UserRole
NAME = 0
MOST_SHOWN = 300
"""Rows of one group; who wants more of them narrows the views or copies the table."""

_ROW_HEIGHT = 26


class GroupedRows(QTreeWidget):
    """`picked(kind, ids)` when rows are selected whose records are in the chain now."""

    picked = Signal(object, object)

    def __init__(self, document: Document, kind: Kind = Kind.LINK) -> None:
        super().__init__()
        self._document = document
        self._kind = kind
        self._is_filling = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemSelectionChanged.connect(self._pick)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected rows that are in the chain now."""
        ids = (item.data(NAME, ID_ROLE) for item in self.selectedItems())
        network = self._document.network
        return tuple(
            one for one in ids if isinstance(one, str) and network.get(self._kind, one) is not None
        )

    @contextmanager
    def filled_with(self, kind: Kind) -> Iterator[None]:
        """Begin anew with rows about records of `kind`; filling selects nothing."""
        self._kind = kind
        self._is_filling = True
        self.clear()
        yield
        self._is_filling = False

    def heading(self, name: str, kept: int, count: int) -> QTreeWidgetItem:
        """The heading of a group of `count` rows, of which `kept` are not filtered out."""
        words = self._document.labels
        number = words.number(count)
        if kept != count:
            number = self.tr("{kept} of {count}").format(kept=words.number(kept), count=number)
        item = QTreeWidgetItem([self.tr("{name} ({count})").format(name=name, count=number)])
        font = item.font(NAME)
        font.setBold(True)
        item.setFont(NAME, font)
        item.setSizeHint(NAME, QSize(0, scaled(_ROW_HEIGHT)))
        return item

    def _pick(self) -> None:
        ids = self.chosen()
        if ids and not self._is_filling:
            self.picked.emit(self._kind, ids)

    def _offer(self, place: QPoint) -> None:
        ids = self.chosen()
        if ids:
            record_menu.pop_up((self.viewport(), place), self._document, self._kind, ids)


def record_row(texts: list[str], name: str, record_id: str) -> QTreeWidgetItem:
    """A row about one record, whose whole `name` is its tip."""
    item = QTreeWidgetItem(texts)
    item.setToolTip(NAME, plain(name))
    item.setData(NAME, ID_ROLE, record_id)
    return item


def told(text: str) -> QTreeWidgetItem:
    """A row that only says something."""
    item = QTreeWidgetItem([text])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setToolTip(NAME, plain(text))
    font = item.font(NAME)
    font.setItalic(True)
    item.setFont(NAME, font)
    return item
