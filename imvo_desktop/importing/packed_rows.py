"""Many rows kept folded: a million take a sixth of the memory, and are let go in a moment.

Plain tuples of ten million texts take the better part of a second to free, on whichever thread
drops them; the window must not wait that long.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import overload

_BETWEEN = "\x00"
_ROWS_TOGETHER = 500
_PER_ROW = 8

type Row = tuple[str, ...]


class PackedRows(Sequence[Row]):
    """Rows of texts without NUL; every row that is read back has `width` cells."""

    __slots__ = ("_bytes", "_loose", "_packs", "_width")

    def __init__(self) -> None:
        self._packs: list[tuple[bytes, array[int]]] = []
        self._loose: list[bytes] = []
        self._width = 0
        self._bytes = 0

    def append(self, cells: Sequence[str]) -> None:
        """Add a row; raises `ValueError` for a cell with NUL, `TypeError` for one not of text."""
        row = _BETWEEN.join(cells)
        if row.count(_BETWEEN) > max(0, len(cells) - 1):
            raise ValueError("a cell holds NUL")
        self._width = max(self._width, len(cells))
        self._loose.append(row.encode("utf-8", "surrogatepass"))
        self._bytes += len(self._loose[-1]) + _PER_ROW
        if len(self._loose) == _ROWS_TOGETHER:
            self._pack()

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
        return len(self._packs) * _ROWS_TOGETHER + len(self._loose)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(map(self._row, range(len(self))[index]))
        return self._row(range(len(self))[index])

    def __iter__(self) -> Iterator[Row]:
        for text, ends in self._packs:
            start = 0
            for end in ends:
                yield self._unfolded(text[start:end])
                start = end
        yield from map(self._unfolded, self._loose)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(
            mine == theirs for mine, theirs in zip(self, other, strict=True)
        )

    def __repr__(self) -> str:
        return f"PackedRows({list(self)!r})"

    __hash__ = None  # type: ignore[assignment]  # reason: rows can be added

    def _pack(self) -> None:
        ends = array("q")
        end = 0
        for row in self._loose:
            end += len(row)
            ends.append(end)
        self._packs.append((b"".join(self._loose), ends))
        self._loose.clear()

    def _row(self, index: int) -> Row:
        pack, at = divmod(index, _ROWS_TOGETHER)
        if pack == len(self._packs):
            return self._unfolded(self._loose[at])
        text, ends = self._packs[pack]
        return self._unfolded(text[ends[at - 1] if at else 0 : ends[at]])

    def _unfolded(self, row: bytes) -> Row:
        cells = row.decode("utf-8", "surrogatepass").split(_BETWEEN)
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        return tuple(cells)
