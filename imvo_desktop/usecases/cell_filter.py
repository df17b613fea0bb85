"""Which rows of a table a filter above a column keeps."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.read_cells import CellError, CellReader
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import NUMERIC, Column, Shape

type Test = Callable[[Record], bool]

EMPTY_WORDS = frozenset({"=", "leeg", "empty"})
FILLED_WORDS = frozenset({"<>", "niet leeg", "not empty"})
_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_SCALED = frozenset({*NUMERIC, Shape.DATE})


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """What is typed above a column, and which of its values are ticked; None is all of them.

    A text keeps the cells that hold it. `=text` keeps those that say exactly that, `leeg` or
    `empty` those that say nothing, `niet leeg` or `not empty` the others. Numbers and days can be
    compared: `>100`, `<=2026-12-31`.
    """

    text: str = ""
    values: frozenset[str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it keeps every row."""
        return not self.text.strip() and self.values is None


def row_test(cells: Cells, filters: Mapping[Column, ColumnFilter]) -> Test | None:
    """Whether a record meets all of `filters`; None when they keep everything."""
    tests = [
        test
        for column, one in filters.items()
        for test in (_text_test(cells, column, one.text), _value_test(cells, column, one.values))
        if test is not None
    ]
    if not tests:
        return None
    return tests[0] if len(tests) == 1 else lambda record: all(test(record) for test in tests)


def _value_test(cells: Cells, column: Column, values: frozenset[str] | None) -> Test | None:
    if values is None:
        return None
    return lambda record: cells.listed_text(record, column) in values


def _text_test(cells: Cells, column: Column, typed: str) -> Test | None:
    text = typed.strip().casefold()
    if not text:
        return None
    if text in EMPTY_WORDS:
        return lambda record: not cells.text(record, column)
    if text in FILLED_WORDS:
        return lambda record: bool(cells.text(record, column))
    compared = _comparison(cells, column, text) if column.shape in _SCALED else None
    if compared is not None:
        return compared
    if text.startswith("="):
        wanted = text[1:].strip()
        return lambda record: wanted in _whole(cells, record, column)
    return lambda record: text in cells.text(record, column).casefold()


def _whole(cells: Cells, record: Record, column: Column) -> tuple[str, str]:
    return cells.text(record, column).casefold(), cells.copy_text(record, column).casefold()


def _comparison(cells: Cells, column: Column, text: str) -> Test | None:
    """`>5` and the like; None where no number or day follows."""
    sign = next((one for one in _COMPARED if text.startswith(one)), None)
    if sign is None:
        return None
    try:
        bound = CellReader(cells.network, cells.labels).bound(text[len(sign) :], column)
    except CellError:
        return None
    compare = _COMPARED[sign]

    def test(record: Record) -> bool:
        value = cells.value(record, column)
        return value not in (None, "") and compare(value, bound)

    return test
