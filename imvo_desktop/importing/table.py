"""What reading a list gives: headers, rows, how it was read, and what was found on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.domain.issues import Seriousness

MAX_ROWS_READ = 1_000_000
MAX_ROWS_IMPORTED = 200_000
MAX_CELL_LENGTH = 32_767
MAX_COLUMNS = 1_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a row or column; `repaired` is what was read instead of `value`.

    `row` counts as a spreadsheet does: the first line of the file is 1.
    """

    code: str
    severity: Seriousness
    row: int | None
    column: str | None
    value: str = ""
    repaired: str | None = None


@dataclass(frozen=True, slots=True)
class HowRead:
    """How a file was read; `format` is csv, xlsx, xls, xlsb, ods, html or xml.

    `header_rows` is 0 when the list has no header; `decimal` is the decimal sign of its numbers.
    `hidden_rows` is how many hidden rows the sheet has, read or not; 0 where that is not known.
    `is_part`: rows taken out of a list, so that the row above is not the row that was above.
    """

    format: str
    encoding: str | None
    delimiter: str | None
    quotechar: str | None
    header_rows: int
    preamble_rows: int
    sheet: str | None
    sheets: tuple[str, ...]
    decimal: str
    template: str | None
    hidden_rows: int = 0
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person corrected; None is detected. `header_row` counts from 1, 0 is no header.

    `hidden` False leaves the hidden rows of a sheet out; otherwise they are read.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quotechar: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    hidden: bool | None = None
    header_rows: int | None = None


DETECT = ReadOptions()


@dataclass(frozen=True, slots=True)
class Table:
    """A list as read: every row has as many cells as there are headers."""

    headers: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    row_numbers: tuple[int, ...]
    how: HowRead
    findings: tuple[Finding, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The headers made unique, blank ones by their letter: the keys of a mapping."""
        return column_names(self.headers)


def column_letter(index: int) -> str:
    """The letter a spreadsheet gives the column (0 is A, 26 is AA)."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_names(headers: tuple[str, ...]) -> tuple[str, ...]:
    """`headers` made unique: "Name", "Name (2)"; a blank one becomes its letter."""
    seen: set[str] = set()
    names = []
    for index, header in enumerate(headers):
        plain = header.strip() or column_letter(index)
        name, number = plain, 1
        while name in seen:
            number += 1
            name = f"{plain} ({number})"
        seen.add(name)
        names.append(name)
    return tuple(names)
