"""The XML workbooks of Excel 2003 (SpreadsheetML), which programs still write and call XLS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing.spreadsheet_merged import Block
from imvo_desktop.importing.spreadsheet_numbers import (
    PLAIN,
    NumberFormat,
    Shown,
    is_rounded,
    number_text,
    of_code,
)
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, SheetParser, SheetRow, Workbook
from imvo_desktop.importing.table import MAX_COLUMNS
from imvo_desktop.importing.workbook_guard import Attributes, Markup, attribute

NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_CHUNK = 1 << 18
_MAX_NUMBER = 1 << 31
_NO_DAY = ("1899-12-31 ", "1899-12-30 ", "1900-01-00 ")


def open_xml(path: Path) -> Workbook:
    """The sheets of the XML workbook in `path`."""
    names: list[str] = []
    markup = Markup(path.name)
    markup.starts["Worksheet"] = lambda given: names.append(attribute(given, "Name") or "")
    markup.read(_parts(path, [0]))
    if not names:
        raise InputError("file_is_markup", name=path.name)
    return Workbook(
        format="xml",
        sheets=names,
        visible=names,
        read=lambda name, notes, place: _rows(path, name, notes, place),
        size=lambda _: path.stat().st_size,
    )


def _rows(path: Path, name: str, notes: SheetNotes, place: list[int]) -> Iterator[SheetRow]:
    return _XmlSheet(name, path.name, notes).rows(_parts(path, place))


def _parts(path: Path, place: list[int]) -> Iterator[bytes]:
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            place[0] += len(part)
            yield part


class _XmlSheet(SheetParser):
    """Reads `Row`, `Cell` and `Data` of the worksheet of one name."""

    def __init__(self, sheet: str, part: str, notes: SheetNotes) -> None:
        super().__init__(sheet, part, notes)
        self._is_on = False
        self._is_hidden = False
        self._type = ""
        self._value = ""
        self._cell: Attributes = {}
        self._style = ""
        self._formats: dict[str, NumberFormat] = {}
        self._next_column = 0
        self.markup.starts |= {
            "Style": self._begin_style,
            "NumberFormat": self._number_format,
            "Worksheet": self._worksheet,
            "Column": self._columns,
            "Row": self._row,
            "Cell": self._begin_cell,
            "Data": self._data,
        }
        self.markup.ends |= {
            "Worksheet": self._worksheet_end,
            "Row": self._row_end,
            "Cell": self._cell_end,
            "Data": self._data_end,
        }

    def _begin_style(self, attributes: Attributes) -> None:
        self._style = attribute(attributes, "ID") or ""

    def _number_format(self, attributes: Attributes) -> None:
        code = attribute(attributes, "Format") or ""
        found = of_code("0%" if code == "Percent" else code)
        if found.shown in (Shown.PERCENT, Shown.PADDED):
            self._formats[self._style] = found

    def _worksheet(self, attributes: Attributes) -> None:
        self._is_on = attribute(attributes, "Name") == self.sheet

    def _worksheet_end(self) -> None:
        self.is_over = self._is_on

    def _columns(self, attributes: Attributes) -> None:
        if not self._is_on:
            return
        first = _number(attributes, "Index", self._next_column + 1) - 1
        self._next_column = first + 1 + _number(attributes, "Span", 0)
        if attribute(attributes, "Hidden") == "1":
            last = min(self._next_column, MAX_COLUMNS) - 1
            self.notes.hidden_columns.append((first, last))

    def _row(self, attributes: Attributes) -> None:
        self.number = _number(attributes, "Index", self.number + 1)
        self._is_hidden = attribute(attributes, "Hidden") == "1"
        self.cells = []
        self.column = -1

    def _row_end(self) -> None:
        if self._is_on and self.cells:
            self.pending.append(SheetRow(self.number, self.cells, self._is_hidden))
        self.cells = []

    def _begin_cell(self, attributes: Attributes) -> None:
        self._cell = attributes
        self.column = _number(attributes, "Index", self.column + 2) - 1
        self._type = self._value = ""

    def _data(self, attributes: Attributes) -> None:
        self._type = attribute(attributes, "Type") or "String"
        self.markup.collect()

    def _data_end(self) -> None:
        self._value = self.markup.text()

    def _cell_end(self) -> None:
        if not self._is_on:
            return
        text = self._read()
        across = _number(self._cell, "MergeAcross", 0)
        last = self.number + _number(self._cell, "MergeDown", 0)
        if text:
            self.put(self.column, text)
            block = Block(self.number, last, self.column, self.column + across)
            self.notes.merged.add(block)
        self.column += across

    def _read(self) -> str:
        value = self._value
        match self._type:
            case "Number":
                return self._number_text(value.strip())
            case "DateTime":
                day = value.removesuffix(".000").replace("T", " ").removesuffix(" 00:00:00")
                return day[11:] if day.startswith(_NO_DAY) else day
            case "Boolean":
                return "TRUE" if value == "1" else "FALSE"
            case "Error":
                self._note("cell_error", value)
                return ""
            case "" if attribute(self._cell, "Formula") is not None:
                self._note("formula_without_value", attribute(self._cell, "Formula") or "")
                return ""
            case _:
                return value

    def _number_text(self, written: str) -> str:
        if is_rounded(written):
            self._note("number_rounded", number_text(written, PLAIN))
        style = attribute(self._cell, "StyleID") or ""
        return number_text(written, self._formats.get(style, PLAIN)) if written else ""

    def _note(self, code: str, value: str) -> None:
        self.notes.note(code, self.number, self.column, value)


def _number(attributes: Attributes, name: str, usual: int) -> int:
    found = attribute(attributes, name)
    return usual if found is None else min(int(found), _MAX_NUMBER)
