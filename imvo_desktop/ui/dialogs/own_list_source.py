"""Whose list it is: publisher and title, which are required, and what else is known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from imvo_desktop.domain.source_records import Source
from imvo_desktop.tokens import GRID

_REQUIRED = ("publisher", "title")
_ROWS = 3
_MIDDLE = 2 * GRID


class OwnListSource(QWidget):
    """The fields of one source; `changed` when something is written."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_list_source")
        self._fields: dict[str, QLineEdit] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        names = {
            "publisher": self.tr("Publisher (required)"),
            "title": self.tr("Title (required)"),
            "year": self.tr("Year"),
            "edition": self.tr("Edition"),
            "address": self.tr("Web address"),
            "licence": self.tr("Licence"),
        }
        for at, (field, name) in enumerate(names.items()):
            self._add(layout, (at % _ROWS, 3 * (at // _ROWS)), field, name)
        layout.setColumnMinimumWidth(2, _MIDDLE)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(4, 1)
        self._fields["publisher"].setPlaceholderText(self.tr("who made the list"))
        self._fields["title"].setPlaceholderText(self.tr("as it stands above the list"))
        self._fields["year"].setPlaceholderText(self.tr("for example 2024"))
        self._fields["address"].setPlaceholderText("https://")

    @property
    def lacks(self) -> str:
        """What has to be filled in or corrected first; empty when nothing has."""
        if not all(self._text(one) for one in _REQUIRED):
            return self.tr("Fill in who made the list and what it is called.")
        year = self._text("year")
        if year and self._year() is None:
            return self.tr("A year has four digits.")
        return ""

    def source(self, source_id: str) -> Source:
        """What is filled in, as the source with the id `source_id`."""
        return Source(
            id=source_id,
            publisher=self._text("publisher"),
            title=self._text("title"),
            year=self._year(),
            edition=self._text("edition") or None,
            address=self._text("address") or None,
            licence=self._text("licence") or None,
        )

    def start(self) -> None:
        """Put the keyboard in the first field that is required and empty."""
        empty = (one for one in _REQUIRED if not self._text(one))
        self._fields[next(empty, _REQUIRED[0])].setFocus()

    def _text(self, field: str) -> str:
        return self._fields[field].text().strip()

    def _year(self) -> int | None:
        text = self._text("year")
        is_year = text.isascii() and text.isdecimal() and len(text) == 4 and text[0] != "0"
        return int(text) if is_year else None

    def _add(self, layout: QGridLayout, place: tuple[int, int], field: str, name: str) -> None:
        label, line = QLabel(name), QLineEdit()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(line)
        line.setObjectName(f"own_list.{field}")
        line.setAccessibleName(name)
        line.textChanged.connect(self.changed)
        row, column = place
        layout.addWidget(label, row, column)
        layout.addWidget(line, row, column + 1)
        self._fields[field] = line
