"""Which rows a table shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.cell_filter import ColumnFilter, Test, row_test
from imvo_desktop.usecases.table_cells import Cells, SortKey
from imvo_desktop.usecases.table_columns import Column

_FEW = 4

type Keeps = Callable[[Kind, str], bool]


@dataclass(slots=True)
class TableRows:
    """The rows of one kind: filtered per column, and narrowed with every other view by `keeps`.

    `keeps` is None while the views are not narrowed, `only` (ids) while the table is not narrowed
    by what is around it. `column` is what the rows are sorted by.
    """

    kind: Kind
    cells: Cells
    keeps: Keeps | None = None
    only: frozenset[str] | None = None
    filters: dict[Column, ColumnFilter] = field(default_factory=dict)
    column: Column | None = None
    is_down: bool = False

    def found(self) -> list[str]:
        """The ids of the rows that meet everything, in order."""
        return self.in_order([one.id for one in self._kept(row_test(self.cells, self.filters))])

    def looked_again(self, ids: Sequence[str]) -> list[str]:
        """Like `found`, but rows that all stay keep the order they have in `ids`."""
        kept = self._kept(row_test(self.cells, self.filters))
        meets = {one.id for one in kept}
        stays = [one for one in ids if one in meets]
        if len(stays) == len(meets):
            return stays
        return self.in_order([one.id for one in kept])

    def staying(self, changes: Iterable[Change]) -> dict[str, bool]:
        """Of each changed record, whether it is to be shown now."""
        test = row_test(self.cells, self.filters)
        return {one.id: self._stays(one.after, test) for one in changes}

    def values_of(self, column: Column) -> list[str]:
        """What the cells of `column` say, each once, as the column sorts; empty ones last.

        The rows are those that the filters of the other columns keep.
        """
        others = {at: one for at, one in self.filters.items() if at != column}
        first: dict[str, str] = {}
        for record in self._kept(row_test(self.cells, others)):
            first.setdefault(self.cells.listed_text(record, column), record.id)
        texts = {one: text for text, one in first.items()}
        ids = sorted_rows(self.cells, self.kind, list(texts), column)
        return [texts[one] for one in ids]

    def in_order(self, ids: list[str]) -> list[str]:
        """`ids` as the table is sorted."""
        if self.column is None:
            return ids
        return sorted_rows(self.cells, self.kind, ids, self.column, is_down=self.is_down)

    @property
    def _records(self) -> Mapping[str, Record]:
        return self.cells.network.records(self.kind)

    def _kept(self, test: Test | None) -> list[Record]:
        records: Iterable[Record] = self._records.values()
        is_narrowed = self.keeps is not None or self.only is not None
        kept = filter(self._is_in_view, records) if is_narrowed else records
        return list(kept if test is None else filter(test, kept))

    def _stays(self, record: Record | None, test: Test | None) -> bool:
        if record is None or not self._is_in_view(record):
            return False
        return test is None or test(record)

    def _is_in_view(self, record: Record) -> bool:
        """Whether what every view is narrowed to keeps the record; a measure with its subject."""
        if self.only is not None and record.id not in self.only:
            return False
        if self.keeps is None:
            return True
        if isinstance(record, Measure):
            return self.keeps(record.subject_kind, record.subject)
        return self.keeps(self.kind, record.id)


def sorted_rows(
    cells: Cells, kind: Kind, ids: Sequence[str], column: Column, *, is_down: bool = False
) -> list[str]:
    """`ids` by what their cells say; empty cells come last both ways, equal ones keep their order.

    So who sorts by one column and then by another has them sorted by both, as in Excel. Where many
    rows say the same only the keys that differ are compared.
    """
    records = cells.network.records(kind)
    keys = cells.sort_keys(kind, [records[one] for one in ids], column)
    different = {one for one in keys if one is not None}
    if len(different) * _FEW < len(ids):
        place = {one: at for at, one in enumerate(sorted(different, key=_same, reverse=is_down))}
        parts: list[list[str]] = [[] for _ in range(len(different) + 1)]
        for record_id, key in zip(ids, keys, strict=True):
            parts[len(different) if key is None else place[key]].append(record_id)
        return list(chain.from_iterable(parts))
    filled = [at for at, one in enumerate(keys) if one is not None]
    filled.sort(key=lambda at: _same(keys[at]), reverse=is_down)
    empty = [record_id for record_id, one in zip(ids, keys, strict=True) if one is None]
    return [ids[at] for at in filled] + empty


def _same(key: SortKey | None) -> Any:  # reason: the keys of one column are all texts or numbers
    return key
