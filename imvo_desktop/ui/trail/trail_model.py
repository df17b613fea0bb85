"""The entries of the audit trail as a table: what, how much, when and by whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from imvo_desktop.labels.instants import instant_text
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.usecases.audit_trail import TrailEntry

type Index = QModelIndex | QPersistentModelIndex

NUMBER, WHEN, WHO, WHAT, CHANGES = range(5)
_NO_INDEX = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrailModel(QAbstractTableModel):
    """The entries that were read so far; one that was blanked is grey."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.entries: list[TrailEntry] = []

    def show_entries(self, entries: Sequence[TrailEntry]) -> None:
        """Show these instead of what there was."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def add_older(self, entries: Sequence[TrailEntry]) -> None:
        """Put these below."""
        if not self.entries:
            self.show_entries(entries)
        elif entries:
            first = len(self.entries)
            self.beginInsertRows(_NO_INDEX, first, first + len(entries) - 1)
            self.entries.extend(entries)
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else CHANGES + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = ("№", self.tr("When"), self.tr("Who"), self.tr("Edit"), self.tr("Records"))
        return texts[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, column = self.entries[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return of_role(self._text(one, column), role)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (NUMBER, CHANGES):
            return _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and one.is_blanked:
            palette = QGuiApplication.palette()
            return palette.brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def _text(self, one: TrailEntry, column: int) -> str:
        words = self._document.labels
        if column == WHEN:
            return instant_text(words, one.at)
        if column in (WHO, WHAT):
            return one.who if column == WHO else one.title
        if column == CHANGES and one.is_blanked:
            return "–"
        return words.number(one.sequence if column == NUMBER else one.records)


class TrailTable(QTableView):
    """The entries one under the other; one is chosen."""

    def __init__(self, model: TrailModel) -> None:
        super().__init__()
        self.setObjectName("trail_table")
        self.setModel(model)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
