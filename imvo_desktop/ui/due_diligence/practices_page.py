"""Do we add to harm ourselves? Price, delivery time, late changes, payment term, ending."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Link
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import own_operations
from imvo_desktop.usecases.own_operations import PracticeCount

_ANSWERS: tuple[bool | None, ...] = (True, False, None)
_NAMES = {True: "adds", False: "adds_not", None: "open"}


class PracticesPage(QWidget):
    """How often each practice adds to harm; a count selects its deliveries.

    The answers are about the deliveries in view: narrow the views to answer for fewer.
    """

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("own.practices")
        self._document = document
        self._selection = selection
        self._shown: object = None
        self._told = WrappedLabel(role="quiet")
        self._told.setObjectName("own.practices.told")
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        question = self.tr("Do we add to the harm ourselves, by the way we buy?")
        layout.addWidget(WrappedLabel(question, "list_head"))
        layout.addWidget(self._told)
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Count anew."""
        links = self._links()
        counts = own_operations.practice_counts(links)
        state = (counts, len(links), self._document.is_read_only)
        if state == self._shown:
            return
        self._shown = state
        text = self.tr(
            "Counted over the {count} deliveries to us that are in view. “Yes” and “No” answer for "
            "those not asked yet; press a number to select its deliveries."
        )
        self._told.setText(text.format(count=self._document.labels.number(len(links))))
        clear(self._grid)
        self._add_heads()
        for row, count in enumerate(counts, 1):
            self._add_row(row, count)

    def _links(self) -> Sequence[Link]:
        keeps = self._document.filtering.keeps
        found = own_operations.links_to_us(self._document.network)
        return [one for one in found if keeps(Kind.LINK, one.id)]

    def _add_heads(self) -> None:
        heads = (
            self.tr("Practice"),
            self.tr("Adds to harm"),
            self.tr("Does not"),
            self.tr("Not asked"),
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(WrappedLabel(head, "quiet"), 0, column)

    def _add_row(self, row: int, count: PracticeCount) -> None:
        name = self._document.labels.text(f"field.{count.name}")
        self._grid.addWidget(WrappedLabel(name), row, 0)
        for column, answer in enumerate(_ANSWERS, 1):
            self._grid.addWidget(self._count_button(count, answer), row, column)
        texts = {True: self.tr("Yes"), False: self.tr("No"), None: self.tr("Clear")}
        for column, answer in enumerate(_ANSWERS, 4):
            button = QPushButton(texts[answer])
            button.setObjectName(f"own.{count.name}.{texts_of(answer)}")
            button.setAccessibleName(f"{name}: {texts[answer]}")
            number = count.adds + count.adds_not if answer is None else count.open
            button.setEnabled(not self._document.is_read_only and number > 0)
            button.clicked.connect(
                lambda _=False, asked=count.name, given=answer: self._answer(asked, given)
            )
            self._grid.addWidget(button, row, column)

    def _count_button(self, count: PracticeCount, answer: bool | None) -> QPushButton:
        number = getattr(count, _NAMES[answer])
        button = QPushButton(self._document.labels.number(number))
        button.setObjectName(f"own.{count.name}.{_NAMES[answer]}")
        name = self._document.labels.text(f"field.{count.name}")
        text = self.tr("{name}: select {count} deliveries")
        button.setAccessibleName(text.format(name=name, count=number))
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setEnabled(number > 0)
        button.clicked.connect(lambda _=False, asked=count.name: self._select(asked, answer))
        return button

    def _answered(self, name: str, answer: bool | None) -> list[str]:
        found = self._links()
        return [one.id for one in found if getattr(one.practices, name) is answer]

    def _select(self, name: str, answer: bool | None) -> None:
        self._selection.set(Kind.LINK, self._answered(name, answer))

    def _answer(self, name: str, answer: bool | None) -> None:
        """Answer where nobody did; clearing takes every answer back."""
        ids = [one.id for one in self._links()] if answer is None else self._answered(name, None)
        network = self._document.network
        self._document.do(own_operations.answer_practice(network, ids, {name: answer}))


def texts_of(answer: bool | None) -> str:
    """The part of the name of a button that says what it answers."""
    return {True: "yes", False: "no", None: "clear"}[answer]
