"""The moments of a project as a table: what, when, by whom, and where one stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from imvo_desktop.labels.change_words import entry_text
from imvo_desktop.labels.instants import instant_text
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.usecases.history_rows import HistoryRow, RowState

type Index = QModelIndex | QPersistentModelIndex

WHAT, STATE, WHEN, WHO = range(4)


class HistoryModel(QAbstractTableModel):
    """Rows of a history; what was taken back is grey and says so."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.rows: tuple[HistoryRow, ...] = ()

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Edit"), self.tr("State"), self.tr("When"), self.tr("Who"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return of_role(self._text(row, index.column()), role)
        if role == Qt.ItemDataRole.ForegroundRole and row.state is RowState.UNDONE:
            palette = QGuiApplication.palette()
            return palette.brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if role == Qt.ItemDataRole.FontRole and row.state is RowState.NOW:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: HistoryRow, column: int) -> str:
        words = self._document.labels
        if column == WHAT:
            if row.label is None and row.is_of_opening:
                return self.tr("The project was opened")
            return entry_text(words, row.action, row.label)
        if column == STATE:
            states = {RowState.NOW: self.tr("Now"), RowState.UNDONE: self.tr("Taken back")}
            return states.get(row.state, "")
        return instant_text(words, row.at) if column == WHEN else row.who


class HistoryTable(QTableView):
    """The moments one under the other; one can be chosen."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._rows = model
        self.setObjectName("history_table")
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> HistoryRow | None:
        """The row that is selected."""
        found = self.selectionModel().selectedRows()
        return self._rows.rows[found[0].row()] if found else None

    def choose_again(self, row: HistoryRow | None) -> None:
        """Select the same moment before the opening in the rows of now."""
        if row is not None and row.sequence is not None and row in self._rows.rows:
            self.selectRow(self._rows.rows.index(row))
