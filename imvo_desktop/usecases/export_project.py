"""Writes a project for other programs: tables, the whole chain as JSON, or its picture."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts import drawing
from imvo_desktop.charts.chain_picture import picture
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.export_tables import Cell, FlatTable, all_tables, links_table
from imvo_desktop.usecases.plain_document import GROUPS, document_of
from imvo_desktop.usecases.safe_cells import csv_cell, quoted
from imvo_desktop.written_files import write_bytes, write_text

type Counts = dict[str, int]
type Export = Callable[[Network, Assessment, Path, Words, Progress], Counts]

_SAFE_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(1980, 1, 1)
"""What the workbook says of its making, so that equal input gives equal bytes."""

_WIDEST = 48
_STEPS = 4
_MOST_PIXELS = 20_000_000


def export(
    network: Network,
    assessment: Assessment,
    path: Path,
    words: Words,
    progress: Progress = SILENT,
) -> Counts:
    """Write `path` in the form its suffix asks for; gives the number of rows of each table.

    `.json` holds every record (our own import takes it back), `.csv` the links with names, level
    and rank, `.xlsx` a sheet for each kind of record, `.png` and `.svg` the picture of the chain.
    Another suffix raises `InputError("export_kind_unknown")`; writing raises `FileError`, and
    `progress` may raise `Cancelled`: then `path` is as it was.
    """
    write = EXPORTS.get(path.suffix.lower())
    if write is None:
        raise InputError("export_kind_unknown", file=path.name)
    progress.step(0, _STEPS)
    return write(network, assessment, path, words, progress)


def _json(network: Network, _: Assessment, path: Path, __: Words, ___: Progress) -> Counts:
    text = json.dumps(document_of(network), ensure_ascii=False, indent=1, allow_nan=False)
    write_text(path, text + "\n")
    return {group: len(network.records(kind)) for group, kind in GROUPS.items()}


def _csv(network: Network, assessment: Assessment, path: Path, _: Words, __: Progress) -> Counts:
    table = links_table(network, assessment)
    lines = io.StringIO()
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(table.headers)
    writer.writerows([csv_cell(_text(cell)) for cell in row] for row in table.rows)
    write_text(path, lines.getvalue())
    return {table.name: len(table.rows)}


def _xlsx(
    network: Network, assessment: Assessment, path: Path, words: Words, progress: Progress
) -> Counts:
    tables = all_tables(network, assessment)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _SAFE_OPTIONS) as book:
        book.set_properties({"created": _MADE, "title": network.project.name})
        head = book.add_format({"bold": True, "bottom": 1})
        plain = book.add_format({"num_format": "@", "quote_prefix": True})
        for table in tables:
            _sheet(book.add_worksheet(table.name), table, (head, plain), words)
            progress.step(1, _STEPS)
    write_bytes(path, buffer.getvalue())
    return {table.name: len(table.rows) for table in tables}


def _sheet(
    sheet: Worksheet, table: FlatTable, formats: tuple[Format, Format], words: Words
) -> None:
    """One table: a header that stays in sight and filters, text as text, numbers as numbers."""
    head, plain = formats
    for column, name in enumerate(table.headers):
        sheet.write_string(0, column, name, head)
        sheet.write_comment(0, column, _field_name(name, words))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, (number, column), cell, plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), len(table.headers) - 1)
    for column, name in enumerate(table.headers):
        longest = max([len(name), *(len(_text(row[column])) for row in table.rows[:500])])
        sheet.set_column(column, column, min(longest + 3, _WIDEST))


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, plain: Format) -> None:
    """A cell as it is; a number of more digits than a workbook keeps (15) stands as text."""
    if cell is None or cell == "":
        return
    if isinstance(cell, bool):
        sheet.write_boolean(*at, cell)
    elif isinstance(cell, (int, float)) and float(f"{cell:.15G}") == cell:
        sheet.write_number(*at, cell)
    else:
        sheet.write_string(*at, quoted(str(cell)), plain)


def _field_name(name: str, words: Words) -> str:
    """What a field is called in the language, for the note on its column."""
    code = f"field.{name.rpartition('.')[2]}"
    said = words.text(code)
    return name if said == code else said


def _png(
    network: Network, assessment: Assessment, path: Path, words: Words, progress: Progress
) -> Counts:
    drawn = _picture(network, assessment, words)
    progress.step(1, _STEPS)
    scale = min(2.0, math.sqrt(_MOST_PIXELS / (drawn.width * drawn.height)))
    drawing.to_png(drawn, path, scale, progress)
    return _drawn_counts(network)


def _svg(network: Network, assessment: Assessment, path: Path, words: Words, _: Progress) -> Counts:
    drawing.to_svg(_picture(network, assessment, words), path)
    return _drawn_counts(network)


def _picture(network: Network, assessment: Assessment, words: Words) -> Picture:
    return picture(network, assessment, arrange(network), words, LIGHT)


def _drawn_counts(network: Network) -> Counts:
    return {"organisations": len(network.organisations), "links": len(network.links)}


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return "" if cell is None else str(cell)


EXPORTS: dict[str, Export] = {
    ".json": _json,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".png": _png,
    ".svg": _svg,
}
"""What can be written, by suffix."""
