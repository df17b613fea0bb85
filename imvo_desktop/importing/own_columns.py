"""Columns this program adds to a list it saves: about the row, not about a supplier."""

from __future__ import annotations

from collections.abc import Sequence

MARK = "imvo:"
"""What the header of such a column begins with, in every language."""

ID_HEADER = f"{MARK}row"
"""The column with the id of a row that is kept aside."""


def without_ours(
    headers: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[tuple[str, ...], Sequence[Sequence[str]]]:
    """`headers` and `rows` with our own columns blank: nothing is read from them."""
    ours = {at for at, one in enumerate(headers) if one.strip().casefold().startswith(MARK)}
    if not ours:
        return tuple(headers), rows
    bare = [["" if at in ours else cell for at, cell in enumerate(row)] for row in (headers, *rows)]
    return tuple(bare[0]), bare[1:]
