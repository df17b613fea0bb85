"""Small XLS files for tests: BIFF8 records in a compound file, as [MS-XLS] and [MS-CFB] have it."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD

type Value = str | float | bytes


def sheet_stream(
    cells: Mapping[tuple[int, int], Value],
    *,
    is_1904: bool = False,
    extra: bytes = b"",
    before: bytes = b"",
) -> bytes:
    """The Workbook stream of one sheet “List”; cells by row and column from 0.

    A text, a number, or a whole record as bytes; `extra` stands before the cells, `before` at the
    start of the workbook.
    """
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 0x5, 0, 0, 0, 0x600)) + before
    start += _record(0x22, struct.pack("<H", is_1904))
    for number_format in (0, 14):
        start += _record(0xE0, struct.pack("<HH", 0, number_format) + b"\0" * 16)
    name = b"List"
    length = len(start) + 4 + 8 + len(name) + 4
    start += _record(0x85, struct.pack("<IBBBB", length, 0, 0, len(name), 0) + name)
    start += _record(0x0A, b"")
    body = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0x600)) + extra
    body += b"".join(_cell(at, value) for at, value in sorted(cells.items()))
    return start + body + _record(0x0A, b"")


def dated(at: tuple[int, int], number: float) -> bytes:
    """The record of a number shown as a day."""
    return _record(0x203, struct.pack("<HHHd", *at, 1, number))


def error(at: tuple[int, int], code: int) -> bytes:
    """The record of a cell that holds an error."""
    return _record(0x205, struct.pack("<HHHBB", *at, 0, code, 1))


def hidden_row(row: int) -> bytes:
    """The record that hides a row."""
    return _record(0x208, struct.pack("<HHHHHHI", row, 0, 1, 255, 0, 0, 0x20))


def locked() -> bytes:
    """The record of a workbook behind a password."""
    return _record(0x2F, struct.pack("<HHHH", 1, 1, 1, 0) + b"\0" * 46)


def _cell(at: tuple[int, int], value: Value) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x204, struct.pack("<HHHHB", *at, 0, len(value), 1) + text)
    return _record(0x203, struct.pack("<HHHd", *at, 0, value))


def _record(code: int, content: bytes) -> bytes:
    return struct.pack("<HH", code, len(content)) + content


def compound_file(stream: bytes, name: str = "Workbook") -> bytes:
    """A compound file that holds one stream."""
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    chain = [*range(3, count + 2), _END]
    table = [_FAT, _END, *chain]
    if len(table) > _SECTOR // 4:
        raise ValueError("a small file was asked for")
    fat = struct.pack(f"<{_SECTOR // 4}I", *table, *[_FREE] * (_SECTOR // 4 - len(table)))
    directory = _entry("Root Entry", 5, 1, _END, 0) + _entry(name, 2, _FREE, 2, len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    return header + fat + directory.ljust(_SECTOR, b"\0") + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    entry = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    entry += struct.pack("<III", _FREE, _FREE, child) + b"\0" * 36
    return entry + struct.pack("<IQ", start, size)
