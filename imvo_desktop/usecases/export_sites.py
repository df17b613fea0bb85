"""The list of production sites as a workbook or a CSV, by the suffix of the file."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.export_tables import Cell, FlatTable
from imvo_desktop.usecases.export_text import text_of
from imvo_desktop.usecases.production_sites import production_sites, tables
from imvo_desktop.usecases.safe_cells import csv_cell, quoted
from imvo_desktop.written_files import replacing, write_bytes

CSV_SUFFIX = ".csv"

_SAFE_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(1980, 1, 1)
_WIDEST, _ROOM = 44, 3


def write_sites(network: Network, path: Path, words: Words) -> int:
    """Write the list to `path` and say how many rows it has; raises `FileError`.

    A CSV holds the list, a workbook also the numbers per country and tier.
    """
    found = production_sites(network, words)
    sites, counts = tables(found, words)
    if path.suffix.lower() == CSV_SUFFIX:
        _write_csv(sites, path)
    else:
        write_bytes(path, _workbook((sites, counts)))
    return len(found.sites)


def _write_csv(table: FlatTable, path: Path) -> None:
    with replacing(path) as side, side.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for row in (table.headers, *table.rows):
            writer.writerow([csv_cell(text_of(cell)) for cell in row])


def _workbook(sheets: tuple[FlatTable, ...]) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _SAFE_OPTIONS) as book:
        book.set_properties({"created": _MADE})
        head = book.add_format({"bold": True, "bottom": 1})
        plain = book.add_format({"num_format": "@", "quote_prefix": True})
        for table in sheets:
            _fill(book.add_worksheet(table.name), table, head, plain)
    return buffer.getvalue()


def _fill(sheet: Worksheet, table: FlatTable, head: Format, plain: Format) -> None:
    for column, name in enumerate(table.headers):
        sheet.write_string(0, column, name, head)
        texts = [name, *(text_of(row[column]) for row in table.rows)]
        sheet.set_column(column, column, min(max(map(len, texts)) + _ROOM, _WIDEST))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, (number, column), cell, plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), len(table.headers) - 1)


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, plain: Format) -> None:
    if isinstance(cell, int):
        sheet.write_number(*at, cell)
    elif cell:
        sheet.write_string(*at, quoted(str(cell)), plain)
