"""One field that finds everything, and under it what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.clear_button import add_clear_button
from imvo_desktop.ui.palette.early_keys import EarlyKeys
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.palette import Entry, Group

_WIDTH, _HEIGHT, _FROM_TOP = 84 * GRID, 60 * GRID, 5 * GRID
_ROW = 30
_ENTRY = Qt.ItemDataRole.UserRole
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

type Search = Callable[[str], tuple[Group, ...]]


class FindingPalette(QDialog):
    """`chosen(Entry)` after it has closed; `search` answers each key."""

    chosen = Signal(object)

    def __init__(self, search: Search, words: Words, colours: Palette, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._over = parent.window()
        self._search = search
        self._words = words
        self._quiet = QColor(colours.quiet)
        self._field = QLineEdit()
        self._found = QTreeWidget()
        self._empty = QLabel()
        self._hint = QLabel()
        self._set_up()
        self._lay_out()
        self.refresh()
        EarlyKeys(self._field)

    def refresh(self) -> None:
        """Search again for what is typed."""
        typed = self._field.text()
        groups = self._search(typed)
        self._found.clear()
        for group in groups:
            self._add_group(group)
        self._found.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        self._walk(0)

    def place(self) -> None:
        """Stand in the middle of the window, under its menus."""
        window = self._over
        width = min(_WIDTH, window.width() - 4 * GRID)
        height = min(_HEIGHT, window.height() - 2 * _FROM_TOP)
        self.resize(width, height)
        self.move(window.mapToGlobal(window.rect().topLeft()))
        self.move(self.x() + (window.width() - width) // 2, self.y() + _FROM_TOP)

    def say_reading(self, *, is_reading: bool) -> None:
        """Say that the names of the project are still being read."""
        reading = self.tr("The names of this project are being read…")
        ways = self.tr("Enter goes there · ↑ ↓ chooses · Esc closes")
        self._hint.setText(reading if is_reading else ways)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the keys that walk and enter work while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._walk(_STEPS[key])
                return True
            if key in _ENTERS:
                self._choose(self._found.currentItem())
                return True
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            QTimer.singleShot(0, self, self.close)
        return super().event(event)

    def _set_up(self) -> None:
        self._field.setObjectName("palette.field")
        add_clear_button(self._field, self.tr("Empty the field"))
        self._field.setAccessibleName(self.tr("Search everything"))
        self._field.setPlaceholderText(self.tr("Type a name, a command or a reference…"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self.refresh)
        tree = self._found
        tree.setObjectName("palette.found")
        tree.setAccessibleName(self.tr("What was found"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemClicked.connect(self._choose)
        self._empty.setObjectName("palette.empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setText(self.tr("Nothing found. Try another word, or a part of the name."))
        self._hint.setProperty("role", "quiet")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._field)
        layout.addWidget(self._found, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._hint)
        self.say_reading(is_reading=False)
        self.place()

    def _add_group(self, group: Group) -> None:
        name = "palette.recent" if group.section is None else f"palette.{group.section}"
        head = QTreeWidgetItem([self._words.text(name)])
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setForeground(0, self._quiet)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setSizeHint(0, QSize(0, scaled(_ROW)))
        self._found.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for entry in group.entries:
            item = self._item(entry)
            self._found.addTopLevelItem(item)
            item.setFirstColumnSpanned(not entry.detail)

    def _item(self, entry: Entry) -> QTreeWidgetItem:
        item = QTreeWidgetItem([entry.text, entry.detail])
        item.setData(0, _ENTRY, entry)
        item.setSizeHint(0, QSize(0, scaled(_ROW)))
        item.setToolTip(0, plain(entry.text))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1) if not entry.is_enabled else (1,):
            item.setForeground(column, self._quiet)
        said = ", ".join(part for part in (entry.text, entry.detail) if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _walk(self, step: int) -> None:
        """Go `step` entries on from the current one; 0 goes to the first."""
        tree = self._found
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        there = [one for one in items if one is not None]
        stops = [one for one in there if one.data(0, _ENTRY) is not None]
        if not stops:
            self._field.setAccessibleDescription(self._empty.text())
            return
        current = tree.currentItem()
        here = stops.index(current) if step and current in stops else 0
        chosen = stops[max(0, min(here + step, len(stops) - 1))]
        tree.setCurrentItem(chosen)
        tree.scrollToItem(there[0] if chosen is stops[0] else chosen)
        self._field.setAccessibleDescription(chosen.data(0, Qt.ItemDataRole.AccessibleTextRole))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        entry = item.data(0, _ENTRY) if item is not None else None
        if isinstance(entry, Entry) and entry.is_enabled:
            self.close()
            self.chosen.emit(entry)
