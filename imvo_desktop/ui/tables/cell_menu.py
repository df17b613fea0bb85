"""The menus of a table: on its cells and on its heads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.words import cut_short
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.tables.cell_commands import CellCommands
from imvo_desktop.ui.tables.column_layout import ColumnLayout
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.ui.tables.sheet_view import SheetView
from imvo_desktop.ui.tables.table_filters import TableFilters

_LONGEST_SHOWN = 30


class CellMenus(QObject):
    """Opens the menus; `asked(command)` for what the window does, `columns_asked`."""

    asked = Signal(str)
    columns_asked = Signal()

    def __init__(
        self,
        document: Document,
        commands: CellCommands,
        layout: ColumnLayout,
        filters: TableFilters,
    ) -> None:
        super().__init__(commands)
        self._document = document
        self._commands = commands
        self._layout = layout
        self._filters = filters

    def on_cells(self, model: RecordModel, view: SheetView, place: QPoint) -> QMenu:
        """The menu of the selected cells, open at `place` on the screen."""
        menu = self._menu(view)
        can_edit = not self._document.is_read_only and not self._document.is_locked
        commands = self._commands
        self._add(menu, "copy", self.tr("Copy"), commands.copy)
        self._add(menu, "copy_heads", self.tr("Copy with headings"), commands.copy_with_heads)
        self._add(menu, "paste", self.tr("Paste"), commands.paste, is_on=can_edit)
        menu.addSeparator()
        self._add(menu, "fill_down", self.tr("Fill down"), commands.fill_down, is_on=can_edit)
        self._add(menu, "clear", self.tr("Empty the cells"), commands.clear_cells, is_on=can_edit)
        menu.addSeparator()
        self._add_filters(menu, model, view)
        menu.addSeparator()
        self._add_ways(menu, model.kind, can_edit=can_edit)
        menu.addSeparator()
        record_menu.add_ways(menu, self._document, model.kind, commands.selected_ids())
        menu.addSeparator()
        self._add(menu, "remove", self._remove_text(model.kind), commands.remove_rows, can_edit)
        menu.popup(place)
        return menu

    def on_head(self, model: RecordModel, view: SheetView, place: QPoint) -> QMenu | None:
        """The menu of the head at `place` in the row of heads."""
        header = view.horizontalHeader()
        at = header.logicalIndexAt(place)
        if at < 0:
            return None
        menu = self._menu(view)
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._add(menu, "sort_up", self.tr("Sort ascending"), lambda: view.sortByColumn(at, up))
        self._add(
            menu, "sort_down", self.tr("Sort descending"), lambda: view.sortByColumn(at, down)
        )
        menu.addSeparator()
        self._add(menu, "filter", self.tr("Filter"), lambda: self._filters.go_to(at))
        has_filter = model.columns[at] in model.filters
        clear = self.tr("Clear this filter")
        self._add(menu, "clear_filter", clear, lambda: self._filters.clear_one(at), has_filter)
        menu.addSeparator()
        self._add(menu, "hide", self.tr("Hide this column"), lambda: self._layout.hide(at))
        self._add(menu, "columns", self.tr("Columns…"), self.columns_asked.emit)
        self._add(menu, "reset", self.tr("Columns as they were at first"), self._layout.reset)
        menu.popup(header.mapToGlobal(place))
        return menu

    def _menu(self, view: SheetView) -> QMenu:
        menu = QMenu(view)
        menu.setObjectName("table.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(
        self, menu: QMenu, name: str, text: str, do: Callable[[], object], is_on: bool = True
    ) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"table.menu.{name}")
        action.setEnabled(is_on)
        action.triggered.connect(lambda: do())

    def _add_filters(self, menu: QMenu, model: RecordModel, view: SheetView) -> None:
        index = view.currentIndex()
        record = model.record(index.row())
        if record is None:
            return
        column = model.columns[index.column()]
        text = model.cells.listed_text(record, column)
        shown = cut_short(text, _LONGEST_SHOWN)
        only = self.tr("Only rows with “{value}”") if text else self.tr("Only rows without a value")
        only = only.format(value=shown.replace("&", "&&"))
        self._add(menu, "only", only, lambda: self._filters.only(index.column(), text))
        if model.filters:
            self._add(menu, "show_all", self.tr("Clear the filters"), self._filters.clear)

    def _add_ways(self, menu: QMenu, kind: Kind, *, can_edit: bool) -> None:
        if kind in (Kind.ORGANISATION, Kind.LINK):
            self._add(menu, "chain", self.tr("Show in the chain"), self._ask("show_chain"))
            self._add(menu, "tag", self.tr("Tag a risk…"), self._ask("tag_risk"), can_edit)
        if kind in (Kind.ORGANISATION, Kind.LINK, Kind.RISK):
            self._add(menu, "what_if", self.tr("What if…"), self._ask("what_if"), can_edit)
        if kind in (Kind.ORGANISATION, Kind.LINK):
            asked = self.tr("Questionnaire for the supplier…")
            self._add(menu, "ask_supplier", asked, self._ask("ask_supplier"))
        if kind is Kind.ORGANISATION:
            supplier = self.tr("Add a supplier of this")
            self._add(menu, "supplier", supplier, self._ask("add_supplier"), can_edit)

    def _ask(self, command: str) -> Callable[[], object]:
        return lambda: self.asked.emit(command)

    def _remove_text(self, kind: Kind) -> str:
        if kind is Kind.ORGANISATION:
            return self.tr("Remove these organisations")
        if kind is Kind.LINK:
            return self.tr("Remove these deliveries")
        return (
            self.tr("Remove these risks") if kind is Kind.RISK else self.tr("Remove these measures")
        )
