"""Many rows kept folded: a million take a quarter of the memory, and are let go in a moment.

Plain tuples of ten million texts take the better part of a second to free, on whichever thread
drops them; the window must not wait that long.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import overload

_BETWEEN = "\x00"

type Row = tuple[str, ...]


class PackedRows(Sequence[Row]):
    """Rows of texts without NUL; every row that is read back has `width` cells."""

    __slots__ = ("_bytes", "_rows", "_width")

    def __init__(self) -> None:
        self._rows: list[str] = []
        self._width = 0
        self._bytes = 0

    def append(self, cells: Sequence[str]) -> None:
        """Add a row; raises `ValueError` for a cell with NUL, `TypeError` for one not of text."""
        row = _BETWEEN.join(cells)
        if row.count(_BETWEEN) > max(0, len(cells) - 1):
            raise ValueError("a cell holds NUL")
        self._width = max(self._width, len(cells))
        self._bytes += sys.getsizeof(row)
        self._rows.append(row)

    @property
    def size(self) -> int:
        """The memory the rows take, in bytes."""
        return self._bytes

    @property
    def width(self) -> int:
        """The number of cells of the widest row."""
        return self._width

    def widen(self, width: int) -> None:
        """Give rows at least `width` cells."""
        self._width = max(self._width, width)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self._unfolded(row) for row in self._rows[index])
        return self._unfolded(self._rows[index])

    def __iter__(self) -> Iterator[Row]:
        return map(self._unfolded, self._rows)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(
            mine == theirs for mine, theirs in zip(self, other, strict=True)
        )

    def __repr__(self) -> str:
        return f"PackedRows({list(self)!r})"

    __hash__ = None  # type: ignore[assignment]  # reason: rows can be added

    def _unfolded(self, row: str) -> Row:
        cells = row.split(_BETWEEN)
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        return tuple(cells)
