"""Numbered rows for records by id: a row keeps its number as long as its record is there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

_FIRST_SIZE = 64


class Rows:
    """Which row belongs to which id. Rows that came free are used again."""

    def __init__(self) -> None:
        self.row_of: dict[str, int] = {}
        self.ids: list[str] = []
        self._free: list[int] = []

    def __len__(self) -> int:
        """How many rows there are, the free ones included."""
        return len(self.ids)

    def add(self, record_id: str) -> int:
        """The row of `record_id`, a new one when it has none yet."""
        found = self.row_of.get(record_id)
        if found is not None:
            return found
        if self._free:
            row = self._free.pop()
            self.ids[row] = record_id
        else:
            row = len(self.ids)
            self.ids.append(record_id)
        self.row_of[record_id] = row
        return row

    def begin(self, ids: Iterable[str]) -> None:
        """Give each of `ids` a row, in their order, where there are no rows yet."""
        self.ids = list(ids)
        self.row_of = dict(zip(self.ids, range(len(self.ids)), strict=True))

    def drop(self, record_id: str) -> int | None:
        """Free the row of `record_id` and return it; None when there was none."""
        row = self.row_of.pop(record_id, None)
        if row is not None:
            self.ids[row] = ""
            self._free.append(row)
        return row

    def of_all(self, ids: Sequence[str]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """The rows of those of `ids` that have one, and which of `ids` these are."""
        rows = np.fromiter(map(self.row_of.get, ids, repeat(-1)), np.intp, len(ids))
        is_here = rows >= 0
        return rows[is_here], is_here

    def of(self, ids: Iterable[str]) -> NDArray[np.intp]:
        """The rows of `ids`, those without a row left out."""
        found = (self.row_of.get(one) for one in ids)
        return np.array([row for row in found if row is not None], dtype=np.intp)


def grown[T: np.generic](column: NDArray[T], size: int, fill: object) -> NDArray[T]:
    """`column` with room for at least `size` rows; new rows hold `fill`."""
    if len(column) >= size:
        return column
    room = max(size, 2 * len(column), _FIRST_SIZE)
    larger = np.full((room, *column.shape[1:]), fill, dtype=column.dtype)
    larger[: len(column)] = column
    return larger
