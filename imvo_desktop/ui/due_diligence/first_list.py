"""What comes first, in its order: dragged, or moved with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.kept_lines import KeptLines
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import scope
from imvo_desktop.usecases.scope_lines import first_in_order
from imvo_desktop.usecases.scope_summary import reasoned

_ROW_HEIGHT = 28
_KEY_ROLE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderList(QListWidget):
    """Rows that are dragged to another place; `moved(key, steps)` for Alt+Up and Alt+Down."""

    moved = Signal(str, int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scope.order")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.model().rowsMoved.connect(self.dropped)

    @property
    def keys(self) -> list[str]:
        """The keys of the lines as they stand."""
        return [str(self.item(row).data(_KEY_ROLE)) for row in range(self.count())]

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show these (key, text); the row in focus stays so."""
        item = self.currentItem()
        before = item.data(_KEY_ROLE) if item is not None else None
        self.clear()
        for key, text in rows:
            row = QListWidgetItem(text)
            row.setData(_KEY_ROLE, key)
            row.setToolTip(plain(text))
            row.setSizeHint(QSize(0, scaled(_ROW_HEIGHT)))
            self.addItem(row)
            if key == before:
                self.setCurrentItem(row)

    def move_current(self, steps: int) -> None:
        """Ask for another place for the row in focus."""
        item = self.currentItem()
        if item is not None:
            self.moved.emit(str(item.data(_KEY_ROLE)), steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_moving = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if is_moving and event.key() in _STEPS:
            self.move_current(_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class FirstList(QWidget):
    """The list with its two buttons; each move is one edit."""

    def __init__(self, document: Document, kept: KeptLines) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self.list = OrderList()
        self._hint = WrappedLabel(role="quiet")
        self._up, self._down = QPushButton(), QPushButton()
        self._up.setObjectName("scope.up")
        self._down.setObjectName("scope.down")
        self._up.clicked.connect(lambda: self.list.move_current(-1))
        self._down.clicked.connect(lambda: self.list.move_current(1))
        self.list.moved.connect(self._move)
        self.list.dropped.connect(self._take_order)
        self.list.currentRowChanged.connect(self._follow_row)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._hint)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        self.retranslate()

    def refresh(self) -> None:
        """Show the order of now."""
        words = self._document.labels
        first = first_in_order(self._kept.lines)
        self.list.show_rows(
            [(one.key, f"{at}. {reasoned(one, words)}") for at, one in enumerate(first, 1)]
        )
        self._tell()
        self._follow_row()

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self._up.setText(self.tr("Up"))
        self._down.setText(self.tr("Down"))
        self._up.setAccessibleName(self.tr("Move up"))
        self._down.setAccessibleName(self.tr("Move down"))
        self._up.setToolTip(self.tr("Alt+Up"))
        self._down.setToolTip(self.tr("Alt+Down"))
        self.list.setAccessibleName(self.tr("What comes first, in order"))
        self.refresh()

    def _tell(self) -> None:
        none = self.tr("Nothing comes first yet. Choose products on the tab before this one.")
        some = self.tr(
            "Drag a product to its place, or use Alt with the arrows. Order by how serious and how "
            "likely the harm is for people and the environment, not by money."
        )
        self._hint.setText(some if self.list.count() else none)

    def _move(self, key: str, steps: int) -> None:
        if not self._document.is_read_only:
            self._document.do(scope.moved(self._kept.lines, key, steps))

    def _take_order(self) -> None:
        """Make the order a person dragged; where that may not be, show the one that holds."""
        by_key = {one.key: one for one in self._kept.lines}
        lines = [by_key[key] for key in self.list.keys if key in by_key]
        if self._document.is_read_only:
            self.refresh()
        else:
            self._document.do(scope.put_in_order(lines))

    def _follow_row(self) -> None:
        can, row = not self._document.is_read_only, self.list.currentRow()
        self._up.setEnabled(can and row > 0)
        self._down.setEnabled(can and 0 <= row < self.list.count() - 1)
