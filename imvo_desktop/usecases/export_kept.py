"""Kept rows as a table: to mend in another program, and to import again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.words import Words
from imvo_desktop.importing.own_columns import ID_HEADER, MARK
from imvo_desktop.usecases import kept_as_list
from imvo_desktop.usecases.safe_cells import csv_cell
from imvo_desktop.written_files import replacing


def reason_text(kept: KeptRow, reason: str, words: Words) -> str:
    """What is amiss in a kept row, in a few words; blank `reason`: nothing any more."""
    code = f"kept.{reason or 'ready'}"
    said = words.text(code)
    if said != code:
        return said
    return words.text(f"finding.{reason}", row=kept.row, column="", value="", repaired="")


def export_kept(rows: Sequence[KeptRow], path: Path, words: Words) -> None:
    """Write `rows` as CSV; raises `FileError`.

    Each row has its cells, what is amiss, and its id: rows that come back with it are known. Rows
    of several lists share the columns that are called the same.
    """
    headers = list(dict.fromkeys(one for row in rows for one in _headers(row)))
    places = {name: at for at, name in enumerate(headers)}
    with replacing(path) as side, side.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        heads = [name for name, _ in headers]
        writer.writerow([*map(csv_cell, heads), f"{MARK} {words.text('kept.heading')}", ID_HEADER])
        for row in rows:
            cells = [""] * len(headers)
            for name, cell in zip(_headers(row), row.cells, strict=False):
                cells[places[name]] = csv_cell(cell)
            writer.writerow(
                [*cells, csv_cell(reason_text(row, row.reason, words)), csv_cell(row.id)]
            )


def _headers(row: KeptRow) -> list[tuple[str, int]]:
    """Each header with how often it came before in its list; a record of a file has none."""
    return kept_as_list.places(row.headers or ("",) * len(row.cells))
