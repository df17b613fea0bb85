"""XLSX as rows of text, read as a stream: formulas by their stored value, never evaluated.

A reader that loads the sheet first asks for a block of rows times columns; one far cell would cost
gigabytes. The parts are those of ECMA-376 part 1, chapter 18.
"""

from __future__ import annotations

import posixpath
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from imvo_desktop.errors import InputError
from imvo_desktop.importing.spreadsheet_merged import MAX_BLOCKS, block_of
from imvo_desktop.importing.spreadsheet_numbers import PLAIN, NumberFormat, built_in, of_code
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, SheetRow
from imvo_desktop.importing.spreadsheet_xlsx_sheet import XlsxSheet, unescaped
from imvo_desktop.importing.workbook_guard import Attributes, Markup, attribute, chunks

MAX_SHARED_BYTES = 200_000_000
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]{0,200}?\bref=["\']([^"\']{3,30})["\']')
_OVERLAP = 256


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook and the member of the archive it is in."""

    name: str
    part: str
    is_visible: bool


@dataclass(slots=True)
class XlsxWorkbook:
    """The sheets of an open archive, with the texts and number formats they share."""

    archive: zipfile.ZipFile
    sheets: list[Sheet] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    formats: list[NumberFormat] = field(default_factory=list)
    is_1904: bool = False

    def rows(self, sheet: Sheet, notes: SheetNotes, place: list[int]) -> Iterator[SheetRow]:
        """The rows of `sheet`; `place` follows the bytes that were read."""
        for reference in () if notes.is_glance else _merged(self.archive, sheet.part):
            block = block_of(reference)
            if block is not None:
                notes.merged.add(block)
        parser = XlsxSheet(sheet.name, sheet.part, notes)
        parser.know(self.texts, self.formats, is_1904=self.is_1904)
        return parser.rows(_counted(chunks(self.archive, sheet.part), place))

    def size(self, sheet: Sheet) -> int:
        """The bytes of `sheet`."""
        return self.archive.getinfo(sheet.part).file_size


def open_xlsx(archive: zipfile.ZipFile) -> XlsxWorkbook:
    """The workbook in `archive`; raises `InputError` for a damaged or hostile one."""
    workbook = XlsxWorkbook(archive)
    main = _main_part(archive)
    folder = posixpath.dirname(main)
    relations = _relations(archive, main)
    _read_sheets(workbook, main, {one.id: one for one in relations})
    for one in relations:
        if one.kind == "sharedStrings":
            workbook.texts = _shared_texts(archive, member(archive, folder, one.target))
        elif one.kind == "styles":
            workbook.formats = _formats(archive, member(archive, folder, one.target))
    return workbook


def main_part(archive: zipfile.ZipFile) -> str | None:
    """The member the package says is its document: xl/workbook.xml, word/document.xml …"""
    if "_rels/.rels" not in archive.namelist():
        return None
    for one in _relations(archive, ""):
        if one.kind == "officeDocument":
            return member(archive, "", one.target)
    return None


def member(archive: zipfile.ZipFile, folder: str, target: str) -> str:
    """The name in the archive of what `target` points at; letter case and slashes may differ."""
    whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    wanted = posixpath.normpath(whole.replace("\\", "/")).casefold()
    for name in archive.namelist():
        if name.replace("\\", "/").casefold() == wanted:
            return name
    raise KeyError(wanted)


@dataclass(frozen=True, slots=True)
class _Relation:
    id: str
    kind: str
    target: str


def _main_part(archive: zipfile.ZipFile) -> str:
    found = main_part(archive)
    return found if found is not None else member(archive, "xl", "workbook.xml")


def _relations(archive: zipfile.ZipFile, part: str) -> list[_Relation]:
    folder, name = posixpath.split(part)
    found: list[_Relation] = []

    def keep(attributes: Attributes) -> None:
        kind = attributes.get("Type", "").rpartition("/")[2]
        found.append(_Relation(attributes.get("Id", ""), kind, attributes.get("Target", "")))

    markup = Markup(part)
    markup.starts["Relationship"] = keep
    markup.read(chunks(archive, member(archive, folder, f"_rels/{name}.rels")))
    return found


def _read_sheets(workbook: XlsxWorkbook, main: str, relations: dict[str, _Relation]) -> None:
    folder = posixpath.dirname(main)

    def keep(attributes: Attributes) -> None:
        relation = relations[attribute(attributes, "id") or ""]
        if relation.kind == "worksheet":
            part = member(workbook.archive, folder, relation.target)
            is_visible = attributes.get("state", "visible") == "visible"
            workbook.sheets.append(Sheet(attributes["name"], part, is_visible))

    def properties(attributes: Attributes) -> None:
        workbook.is_1904 = attributes.get("date1904") in ("1", "true", "on")

    markup = Markup(main)
    markup.starts |= {"sheet": keep, "workbookPr": properties}
    markup.read(chunks(workbook.archive, main))


def _shared_texts(archive: zipfile.ZipFile, part: str) -> list[str]:
    """The texts cells point at: runs joined, readings of Japanese signs left out."""
    texts: list[str] = []
    runs: list[str] = []
    size = 0

    def end() -> None:
        nonlocal size
        texts.append(unescaped("".join(runs)))
        size += sys.getsizeof(texts[-1]) + 8
        if size > MAX_SHARED_BYTES:
            raise InputError("file_too_big", limit=MAX_SHARED_BYTES)

    markup = Markup(part)
    markup.starts |= {"si": lambda _: runs.clear(), "t": lambda _: markup.collect()}
    markup.ends |= {"t": lambda: runs.append(markup.text()), "si": end}
    markup.starts["rPh"] = lambda _: markup.hush(True)
    markup.ends["rPh"] = lambda: markup.hush(False)
    markup.read(chunks(archive, part))
    return texts


def _formats(archive: zipfile.ZipFile, part: str) -> list[NumberFormat]:
    """The number format of each style of a cell."""
    written: dict[int, NumberFormat] = {}
    numbers: list[int] = []
    in_cells = [False]

    def code(attributes: Attributes) -> None:
        written[int(attributes["numFmtId"])] = of_code(attributes.get("formatCode", ""))

    def style(attributes: Attributes) -> None:
        if in_cells[0]:
            numbers.append(int(attributes.get("numFmtId", 0)))

    markup = Markup(part)
    markup.starts |= {"numFmt": code, "xf": style}
    markup.starts["cellXfs"] = lambda _: in_cells.__setitem__(0, True)
    markup.ends["cellXfs"] = lambda: in_cells.__setitem__(0, False)
    markup.read(chunks(archive, part))
    found = [written.get(number) or built_in(number) for number in numbers]
    return found if any(one != PLAIN for one in found) else []


def _merged(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    """The merged blocks; they stand behind the rows, so the sheet is looked through for them."""
    rest = b""
    count = 0
    for chunk in chunks(archive, part):
        text = rest + chunk
        rest = text[-_OVERLAP:]
        if b"mergeCell" not in text:
            continue
        end = 0
        for found in _MERGED.finditer(text):
            end = found.end()
            count += 1
            yield found[1].decode("ascii", "replace")
        rest = text[max(end, len(text) - _OVERLAP) :]
        if count > MAX_BLOCKS:
            return


def _counted(parts: Iterator[bytes], place: list[int]) -> Iterator[bytes]:
    for part in parts:
        place[0] += len(part)
        yield part
