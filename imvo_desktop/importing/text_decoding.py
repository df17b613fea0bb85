"""Which encoding a text file is in: a mark, else UTF-8, else what makes the best words."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from imvo_desktop.importing import text_letters
from imvo_desktop.importing.file_kind import SIGNATURE_LENGTH, wide_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_RUNS_LOOKED_AT = 20_000
_HIGH_RUN = re.compile(rb"[\x80-\xff]{1,64}")
_WELL_FORMED_PER_BROKEN = 10


def detect(path: Path) -> str:
    """The name of the encoding of the text in `path`."""
    with path.open("rb") as file:
        start = file.read(SIGNATURE_LENGTH)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if (wide := wide_encoding(start)) is not None:
        return wide
    if _is_utf8(path):
        return "utf-8"
    return text_letters.chinese_encoding(start) or _by_letters(path)


def _is_utf8(path: Path) -> bool:
    """Whether the text is UTF-8, or clearly was before a few signs in it were damaged."""
    with path.open("rb") as file:
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            for chunk in _chunks(path):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _is_damaged_utf8(file.read(_CHUNK))
    return True


def _is_damaged_utf8(start: bytes) -> bool:
    text = start.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    foreign = sum(1 for sign in text if sign > "\x7f") - broken
    return foreign > broken * _WELL_FORMED_PER_BROKEN


def _by_letters(path: Path) -> str:
    """The encoding in which the letters that are not ASCII make words."""
    evidence: list[tuple[bytes, bytes, bytes]] = []
    for chunk in _chunks(path):
        for found in _HIGH_RUN.finditer(chunk):
            start, end = found.span()
            evidence.append((chunk[max(0, start - 2) : start], found[0], chunk[end : end + 2]))
            if len(evidence) >= _RUNS_LOOKED_AT:
                return text_letters.best_encoding(evidence)
    return text_letters.best_encoding(evidence)


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
