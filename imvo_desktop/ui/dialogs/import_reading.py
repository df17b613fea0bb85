"""How a list was read: encoding, separator, header row and sheet, each to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.table import HowRead, ReadOptions
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import CodeBox

_ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "iso-8859-15": "ISO-8859-15",
    "cp1250": "Windows-1250",
    "utf-16": "UTF-16",
    "mac-roman": "MacRoman",
}
_LAST_HEADER_ROW = 20


class ReadingRow(QWidget):
    """Shows what was detected; a correction is told with `changed`."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("import_how")
        self._words = words
        self._boxes: dict[str, CodeBox] = {}
        self._header = self._make_header()
        self._parts = {
            "encoding": self.tr("Characters"),
            "delimiter": self.tr("Separator"),
            "sheet": self.tr("Sheet"),
        }
        self._columns: dict[str, QWidget] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 * GRID)
        for name in self._parts:
            self._add(name, [])
        self._column(self._header.accessibleName(), self._header)
        self._layout.addStretch(1)

    @property
    def options(self) -> ReadOptions:
        """What is shown, as wishes for the next reading."""
        chosen = {name: box.code for name, box in self._boxes.items()}
        return ReadOptions(
            encoding=_text(chosen["encoding"]),
            delimiter=_text(chosen["delimiter"]),
            sheet=_text(chosen["sheet"]),
            header_row=_number(self._header.code),
        )

    def show_how(self, how: HowRead) -> None:
        """Show how the list was read."""
        encodings = dict(_ENCODINGS)
        if how.encoding:
            encodings.setdefault(how.encoding, how.encoding)
        self._refill("encoding", encodings, how.encoding)
        delimiters = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }
        self._refill("delimiter", delimiters, how.delimiter)
        self._refill("sheet", {one: one for one in how.sheets}, how.sheet)
        self._columns["encoding"].setVisible(how.encoding is not None)
        self._columns["delimiter"].setVisible(how.delimiter is not None)
        self._columns["sheet"].setVisible(len(how.sheets) > 1)
        self._header.show_code(how.preamble_rows + 1 if how.header_rows else 0)

    def _refill(self, name: str, texts: dict[str, str], shown: str | None) -> None:
        old = self._boxes[name]
        layout = self._columns[name].layout()
        box = self._make_box(name, list(texts.items()))
        box.show_code(shown)
        if layout is not None:
            layout.replaceWidget(old, box)
        old.deleteLater()
        self._boxes[name] = box

    def _add(self, name: str, choices: list[tuple[object, str]]) -> None:
        box = self._make_box(name, choices)
        self._boxes[name] = box
        self._columns[name] = self._column(self._parts[name], box)

    def _make_box(self, name: str, choices: list[tuple[object, str]]) -> CodeBox:
        box = CodeBox(choices, f"import.{name}")
        box.setAccessibleName(self._parts[name])
        box.picked.connect(self.changed)
        return box

    def _make_header(self) -> CodeBox:
        rows = [(number, str(number)) for number in range(1, _LAST_HEADER_ROW + 1)]
        box = CodeBox([(0, self.tr("none")), *rows], "import.header_row")
        box.setAccessibleName(self.tr("Row with the headings"))
        box.picked.connect(self.changed)
        return box

    def _column(self, title: str, control: QWidget) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "quiet")
        label.setBuddy(control)
        layout.addWidget(label)
        layout.addWidget(control)
        self._layout.addWidget(column)
        return column


def _text(code: object) -> str | None:
    return code if isinstance(code, str) else None


def _number(code: object) -> int | None:
    return code if isinstance(code, int) else None
