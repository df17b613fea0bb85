"""XLS and XLSB as rows of text, by calamine; an XLS is looked through before it is loaded.

Calamine asks for a block of rows times columns, so a far cell is refused by its place.
"""

from __future__ import annotations

import datetime
import math
import struct
from collections.abc import Collection, Iterator
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
)

from imvo_desktop.errors import InputError
from imvo_desktop.importing.compound_file import CompoundFile
from imvo_desktop.importing.limits import lower_memory
from imvo_desktop.importing.spreadsheet_merged import Block
from imvo_desktop.importing.spreadsheet_numbers import EXACT_BELOW, plain_number
from imvo_desktop.importing.spreadsheet_records import SheetRecords, is_locked, sheets_of
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, SheetRow, Workbook

MAX_LOOSE_CELLS = 4_000_000
MAX_CELLS = 20_000_000
_CELLS_PER_VALUE = 20
_XLSB_MEMORY = 1 << 30
_DOCUMENTS = frozenset(("WordDocument", "PowerPoint Document"))

type CellValue = (
    int
    | float
    | str
    | bool
    | datetime.time
    | datetime.date
    | datetime.datetime
    | datetime.timedelta
)


def open_xls(path: Path) -> Workbook:
    """The workbook in an OLE file; raises `InputError` that says what else it is."""
    try:
        container = CompoundFile(path.read_bytes())
        names = set(container.names)
        if "EncryptedPackage" in names:
            raise InputError("file_password", name=path.name)
        if names & _DOCUMENTS:
            raise InputError("file_is_document", name=path.name)
        stream = container.stream("Workbook", "Book")
        if is_locked(stream):
            raise InputError("file_password", name=path.name)
        records = sheets_of(stream)
    except (ValueError, struct.error) as error:
        raise InputError("file_not_a_table", name=path.name) from error
    _refuse_far_cells(records)
    return _open(path, "xls", records)


def open_xlsb(path: Path) -> Workbook:
    """The workbook in a zipped file of binary parts; what is hidden in it is not known."""
    lower_memory(_XLSB_MEMORY)
    return _open(path, "xlsb", [])


def _open(path: Path, kind: str, records: list[SheetRecords]) -> Workbook:
    try:
        workbook = CalamineWorkbook.from_path(path)
    except PasswordError as error:
        raise InputError("file_password", name=path.name) from error
    except CalamineError as error:
        raise InputError("file_not_a_table", name=path.name) from error
    known = dict(zip(workbook.sheet_names, records, strict=False))
    return Workbook(
        format=kind,
        sheets=workbook.sheet_names,
        visible=[
            one.name for one in workbook.sheets_metadata if one.visible is SheetVisibleEnum.Visible
        ],
        read=lambda name, notes, place: _rows(workbook, name, known.get(name), notes, place),
        size=lambda name: workbook.get_sheet_by_name(name).total_height,
    )


def _refuse_far_cells(sheets: list[SheetRecords]) -> None:
    """Raise `sheet_too_big` where a block of mostly nothing would be asked for."""
    for one in sheets:
        block = one.rows * one.columns
        is_loose = block > MAX_LOOSE_CELLS and block > _CELLS_PER_VALUE * one.cells
        if is_loose or block > MAX_CELLS:
            raise InputError("sheet_too_big", sheet=one.name, row=one.rows, column=one.columns)


def _rows(
    workbook: CalamineWorkbook,
    name: str,
    known: SheetRecords | None,
    notes: SheetNotes,
    place: list[int],
) -> Iterator[SheetRow]:
    try:
        sheet = workbook.get_sheet_by_name(name)
    except CalamineError as error:
        raise InputError("file_damaged", name=name) from error
    _note_sheet(sheet, known, notes)
    hidden: Collection[int] = known.hidden_rows if known is not None else ()
    before = [""] * (sheet.start[1] if sheet.start is not None else 0)
    for number, values in enumerate(sheet.iter_rows(), 1):
        place[0] = number
        cells = before + [_text(value) for value in values]
        for column, value in enumerate(values, len(before)):
            if isinstance(value, float) and value.is_integer() and abs(value) >= EXACT_BELOW:
                notes.note("number_rounded", number, column, cells[column])
        yield SheetRow(number, cells, number in hidden)


def _note_sheet(sheet: CalamineSheet, known: SheetRecords | None, notes: SheetNotes) -> None:
    """Note what is known before a row is read: merged cells, hidden columns, errors in cells."""
    for (row, column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        notes.merged.add(Block(row + 1, last_row + 1, column, last_column))
    if known is not None:
        notes.hidden_columns += known.hidden_columns
        for row, column, found in known.errors:
            notes.note("cell_error", row, column, found)


def _text(value: CellValue) -> str:
    """A cell as a person would read it: whole numbers without a point, dates as ISO text."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return plain_number("", value) if math.isfinite(value) else str(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    return value.replace("\x00", "") if isinstance(value, str) else str(value)
