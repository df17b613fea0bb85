"""A small window with check boxes that opens under a button: values of a filter, columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.text_size import scaled

_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _ROW = 34 * GRID, 52 * GRID, 26
_SEARCHED_FROM = 10


@dataclass(frozen=True, slots=True)
class Tick:
    """One line: what it stands for, what it says, whether it is ticked."""

    key: str
    text: str
    is_ticked: bool


class _Lines(QListWidget):
    """`done` at Enter, `moved(steps)` at Ctrl and an arrow."""

    done = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(steps)
        else:
            super().keyPressEvent(event)


class CheckList(QFrame):
    """`changed(keys)` with the ticked keys in the order of the list, at every change.

    A list that is `ordered` can be put in another order by dragging, or with Ctrl and an arrow.
    """

    changed = Signal(list)
    reset_asked = Signal()

    def __init__(self, name: str, parent: QWidget, *, is_ordered: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("check_list")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._is_ordered = is_ordered
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.textChanged.connect(self._narrow)
        self.list = _Lines()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self._all, self._none = QPushButton(), QPushButton()
        self._lay_out()
        self.list.done.connect(self.close)
        self.list.moved.connect(self._move)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)

    def fill(self, ticks: Sequence[Tick]) -> None:
        """Show these lines."""
        self.list.blockSignals(True)
        for tick in ticks:
            item = QListWidgetItem(tick.text, self.list)
            item.setData(_KEY, tick.key)
            item.setSizeHint(QSize(0, scaled(_ROW)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if tick.is_ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.list.blockSignals(False)
        self._search.setVisible(len(ticks) >= _SEARCHED_FROM and not self._is_ordered)

    def open_under(self, widget: QWidget) -> None:
        """Open under `widget`, within the screen."""
        place = widget.mapToGlobal(QPoint(0, widget.height()))
        screen = widget.screen().availableGeometry()
        wanted = scaled(min(_HEIGHT, _ROW * (self.list.count() + 4)))
        self.resize(min(scaled(_WIDTH), screen.width()), min(wanted, screen.height()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        self.list.setFocus()
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        if self._is_ordered:
            self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._all.setObjectName("check_list.all")
        self._none.setObjectName("check_list.none")
        reset = self.tr("As it was at first")
        self._all.setText(reset if self._is_ordered else self.tr("All"))
        self._none.setText(self.tr("None"))
        self._all.clicked.connect(self._reset if self._is_ordered else self._tick_all)
        self._none.clicked.connect(self._tick_none)
        buttons = QHBoxLayout()
        buttons.addWidget(self._all)
        buttons.addWidget(self._none)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._search)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self._none.setHidden(self._is_ordered)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self) -> None:
        ticked = [one for one in self._items() if one.checkState() == Qt.CheckState.Checked]
        self.changed.emit([one.data(_KEY) for one in ticked])

    def _tick_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    def _tick_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        """Tick or untick the lines in sight."""
        self.list.blockSignals(True)
        for one in self._items():
            if not one.isHidden():
                one.setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._tell()

    def _reset(self) -> None:
        self.reset_asked.emit()
        self.close()

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for one in self._items():
            one.setHidden(wanted not in one.text().casefold())

    def _move(self, steps: int) -> None:
        here = self.list.currentRow()
        there = here + steps
        if self._is_ordered and 0 <= there < self.list.count():
            self.list.blockSignals(True)
            item = self.list.takeItem(here)
            self.list.insertItem(there, item)
            self.list.setCurrentRow(there)
            self.list.blockSignals(False)
            self._tell()
