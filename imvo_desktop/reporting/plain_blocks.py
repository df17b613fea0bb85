"""Blocks as plain data, and every text in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from enum import StrEnum

from imvo_desktop.domain.fields import Plain

_DESCRIPTION, _HEADING = 32_700, 10_000
"""PDF/A holds no text of more than 32,767 bytes (ISO 19005-2, 6.1.13), two for each character.

That of a heading is held several times over in what leads to it.
"""
_MOST = {
    "alt": _DESCRIPTION,
    "heading": _HEADING,
    "title": _HEADING,
    "where": _HEADING,
    "who": _HEADING,
}
"""The bytes of what a PDF holds as one text beside its pages."""


def plain(value: object, text: Callable[[str], str]) -> Plain:
    """`value` as JSON data, every text but a drawing put through `text`.

    Each block is one object that also names its `kind`.
    """
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return text(value)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, tuple):
        return [plain(item, text) for item in value]
    made: dict[str, Plain] = {"kind": type(value).__name__.lower()}
    for name in _field_names(value):
        item = getattr(value, name)
        if name in _MOST and isinstance(item, str):
            made[name] = _that_fits(text(item), _MOST[name])
        else:
            made[name] = item if name == "svg" else plain(item, text)
    return made


def texts(value: object) -> Iterator[str]:
    """Every text in `value`, drawings left out."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    plain(value, keep)
    yield from found


def _that_fits(description: str, most: int) -> str:
    """A description or a heading, ended after a whole part where a PDF could not hold it."""
    held = description.encode("utf-16-be")
    if len(held) <= most:
        return description
    cut = held[:most].decode("utf-16-be", "ignore")
    end = max(cut.rfind(". "), cut.rfind("; "))
    return f"{cut[: end + 1] if 2 * end > len(cut) else cut} …"


def _field_names(value: object) -> list[str]:
    return [field.name for field in dataclasses.fields(value)]  # type: ignore[arg-type]  # a block
