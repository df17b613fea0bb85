"""A line under the table of deliveries that makes a new one: who delivers, to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.usecases.read_cells import CellError, CellReader, Why

if TYPE_CHECKING:
    from imvo_desktop.usecases.find_offers import Offer

_ENDS = ("supplier", "buyer")


class NewLinkRow(QFrame):
    """`made(supplier id, buyer id)` once both are organisations of the chain."""

    made = Signal(str, str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("new_link")
        self._document = document
        self._chosen: dict[str, str] = {}
        self._lines = {end: FinderLine(self._offers) for end in _ENDS}
        self._problem = QLabel()
        self._add, self._close = QPushButton(), QPushButton()
        self._add.setObjectName("new_link.add")
        self._add.clicked.connect(self._make)
        self._close.setObjectName("new_link.close")
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        for end, line in self._lines.items():
            line.setObjectName(f"new_link.{end}")
            line.chosen.connect(self._take)
            line.textEdited.connect(self._forget)
            line.returnPressed.connect(self._go_on)
            layout.addWidget(line, 1)
        for part in (self._add, self._close, self._problem):
            layout.addWidget(part)
        self._retranslate()
        self.hide()

    def begin(self) -> None:
        """Show the line, empty, the keyboard in its first field."""
        self._chosen.clear()
        for line in self._lines.values():
            line.clear()
        self._problem.clear()
        self.show()
        self._lines["supplier"].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        from imvo_desktop.usecases.find_organisations import organisation_offers

        return organisation_offers(self._document.network, typed, self._document.labels)

    def _take(self, offer: Offer) -> None:
        end = self._end()
        self._chosen[end] = offer.code
        if end == "supplier":
            self._lines["buyer"].setFocus()
        else:
            self._add.setFocus()

    def _forget(self) -> None:
        self._chosen.pop(self._end(), None)

    def _go_on(self) -> None:
        if self._end() == "supplier":
            self._lines["buyer"].setFocus()
        else:
            self._make()

    def _end(self) -> str:
        return next(end for end, line in self._lines.items() if line is self.sender())

    def _make(self) -> None:
        reader = CellReader(self._document.network, self._document.labels)
        ids = []
        for end, line in self._lines.items():
            try:
                ids.append(self._chosen.get(end) or reader.organisation(line.text()))
            except CellError as error:
                self._problem.setText(self._problem_text(error.why, line.text().strip()))
                line.setFocus()
                return
        self.made.emit(*ids)
        self.begin()

    def _problem_text(self, why: Why, name: str) -> str:
        if why is Why.SEVERAL:
            return self.tr("Choose from the list: several are called so.")
        return self.tr("Nobody here is called “{name}”.").format(name=name)

    def _retranslate(self) -> None:
        words = self._document.labels
        for end, line in self._lines.items():
            line.setPlaceholderText(words.text(f"field.{end}"))
            line.setAccessibleName(words.text(f"field.{end}"))
        self._add.setText(self.tr("Add"))
        self._close.setText(self.tr("Close"))
