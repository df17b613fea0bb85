"""Text as XML writes it; the module of Python for it brings along all that reads from the web."""

from __future__ import annotations

import html

# A reader of XML makes one line break of all there are, and blanks of those in an attribute.
_KEPT_BLANKS = {"\n": "&#10;", "\t": "&#9;"}


def escaped(text: str) -> str:
    """`text` between two tags."""
    return html.escape(text, quote=False).replace("\r", "&#13;")


def quoted(text: str) -> str:
    """`text` as the value of an attribute, with the quotes around it."""
    said = escaped(text)
    for blank, written in _KEPT_BLANKS.items():
        said = said.replace(blank, written)
    if '"' not in said:
        return f'"{said}"'
    if "'" not in said:
        return f"'{said}'"
    return '"{}"'.format(said.replace('"', "&quot;"))
