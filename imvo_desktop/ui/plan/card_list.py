"""One column of the board: cards to choose, to drag to another column, to move by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QListWidget, QListWidgetItem

from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.plan.card_delegate import ID_ROLE, ROW_ROLE, CardDelegate
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.plan_rows import Column, PlanRow

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_GHOST_OFFSET = QPoint(8, 8)


class CardList(QListWidget):
    """`picked(id)`, `opened(id)` by Enter, `moved(id, steps)` by Ctrl+Left or Ctrl+Right.

    Left and Right alone ask for the column beside it: `left(steps)`. While a card is dragged
    `dragged(id, place)`, and `dropped(id, place)` where it is let go, in coordinates of the screen.
    """

    picked = Signal(str)
    opened = Signal(str)
    moved = Signal(str, int)
    left = Signal(int)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, column: Column, theme: Theme) -> None:
        super().__init__()
        self.column = column
        self.setObjectName(f"plan.cards.{column}")
        self.setItemDelegate(CardDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self._pressed: tuple[str, QPoint] | None = None
        self._ghost: QLabel | None = None
        self.itemSelectionChanged.connect(self._tell)

    @property
    def current_id(self) -> str:
        """The measure of the card that is chosen; empty for none."""
        chosen = self.selectedItems()
        return str(chosen[0].data(ID_ROLE)) if chosen else ""

    def show_rows(self, rows: Sequence[PlanRow], said: Sequence[str], chosen: str) -> None:
        """Show a card for each row; `said` is what a screen reader says of it."""
        self.blockSignals(True)
        top = self.verticalScrollBar().value()
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for at, (row, text) in enumerate(zip(rows, said, strict=True)):
            item = self.item(at) or self._added()
            item.setData(ID_ROLE, row.id)
            item.setData(ROW_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(plain(text))
        self.choose(chosen)
        self.blockSignals(False)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(top)

    def choose(self, measure_id: str) -> bool:
        """Select the card of a measure, or none; whether it is here."""
        for at in range(self.count()):
            item = self.item(at)
            if item.data(ID_ROLE) == measure_id:
                self.setCurrentItem(item)
                self.scrollToItem(item)
                return True
        self.clearSelection()
        return False

    def take_keyboard(self) -> None:
        """Put the keyboard here, on a card if there is one."""
        if not self.current_id and self.count():
            self.setCurrentRow(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_moving = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _STEPS and is_moving and self.current_id:
            self.moved.emit(self.current_id, _STEPS[key])
        elif key in _STEPS and not is_moving:
            self.left.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
        elif key == Qt.Key.Key_Escape and self._ghost is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = None
        if item is not None and is_left:
            self._pressed = (str(item.data(ID_ROLE)), event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Not as Qt selects: with the button down a card is taken along."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        measure_id, begin = self._pressed
        place = event.position().toPoint()
        is_far = (place - begin).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is None and is_far:
            self._lift(begin)
        if self._ghost is not None:
            there = self.viewport().mapToGlobal(place)
            self._ghost.move(self.window().mapFromGlobal(there) + _GHOST_OFFSET)
            self.dragged.emit(measure_id, there)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, is_dragged = self._pressed, self._ghost is not None
        self._let_go()
        if pressed is not None and is_dragged:
            there = self.viewport().mapToGlobal(event.position().toPoint())
            self.dropped.emit(pressed[0], there)
            return
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as tall as their text is at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 1)

    def _added(self) -> QListWidgetItem:
        item = QListWidgetItem()
        self.addItem(item)
        return item

    def _lift(self, begin: QPoint) -> None:
        """Let a picture of the card follow the hand."""
        index = self.indexAt(begin)
        self._ghost = QLabel(self.window())
        self._ghost.setObjectName("plan.ghost")
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.setPixmap(self.viewport().grab(self.visualRect(index)))
        self._ghost.adjustSize()
        self._ghost.show()
        self.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))

    def _let_go(self) -> None:
        self._pressed = None
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.setObjectName("")
            self._ghost.deleteLater()
            self._ghost = None
            self.viewport().unsetCursor()
            self.dragged.emit("", QPoint())

    def _tell(self) -> None:
        if self.current_id:
            self.picked.emit(self.current_id)
