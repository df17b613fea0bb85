"""What changed between two rounds, in groups with their counts; a row selects what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import round_words
from imvo_desktop.usecases.round_comparison import Group, RoundComparison

_ID_ROLE = Qt.ItemDataRole.UserRole
_NAME, _THEN, _NOW = range(3)
_MOST_SHOWN = 300
_ROW_HEIGHT, _LEAST_HEIGHT = 26, 16 * GRID


class ChangeTree(QTreeWidget):
    """`picked(kind, ids)` when rows are selected whose records are still there."""

    picked = Signal(object, object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("rounds.changes")
        self._document = document
        self._kind = Kind.LINK
        self._is_filling = False
        self.setAccessibleName(self.tr("What changed"))
        self.setHeaderLabels([self.tr("What"), self.tr("Then"), self.tr("Later")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_THEN, _NOW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemSelectionChanged.connect(self._pick)

    def show_changes(self, found: RoundComparison, kind: Kind) -> None:
        """Show the groups that hold something; what is the same stays folded."""
        folded = self._folded()
        self._kind = kind
        self._is_filling = True
        self.clear()
        for group, rows in found.groups[kind].items():
            if not rows:
                continue
            kept = [one for one in rows if self._document.filtering.keeps(kind, one.id)]
            item = self._group_item(group, len(kept), len(rows))
            self.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
            self._add_rows(item, found, kept)
            for child in filter(None, map(item.child, range(item.childCount()))):
                child.setFirstColumnSpanned(child.data(_NAME, _ID_ROLE) is None)
            item.setExpanded(group not in folded)
        self._is_filling = False

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected rows that are in the chain now."""
        ids = (item.data(_NAME, _ID_ROLE) for item in self.selectedItems())
        network = self._document.network
        return tuple(
            one for one in ids if isinstance(one, str) and network.get(self._kind, one) is not None
        )

    def _folded(self) -> set[object]:
        items = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        shown = {one.data(_THEN, _ID_ROLE): one.isExpanded() for one in items if one is not None}
        return {one for one in Group if not shown.get(one.value, one is not Group.SAME)}

    def _group_item(self, group: Group, kept: int, count: int) -> QTreeWidgetItem:
        words = self._document.labels
        number = words.number(count)
        if kept != count:
            number = self.tr("{kept} of {count}").format(kept=words.number(kept), count=number)
        name = words.text(f"rounds.group.{group}")
        item = QTreeWidgetItem([self.tr("{name} ({count})").format(name=name, count=number)])
        item.setData(_THEN, _ID_ROLE, group.value)
        font = item.font(_NAME)
        font.setBold(True)
        item.setFont(_NAME, font)
        item.setSizeHint(_NAME, QSize(0, scaled(_ROW_HEIGHT)))
        hint = f"rounds.hint.{group}"
        if words.has(hint):
            item.addChild(_told(words.text(hint)))
        return item

    def _add_rows(
        self, item: QTreeWidgetItem, found: RoundComparison, rows: Sequence[Compared]
    ) -> None:
        words = self._document.labels
        for row in rows[:_MOST_SHOWN]:
            texts = (
                round_words.row_name(words, found, row),
                round_words.then_text(words, row),
                round_words.now_text(words, row),
            )
            child = QTreeWidgetItem(list(texts))
            child.setToolTip(_NAME, texts[0])
            child.setData(_NAME, _ID_ROLE, row.id)
            item.addChild(child)
        if len(rows) > _MOST_SHOWN:
            item.addChild(_told(words.text("rounds.more", count=len(rows) - _MOST_SHOWN)))

    def _pick(self) -> None:
        ids = self.chosen()
        if ids and not self._is_filling:
            self.picked.emit(self._kind, ids)

    def _offer(self, place: QPoint) -> None:
        ids = self.chosen()
        if ids:
            record_menu.pop_up((self.viewport(), place), self._document, self._kind, ids)


def _told(text: str) -> QTreeWidgetItem:
    """A row that only says something."""
    item = QTreeWidgetItem([text])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setToolTip(_NAME, text)
    font = item.font(_NAME)
    font.setItalic(True)
    item.setFont(_NAME, font)
    return item
