"""Reads a list of one's own from a file; of a workbook the sheet that holds it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing import table_reader
from imvo_desktop.importing.table import DETECT, ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.own_list_columns import SUBJECTS, is_schema, recognised

_MOST_SHEETS = 8


def read(path: Path, options: ReadOptions = DETECT, progress: Progress = SILENT) -> Table:
    """The list in `path`; raises as `table_reader.read`.

    Where no sheet is asked for, it is the first one with a column we recognise, since workbooks
    often begin with a page about the list; else the first.
    """
    first = table_reader.read(path, options, progress)
    if options.sheet is not None or _is_recognised(first):
        return first
    for sheet in first.how.sheets[:_MOST_SHEETS]:
        if sheet == first.how.sheet:
            continue
        try:
            other = table_reader.read(path, dataclasses.replace(options, sheet=sheet), progress)
        except InputError:
            # An empty sheet, or one that is no table: the list is on another one.
            continue
        if _is_recognised(other):
            return other
    return first


def _is_recognised(table: Table) -> bool:
    return is_schema(table.headers) or not SUBJECTS.isdisjoint(recognised(table))
