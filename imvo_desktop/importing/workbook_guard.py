"""Looks through a zipped workbook before it is opened, so that a hostile one is refused early.

The reader allocates a block of rows times columns: one far cell makes it ask for hundreds of
gigabytes. Sizes in a zip can lie, so bytes are counted while unpacking.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.errors import InputError

MAX_MEMBERS = 5_000
MAX_UNPACKED_BYTES = 1_200_000_000
MAX_GRID_CELLS = 20_000_000
MAX_ROWS = 1_048_576
_CHUNK = 1 << 20
_TAIL = 512

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Za-z]{1,3})(\d{1,7})"[^>/]*>(?!</)')
_LOOSE_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s>])(?![^>]*\br=)[^>/]*>")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_ENTITY = b"<!ENTITY"


@dataclass(slots=True)
class _Extent:
    """The farthest row and column with a value, also of cells that do not say where they are."""

    row: int = 0
    column: int = 0
    rows: int = 0
    loose: int = 0
    loose_width: int = 0

    def add(self, text: bytes) -> None:
        """Take in a piece of the sheet that ends between two tags."""
        cells = _CELL.findall(text)
        if cells:
            self.row = max(self.row, max(int(number) for _, number in cells))
            self.column = max(self.column, max(map(_column_number, {name for name, _ in cells})))
        self.rows += len(_ROW.findall(text))
        if _LOOSE_CELL.search(text) is None:
            return
        for index, piece in enumerate(_ROW.split(text)):
            self.loose = _cell_count(piece) + (0 if index else self.loose)
            self.loose_width = max(self.loose_width, self.loose)

    @property
    def cells(self) -> int:
        """The size of the block a reader would ask for."""
        return max(self.row, self.rows) * max(self.column, self.loose_width, 1)


def check(path: Path) -> None:
    """Raise `InputError` (`file_too_big`, `sheet_too_big`, `file_damaged`) for a hostile file."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_archive(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError("file_damaged", name=path.name) from error


def _check_archive(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise InputError("file_too_big", limit=MAX_MEMBERS)
    total = 0
    for member in members:
        extent = _Extent() if _SHEET.fullmatch(member.filename) else None
        for chunk in _chunks(archive, member):
            total += len(chunk)
            if total > MAX_UNPACKED_BYTES:
                raise InputError("file_too_big", limit=MAX_UNPACKED_BYTES)
            if _ENTITY in chunk:
                raise InputError("file_damaged", name=member.filename)
            if member.filename.endswith(".xml") and len(chunk) > _TAIL and b"<" not in chunk:
                raise InputError("cell_too_big", sheet=member.filename)
            if extent is not None:
                _look(extent, chunk, member.filename)


def _look(extent: _Extent, chunk: bytes, name: str) -> None:
    extent.add(chunk)
    if extent.cells > MAX_GRID_CELLS or extent.rows > MAX_ROWS:
        raise InputError(
            "sheet_too_big", sheet=name, row=max(extent.row, extent.rows), column=extent.column
        )


def _chunks(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The unpacked bytes, cut between tags so that no cell is split over two chunks."""
    rest = b""
    with archive.open(member) as file:
        while part := file.read(_CHUNK):
            part = rest + part
            cut = part.rfind(b"<", max(0, len(part) - _TAIL))
            cut = len(part) if cut <= 0 else cut
            rest = part[cut:]
            yield part[:cut]
    yield rest


def _cell_count(row: bytes) -> int:
    """The cells in the text of one row; by counting, for there may be a million rows."""
    if b":c" in row:
        return len(_LOOSE_CELL.findall(row))
    return row.count(b"<c>") + row.count(b"<c ")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
