"""One way to put a kind of issue right: what it will do in words, what it asks, and a button."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import quality_fixes
from imvo_desktop.usecases.quality_fixes import Asks, Fix

_ISO = "yyyy-MM-dd"


class FixRow(QWidget):
    """`asked(Fix, value)` when a person presses the button; the value is text or an ISO day."""

    asked = Signal(object, str)

    def __init__(self, document: Document, fix: Fix) -> None:
        super().__init__()
        self.setObjectName(f"fix.{fix.code}")
        self._document = document
        self._fix = fix
        self._told = WrappedLabel()
        self._text = QLineEdit()
        self._day = QDateEdit(QDate.currentDate().addMonths(1))
        self._button = QPushButton()
        self._lay_out()
        self._name()

    def show_count(self, count: int) -> None:
        """Say what would happen to so many records."""
        self._told.setText(quality_fixes.told(self._fix, count, self._document.labels))
        self._refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d-M-yyyy")
        self._text.setMaximumWidth(30 * GRID)
        asked = {Asks.TEXT: self._text, Asks.DAY: self._day}.get(self._fix.asks)
        for control in (self._text, self._day):
            control.setVisible(control is asked)
        row.addWidget(self._text, 2)
        row.addWidget(self._day)
        row.addWidget(self._button)
        row.addWidget(self._told, 3, Qt.AlignmentFlag.AlignVCenter)
        self._text.textChanged.connect(self._refresh)
        self._text.returnPressed.connect(self._button.click)
        self._button.clicked.connect(self._ask)

    def _name(self) -> None:
        words = self._document.labels
        name = words.text(f"fix.{self._fix.code}")
        self._button.setObjectName(f"fix.{self._fix.code}.do")
        self._button.setText(name)
        self._button.setAccessibleName(name)
        for control, kind in ((self._text, "text"), (self._day, "day")):
            control.setObjectName(f"fix.{self._fix.code}.{kind}")
            control.setAccessibleName(name)

    def _refresh(self) -> None:
        is_said = self._fix.asks is not Asks.TEXT or bool(self._text.text().strip())
        self._button.setEnabled(is_said and not self._document.is_read_only)

    def _ask(self) -> None:
        is_day = self._fix.asks is Asks.DAY
        value = self._day.date().toString(_ISO) if is_day else self._text.text().strip()
        self.asked.emit(self._fix, value)
