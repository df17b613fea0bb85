"""The table beside a chart: every row behind it, chosen, sorted and copied."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.rows_model import RowsModel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.shown_table import About, ShownTable, as_lines, records

_WIDEST, _NARROWEST = 34 * GRID, 7 * GRID
_MEASURED = 100
_UNSORTED = -1


class RowsTable(QTreeView):
    """`chosen(kind, ids)` when rows are clicked, or Enter is pressed in them."""

    chosen = Signal(object, object)

    def __init__(self, document: Document, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._document = document
        self.rows = RowsModel(document, theme, self)
        self.setModel(self.rows)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(scaled(14), scaled(14)))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setResizeContentsPrecision(_MEASURED)
        self.header().setMinimumSectionSize(_NARROWEST)
        self.header().setStretchLastSection(False)
        self.customContextMenuRequested.connect(self._offer)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_table(self, table: ShownTable) -> None:
        """Show `table`; one with the same columns keeps the order that was chosen and its place."""
        before = self.rows.table
        is_same = (before.headers, before.forms) == (table.headers, table.forms)
        header = self.header()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        scrolled = self.verticalScrollBar().value()
        self.rows.show_table(table)
        self.setSortingEnabled(table.is_sorted_by_form)
        self.sortByColumn(column if is_same and table.is_sorted_by_form else _UNSORTED, order)
        if is_same:
            self.verticalScrollBar().setValue(scrolled)
        else:
            self._fit_columns()

    def copy(self) -> None:
        """Put the selected rows on the clipboard; without any, all of them, as they stand."""
        chosen = self._selected() or self.rows.shown_order
        words = self._document.labels
        QGuiApplication.clipboard().setText(as_lines(self.rows.table, words, chosen))

    def _fit_columns(self) -> None:
        for column in range(self.rows.columnCount()):
            self.resizeColumnToContents(column)
            wide = min(self.columnWidth(column) + GRID, scaled(_WIDEST))
            self.setColumnWidth(column, wide)

    def _selected(self) -> tuple[int, ...]:
        """The rows of the table that are selected, as they stand."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return tuple(self.rows.row_of(one) for one in rows)

    def _about(self, index: QModelIndex) -> About | None:
        """What the selected rows stand for, if `index` is one of them; else what its row does."""
        row = self.rows.row_of(index)
        chosen = self._selected()
        return records(self.rows.table, chosen if row in chosen else (row,))

    def _choose(self, index: QModelIndex) -> None:
        about = self._about(index)
        if about is not None:
            self.chosen.emit(*about)

    def _offer(self, place: QPoint) -> None:
        index = self.indexAt(place)
        about = self._about(index) if index.isValid() else None
        if about is not None:
            record_menu.pop_up((self.viewport(), place), self._document, *about)
