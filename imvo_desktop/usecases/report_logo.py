"""Which pictures can be the logo of a report."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import FileError, InputError

MOST_BYTES = 1024**2
"""A larger logo would make every report as large."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_SVG = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--.*?-->\s*)*<svg[\s>]", re.S)
_OUTSIDE = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<(?:script|image|foreignObject)\b"
    rb"|(?:href|src)\s*=\s*[\"']\s*[^#\"'\s]|@import|url\(\s*[\"']?\s*[^#\"'\s)]",
    re.IGNORECASE,
)
"""What makes a drawing more than a drawing: it reads other files, or does something."""


def media_type(data: bytes) -> str:
    """The kind of picture, by its content: PNG, JPEG or SVG.

    Raises `InputError` `logo_too_large`, `logo_unfit` for anything else, and `logo_not_alone` for
    a drawing that names other files or scripts.
    """
    if len(data) > MOST_BYTES:
        raise InputError("logo_too_large", megabytes=MOST_BYTES // 1024**2)
    if data.startswith(_PNG):
        return "image/png"
    if data.startswith(_JPEG):
        return "image/jpeg"
    if _SVG.match(data) is None:
        raise InputError("logo_unfit")
    if _OUTSIDE.search(data) is not None:
        raise InputError("logo_not_alone")
    return "image/svg+xml"


def read_logo(path: Path) -> tuple[bytes, str]:
    """The picture at `path` and its media type; raises as `media_type` does, or `FileError`."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise FileError("file_missing", name=path.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=path.name) from error
    return data, media_type(data)


def kept_logo(network: Network, read: Callable[[str], bytes]) -> bytes:
    """The logo of the project, read by its SHA-256; empty where there is none that can be used."""
    sha256 = report_settings_of(network).logo
    if sha256 is None:
        return b""
    try:
        data = read(sha256)
        media_type(data)
    except InputError:
        return b""
    return data
