"""Rows of a sheet while it goes by, and what is noted on the way: the same for every format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing.source import NumberedRow
from imvo_desktop.importing.spreadsheet_merged import MergedBlocks
from imvo_desktop.importing.table import MAX_COLUMNS, Finding, column_letter
from imvo_desktop.importing.workbook_guard import Markup

MAX_SHEET_ROWS = 1_048_576
_MAX_NOTES = 5_000


class SheetRow(NamedTuple):
    """A row as it stands in the sheet; `times` is how often it stands there."""

    number: int
    cells: list[str]
    is_hidden: bool = False
    times: int = 1


@dataclass(slots=True)
class SheetNotes:
    """What is found while a sheet is read; a glance at its first rows needs no merged cells."""

    is_glance: bool = False
    findings: list[Finding] = field(default_factory=list)
    merged: MergedBlocks = field(init=False)
    hidden_rows: int = 0
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    left: int = 0
    width: int = 0

    def __post_init__(self) -> None:
        self.merged = MergedBlocks(self.findings)

    def note(self, code: str, row: int, column: int, value: str) -> None:
        """Note a cell that could not be read as it stands; after thousands only count."""
        if len(self.findings) >= _MAX_NOTES:
            self.left += 1
            return
        letter = column_letter(column)
        self.findings.append(Finding(code, Seriousness.WARNING, row, letter, value[:80]))


type Read = Callable[[str, SheetNotes, list[int]], Iterator[SheetRow]]


@dataclass(frozen=True, slots=True)
class Workbook:
    """An open workbook of any format: its sheets, and how to read one as a stream."""

    format: str
    sheets: Sequence[str]
    visible: Sequence[str]
    read: Read
    size: Callable[[str], int]


def kept_rows(
    rows: Iterable[SheetRow], notes: SheetNotes, hidden: bool | None
) -> Iterator[NumberedRow]:
    """The rows that are read, merged cells filled in; notes what is hidden."""
    for row in rows:
        for number in range(row.number, row.number + row.times):
            cells = list(row.cells) if row.times > 1 else row.cells
            notes.merged.fill(number, cells)
            if not any(cells):
                continue
            notes.width = max(notes.width, len(cells))
            notes.hidden_rows += row.is_hidden
            if hidden is not False or not row.is_hidden:
                yield number, cells
    _conclude(notes, hidden)


def _conclude(notes: SheetNotes, hidden: bool | None) -> None:
    remark = Seriousness.REMARK
    if notes.hidden_rows:
        code = "rows_hidden_left_out" if hidden is False else "rows_hidden"
        notes.findings.append(Finding(code, remark, None, None, str(notes.hidden_rows)))
    columns = [
        column_letter(column)
        for first, last in notes.hidden_columns
        for column in range(first, min(last + 1, notes.width))
    ]
    if columns:
        notes.findings.append(Finding("columns_hidden", remark, None, None, ", ".join(columns)))
    if notes.left:
        notes.findings.append(Finding("findings_more", remark, None, None, str(notes.left)))


class SheetParser:
    """Turns the markup of a sheet into rows; a format adds what to do at its elements."""

    def __init__(self, sheet: str, part: str, notes: SheetNotes) -> None:
        self.sheet = sheet
        self.notes = notes
        self.markup = Markup(part)
        self.number = 0
        self.column = 0
        self.cells: list[str] = []
        self.pending: list[SheetRow] = []
        self.is_over = False

    def rows(self, parts: Iterable[bytes]) -> Iterator[SheetRow]:
        """The rows in the markup `parts`, until the sheet is over."""
        for part in parts:
            self.markup.feed(part)
            yield from self.pending
            self.pending.clear()
            if self.is_over:
                return
        self.markup.feed(b"", is_last=True)
        yield from self.pending

    def put(self, column: int, text: str) -> None:
        """Set the cell in `column`; raises `InputError` (`sheet_too_big`, `table_too_wide`)."""
        missing = column - len(self.cells)
        if column >= MAX_COLUMNS or self.number > MAX_SHEET_ROWS:
            self._refuse(column, text)
        elif missing == 0:
            self.cells.append(text)
        else:
            self.cells += [""] * (missing + 1)
            self.cells[column] = text

    def _refuse(self, column: int, text: str) -> None:
        """Raise `InputError` for a cell outside what is read, unless it is blank."""
        if not text.strip():
            return
        if column == len(self.cells) and self.number <= MAX_SHEET_ROWS:
            raise InputError("table_too_wide", row=self.number, limit=MAX_COLUMNS)
        raise InputError("sheet_too_big", sheet=self.sheet, row=self.number, column=column + 1)
