"""What an XLS workbook says beside its values: extent, hidden rows, errors ([MS-XLS])."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_SHEET, _BEGIN, _END, _LOCK = 0x85, 0x809, 0x0A, 0x2F
_ROW, _COLUMN = 0x208, 0x7D
_FORMULA, _TRUTH = 0x06, 0x205
_CELLS = frozenset((0x203, 0x27E, 0xFD, 0x204, _FORMULA, _TRUTH, 0xBD, 0x02, 0x03, 0x04))
_IS_HIDDEN = 0x20
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip


@dataclass(slots=True)
class SheetRecords:
    """Rows count from 1, columns from 0; `cells` is how many cells hold something."""

    name: str = ""
    rows: int = 0
    columns: int = 0
    cells: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    errors: list[tuple[int, int, str]] = field(default_factory=list)


def is_locked(stream: bytes) -> bool:
    """Whether what follows is behind a password."""
    for code, _, _ in _records(stream, 0):
        if code in (_LOCK, _END):
            return code == _LOCK
    return False


def sheets_of(stream: bytes) -> list[SheetRecords]:
    """The sheets of the Workbook stream, in order; a broken one raises `ValueError`."""
    found = []
    for code, at, length in _records(stream, 0):
        if code == _SHEET and length >= 8:
            offset = struct.unpack_from("<I", stream, at)[0]
            found.append(_sheet(stream, offset, _name(stream[at + 6 : at + length])))
        if code == _END:
            break
    return found


def _name(written: bytes) -> str:
    """The name of a sheet: its length, whether it is wide, its letters; BIFF5 has no second."""
    length, is_wide, text = written[0], written[1] == 1, written[2:]
    if is_wide:
        return text[: length * 2].decode("utf-16-le", "replace")
    return (text if written[1] == 0 else written[1:])[:length].decode("latin-1")


def _sheet(stream: bytes, offset: int, name: str) -> SheetRecords:
    found = SheetRecords(name)
    depth = 0
    for code, at, length in _records(stream, offset):
        if code == _BEGIN:
            depth += 1
        elif code == _END:
            depth -= 1
            if depth <= 0:
                break
        elif depth == 1 and length >= 6:
            _take(found, code, stream[at : at + length])
    return found


def _take(found: SheetRecords, code: int, content: bytes) -> None:
    if code in _CELLS:
        row, column = struct.unpack_from("<HH", content)
        found.rows = max(found.rows, row + 1)
        found.columns = max(found.columns, column + 1)
        found.cells += 1
        error = _error(code, content)
        if error is not None:
            found.errors.append((row + 1, column, error))
    elif code == _ROW and len(content) >= 14 and content[12] & _IS_HIDDEN:
        found.hidden_rows.add(struct.unpack_from("<H", content)[0] + 1)
    elif code == _COLUMN and len(content) >= 10 and content[8] & 1:
        found.hidden_columns.append(struct.unpack_from("<HH", content))


def _error(code: int, content: bytes) -> str | None:
    """The error a cell holds, or None."""
    if code == _TRUTH and len(content) >= 8 and content[7]:
        return _ERRORS.get(content[6], "#?")
    if code == _FORMULA and len(content) >= 14:
        is_error = content[12:14] == b"\xff\xff" and content[6] == 2
        return _ERRORS.get(content[8], "#?") if is_error else None
    return None


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Each record: its code, where its content begins, and its length."""
    while at + 4 <= len(stream):
        code, length = struct.unpack_from("<HH", stream, at)
        yield code, at + 4, length
        at += 4 + length
