"""The files of one import: what was read in each, and whether something is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.list_draft import ListDraft

_ROW, _MOST_ROWS_SEEN = 28, 5
_NAME, _STATE = 0, 3
_WIDTHS = (32 * GRID, 10 * GRID, 30 * GRID)


class FileList(QWidget):
    """A line per file, with a tick to leave it out; `chosen(place)` and `changed`.

    `told` gives what is missing in a draft, as a sentence.
    """

    chosen = Signal(int)
    changed = Signal()

    def __init__(self, words: Labels, told: Callable[[ListDraft], str]) -> None:
        super().__init__()
        self._words = words
        self._told = told
        self._drafts: Sequence[ListDraft] = ()
        self._list = QTreeWidget()
        self._list.setObjectName("import.files")
        self._list.setAccessibleName(self.tr("The files to import"))
        self._list.setHeaderLabels(
            [self.tr("File"), self.tr("Rows"), self.tr("Recognised as"), self.tr("State")]
        )
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        for column, width in enumerate(_WIDTHS):
            self._list.setColumnWidth(column, scaled(width))
        self._list.currentItemChanged.connect(self._tell_chosen)
        self._list.itemChanged.connect(self._take_tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def show_drafts(self, drafts: Sequence[ListDraft], place: int) -> None:
        """Show `drafts`, the one at `place` chosen; one file alone needs no list."""
        self._drafts = drafts
        self.setVisible(len(drafts) > 1)
        self._list.blockSignals(True)
        self._list.clear()
        for draft in drafts:
            self._list.addTopLevelItem(self._item(draft))
        current = self._list.topLevelItem(place)
        if current is not None:
            self._list.setCurrentItem(current)
        self._list.blockSignals(False)
        lines = 1 + min(len(drafts), _MOST_ROWS_SEEN)
        self._list.setFixedHeight(lines * scaled(_ROW) + 2 * GRID)

    def follow(self) -> None:
        """Say again what is missing."""
        self._list.blockSignals(True)
        for place, draft in enumerate(self._drafts):
            item = self._list.topLevelItem(place)
            if item is not None:
                self._say_state(item, draft)
        self._list.blockSignals(False)

    def _item(self, draft: ListDraft) -> QTreeWidgetItem:
        rows = self._words.number(len(draft.table.rows)) if draft.table is not None else ""
        item = QTreeWidgetItem([draft.name, rows, self._kind(draft)])
        item.setToolTip(_NAME, plain(str(draft.path)))
        item.setSizeHint(_NAME, QSize(0, scaled(_ROW)))
        if draft.failure is None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self._say_state(item, draft)
        return item

    def _say_state(self, item: QTreeWidgetItem, draft: ListDraft) -> None:
        is_in = not draft.is_left_out and draft.failure is None
        if draft.failure is None:
            tick = Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
            item.setCheckState(_NAME, tick)
        said = self._told(draft) or self.tr("Ready")
        text = said.partition("\n")[0]
        if draft.is_left_out:
            text = self.tr("Left out")
        item.setText(_STATE, text)
        item.setToolTip(_STATE, plain(said))

    def _kind(self, draft: ListDraft) -> str:
        if draft.table is None:
            is_case = draft.content is not None
            return self.tr("A whole chain") if is_case else ""
        template = draft.table.how.template
        if template is not None:
            return self._words.text(f"template.{template}")
        if draft.remembered is not None:
            return self.tr("As last time")
        return self.tr("List")

    def _tell_chosen(self) -> None:
        current = self._list.currentItem()
        if current is not None:
            self.chosen.emit(self._list.indexOfTopLevelItem(current))

    def _take_tick(self, item: QTreeWidgetItem, column: int) -> None:
        draft = self._drafts[self._list.indexOfTopLevelItem(item)]
        if column == _NAME and draft.failure is None:
            draft.is_left_out = item.checkState(_NAME) is Qt.CheckState.Unchecked
            self.follow()
            self.changed.emit()
