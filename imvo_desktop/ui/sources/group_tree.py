"""The tree of groups of suggestions; keeps its place when the groups change."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.sources.group_model import (
    LIKELIHOOD,
    LINKS,
    SAID,
    SCALE,
    THEME,
    Block,
    GroupModel,
)
from imvo_desktop.usecases.suggestion_groups import Group, GroupKey
from imvo_desktop.usecases.suggestions import Suggestion

_MOST_OF_THEME = 0.55
_NARROWEST = 14 * GRID
_MOST_KEPT_OPEN = 50
_SELECT = QItemSelectionModel.SelectionFlag


class GroupTree(QTreeView):
    """`picked` when other rows are selected by a person, `moved` when another is in focus."""

    picked = Signal()
    moved = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("sources.groups")
        self._model = GroupModel(document, self)
        self._is_filling = False
        self._chosen: tuple[Suggestion, ...] | None = None
        self.setModel(self._model)
        self.setUniformRowHeights(True)
        self._set_up_header()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.selectionModel().selectionChanged.connect(self._tell_picked)
        self.selectionModel().currentChanged.connect(self._tell_moved)

    @property
    def chosen(self) -> tuple[Suggestion, ...]:
        """The suggestions of the selected rows, each once."""
        if self._chosen is None:
            blocks: list[Block] = []
            for block in self.selectionModel().selection().toList():
                above = block.parent()
                if block.left() == 0:
                    rows = range(block.top(), block.bottom() + 1)
                    blocks.append((above.row() if above.isValid() else None, rows))
            self._chosen = self._model.suggestions_in(blocks)
        return self._chosen

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups that are shown."""
        return self._model.groups

    @property
    def focused(self) -> tuple[Group | None, Suggestion | None]:
        """What the row in focus is about."""
        index = self.currentIndex()
        return self._model.group_at(index), self._model.suggestion_at(index)

    def show_groups(self, groups: tuple[Group, ...], *, is_same: bool) -> None:
        """Show `groups`; when they are the `is_same` list as before, keep the place in it."""
        place = self._place() if is_same else None
        self._is_filling = True
        self._model.show_groups(groups)
        self._chosen = None
        if place is not None:
            self._restore(*place)
        self._is_filling = False
        self._share_width()
        self.moved.emit()

    def forget_selection(self) -> None:
        """Select nothing, without telling."""
        self._is_filling = True
        self.selectionModel().clearSelection()
        self._is_filling = False

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a block a sheet can paste."""
        rows = sorted(self.selectionModel().selectedRows(), key=self._order)
        columns = range(self._model.columnCount())
        lines = ("\t".join(str(one.siblingAtColumn(at).data()) for at in columns) for one in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column in (LIKELIHOOD, SCALE, LINKS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def _share_width(self) -> None:
        """Let the columns of numbers take what they need, and the others share the rest."""
        header = self.header()
        taken = 0
        for column in (LIKELIHOOD, SCALE, LINKS):
            width = header.sectionSizeHint(column) + GRID // 2
            header.resizeSection(column, width)
            taken += width
        rest = self.viewport().width() - taken
        theme = max(_NARROWEST, min(self._longest_theme(), round(rest * _MOST_OF_THEME)))
        header.resizeSection(THEME, theme)
        header.resizeSection(SAID, max(_NARROWEST, rest - theme))

    def _longest_theme(self) -> int:
        """How wide the longest name of a theme that is shown is, with its margins."""
        firsts = {group.theme: row for row, group in enumerate(self.groups)}
        names = (str(self._model.index(row, THEME).data()) for row in firsts.values())
        widths = map(self.fontMetrics().horizontalAdvance, names)
        return max(widths, default=0) + 2 * GRID

    def _place(self) -> tuple[int, set[GroupKey], set[GroupKey]]:
        """The row in focus, and the groups that are open and selected."""
        model = self._model
        open_rows: set[GroupKey] = set()
        for row, group in enumerate(model.groups):
            if self.isExpanded(model.index(row, 0)) and len(open_rows) < _MOST_KEPT_OPEN:
                open_rows.add(group.key)
        chosen = {
            model.groups[row].key
            for block in self.selectionModel().selection().toList()
            if not block.parent().isValid()
            for row in range(block.top(), block.bottom() + 1)
        }
        current = self.currentIndex()
        top = current.parent() if current.parent().isValid() else current
        return top.row(), open_rows, chosen

    def _restore(self, row: int, open_rows: set[GroupKey], chosen: set[GroupKey]) -> None:
        model, last = self._model, self._model.columnCount() - 1
        selected = QItemSelection()
        for at, group in enumerate(model.groups if open_rows or chosen else ()):
            if group.key in open_rows:
                self.setExpanded(model.index(at, 0), True)
            if group.key in chosen:
                selected.select(model.index(at, 0), model.index(at, last))
        if row >= 0 and model.groups:
            current = model.index(min(row, len(model.groups) - 1), 0)
            self.selectionModel().setCurrentIndex(current, _SELECT.NoUpdate)
            self.scrollTo(current)
        self.selectionModel().select(selected, _SELECT.ClearAndSelect)

    def _order(self, index: QModelIndex) -> tuple[int, int]:
        above = index.parent()
        return (above.row(), index.row()) if above.isValid() else (index.row(), -1)

    def _tell_picked(self) -> None:
        self._chosen = None
        if not self._is_filling:
            self.picked.emit()

    def _tell_moved(self) -> None:
        if not self._is_filling:
            self.moved.emit()
