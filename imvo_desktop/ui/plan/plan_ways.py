"""The three ways to look at the measures: a board, a table, a list by date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.plan.board import Board
from imvo_desktop.ui.plan.due_list import DueList
from imvo_desktop.ui.plan.plan_table import PlanTable
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.plan_rows import PlanRow

BOARD, TABLE, DUE = range(3)


class PlanWays(QStackedWidget):
    """One of the three is in front, as `tabs` says; the same measure is chosen in all of them.

    `picked(id)`, `opened(id)`, `moved(id, Column)` and `asked(command)` of whichever it is.
    """

    picked = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object)
    asked = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        words = document.labels
        self.board = Board(words, theme)
        self.table = PlanTable(document)
        self.due = DueList(words)
        self.tabs = QTabBar()
        self._chosen = ""
        self._set_up()
        for part in (self.board, self.table, self.due):
            part.picked.connect(self.picked)
        for opener in (self.board, self.due):
            opener.opened.connect(self.opened)
        self.board.moved.connect(self.moved)
        self.table.asked.connect(self.asked)
        self.tabs.currentChanged.connect(self._show_page)

    def show_rows(
        self, rows: Sequence[PlanRow], day: str, *, is_narrowed: bool, can_move: bool
    ) -> None:
        """Show `rows` as of `day` (ISO); `is_narrowed` where they are not all."""
        self.board.show_rows(rows, self._chosen, can_move=can_move)
        self.table.show_rows(rows, is_narrowed=is_narrowed)
        self.due.show_rows(rows, day, self._chosen)

    def choose(self, measure_id: str) -> None:
        """Remember which measure is chosen, and show it in what is in front."""
        self._chosen = measure_id
        self._parts[self.currentIndex()].choose(measure_id)

    def take_keyboard(self) -> None:
        """Put the keyboard in what is in front."""
        self._parts[self.currentIndex()].take_keyboard()

    @property
    def _parts(self) -> tuple[Board, PlanTable, DueList]:
        return self.board, self.table, self.due

    def _show_page(self, tab: int) -> None:
        self.setCurrentIndex(tab)
        self._parts[tab].choose(self._chosen)

    def _set_up(self) -> None:
        self.tabs.setObjectName("plan.tabs")
        self.tabs.setAccessibleName(self.tr("Board, table, by date"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        pages: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Board"), self.board),
            (self.tr("Table"), self.table),
            (self.tr("By date"), self.due),
        )
        for name, page in pages:
            self.tabs.addTab(name)
            self.addWidget(page)
