"""What kind of file it is, by its first bytes and never by its name."""

from __future__ import annotations

from enum import StrEnum

from imvo_desktop.importing import geojson

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
    b"{",
    b"[",
)
_HTML = ("<!doctype html", "<html", "<head", "<meta", "<body", "<style", "<table", "<!--")
_XML = "<?xml"
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x00")


class FileKind(StrEnum):
    """The road a file takes."""

    TEXT = "text"
    ZIP = "zip"
    OLE = "ole"
    GEOJSON = "geojson"
    HTML = "html"
    XML = "xml"
    OTHER = "other"


def kind_of_bytes(start: bytes) -> FileKind:
    """The kind of a file that begins with `start` (up to `SIGNATURE_LENGTH` bytes)."""
    if start.startswith(_ZIP):
        return FileKind.ZIP
    if start.startswith(_OLE):
        return FileKind.OLE
    if geojson.is_geojson(start):
        return FileKind.GEOJSON
    markup = _markup_kind(start)
    if markup is not None:
        return markup
    if start.startswith(tuple(_BYTE_ORDER_MARKS)):
        return FileKind.TEXT
    if start.lstrip().startswith(_OTHER) or _is_binary(start):
        return FileKind.OTHER
    return FileKind.TEXT


def _markup_kind(start: bytes) -> FileKind | None:
    """HTML or XML, also with a byte order mark; None for anything else."""
    encoding = next(
        (name for mark, name in _BYTE_ORDER_MARKS.items() if start.startswith(mark)), "latin-1"
    )
    text = start[:4096].decode(encoding, "ignore").lstrip("\ufeff \t\r\n").lower()
    if text.startswith("mime-version:") or text.startswith(_HTML):
        return FileKind.HTML
    if text.startswith(_XML):
        return FileKind.HTML if "<html" in text else FileKind.XML
    return None


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
