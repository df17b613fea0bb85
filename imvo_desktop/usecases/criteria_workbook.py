"""The purchasing criteria with the scores of suppliers as a workbook, for a tender or a talk."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.purchasing_criteria import as_table, criteria
from imvo_desktop.usecases.safe_cells import quoted
from imvo_desktop.written_files import write_bytes

_SAFE_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(1980, 1, 1)
"""What the workbook says of its making, so that equal input gives equal bytes."""
_A4, _HEAD_ROW, _FIRST_WIDTH, _WIDTH = 9, 3, 34, 22


def write_criteria(network: Network, path: Path, words: Words) -> int:
    """Write suppliers as rows and criteria as columns to `path`; gives how many suppliers.

    Every text stays a text. A file that cannot be written raises `FileError`.
    """
    rows, title = as_table(network, words), _title(network, words)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _SAFE_OPTIONS) as book:
        book.set_properties({"created": _MADE, "title": title})
        sheet = book.add_worksheet(words.text("criteria.sheet"))
        large = book.add_format({"bold": True, "font_size": 16})
        sheet.write_string(0, 0, quoted(title), large)
        sheet.write_string(1, 0, words.text("criteria.told"))
        for column, one in enumerate(criteria(network), start=1):
            theme = words.text(f"theme.{one.theme}") if one.theme else ""
            sheet.write_string(_HEAD_ROW - 1, column, theme)
        _write(book, sheet, rows)
        _lay_out(sheet, len(rows[0]))
    write_bytes(path, buffer.getvalue())
    return len(rows) - 1


def _title(network: Network, words: Words) -> str:
    name = network.project.name
    return words.text("criteria.title_of" if name else "criteria.title", name=name)


def _write(book: xlsxwriter.Workbook, sheet: Worksheet, rows: Sequence[Sequence[str]]) -> None:
    plain = book.add_format({"num_format": "@", "quote_prefix": True, "valign": "top"})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            look = plain if number else head
            sheet.write_string(_HEAD_ROW + number, column, quoted(text), look)


def _lay_out(sheet: Worksheet, columns: int) -> None:
    """Wide enough to read, with names and criteria in sight, as wide as one sheet of A4."""
    sheet.set_column(0, 0, _FIRST_WIDTH)
    sheet.set_column(1, max(1, columns - 1), _WIDTH)
    sheet.freeze_panes(_HEAD_ROW + 1, 1)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
