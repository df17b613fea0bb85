"""A table of organisations, deliveries, risks or measures that behaves like a sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.cell_commands import CellCommands
from imvo_desktop.ui.tables.cell_delegates import CellDelegate, FinderDelegate, delegate_for
from imvo_desktop.ui.tables.cell_menu import CellMenus
from imvo_desktop.ui.tables.check_list import CheckList, Tick
from imvo_desktop.ui.tables.column_layout import ColumnLayout
from imvo_desktop.ui.tables.empty_table import EmptyTable
from imvo_desktop.ui.tables.filter_row import FilterRow
from imvo_desktop.ui.tables.new_link_row import NewLinkRow
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.ui.tables.sheet_view import SheetView
from imvo_desktop.ui.tables.table_filters import TableFilters
from imvo_desktop.ui.tables.table_foot import TableFoot
from imvo_desktop.ui.tables.table_message import TableMessage
from imvo_desktop.ui.tables.table_selection import TableSelection
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.fill_cells import Wish
from imvo_desktop.usecases.table_columns import LISTED, Column

_ROW_HEIGHT = 28
_NUMBERS_WIDTH = 5 * GRID
_NUMBERS_STYLE = "QHeaderView::section { border: none; font-weight: 400; padding: 0 4px; }"
_ADD = {Kind.ORGANISATION: "add_organisation", Kind.RISK: "show_links", Kind.MEASURE: "show_risks"}


class RecordTable(QWidget):
    """Sorts by its heads, filters by the row above, edits in the cell, follows the selection.

    `asked(command)` for what the window does; `commands` is what can be done with the cells.
    """

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection, kind: Kind) -> None:
        super().__init__()
        self.setObjectName(f"table_{kind}")
        self._document = document
        self.model = RecordModel(document, kind)
        self.view = SheetView()
        self.view.setObjectName(f"{kind}_cells")
        self._set_up_view()
        columns = self.model.columns
        self.columns = ColumnLayout(self.view.horizontalHeader(), columns)
        listed = [at for at, one in enumerate(columns) if one.shape in LISTED]
        self._filter = FilterRow(self.view.horizontalHeader(), listed)
        self.message = TableMessage()
        self._empty = EmptyTable(kind)
        self._foot = TableFoot(kind)
        self._new_link = NewLinkRow(document)
        self.commands = CellCommands(document, self.model, self.view, self.message)
        self.filters = TableFilters(document, self.model, self._filter)
        self.menus = CellMenus(document, self.commands, self.columns, self.filters)
        self._chosen = TableSelection(self.model, self.view, selection)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_parts()

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        self.commands.copy()

    def paste(self) -> None:
        """Put the block on the clipboard in the cells from the first selected one on."""
        self.commands.paste()

    def select_all(self) -> None:
        """Select every row that is shown."""
        self.view.selectAll()

    def go_to_filter(self) -> None:
        """Go to the filter row."""
        self._filter.focus_first()

    def clear_filter(self) -> None:
        """Show every row again."""
        self.filters.clear()
        self._document.filtering.clear()

    def add_row(self) -> None:
        """Begin a new record; a filter would hide it, so everything is shown."""
        if self.model.is_narrowed:
            self.clear_filter()
        if self.model.kind is Kind.LINK:
            self._new_link.begin()
            return
        before = self.model.rowCount()
        self.asked.emit(_ADD[self.model.kind])
        if self.model.rowCount() == before + 1:
            name = self.model.index(before, self.view.shown_columns()[0])
            self.view.setCurrentIndex(name)
            self.view.edit(name)

    def choose_columns(self) -> CheckList:
        """Open the list of columns: which are shown, and in which order."""
        words, by_field = self._document.labels, {one.field: one for one in self.model.columns}
        shown = self.columns.fields
        fields = [*shown, *(one for one in by_field if one not in shown)]
        listed = CheckList(self.tr("Columns"), self, is_ordered=True)
        listed.fill(
            [Tick(one, words.text(by_field[one].heading_code), one in shown) for one in fields]
        )
        listed.changed.connect(self.columns.choose)
        listed.reset_asked.connect(self.columns.reset)
        listed.open_under(self._foot.columns)
        return listed

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_up_view(self) -> None:
        view, heads, numbers = self.view, self.view.horizontalHeader(), self.view.verticalHeader()
        view.setModel(self.model)
        heads.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setStretchLastSection(True)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        numbers.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        numbers.setSectionResizeMode(numbers.ResizeMode.Fixed)
        numbers.setMinimumWidth(_NUMBERS_WIDTH)
        numbers.setHighlightSections(False)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        numbers.setStyleSheet(_NUMBERS_STYLE)
        view.setWordWrap(False)
        view.setAlternatingRowColors(True)
        for at, column in enumerate(self.model.columns):
            delegate = delegate_for(self._document, column, view)
            view.setItemDelegateForColumn(at, delegate)
            if isinstance(delegate, CellDelegate):
                delegate.filled.connect(lambda wanted: self.commands.fill_selected(wanted))
            if isinstance(delegate, FinderDelegate):
                delegate.completed.connect(self._complete_product)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self._filter)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._new_link)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        view, foot = self.view, self._foot
        view.horizontalScrollBar().valueChanged.connect(self._filter.follow_scrolling)
        view.laid_out.connect(self._filter.place)
        view.add_asked.connect(self.add_row)
        view.menu_asked.connect(self._open_menu)
        view.horizontalHeader().customContextMenuRequested.connect(self._open_head_menu)
        self.menus.asked.connect(self.asked)
        self.menus.columns_asked.connect(self.choose_columns)
        self._empty.asked.connect(self.asked)
        self._empty.all_asked.connect(self.clear_filter)
        self._new_link.made.connect(self._add_link)
        foot.add_asked.connect(self.add_row)
        foot.all_asked.connect(self.clear_filter)
        foot.columns_asked.connect(self.choose_columns)
        model = self.model
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_parts)
        self._document.language_changed.connect(self._name_columns)

    def _open_menu(self, place: QPoint) -> None:
        self.menus.on_cells(self.model, self.view, place)

    def _open_head_menu(self, place: QPoint) -> None:
        self.menus.on_head(self.model, self.view, place)

    def _add_link(self, supplier: str, buyer: str) -> None:
        document = self._document
        document.do(editing.connect(document.network, supplier, buyer, document.new_id))
        self.view.scrollToBottom()

    def _complete_product(self, index: QPersistentModelIndex, text: str, hs: str) -> None:
        """Keep the words of a product with the code that was chosen for them."""
        if index.isValid():
            record_id = self.model.id_at(index.row())
            wishes = [Wish(record_id, self._column("product"), text)]
            wishes.append(Wish(record_id, self._column("hs"), hs))
            self.model.fill(wishes, "change")

    def _column(self, field: str) -> Column:
        return next(one for one in self.model.columns if one.field == field)

    def _show_parts(self) -> None:
        rows, total = self.model.rowCount(), self.model.total
        is_narrowed = self.model.is_narrowed
        self._empty.show_narrowed(is_narrowed=is_narrowed and total > 0)
        self._empty.setVisible(not rows)
        self.view.setVisible(rows > 0)
        self._filter.setVisible(total > 0)
        self._foot.setVisible(total > 0)
        self._foot.show_count(rows, total, is_narrowed=is_narrowed)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self._document.labels.text(f"kind.{self.model.kind}"))
        self._name_columns()

    def _name_columns(self) -> None:
        """Name the filters, and give each column room for the text above it."""
        words = self._document.labels
        self._filter.retranslate([words.text(one.heading_code) for one in self.model.columns])
        self.columns.make_room()
