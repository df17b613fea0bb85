"""What a what-if does to each delivery or risk, in groups with their counts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

_ID_ROLE = Qt.ItemDataRole.UserRole
_NAME = 0
_MOST_SHOWN = 300
_ROW_HEIGHT, _LEAST_HEIGHT, _TALLEST = 26, 26 * GRID, 2_000


class OutcomeTree(QTreeWidget):
    """`picked(kind, ids)` when rows are selected whose records are in the real chain."""

    picked = Signal(object, object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("what_if.groups")
        self._document = document
        self._kind = Kind.LINK
        self._is_filling = False
        self.setAccessibleName(self.tr("What changes"))
        self.setHeaderLabels([self.tr("What, and its level now → what if")])
        self.setWordWrap(True)
        self.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemSelectionChanged.connect(self._pick)
        self.itemExpanded.connect(self._fit)

    def show_outcome(self, found: ScenarioOutcome, kind: Kind) -> None:
        """Show the groups that hold something; what is the same stays folded."""
        self._kind = kind
        self._is_filling = True
        self.clear()
        for group, rows in found.groups[kind].items():
            if not rows:
                continue
            kept = [one for one in rows if self._is_kept(one)]
            item = self._group_item(group, len(kept), len(rows))
            self.addTopLevelItem(item)
            self._tell(item, group)
            for row in kept[:_MOST_SHOWN]:
                item.addChild(self._row_item(found, row))
            if len(kept) > _MOST_SHOWN:
                more = self._document.labels.text("scenario.more", count=len(kept) - _MOST_SHOWN)
                item.addChild(_told(more))
            item.setExpanded(group is not Group.SAME)
        self._is_filling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for at in range(self.topLevelItemCount()):
                group = self.topLevelItem(at)
                if group is not None and group.isExpanded():
                    self._fit(group)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected rows that are in the real chain."""
        ids = (item.data(_NAME, _ID_ROLE) for item in self.selectedItems())
        network = self._document.network
        return tuple(
            one for one in ids if isinstance(one, str) and network.get(self._kind, one) is not None
        )

    def _fit(self, group: QTreeWidgetItem) -> None:
        """Make each row of a group as tall as its lines: Qt forgets how far they are indented."""
        room = self.viewport().width() - 2 * self.indentation() - GRID
        wrapped, metrics = Qt.TextFlag.TextWordWrap, self.fontMetrics()
        for at in range(group.childCount()):
            row = group.child(at)
            if row is not None:
                lines = metrics.boundingRect(0, 0, room, _TALLEST, wrapped, row.text(_NAME))
                row.setSizeHint(_NAME, QSize(0, lines.height() + GRID))

    def _is_kept(self, row: Compared) -> bool:
        """What is only in the what-if is never filtered out."""
        if self._document.network.get(row.kind, row.id) is None:
            return True
        return self._document.filtering.keeps(row.kind, row.id)

    def _group_item(self, group: Group, kept: int, count: int) -> QTreeWidgetItem:
        words = self._document.labels
        number = words.number(count)
        if kept != count:
            number = self.tr("{kept} of {count}").format(kept=words.number(kept), count=number)
        name = words.text(f"scenario.group.{group}")
        item = QTreeWidgetItem([self.tr("{name} ({count})").format(name=name, count=number)])
        font = item.font(_NAME)
        font.setBold(True)
        item.setFont(_NAME, font)
        item.setSizeHint(_NAME, QSize(0, scaled(_ROW_HEIGHT)))
        return item

    def _tell(self, item: QTreeWidgetItem, group: Group) -> None:
        """Say under a group what it does not mean."""
        words, hint = self._document.labels, f"scenario.hint.{group}"
        if words.has(hint):
            item.addChild(_told(words.text(hint)))

    def _row_item(self, found: ScenarioOutcome, row: Compared) -> QTreeWidgetItem:
        words = self._document.labels
        name = scenario_words.row_name(words, found, row)
        levels = " → ".join(scenario_words.level_texts(words, row))
        item = QTreeWidgetItem([f"{name}\n{levels}"])
        item.setToolTip(_NAME, name)
        item.setData(_NAME, _ID_ROLE, row.id)
        return item

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
