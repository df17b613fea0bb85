"""What kind of file it is, by its first bytes and never by its name."""

from __future__ import annotations

from enum import StrEnum

SIGNATURE_LENGTH = 65_536

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\x00",
    b"\x7fELF",
    b"MZ",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
)
_MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"{", b"[")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x00")


class FileKind(StrEnum):
    """The road a file takes."""

    TEXT = "text"
    ZIP = "zip"
    OLE = "ole"
    OTHER = "other"


def kind_of_bytes(start: bytes) -> FileKind:
    """The kind of a file that begins with `start` (up to `SIGNATURE_LENGTH` bytes)."""
    if start.startswith(_ZIP):
        return FileKind.ZIP
    if start.startswith(_OLE):
        return FileKind.OLE
    if start.startswith(_BYTE_ORDER_MARKS):
        return FileKind.TEXT
    if start.startswith(_OTHER) or start.lstrip().lower().startswith(_MARKUP) or _is_binary(start):
        return FileKind.OTHER
    return FileKind.TEXT


def wide_encoding(start: bytes) -> str | None:
    """The UTF-16 form of text without a mark, seen by its zero bytes; None when it has few."""
    half = max(1, len(start) // 2)
    even, odd = start[0::2].count(0) / half, start[1::2].count(0) / half
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    if even > 0.4 and odd < 0.1:
        return "utf-16-be"
    return None


def _is_binary(start: bytes) -> bool:
    if not start or wide_encoding(start) is not None:
        return False
    controls = sum(1 for byte in start if byte < 32 and byte not in _TEXT_CONTROLS)
    return controls > len(start) * 0.02 or start.count(0) > len(start) * 0.2
