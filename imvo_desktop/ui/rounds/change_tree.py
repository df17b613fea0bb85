"""What changed between two rounds, in groups with their counts; a row selects what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.grouped_rows import (
    ID_ROLE,
    MOST_SHOWN,
    NAME,
    GroupedRows,
    record_row,
    told,
)
from imvo_desktop.usecases import round_words
from imvo_desktop.usecases.round_comparison import Group, RoundComparison

_THEN, _NOW = 1, 2
_LEAST_HEIGHT = 16 * GRID


class ChangeTree(GroupedRows):
    """Each record with its level then and later; what was folded stays folded."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.setObjectName("rounds.changes")
        self.setAccessibleName(self.tr("What changed"))
        self.setHeaderLabels([self.tr("What"), self.tr("Then"), self.tr("Later")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_THEN, _NOW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_changes(self, found: RoundComparison, kind: Kind) -> None:
        """Show the groups that hold something; what is the same stays folded."""
        folded = self._folded()
        with self.filled_with(kind):
            for group, rows in found.groups[kind].items():
                if not rows:
                    continue
                kept = [one for one in rows if self._document.filtering.keeps(kind, one.id)]
                item = self._group_item(group, len(kept), len(rows))
                self.addTopLevelItem(item)
                item.setFirstColumnSpanned(True)
                self._add_rows(item, found, kept)
                for child in filter(None, map(item.child, range(item.childCount()))):
                    child.setFirstColumnSpanned(child.data(NAME, ID_ROLE) is None)
                item.setExpanded(group not in folded)

    def _folded(self) -> set[object]:
        items = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        shown = {one.data(_THEN, ID_ROLE): one.isExpanded() for one in items if one is not None}
        return {one for one in Group if not shown.get(one.value, one is not Group.SAME)}

    def _group_item(self, group: Group, kept: int, count: int) -> QTreeWidgetItem:
        words, hint = self._document.labels, f"rounds.hint.{group}"
        item = self.heading(words.text(f"rounds.group.{group}"), kept, count)
        item.setData(_THEN, ID_ROLE, group.value)
        if words.has(hint):
            item.addChild(told(words.text(hint)))
        return item

    def _add_rows(
        self, item: QTreeWidgetItem, found: RoundComparison, rows: Sequence[Compared]
    ) -> None:
        words = self._document.labels
        for row in rows[:MOST_SHOWN]:
            name = round_words.row_name(words, found, row)
            texts = [name, round_words.then_text(words, row), round_words.now_text(words, row)]
            item.addChild(record_row(texts, name, row.id))
        if len(rows) > MOST_SHOWN:
            item.addChild(told(words.text("rounds.more", count=len(rows) - MOST_SHOWN)))
