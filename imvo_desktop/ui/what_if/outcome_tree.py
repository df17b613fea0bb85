"""What a what-if does to each delivery or risk, in groups with their counts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidgetItem

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.grouped_rows import MOST_SHOWN, NAME, GroupedRows, record_row, told
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

_LEAST_HEIGHT, _TALLEST = 26 * GRID, 2_000


class OutcomeTree(GroupedRows):
    """Each record with its level now and what if; only records of the real chain are picked."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.setObjectName("what_if.groups")
        self.setAccessibleName(self.tr("What changes"))
        self.setHeaderLabels([self.tr("What, and its level now → what if")])
        self.setWordWrap(True)
        self.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self.itemExpanded.connect(self._fit)

    def show_outcome(self, found: ScenarioOutcome, kind: Kind) -> None:
        """Show the groups that hold something; what is the same stays folded."""
        with self.filled_with(kind):
            for group, rows in found.groups[kind].items():
                if not rows:
                    continue
                kept = [one for one in rows if self._is_kept(one)]
                item = self._group_item(group, len(kept), len(rows))
                self.addTopLevelItem(item)
                for row in kept[:MOST_SHOWN]:
                    item.addChild(self._row_item(found, row))
                if len(kept) > MOST_SHOWN:
                    more = len(kept) - MOST_SHOWN
                    item.addChild(told(self._document.labels.text("scenario.more", count=more)))
                item.setExpanded(group is not Group.SAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for at in range(self.topLevelItemCount()):
                group = self.topLevelItem(at)
                if group is not None and group.isExpanded():
                    self._fit(group)

    def _fit(self, group: QTreeWidgetItem) -> None:
        """Make each row of a group as tall as its lines: Qt forgets how far they are indented."""
        room = self.viewport().width() - 2 * self.indentation() - GRID
        wrapped, metrics = Qt.TextFlag.TextWordWrap, self.fontMetrics()
        for at in range(group.childCount()):
            row = group.child(at)
            if row is not None:
                lines = metrics.boundingRect(0, 0, room, _TALLEST, wrapped, row.text(NAME))
                row.setSizeHint(NAME, QSize(0, lines.height() + GRID))

    def _is_kept(self, row: Compared) -> bool:
        """What is only in the what-if is never filtered out."""
        if self._document.network.get(row.kind, row.id) is None:
            return True
        return self._document.filtering.keeps(row.kind, row.id)

    def _group_item(self, group: Group, kept: int, count: int) -> QTreeWidgetItem:
        words, hint = self._document.labels, f"scenario.hint.{group}"
        item = self.heading(words.text(f"scenario.group.{group}"), kept, count)
        if words.has(hint):
            item.addChild(told(words.text(hint)))
        return item

    def _row_item(self, found: ScenarioOutcome, row: Compared) -> QTreeWidgetItem:
        words = self._document.labels
        name = scenario_words.row_name(words, found, row)
        levels = " → ".join(scenario_words.level_texts(words, row))
        return record_row([f"{name}\n{levels}"], name, row.id)
