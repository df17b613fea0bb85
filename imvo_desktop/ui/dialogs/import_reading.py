"""How a list was read: encoding, separator, sheet, hidden rows and header, each to be corrected."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.table import DETECT, HowRead, ReadOptions
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import Choice, CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout

_ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "iso-8859-15": "ISO-8859-15",
    "cp1250": "Windows-1250",
    "utf-16": "UTF-16",
    "mac-roman": "MacRoman",
}
_LAST_HEADER_ROW = 20
_MOST_HEADER_ROWS = 3
_OF_THE_SHEET = {"header_row": None, "header_rows": None, "hidden": None}


class ReadingRow(QWidget):
    """Shows what was detected; `changed` when a person corrects it.

    `options` holds only what was corrected, so the rest is detected again. Another sheet has other
    headings: what was said of those of the first one is dropped.
    """

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("import_how")
        self._words = words
        self.options = DETECT
        self._boxes: dict[str, CodeBox] = {}
        self._columns: dict[str, QWidget] = {}
        self._layout = FlowLayout(self)
        for name in ("encoding", "delimiter", "sheet", "hidden", "header_row", "header_rows"):
            self._add(name)

    def show_how(self, how: HowRead, options: ReadOptions | None = None) -> None:
        """Show how the list was read; `options` is what was corrected before, if another list."""
        if options is not None:
            self.options = options
        encodings = dict(_ENCODINGS)
        if how.encoding:
            encodings.setdefault(how.encoding, how.encoding)
        self._show("encoding", tuple(encodings.items()), how.encoding)
        self._show("delimiter", self._delimiters(how.delimiter), how.delimiter)
        sheets = tuple((one, one) for one in how.sheets)
        self._show("sheet", sheets, how.sheet if len(sheets) > 1 else None)
        is_read = self.options.hidden is not False
        self._show("hidden", self._hidden(how.hidden_rows), is_read if how.hidden_rows else None)
        rows = [(number, str(number)) for number in range(1, _LAST_HEADER_ROW + 1)]
        first = how.preamble_rows + 1 if how.header_rows else 0
        self._show("header_row", ((0, self.tr("none")), *rows), first)
        counts = [(number, str(number)) for number in range(1, _MOST_HEADER_ROWS + 1)]
        self._show("header_rows", counts, how.header_rows or None)

    def _delimiters(self, shown: str | None) -> Sequence[Choice]:
        known = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }
        if shown:
            known.setdefault(shown, shown)
        return tuple(known.items())

    def _hidden(self, count: int) -> Sequence[Choice]:
        number = self._words.number(count)
        return (
            (True, self.tr("read ({count})").format(count=number)),
            (False, self.tr("leave out ({count})").format(count=number)),
        )

    def _titles(self) -> dict[str, str]:
        return {
            "encoding": self.tr("Characters"),
            "delimiter": self.tr("Separator"),
            "sheet": self.tr("Sheet"),
            "hidden": self.tr("Hidden rows"),
            "header_row": self.tr("Headings in row"),
            "header_rows": self.tr("Heading rows"),
        }

    def _show(self, name: str, choices: Sequence[Choice], shown: object) -> None:
        """Offer `choices`; a part of which nothing is shown is not there."""
        box = self._boxes[name]
        box.offer(choices)
        box.show_code(shown)
        self._columns[name].setVisible(shown is not None)

    def _add(self, name: str) -> None:
        title = self._titles()[name]
        box = CodeBox([], f"import.{name}")
        box.setAccessibleName(title)
        box.picked.connect(self._take)
        self._boxes[name] = box
        self._columns[name] = _under(title, box)
        self._layout.addWidget(self._columns[name])

    def _take(self, code: object) -> None:
        chosen = self.sender()
        name = next(one for one, box in self._boxes.items() if box is chosen)
        wishes: dict[str, object] = {**(_OF_THE_SHEET if name == "sheet" else {}), name: code}
        # reason: the boxes offer values of the right type only
        self.options = dataclasses.replace(self.options, **wishes)  # type: ignore[arg-type]
        self.changed.emit()


def _under(title: str, control: QWidget) -> QWidget:
    """`control` with its title above it."""
    column = QWidget()
    column.setMinimumWidth(16 * GRID)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    label = QLabel(title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    label.setBuddy(control)
    layout.addWidget(label)
    layout.addWidget(control)
    return column
