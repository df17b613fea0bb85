"""Which encoding a text file is in: a mark, else strict UTF-8, else the Windows one."""

from __future__ import annotations

import codecs
from pathlib import Path

from imvo_desktop.importing.file_kind import SIGNATURE_LENGTH, wide_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_FALLBACK = "cp1252"


def detect(path: Path) -> str:
    """The name of the encoding of the text in `path`."""
    with path.open("rb") as file:
        start = file.read(SIGNATURE_LENGTH)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    return wide_encoding(start) or ("utf-8" if _is_utf8(path) else _FALLBACK)


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True
