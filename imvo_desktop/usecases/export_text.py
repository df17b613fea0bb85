"""Tables as text: the deliveries as CSV, or every table as a CSV of its own in one archive."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.export_tables import Cell, Counts, FlatTable, all_tables, links_table
from imvo_desktop.usecases.safe_cells import csv_cell
from imvo_desktop.written_files import write_bytes, write_text

_MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive, so that equal input gives equal bytes."""

_UNIX = 3
_RIGHTS = 0o644 << 16


def text_of(cell: Cell) -> str:
    """A cell as text; yes is 1 and no is 0."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return "" if cell is None else str(cell)


def deliveries(
    network: Network, assessment: Assessment, path: Path, _: Words, progress: Progress
) -> Counts:
    """Write the links with names, level and rank."""
    table = links_table(network, assessment)
    write_text(path, _csv(table, progress))
    return {table.name: len(table.rows)}


def archive(
    network: Network, assessment: Assessment, path: Path, _: Words, progress: Progress
) -> Counts:
    """Write one CSV for each table that is not empty, named after it."""
    tables = all_tables(network, assessment)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as files:
        for table in tables:
            about = zipfile.ZipInfo(f"{table.name}.csv", _MADE)
            about.compress_type, about.create_system = zipfile.ZIP_DEFLATED, _UNIX
            about.external_attr = _RIGHTS
            files.writestr(about, _csv(table, progress).encode())
    write_bytes(path, held.getvalue())
    return {table.name: len(table.rows) for table in tables}


def _csv(table: FlatTable, progress: Progress) -> str:
    lines = io.StringIO()
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(table.headers)
    for row in stepped(table.rows, progress):
        writer.writerow([csv_cell(text_of(cell)) for cell in row])
    return lines.getvalue()
