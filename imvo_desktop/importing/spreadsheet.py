"""XLSX, XLS, XLSB and ODS as numbered rows of text; formulas by their stored value."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
)

from imvo_desktop.errors import InputError
from imvo_desktop.importing import header_row, workbook_guard
from imvo_desktop.importing.file_kind import FileKind
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.table import Finding

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

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEETS_LOOKED_AT = 10


def open_workbook(path: Path, kind: FileKind, sheet_name: str | None) -> Source:
    """The rows of one sheet: the named one, else the one that looks most like a list."""
    if kind is FileKind.ZIP:
        workbook_guard.check(path)
    elif _is_encrypted(path):
        raise InputError("file_password", name=path.name)
    try:
        workbook = CalamineWorkbook.from_path(path)
        sheet = _chosen_sheet(workbook, sheet_name)
    except PasswordError as error:
        raise InputError("file_password", name=path.name) from error
    except CalamineError as error:
        raise InputError("file_not_a_table", name=path.name) from error
    findings: list[Finding] = []
    place = [0]
    return Source(
        format=_format(path, kind),
        rows=_rows(sheet, place),
        findings=findings,
        size=max(1, sheet.total_height),
        position=lambda: place[0],
        sheet=sheet.name,
        sheets=tuple(workbook.sheet_names),
    )


def _is_encrypted(path: Path) -> bool:
    """Whether an OLE file wraps an encrypted workbook (its directory names the stream)."""
    with path.open("rb") as file:
        return _ENCRYPTED in file.read(1 << 16) or _ENCRYPTED in _last_bytes(path)


def _last_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - (1 << 16)))
        return file.read()


def _chosen_sheet(workbook: CalamineWorkbook, name: str | None) -> CalamineSheet:
    if name is not None:
        if name not in workbook.sheet_names:
            raise InputError("sheet_missing", sheet=name)
        return workbook.get_sheet_by_name(name)
    visible = [
        one.name for one in workbook.sheets_metadata if one.visible is SheetVisibleEnum.Visible
    ]
    best: tuple[int, CalamineSheet] | None = None
    for one in (visible or workbook.sheet_names)[:_SHEETS_LOOKED_AT]:
        sheet = workbook.get_sheet_by_name(one)
        score = _list_score(sheet)
        if best is None or score > best[0]:
            best = (score, sheet)
        if score > 2:
            break
    if best is None:
        raise InputError("file_empty")
    return best[1]


def _list_score(sheet: CalamineSheet) -> int:
    """-1 for an empty sheet, else the number of known headers in its first rows."""
    if sheet.total_height == 0:
        return -1
    first = sheet.to_python(nrows=20)
    return max(
        (header_row.known_headers([_text(cell) for cell in row]) for row in first), default=0
    )


def _rows(sheet: CalamineSheet, place: list[int]) -> Iterator[NumberedRow]:
    start = sheet.start
    before = [""] * (start[1] if start is not None else 0)
    for number, row in enumerate(sheet.iter_rows(), 1):
        place[0] = number
        yield number, before + [_text(cell) for cell in row]


def _text(value: CellValue) -> str:
    """A cell as a person would read it: whole numbers without a point, dates as ISO text."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    return value.replace("\x00", "") if isinstance(value, str) else str(value)


def _format(path: Path, kind: FileKind) -> str:
    """The name of the format, by content; the suffix only tells zipped ones apart."""
    if kind is FileKind.OLE:
        return "xls"
    suffix = path.suffix.lower().lstrip(".")
    return suffix if suffix in ("ods", "xlsb") else "xlsx"
