"""Columns of numbers by id, kept in the order of the ids while records come and go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Floats, Ints

type Names = NDArray[np.object_]
type Row = tuple[float, ...]
"""Values in the order of the columns: whole numbers first (up to 2**53), then decimals."""

_MANY = 1000


class SortedTable:
    """Ids in code point order with whole-number and decimal columns beside them.

    A column array handed out never changes: a change puts a new array in its place, and what does
    not change stays the same array.
    """

    def __init__(self, ints: Iterable[str], floats: Iterable[str] = ()) -> None:
        self.ids: Names = np.empty(0, dtype=object)
        self.ints: dict[str, Ints] = {name: np.empty(0, dtype=np.int64) for name in ints}
        self.floats: dict[str, Floats] = {name: np.empty(0) for name in floats}
        self._id_texts: tuple[str, ...] | None = ()

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def id_texts(self) -> tuple[str, ...]:
        """The ids as a tuple, made once for as long as they stay."""
        if self._id_texts is None:
            self._id_texts = tuple(self.ids.tolist())
        return self._id_texts

    def positions(self, ids: Iterable[str]) -> Ints:
        """Where `ids` are; every one must be there."""
        wanted = list(ids)
        if len(wanted) < _MANY:
            return self._slots(wanted)
        place = {one: at for at, one in enumerate(self.ids.tolist())}
        return np.fromiter(map(place.__getitem__, wanted), dtype=np.int64, count=len(wanted))

    def has(self, record_id: str) -> bool:
        """Whether there is a row for the id."""
        position = int(np.searchsorted(self.ids, _objects([record_id]))[0])
        return position < len(self.ids) and bool(self.ids[position] == record_id)

    def remove(self, ids: Iterable[str]) -> Ints:
        """Take rows out; gives the new position of each old one, -1 for those gone."""
        positions = self.positions(ids)
        is_kept = np.ones(len(self), dtype=bool)
        is_kept[positions] = False
        moved = np.where(is_kept, np.cumsum(is_kept) - 1, -1)
        self.ids = self.ids[is_kept]
        self._id_texts = None
        for name, column in self.ints.items():
            self.ints[name] = column[is_kept]
        for name, decimals in self.floats.items():
            self.floats[name] = decimals[is_kept]
        return moved

    def insert(self, rows: Mapping[str, Row]) -> Ints:
        """Put in rows with new ids; gives the new position of each old one."""
        ids = sorted(rows)
        positions = self._slots(ids)
        before = np.arange(len(self))
        moved = before + np.searchsorted(positions, before, side="right")
        self.ids = np.insert(self.ids, positions, _objects(ids))
        self._id_texts = None
        new = self._values([rows[one] for one in ids])
        for name, column in self.ints.items():
            self.ints[name] = np.insert(column, positions, new[name].astype(np.int64))
        for name, decimals in self.floats.items():
            self.floats[name] = np.insert(decimals, positions, new[name])
        return moved

    def update(self, rows: Mapping[str, Row]) -> bool:
        """Give rows that are there new values; tells whether a whole number changed."""
        positions = self.positions(rows)
        has_changed = False
        new = self._values(list(rows.values()))
        for name, column in self.ints.items():
            if (column[positions] != new[name]).any():
                has_changed = True
                self.ints[name] = column.copy()
                self.ints[name][positions] = new[name].astype(np.int64)
        for name, decimals in self.floats.items():
            if not np.array_equal(decimals[positions], new[name], equal_nan=True):
                self.floats[name] = decimals.copy()
                self.floats[name][positions] = new[name]
        return has_changed

    def move_references(self, column: str, moved: Ints) -> None:
        """Follow rows of another table that moved; -1 stays -1."""
        references = self.ints[column]
        found = references >= 0
        if len(moved):
            self.ints[column] = np.where(found, moved[np.where(found, references, 0)], -1)

    def _slots(self, ids: list[str]) -> Ints:
        """Where `ids` are, or would come."""
        return np.searchsorted(self.ids, _objects(ids)).astype(np.int64)

    def _values(self, rows: list[Row]) -> dict[str, Floats]:
        """The values of some rows by column."""
        columns = np.array(rows, dtype=np.float64).reshape(len(rows), -1).T
        return dict(zip((*self.ints, *self.floats), columns, strict=True))


def _objects(ids: Iterable[str]) -> Names:
    return np.array(list(ids), dtype=object)
