"""The records of one kind as rows: choose one, add one, remove one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LEAST_ROWS = 4


@dataclass(frozen=True, slots=True)
class ListRow:
    """One record: its id and what stands in each column."""

    id: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list says of itself: its `name` for who cannot see it, its buttons, and while empty.

    Without a text for a button there is none.
    """

    name: str
    headers: tuple[str, ...]
    add: str = ""
    remove: str = ""
    nothing: str = ""


class RecordList(QWidget):
    """`chosen(id)` when a person chooses another row, empty for none; Delete asks to remove it.

    Its parts are called after `name`: `.table`, `.add`, `.remove`, `.nothing`.
    """

    chosen = Signal(str)
    add_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, name: str, words: ListWords, wide_column: int = 0) -> None:
        super().__init__()
        self.table = _Table(0, len(words.headers))
        self.add = QPushButton(words.add)
        self.remove = QPushButton(words.remove)
        self.buttons = FlowLayout(spacing=GRID // 2)
        self._nothing = WrappedLabel(words.nothing, "quiet")
        self._is_editable = True
        self._set_up(name, words, wide_column)
        self._lay_out(words)
        self.table.itemSelectionChanged.connect(self._tell)
        self.table.removal_asked.connect(self._ask_removal)
        self.add.clicked.connect(self.add_asked)
        self.remove.clicked.connect(self._ask_removal)
        self._follow()

    @property
    def current(self) -> str:
        """The id of the row that is chosen; empty where none is."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID_ROLE)) if item is not None and self.table.selectedItems() else ""

    def show_rows(self, rows: Sequence[ListRow], *, is_editable: bool = True) -> None:
        """Show `rows`; the one that was chosen stays so, else the first is."""
        before = self.current
        self._is_editable = is_editable
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row.texts):
                self._show_cell(at, column, row.id, text)
        self.table.blockSignals(False)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows and bool(self._nothing.text()))
        ids = [row.id for row in rows]
        self.select(before if before in ids else next(iter(ids), ""))
        if self.current != before:
            self.chosen.emit(self.current)
        self._follow()

    def select(self, record_id: str) -> None:
        """Choose the row of a record; nothing where there is none."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_ID_ROLE) == record_id:
                self.table.selectRow(row)
                self.table.scrollToItem(item)
                return
        self.table.clearSelection()

    def _show_cell(self, row: int, column: int, record_id: str, text: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(plain(text))
        item.setData(_ID_ROLE, record_id)

    def _set_up(self, name: str, words: ListWords, wide_column: int) -> None:
        table = self.table
        table.setObjectName(f"{name}.table")
        table.setAccessibleName(words.name)
        table.setHorizontalHeaderLabels(list(words.headers))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide_column, QHeaderView.ResizeMode.Stretch)
        for part, button in (("add", self.add), ("remove", self.remove)):
            button.setObjectName(f"{name}.{part}")
            button.setAccessibleName(button.text())
        self.add.setProperty("role", "primary")
        self._nothing.setObjectName(f"{name}.nothing")

    def _lay_out(self, words: ListWords) -> None:
        for text, button in ((words.add, self.add), (words.remove, self.remove)):
            # Shown before it has a parent it would be a window of its own for a moment.
            if text:
                self.buttons.addWidget(button)
            else:
                button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self.buttons)
        layout.addWidget(self._nothing)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        self.setFocusProxy(self.table if not words.add else self.add)

    def _tell(self) -> None:
        self._follow()
        self.chosen.emit(self.current)

    def _follow(self) -> None:
        self.add.setEnabled(self._is_editable)
        self.remove.setEnabled(self._is_editable and bool(self.current))

    def _ask_removal(self) -> None:
        if self.remove.isEnabled() and self.remove.text():
            self.remove_asked.emit(self.current)


class _Table(QTableWidget):
    """Rows to choose from; Tab goes on to what is beside it."""

    removal_asked = Signal()

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(scaled(_ROW_HEIGHT) * (_LEAST_ROWS + 1))

    def event(self, event: QEvent) -> bool:
        """Delete is about the row here, not about what is selected in the chain."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in _REMOVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)
