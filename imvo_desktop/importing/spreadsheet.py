"""Workbooks of every kind as numbered rows of text; formulas by their stored value."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing import (
    header_row,
    spreadsheet_binary,
    spreadsheet_html,
    spreadsheet_ods,
    spreadsheet_xlsx,
    spreadsheet_xml,
    workbook_guard,
)
from imvo_desktop.importing.file_kind import FileKind
from imvo_desktop.importing.source import NumberedRow, Source
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, Workbook, kept_rows
from imvo_desktop.importing.table import ReadOptions

_SHEETS_LOOKED_AT = 10
_ROWS_LOOKED_AT = 20
_MAIN_PARTS = ("xl/workbook.xml", "xl/workbook.bin")
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_OPENERS: dict[FileKind, Callable[[Path], Workbook]] = {
    FileKind.OLE: spreadsheet_binary.open_xls,
    FileKind.HTML: spreadsheet_html.open_html,
    FileKind.XML: spreadsheet_xml.open_xml,
}


def open_workbook(path: Path, kind: FileKind, options: ReadOptions) -> Source:
    """The rows of one sheet: the named one, else the one that looks most like a list.

    Raises `InputError` for a file that is no workbook, is locked, damaged or built to harm.
    """
    with ExitStack() as opened:
        opened.enter_context(workbook_guard.damage_named(path.name))
        if kind is FileKind.ZIP:
            workbook = _zipped(path, opened.enter_context(workbook_guard.opened(path)))
        else:
            workbook = _OPENERS[kind](path)
        sheet = _chosen(workbook, options.sheet)
        notes = SheetNotes()
        place = [0]
        raw = workbook.read(sheet, notes, place)
        kept = opened.pop_all()
        return Source(
            format=workbook.format,
            rows=_closing(kept, kept_rows(raw, notes, options.hidden)),
            findings=notes.findings,
            size=max(1, workbook.size(sheet)),
            position=lambda: place[0],
            close=kept.close,
            sheet=sheet,
            sheets=tuple(workbook.sheets),
            hidden_rows=lambda: notes.hidden_rows,
        )


def _closing(opened: ExitStack, rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    with opened:
        yield from rows


def _zipped(path: Path, archive: zipfile.ZipFile) -> Workbook:
    """The workbook in an archive; raises `InputError` that says what else it is."""
    names = archive.namelist()
    if "mimetype" in names:
        return _open_document(path, archive)
    if any(name.endswith(".iwa") for name in names):
        raise InputError("file_is_numbers", name=path.name)
    main = _main_part(archive)
    if main.casefold().endswith(".bin"):
        return spreadsheet_binary.open_xlsb(path)
    if "word/" in main or "ppt/" in main:
        raise InputError("file_is_document", name=path.name)
    if not main:
        raise InputError("file_is_archive", name=path.name)
    found = spreadsheet_xlsx.open_xlsx(archive)
    by_name = {one.name: one for one in found.sheets}
    return Workbook(
        format="xlsx",
        sheets=list(by_name),
        visible=[one.name for one in found.sheets if one.is_visible],
        read=lambda sheet, notes, place: found.rows(by_name[sheet], notes, place),
        size=lambda sheet: found.size(by_name[sheet]),
    )


def _main_part(archive: zipfile.ZipFile) -> str:
    """The part the archive names as its main one, else a workbook in its usual place; or ""."""
    usual = (name for name in archive.namelist() if name.casefold() in _MAIN_PARTS)
    return spreadsheet_xlsx.main_part(archive) or next(usual, "")


def _open_document(path: Path, archive: zipfile.ZipFile) -> Workbook:
    kind = _start(archive, "mimetype").decode("ascii", "replace").strip()
    if not kind.startswith(_ODS):
        raise InputError("file_is_document", name=path.name)
    if spreadsheet_ods.is_locked(archive):
        raise InputError("file_password", name=path.name)
    names = spreadsheet_ods.sheet_names(archive)
    size = archive.getinfo(spreadsheet_ods.CONTENT).file_size
    return Workbook(
        format="ods",
        sheets=names,
        visible=names,
        read=lambda sheet, notes, place: spreadsheet_ods.read_sheet(archive, sheet, notes, place),
        size=lambda _: size,
    )


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(200)


def _chosen(workbook: Workbook, name: str | None) -> str:
    if name is not None:
        if name not in workbook.sheets:
            raise InputError("sheet_missing", sheet=name)
        return name
    best: tuple[int, str] | None = None
    for one in (workbook.visible or workbook.sheets)[:_SHEETS_LOOKED_AT]:
        score = _list_score(workbook, one)
        if best is None or score > best[0]:
            best = (score, one)
        if score > 2:
            break
    if best is None:
        raise InputError("file_empty")
    return best[1]


def _list_score(workbook: Workbook, sheet: str) -> int:
    """-1 for an empty sheet, else the number of known headers in its first rows."""
    notes = SheetNotes(is_glance=True)
    first = list(islice(kept_rows(workbook.read(sheet, notes, [0]), notes, None), _ROWS_LOOKED_AT))
    return max((header_row.known_headers(cells) for _, cells in first), default=-1)
