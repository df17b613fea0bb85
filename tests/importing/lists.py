"""Small lists for tests: tables without a file, and files on disk."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from imvo_desktop.importing import child, sandbox
from imvo_desktop.importing.child import Message
from imvo_desktop.importing.limits import Limits
from imvo_desktop.importing.table import HowRead, ReadOptions, Table

_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def table(text: str, delimiter: str = ";") -> Table:
    """A table from lines of text, the first being the header."""
    lines = [line.strip().split(delimiter) for line in text.strip().splitlines()]
    headers = tuple(cell.strip() for cell in lines[0])
    rows = tuple(tuple(cell.strip() for cell in line) for line in lines[1:])
    return table_of(headers, rows, delimiter)


def table_of(headers: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ";") -> Table:
    """A table as the reader would give it."""
    how = HowRead("csv", "utf-8", delimiter, '"', 1, 0, None, (), ",", None)
    kept = tuple(tuple(row) for row in rows)
    return Table(tuple(headers), kept, tuple(range(2, len(kept) + 2)), how, ())


def read_in_process(
    request: Message, limits: Limits, poll: sandbox.Poll, command: Sequence[str] | None = None
) -> Iterator[Message]:
    """What `sandbox.run` does, without a process: for tests of what comes after reading."""
    del limits, command
    options = request["options"]
    assert isinstance(options, dict)
    for message in child.messages(Path(str(request["path"])), ReadOptions(**options)):
        poll()
        plain: Message = json.loads(json.dumps(message))
        yield plain


def workbook(path: Path, sheet_parts: Iterable[bytes]) -> Path:
    """A small XLSX file whose one sheet holds `sheet_parts` as they are."""
    start = '<?xml version="1.0"?>'
    relation = f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="'
    parts = {
        "[Content_Types].xml": f'{start}<Types xmlns="{_PACKAGE}/content-types"><Default '
        'Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{start}{relation}{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{start}<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets><sheet '
        'name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{start}{relation}{_OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'{start}<worksheet xmlns="{_SHEET}"><sheetData>'.encode())
            for part in sheet_parts:
                sheet.write(part)
            sheet.write(b"</sheetData></worksheet>")
    return path


def cell(place: str, text: str) -> bytes:
    """One text cell of a sheet."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()
