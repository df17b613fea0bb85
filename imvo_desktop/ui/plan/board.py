"""The board: what is planned, in progress, done and aside, as cards in four columns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.plan.card_list import CardList
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.plan_rows import Column, PlanRow, beside, by_column

_LEAST_COLUMN = 20 * GRID
_MARK = 'QFrame[role="plan_target"] {{ border: 2px dashed {accent}; }}'


class Board(QScrollArea):
    """`picked(id)` and `opened(id)` of a card, `moved(id, Column)` by hand or by the keyboard."""

    picked = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("plan.board")
        self.setAccessibleName(self.tr("Measures by how far they are"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = words
        self._theme = theme
        self._can_move = True
        self.lists = {column: CardList(column, theme) for column in Column}
        self._heads = {column: QLabel() for column in Column}
        self._frames = {column: QFrame() for column in Column}
        self._lay_out()
        for one in self.lists.values():
            self._connect(one)

    @property
    def current_id(self) -> str:
        """The measure of the card that is chosen; empty for none."""
        return next((one.current_id for one in self.lists.values() if one.current_id), "")

    def show_rows(self, rows: Sequence[PlanRow], chosen: str, *, can_move: bool) -> None:
        """Show a card for each row, with that of `chosen` selected."""
        self._can_move = can_move
        for column, some in by_column(rows).items():
            name = self._words.text(f"plan.column.{column}")
            self._heads[column].setText(f"{name} ({self._words.number(len(some))})")
            self.lists[column].show_rows(some, [_said(one) for one in some], chosen)

    def choose(self, measure_id: str) -> None:
        """Select the card of a measure, in whatever column it is."""
        for one in self.lists.values():
            one.blockSignals(True)
            if one.choose(measure_id):
                self.ensureWidgetVisible(one)
            one.blockSignals(False)

    def take_keyboard(self) -> None:
        """Put the keyboard on the card that is chosen, else on the first."""
        for one in self.lists.values():
            if one.current_id:
                one.take_keyboard()
                return
        filled = (one for one in self.lists.values() if one.count())
        next(filled, self.lists[Column.PLANNED]).take_keyboard()

    def _lay_out(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for column, cards in self.lists.items():
            frame, head = self._frames[column], self._heads[column]
            name = self._words.text(f"plan.column.{column}")
            cards.setAccessibleName(name)
            cards.setAccessibleDescription(
                self.tr("Ctrl with the left or right arrow moves a card to the column beside it.")
            )
            head.setProperty("role", "list_head")
            head.setBuddy(cards)
            frame.setMinimumWidth(scaled(_LEAST_COLUMN))
            stack = QVBoxLayout(frame)
            stack.setContentsMargins(2, 2, 2, 2)
            stack.setSpacing(GRID // 2)
            stack.addWidget(head)
            stack.addWidget(cards, 1)
            row.addWidget(frame, 1)
        self.setWidget(inside)
        self.setFocusProxy(self.lists[Column.PLANNED])

    def _connect(self, cards: CardList) -> None:
        cards.picked.connect(partial(self._pick, cards))
        cards.opened.connect(self.opened)
        cards.moved.connect(partial(self._step, cards))
        cards.left.connect(partial(self._go_beside, cards))
        cards.dragged.connect(self._mark)
        cards.dropped.connect(self._drop)

    def _pick(self, cards: CardList, measure_id: str) -> None:
        """One card on the whole board is chosen."""
        for other in self.lists.values():
            if other is not cards:
                other.blockSignals(True)
                other.clearSelection()
                other.blockSignals(False)
        self.picked.emit(measure_id)

    def _step(self, cards: CardList, measure_id: str, steps: int) -> None:
        """Move a card to the column beside it; the keyboard goes along."""
        wanted = beside(cards.column, steps)
        if wanted is not None and self._can_move:
            self.moved.emit(measure_id, wanted)
            self.lists[wanted].take_keyboard()

    def _go_beside(self, cards: CardList, steps: int) -> None:
        wanted = beside(cards.column, steps)
        while wanted is not None and not self.lists[wanted].count():
            wanted = beside(wanted, steps)
        if wanted is not None:
            self.lists[wanted].take_keyboard()

    def _drop(self, measure_id: str, place: QPoint) -> None:
        wanted = self._column_at(place)
        chosen = next((one for one in self.lists.values() if one.current_id == measure_id), None)
        if wanted is None or not self._can_move or (chosen and chosen.column is wanted):
            return
        self.moved.emit(measure_id, wanted)

    def _mark(self, measure_id: str, place: QPoint) -> None:
        """Show in which column the card would come."""
        under = self._column_at(place) if measure_id and self._can_move else None
        accent = self._theme.palette.accent
        for column, frame in self._frames.items():
            frame.setProperty("role", "plan_target" if column is under else "")
            frame.setStyleSheet(_MARK.format(accent=accent) if column is under else "")

    def _column_at(self, place: QPoint) -> Column | None:
        for column, frame in self._frames.items():
            if frame.rect().contains(frame.mapFromGlobal(place)):
                return column
        return None


def _said(row: PlanRow) -> str:
    parts = (row.kind_name, row.aside, row.text, row.about, row.level_name, row.foot)
    return ". ".join(part for part in parts if part)
