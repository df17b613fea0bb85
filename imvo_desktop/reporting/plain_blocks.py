"""Blocks as plain data, and every text in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from enum import StrEnum

from imvo_desktop.domain.fields import Plain

_LONGEST = 32_700
"""PDF/A holds no text of more than 32,767 bytes (ISO 19005-2, 6.1.13), two for each character."""


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
        made[name] = item if name == "svg" else plain(item, text)
        if name == "alt" and isinstance(item, str):
            made[name] = _that_fits(text(item))
    return made


def texts(value: object) -> Iterator[str]:
    """Every text in `value`, drawings left out."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    plain(value, keep)
    yield from found


def _that_fits(description: str) -> str:
    """A description of a drawing, ended after a whole part where a PDF could not hold it."""
    held = description.encode("utf-16-be")
    if len(held) <= _LONGEST:
        return description
    cut = held[:_LONGEST].decode("utf-16-be", "ignore")
    end = max(cut.rfind(". "), cut.rfind("; "))
    return f"{cut[: end + 1] if end > 0 else cut} …"


def _field_names(value: object) -> list[str]:
    return [field.name for field in dataclasses.fields(value)]  # type: ignore[arg-type]  # a block
