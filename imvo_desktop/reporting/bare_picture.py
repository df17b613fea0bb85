"""Pictures without what a camera or program wrote beside them: who, where, when, with what.

JPEG markers: ITU-T T.81, annex B. Orientation: Exif 2.32, tag 0x0112. A PNG or SVG is drawn anew
when a document is set, and brings nothing along.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_START = b"\xff\xd8"
_KEPT = frozenset((0xE0, 0xE2, 0xEE))
"""JFIF, the colour profile, and how Adobe coded the colours: a picture looks otherwise without."""

_EXIF, _SCAN = 0xE1, 0xDA
_IS_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_UPRIGHT, _LAST = 1, 8


def bare_picture(data: bytes) -> bytes:
    """A JPEG without its remarks, turned as it was; anything else, or a damaged one, as it is."""
    if not data.startswith(_START):
        return data
    made, turned = [_START], _UPRIGHT
    for marker, part in _parts(data):
        if marker == _EXIF:
            turned = _orientation(part[4:]) or turned
        elif marker in _KEPT or not (0xE0 <= marker <= 0xEF or marker == 0xFE):
            made.append(part)
    if turned != _UPRIGHT:
        made.insert(1, _only_turned(turned))
    return b"".join(made) if made[-1].startswith(b"\xff\xda") else data


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker with its part of the file; the last is the picture itself to the end."""
    at = len(_START)
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        end = len(data) if marker == _SCAN else at + 2 + size
        yield marker, data[at:end]
        at = end


def _orientation(exif: bytes) -> int | None:
    """How a picture is turned (1 to 8); None where that is not said or cannot be read."""
    if not exif.startswith(_IS_EXIF):
        return None
    tiff = exif[len(_IS_EXIF) :]
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for at in range(first + 2, first + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
            if tag == _ORIENTATION:
                return value if _UPRIGHT <= value <= _LAST else None
    except struct.error:
        return None
    return None


def _only_turned(turned: int) -> bytes:
    """An Exif part that says nothing but how the picture is turned."""
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    body = _IS_EXIF + tiff
    return struct.pack(">BBH", 0xFF, _EXIF, len(body) + 2) + body
