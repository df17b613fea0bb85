"""The cells of one sheet of an XLSX workbook (ECMA-376 part 1, 18.3.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imvo_desktop.importing.spreadsheet_merged import column_index
from imvo_desktop.importing.spreadsheet_numbers import (
    PLAIN,
    NumberFormat,
    is_rounded,
    number_text,
)
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, SheetParser, SheetRow
from imvo_desktop.importing.workbook_guard import Attributes

_TRUE = frozenset(("1", "true", "on"))
_DIGITS = "0123456789"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class XlsxSheet(SheetParser):
    """Reads `row`, `c`, `v`, `is` and `f`."""

    def __init__(self, sheet: str, part: str, notes: SheetNotes) -> None:
        super().__init__(sheet, part, notes)
        self._texts: Sequence[str] = ()
        self._formats: dict[str, NumberFormat] = {}
        self._is_1904 = False
        self._columns: dict[str, int] = {}
        self._type = ""
        self._style = ""
        self._value = ""
        self._formula: str | None = None
        self._is_hidden = False
        self.markup.starts |= {
            "row": self._row,
            "c": self._cell,
            "v": self._text,
            "t": self._text,
            "f": self._text,
            "col": self._column,
            "rPh": lambda _: self.markup.hush(True),
        }
        self.markup.ends |= {
            "row": self._row_end,
            "c": self._cell_end,
            "v": self._value_end,
            "t": self._run_end,
            "f": self._formula_end,
            "rPh": lambda: self.markup.hush(False),
        }

    def know(self, texts: Sequence[str], formats: Sequence[NumberFormat], *, is_1904: bool) -> None:
        """Take what all sheets share."""
        self._texts, self._is_1904 = texts, is_1904
        self._formats = {str(at): one for at, one in enumerate(formats) if one != PLAIN}

    def _column(self, attributes: Attributes) -> None:
        if attributes.get("hidden") in _TRUE:
            first, last = int(attributes["min"]) - 1, int(attributes["max"]) - 1
            self.notes.hidden_columns.append((first, last))

    def _row(self, attributes: Attributes) -> None:
        given = attributes.get("r")
        self.number = int(given) if given is not None else self.number + 1
        self._is_hidden = attributes.get("hidden") in _TRUE
        self.cells = []
        self.column = -1
        self.markup.collect()

    def _row_end(self) -> None:
        if self.cells:
            self.pending.append(SheetRow(self.number, self.cells, self._is_hidden))
        self.cells = []

    def _cell(self, attributes: Attributes) -> None:
        get = attributes.get
        given = get("r")
        if given is None:
            self.column += 1
        else:
            letters = given.rstrip(_DIGITS)
            column = self._columns.get(letters)
            if column is None:
                column = self._columns[letters] = column_index(letters)
            self.column = column
        self._type = get("t", "n")
        self._style = get("s", "")
        self._value = ""
        self._formula = None

    def _text(self, _: Attributes) -> None:
        self.markup.collect()

    def _value_end(self) -> None:
        self._value = self.markup.text()

    def _run_end(self) -> None:
        self._value += self.markup.text()

    def _formula_end(self) -> None:
        self._formula = self.markup.text()

    def _cell_end(self) -> None:
        kind = self._type
        if kind == "s":
            text = self._texts[int(self._value)] if self._value else ""
        elif kind == "n":
            text = self._number(self._value)
        else:
            text = self._other(kind, self._value)
        if text:
            self.put(self.column, text)

    def _number(self, written: str) -> str:
        shown = self._formats.get(self._style)
        if shown is None and len(written) < 15 and written.isdecimal():
            return written
        written = written.strip()
        if not written:
            if self._formula is not None:
                self._note("formula_without_value", f"={self._formula}")
            return ""
        if is_rounded(written):
            self._note("number_rounded", number_text(written, PLAIN))
        return number_text(written, shown or PLAIN, is_1904=self._is_1904)

    def _other(self, kind: str, value: str) -> str:
        match kind:
            case "b":
                return "TRUE" if value.strip() in _TRUE else "FALSE" if value else ""
            case "e":
                self._note("cell_error", value)
                return ""
            case "d":
                return value.removesuffix("Z").replace("T", " ").removesuffix(" 00:00:00")
            case _:
                return unescaped(value)

    def _note(self, code: str, value: str) -> None:
        self.notes.note(code, self.number, self.column, value)


def unescaped(text: str) -> str:
    """`text` with the signs that XML cannot hold, written as _x000D_, put back; NUL left out."""
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\x00", "")
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
