"""ODS as rows of text, read as a stream (OpenDocument 1.3 part 3, chapter 9).

A cell says how often it is repeated; repeated blanks cost nothing, and nothing is written out
before it is read.
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.errors import InputError
from imvo_desktop.importing.spreadsheet_merged import Block
from imvo_desktop.importing.spreadsheet_numbers import PLAIN, is_rounded, number_text, plain_number
from imvo_desktop.importing.spreadsheet_rows import (
    MAX_SHEET_ROWS,
    SheetNotes,
    SheetParser,
    SheetRow,
)
from imvo_desktop.importing.table import MAX_COLUMNS
from imvo_desktop.importing.workbook_guard import Attributes, attribute, chunks

CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_TABLE = re.compile(rb'<(?:\w+:)?table\s[^>]*?\b(?:\w+:)?name=(?:"([^"]*)"|\'([^\']*)\')')
_OVERLAP = 4096
_HIDDEN = frozenset(("collapse", "filter"))
_DURATION = re.compile(r"(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")
_ERROR = re.compile(r"#[A-Z][A-Z0-9/?!]*[!?A]?|Err:\d{3}")


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a cell says of itself."""

    kind: str
    value: str
    formula: str | None
    times: int
    rows_spanned: int
    columns_spanned: int
    is_error: bool


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Whether the content is behind a password."""
    if _MANIFEST not in archive.namelist():
        return False
    return any(b"encryption-data" in part for part in chunks(archive, _MANIFEST))


def sheet_names(archive: zipfile.ZipFile) -> list[str]:
    """The names of the sheets, in order."""
    names: list[str] = []
    rest = b""
    for chunk in chunks(archive, CONTENT):
        text = rest + chunk
        end = 0
        for found in _TABLE.finditer(text):
            end = found.end()
            names.append(html.unescape((found[1] or found[2] or b"").decode("utf-8", "replace")))
        rest = text[max(end, len(text) - _OVERLAP) :]
    return list(dict.fromkeys(names))


class OdsSheet(SheetParser):
    """Reads the table of one name in content.xml."""

    def __init__(self, sheet: str, notes: SheetNotes) -> None:
        super().__init__(sheet, CONTENT, notes)
        self._is_on = False
        self._is_hidden = False
        self._row_times = 1
        self._next_row = 1
        self._next_column = 0
        self._cell: _Cell | None = None
        self._paragraphs: list[str] = []
        starts = {"table": self._table, "table-row": self._row, "table-column": self._columns}
        cell = {"table-cell": self._cell_start, "covered-table-cell": self._cell_start}
        text = {"p": self._paragraph, "s": self._blanks, "tab": self._tab, "line-break": self._line}
        self.markup.starts |= {**starts, **cell, **text}
        self.markup.starts["annotation"] = lambda _: self._annotation(True)
        self.markup.ends |= {
            "annotation": lambda: self._annotation(False),
            "table": self._table_end,
            "table-row": self._row_end,
            "table-cell": self._cell_end,
            "covered-table-cell": self._cell_end,
            "p": self._paragraph_end,
        }
        self._in_annotation = False

    def _table(self, attributes: Attributes) -> None:
        if self._cell is None:
            self._is_on = attribute(attributes, "name") == self.sheet

    def _table_end(self) -> None:
        if self._is_on and self._cell is None:
            self.is_over = True
            self._is_on = False

    def _columns(self, attributes: Attributes) -> None:
        if not self._is_on:
            return
        first = self._next_column
        self._next_column = first + _times(attributes, "number-columns-repeated")
        if attribute(attributes, "visibility") in _HIDDEN:
            self.notes.hidden_columns.append((first, min(self._next_column, MAX_COLUMNS) - 1))

    def _row(self, attributes: Attributes) -> None:
        if not self._is_on or self._cell is not None:
            return
        self.number = self._next_row
        self._row_times = _times(attributes, "number-rows-repeated")
        self._next_row += self._row_times
        self._is_hidden = attribute(attributes, "visibility") in _HIDDEN
        self.cells = []
        self.column = 0
        self.markup.collect()

    def _row_end(self) -> None:
        if not self._is_on or self._cell is not None or not self.cells:
            return
        last = self.number + self._row_times - 1
        if last > MAX_SHEET_ROWS:
            raise InputError("sheet_too_big", sheet=self.sheet, row=last, column=len(self.cells))
        row = SheetRow(self.number, self.cells, self._is_hidden, self._row_times)
        self.pending.append(row)
        self.cells = []

    def _cell_start(self, attributes: Attributes) -> None:
        if not self._is_on or self._cell is not None:
            return
        kind = attributes.get("calcext:value-type") or attribute(attributes, "value-type") or ""
        value = next(
            (
                found
                for name in ("value", "date-value", "time-value", "boolean-value", "string-value")
                if (found := attributes.get(f"office:{name}")) is not None
            ),
            "",
        )
        self._cell = _Cell(
            kind=attribute(attributes, "value-type") or "",
            value=value,
            formula=attribute(attributes, "formula"),
            times=_times(attributes, "number-columns-repeated"),
            rows_spanned=_times(attributes, "number-rows-spanned"),
            columns_spanned=_times(attributes, "number-columns-spanned"),
            is_error=kind == "error",
        )
        self._paragraphs = []

    def _cell_end(self) -> None:
        cell = self._cell
        if cell is None:
            return
        self._cell = None
        text = self._read(cell, "\n".join(self._paragraphs))
        if not text.strip():
            self.column += cell.times
            return
        if cell.rows_spanned > 1:
            last = (self.number + cell.rows_spanned - 1, self.column + cell.columns_spanned - 1)
            self.notes.merged.add(Block(self.number, last[0], self.column, last[1]))
        for column in range(self.column, self.column + min(cell.times, MAX_COLUMNS + 1)):
            self.put(column, text)
        self.column += cell.times

    def _paragraph(self, _: Attributes) -> None:
        self.markup.collect()

    def _paragraph_end(self) -> None:
        if self._cell is not None and not self._in_annotation:
            self._paragraphs.append(self.markup.text())

    def _annotation(self, is_inside: bool) -> None:
        self._in_annotation = is_inside

    def _blanks(self, attributes: Attributes) -> None:
        self.markup.add(" " * min(_times(attributes, "c"), 100))

    def _tab(self, _: Attributes) -> None:
        self.markup.add("\t")

    def _line(self, _: Attributes) -> None:
        self.markup.add("\n")

    def _read(self, cell: _Cell, shown: str) -> str:
        """The text of a cell: the stored value where it says more than what is shown."""
        if cell.is_error or (cell.formula is not None and _ERROR.fullmatch(shown)):
            self._note("cell_error", shown)
            return ""
        match cell.kind:
            case "float" | "currency":
                return self._number(cell.value, shown)
            case "percentage":
                return plain_number("", float(cell.value) * 100) + "%"
            case "date":
                return cell.value.replace("T", " ").removesuffix(" 00:00:00")
            case "time":
                return _time(cell.value)
            case "boolean":
                return cell.value.upper()
            case "" if cell.formula is not None and not shown:
                self._note("formula_without_value", cell.formula)
                return ""
            case _:
                return shown or cell.value

    def _number(self, written: str, shown: str) -> str:
        """The number; with the leading zeros it is shown with."""
        if is_rounded(written):
            self._note("number_rounded", number_text(written, PLAIN))
        text = number_text(written, PLAIN)
        is_padded = shown.isdecimal() and shown.startswith("0") and shown.lstrip("0") == text
        return shown if is_padded else text

    def _note(self, code: str, value: str) -> None:
        self.notes.note(code, self.number, self.column, value)


def read_sheet(
    archive: zipfile.ZipFile, sheet: str, notes: SheetNotes, place: list[int]
) -> Iterator[SheetRow]:
    """The rows of `sheet`; `place` follows the bytes that were read."""

    def parts() -> Iterator[bytes]:
        for part in chunks(archive, CONTENT):
            place[0] += len(part)
            yield part

    return OdsSheet(sheet, notes).rows(parts())


def _times(attributes: Attributes, name: str) -> int:
    """How often, 1 when it is not said; never more than a sheet can hold."""
    return min(int(attribute(attributes, name) or 1), MAX_SHEET_ROWS * 2)


def _time(value: str) -> str:
    """ "PT12H30M00S" as 12:30:00."""
    found = _DURATION.fullmatch(value)
    if found is None:
        return value
    hours, minutes, seconds = (int(found[part] or 0) for part in (2, 3, 4))
    return f"{found[1]}{hours:02}:{minutes:02}:{seconds:02}"
