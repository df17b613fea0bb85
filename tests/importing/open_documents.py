"""Small ODS files for tests, from the text of their rows."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{name}="{_OASIS}:{part}:1.0"'
    for name, part in {"office": "office", "table": "table", "text": "text"}.items()
)
MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = f'xmlns:manifest="{_OASIS}:manifest:1.0"'


def open_document(
    path: Path,
    rows: Iterable[str],
    doctype: str = "",
    *,
    is_encrypted: bool = False,
    media_type: str = MEDIA_TYPE,
) -> Path:
    """An ODS file whose one sheet “List” holds `rows` as they are."""
    lock = "<manifest:encryption-data/>" if is_encrypted else ""
    entry = f'<manifest:file-entry manifest:full-path="content.xml">{lock}</manifest:file-entry>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", media_type, zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/manifest.xml", f"<manifest:manifest {_MANIFEST}>{entry}</manifest:manifest>"
        )
        with archive.open("content.xml", "w", force_zip64=True) as file:
            file.write(f'<?xml version="1.0"?>{doctype}<office:document-content {_NAMES}>'.encode())
            file.write(b'<office:body><office:spreadsheet><table:table table:name="List">')
            for row in rows:
                file.write(row.encode())
            file.write(b"</table:table></office:spreadsheet></office:body>")
            file.write(b"</office:document-content>")
    return path


def row_of(*cells: str, attributes: str = "") -> str:
    """A row of text cells."""
    texts = "".join(text_cell(one) for one in cells)
    return f"<table:table-row {attributes}>{texts}</table:table-row>"


def text_cell(text: str, attributes: str = "") -> str:
    """One cell of text."""
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind} {attributes}><text:p>{text}</text:p></table:table-cell>"
