"""What is selected in a table and what is selected in the window follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.ui.tables.sheet_view import SheetView

_SELECT = QItemSelectionModel.SelectionFlag


class TableSelection(QObject):
    """The records of selected cells are selected for every view, and the other way round.

    Who selected cells here gets them back after the rows were read anew: whole rows would make Del
    remove records.
    """

    def __init__(self, model: RecordModel, view: SheetView, selection: Selection) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._selection = selection
        self._is_following = False
        self._columns: frozenset[int] | None = None
        self._current: tuple[str, int] | None = None
        view.selectionModel().selectionChanged.connect(self._tell)
        selection.changed.connect(self._follow_others)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.follow()

    def follow(self) -> None:
        """Select the rows of what is selected in the window."""
        if self._is_following:
            return
        is_mine = self._selection.kind is self._model.kind
        rows = self._model.rows_of(self._selection.ids) if is_mine else []
        columns = range(self._model.columnCount()) if self._columns is None else self._columns
        chosen = QItemSelection()
        for first, last in _runs(rows):
            for left, right in _runs(sorted(columns)):
                chosen.select(self._model.index(first, left), self._model.index(last, right))
        self._is_following = True
        # In two steps: Qt compares every run of the old selection with every run of the new one.
        self._view.selectionModel().clearSelection()
        self._view.selectionModel().select(chosen, _SELECT.Select)
        if rows:
            self._view.scrollTo(self._model.index(rows[0], self._left_column()))
        self._is_following = False

    def _tell(self) -> None:
        if self._is_following:
            return
        blocks = self._view.selectionModel().selection().toList()
        rows = {row for one in blocks for row in range(one.top(), one.bottom() + 1)}
        columns = {at for one in blocks for at in range(one.left(), one.right() + 1)}
        is_all = len(columns) == self._model.columnCount()
        self._columns = None if is_all else frozenset(columns)
        ids = self._model.ids
        self._is_following = True
        self._selection.set(self._model.kind, [ids[row] for row in sorted(rows)])
        self._is_following = False

    def _follow_others(self) -> None:
        if not self._is_following:
            self._columns = None
            self.follow()
            if self._selection.kind is self._model.kind and self._selection.ids:
                self._go_to(self._selection.ids[0], self._left_column())

    def _remember(self) -> None:
        here = self._view.currentIndex()
        is_there = 0 <= here.row() < self._model.rowCount()
        self._current = (self._model.id_at(here.row()), here.column()) if is_there else None

    def _restore(self) -> None:
        self.follow()
        if self._current is not None:
            self._go_to(*self._current)

    def _go_to(self, record_id: str, column: int) -> None:
        """Put the keyboard on the row of a record, so that what is typed goes there."""
        rows = self._model.rows_of([record_id])
        if rows:
            here = self._model.index(rows[0], column)
            self._is_following = True
            self._view.selectionModel().setCurrentIndex(here, _SELECT.NoUpdate)
            self._is_following = False

    def _left_column(self) -> int:
        current = self._view.currentIndex().column()
        return current if current >= 0 else next(iter(self._view.shown_columns()), 0)


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last of each run of numbers that follow each other."""
    runs = []
    for _, run in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        found = [number for _, number in run]
        runs.append((found[0], found[-1]))
    return runs
