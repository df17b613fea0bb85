"""Which columns a person chose for a table, in which order and how wide, as one line of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.usecases.table_columns import Column

_LEAST_WIDTH, _MOST_WIDTH = 24, 2000


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column in sight: its field and its width in pixels."""

    field: str
    width: int


def first_choice(columns: Sequence[Column]) -> tuple[ShownColumn, ...]:
    """What is shown before a person chose anything."""
    return tuple(ShownColumn(one.field, one.width) for one in columns if not one.is_extra)


def written_choice(shown: Sequence[ShownColumn]) -> str:
    """`shown` as text that can be kept."""
    return " ".join(f"{one.field}:{one.width}" for one in shown)


def read_choice(text: str, columns: Sequence[Column]) -> tuple[ShownColumn, ...]:
    """What `text` keeps, or the first choice where it keeps no column that is there."""
    known = {one.field: one for one in columns}
    found: dict[str, ShownColumn] = {}
    for part in text.split():
        field, _, width = part.partition(":")
        if field in known and width.isascii() and width.isdecimal():
            kept = min(max(int(width), _LEAST_WIDTH), _MOST_WIDTH)
            found[field] = ShownColumn(field, kept)
    return tuple(found.values()) or first_choice(columns)
