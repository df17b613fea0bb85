"""The letters of a text as they are compared, whatever the case and the accents."""

from __future__ import annotations

import unicodedata


def unaccented(text: str) -> str:
    """`text` without case and accents; twice is once."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))
