"""A second list beside the first, after an empty column: its columns are about something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from imvo_desktop.importing.synonyms import exact

_SHORTER = 0.6
_MUCH_SHORTER = 0.35
_ENOUGH_ROWS = 10
_FEWEST_COLUMNS = 2

type Rows = Sequence[Sequence[str]]


def beside(headers: Sequence[str], rows: Rows) -> frozenset[int]:
    """The columns of lists that stand beside the longest one.

    Such a list stands after an empty column and ends well before the other. It names something
    that the other names too ("Land"), or it is short and has no gaps.
    """
    blocks = _blocks(headers, rows)
    if len(blocks) < 2:
        return frozenset()
    main = max(blocks, key=lambda block: len(_filled(block, rows)))
    length = len(_filled(main, rows))
    fields = _fields(main, headers)
    found: set[int] = set()
    for block in blocks:
        filled = _filled(block, rows)
        is_list = len(block) >= _FEWEST_COLUMNS and filled == list(range(len(filled)))
        if block is main or not is_list or not filled or len(filled) > length * _SHORTER:
            continue
        if fields & _fields(block, headers) or _is_short_and_whole(block, rows, filled, length):
            found.update(block)
    return frozenset(found)


def without(
    headers: Sequence[str], rows: Rows, columns: frozenset[int]
) -> tuple[tuple[str, ...], Rows]:
    """`headers` and `rows` with these columns blank."""
    if not columns:
        return tuple(headers), rows
    every = [
        ["" if at in columns else cell for at, cell in enumerate(row)] for row in (headers, *rows)
    ]
    return tuple(every[0]), every[1:]


def _blocks(headers: Sequence[str], rows: Rows) -> list[list[int]]:
    """The columns that stand together, with wholly empty ones between the groups."""
    used = [
        bool(header.strip()) or any(row[at].strip() for row in rows)
        for at, header in enumerate(headers)
    ]
    groups = groupby(range(len(used)), key=used.__getitem__)
    return [list(columns) for is_used, columns in groups if is_used]


def _filled(block: Sequence[int], rows: Rows) -> list[int]:
    return [index for index, row in enumerate(rows) if any(row[at].strip() for at in block)]


def _fields(block: Sequence[int], headers: Sequence[str]) -> set[str]:
    return {alias.field for at in block if (alias := exact(headers[at])) is not None}


def _is_short_and_whole(
    block: Sequence[int], rows: Rows, filled: Sequence[int], length: int
) -> bool:
    if length < _ENOUGH_ROWS or len(filled) > length * _MUCH_SHORTER:
        return False
    return all(rows[index][at].strip() for index in filled for at in block)
