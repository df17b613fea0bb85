"""A table of organisations, deliveries or risks that behaves like a sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.cell_delegates import CodeDelegate, FinderDelegate, LevelDelegate
from imvo_desktop.ui.tables.columns import Column, Shape
from imvo_desktop.ui.tables.filter_row import FilterRow
from imvo_desktop.ui.tables.record_model import RecordModel

_ROW_HEIGHT = 28
_SELECT = QItemSelectionModel.SelectionFlag


class RecordTable(QWidget):
    """Sorts by its heads, filters by the row above, edits in the cell, follows the selection."""

    def __init__(self, document: Document, selection: Selection, kind: Kind) -> None:
        super().__init__()
        self.setObjectName(f"table_{kind}")
        self._document = document
        self._selection = selection
        self._kind = kind
        self._is_following = False
        self.model = RecordModel(document, kind)
        self.view = QTableView()
        self.view.setObjectName(f"{kind}_cells")
        self._set_up_view()
        self._filter = FilterRow(self.view.horizontalHeader())
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_empty()
        self._follow_selection()

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as a block other sheets can paste."""
        cells = self.view.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in cells})
        columns = sorted({index.column() for index in cells})
        chosen = {(index.row(), index.column()) for index in cells}
        lines = (
            "\t".join(
                self._text(row, column) if (row, column) in chosen else "" for column in columns
            )
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Give every selected cell of the current column the text on the clipboard, as one edit."""
        typed = QGuiApplication.clipboard().text().split("\n")[0].split("\t")[0]
        current = self.view.currentIndex()
        cells = self.view.selectionModel().selectedIndexes()
        rows = sorted({cell.row() for cell in cells if cell.column() == current.column()})
        column = self.model.columns[current.column()]
        if rows and column.is_editable:
            self.model.set_cells([self.model.id_at(row) for row in rows], column, typed)

    def select_all(self) -> None:
        """Select every row that is shown."""
        self.view.selectAll()

    def go_to_filter(self) -> None:
        """Go to the filter row."""
        self._filter.focus_first()

    def clear_filter(self) -> None:
        """Show every row."""
        self._filter.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _text(self, row: int, column: int) -> str:
        text = str(self.model.index(row, column).data() or "")
        return text.replace("\t", " ").replace("\r", "").replace("\n", " ")

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        view.setWordWrap(False)
        view.setAlternatingRowColors(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        for at, column in enumerate(self.model.columns):
            view.setColumnWidth(at, column.width)
            if column.shape is Shape.LEVEL:
                view.setItemDelegateForColumn(at, LevelDelegate(view))
            elif column.shape is Shape.CODE:
                view.setItemDelegateForColumn(at, CodeDelegate(self._document, column, view))
            elif finder := _finder_of(column):
                delegate = FinderDelegate(self._document, column, finder, view)
                view.setItemDelegateForColumn(at, delegate)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(0)
        layout.addWidget(self._filter)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._filter.changed.connect(self.model.set_filter)
        self.view.horizontalScrollBar().valueChanged.connect(self._filter.follow_scrolling)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self._selection.changed.connect(self._follow_selection)
        self.model.modelReset.connect(self._follow_selection)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_empty)
        self._document.language_changed.connect(self._name_columns)

    def _tell_selection(self) -> None:
        if self._is_following:
            return
        blocks = self.view.selectionModel().selection()
        rows = sorted(
            {row for one in blocks.toList() for row in range(one.top(), one.bottom() + 1)}
        )
        self._is_following = True
        self._selection.set(self._kind, [self.model.id_at(row) for row in rows])
        self._is_following = False

    def _follow_selection(self) -> None:
        if self._is_following:
            return
        is_mine = self._selection.kind is self._kind
        rows = self.model.rows_of(self._selection.ids) if is_mine else []
        chosen = QItemSelection()
        last = len(self.model.columns) - 1
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, last))
        self._is_following = True
        self.view.selectionModel().select(chosen, _SELECT.ClearAndSelect)
        if rows:
            self.view.scrollTo(self.model.index(rows[0], 0))
        self._is_following = False

    def _show_empty(self) -> None:
        is_empty = not self._document.network.records(self._kind)
        self._empty.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self._filter.setVisible(not is_empty)

    def _retranslate(self) -> None:
        self._empty.setText(self._empty_text())
        self.view.setAccessibleName(self._document.labels.text(f"kind.{self._kind}"))
        self._name_columns()

    def _name_columns(self) -> None:
        """Name the filters, and give each column room for the text above it."""
        labels, header = self._document.labels, self.view.horizontalHeader()
        self._filter.retranslate([labels.text(one.heading_code) for one in self.model.columns])
        header.ensurePolished()
        for at in range(len(self.model.columns)):
            self.view.setColumnWidth(at, max(header.sectionSize(at), header.sectionSizeHint(at)))

    def _empty_text(self) -> str:
        if self._kind is Kind.ORGANISATION:
            return self.tr("Here you see all organisations. Import a list, or insert one.")
        if self._kind is Kind.LINK:
            return self.tr("Here you see who delivers what to whom. Draw a line in the chain.")
        return self.tr("Here you see all risks. Select a delivery and tag a risk on it.")

    def cell_position(self, row: int, column: int) -> QPoint:
        """The middle of a cell within the view."""
        return self.view.visualRect(self.model.index(row, column)).center()


def _finder_of(column: Column) -> str:
    """What a cell of `column` offers while somebody types; empty for nothing."""
    if column.shape is Shape.COUNTRY:
        return "country"
    return "sector" if column.field == "sector" else ""
