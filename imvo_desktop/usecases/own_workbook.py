"""A workbook this program wrote, wholly: every sheet, as one document that comes in by its ids."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.importing import table_reader
from imvo_desktop.importing.table import ReadOptions, Table
from imvo_desktop.importing.templates import OWN_EXPORT
from imvo_desktop.labels.labels import LANGUAGES, Labels
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.export_workbook import LISTS, TOLD
from imvo_desktop.usecases.import_case import BLANKS_STAY
from imvo_desktop.usecases.import_own_table import records_in
from imvo_desktop.usecases.plain_document import GROUPS

_PROJECT = "project"


def document(path: Path, table: Table, progress: Progress = SILENT) -> Mapping[str, object] | None:
    """Everything in the workbook at `path`, of which `table` is one sheet.

    None when it is no workbook of ours with more than one sheet. A sheet under another name than
    ours is named in the document without its rows. Raises as `table_reader.read`.
    """
    how = table.how
    if how.template != OWN_EXPORT or how.delimiter is not None or len(how.sheets) < 2:
        return None
    found: dict[str, object] = {BLANKS_STAY: True}
    for sheet in how.sheets:
        if sheet not in GROUPS and sheet != _PROJECT:
            if sheet not in _told():
                found[sheet] = []
            continue
        kind = GROUPS.get(sheet, Kind.PROJECT)
        here = table if sheet == how.sheet else _sheet(path, sheet, progress)
        rows = records_in(here, kind)
        if sheet != _PROJECT:
            found[sheet] = rows
        elif rows:
            found[sheet] = rows[0]
    return found


@cache
def _told() -> frozenset[str]:
    """The sheets that only tell something, in every language."""
    words = map(Labels, LANGUAGES)
    return frozenset({LISTS, *(one.text(code) for one in words for code in TOLD)})


def _sheet(path: Path, sheet: str, progress: Progress) -> Table:
    return table_reader.read(path, ReadOptions(sheet=sheet), progress)
