"""Filters above columns keep what a person means."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.cell_filter import ColumnFilter
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS, Column
from imvo_desktop.usecases.table_rows import TableRows
from tests.ui.chains import bicycle_bags


def column(kind: Kind, field: str) -> Column:
    return next(one for one in COLUMNS[kind] if one.field == field)


def rows(kind: Kind) -> TableRows:
    return TableRows(kind, Cells(bicycle_bags(), FoundLevels(None), Labels("en")))


@pytest.mark.parametrize(
    ("kind", "field", "typed", "kept"),
    [
        (Kind.ORGANISATION, "name", "spin", {"spinner"}),
        (Kind.ORGANISATION, "name", "=katoenteelt", {"grower"}),
        (Kind.ORGANISATION, "name", "=katoen", set()),
        (Kind.ORGANISATION, "country", "leeg", {"grower"}),
        (Kind.ORGANISATION, "workers", "not empty", {"weaver", "buckles"}),
        (Kind.ORGANISATION, "workers", ">90", {"weaver"}),
        (Kind.ORGANISATION, "workers", "<= 90", {"buckles"}),
        (Kind.LINK, "value", ">=42.500", {"l1", "l2"}),
        (Kind.LINK, "value", "<100.000,50", {"l2"}),
        (Kind.ORGANISATION, "name", ">x", set()),
    ],
)
def test_that_a_filter_keeps_what_is_meant(
    kind: Kind, field: str, typed: str, kept: set[str]
) -> None:
    table = rows(kind)
    table.filters[column(kind, field)] = ColumnFilter(typed)
    assert set(table.found()) == kept


def test_that_ticked_values_and_text_hold_together() -> None:
    table = rows(Kind.ORGANISATION)
    country = column(Kind.ORGANISATION, "country")
    table.filters[country] = ColumnFilter(values=frozenset({"India", ""}))
    assert set(table.found()) == {"weaver", "spinner", "grower"}
    table.filters[column(Kind.ORGANISATION, "name")] = ColumnFilter("wever")
    assert table.found() == ["weaver"]
    assert table.values_of(country) == ["India"]


def test_that_values_are_offered_in_order_with_the_empty_one_last() -> None:
    assert rows(Kind.ORGANISATION).values_of(column(Kind.ORGANISATION, "country")) == [
        "China",
        "India",
        "Netherlands",
        "",
    ]


@pytest.mark.parametrize("is_down", [False, True])
def test_that_empty_cells_come_last_both_ways_and_equal_ones_keep_their_order(
    is_down: bool,
) -> None:
    table = rows(Kind.ORGANISATION)
    table.column, table.is_down = column(Kind.ORGANISATION, "country"), is_down
    ids = table.in_order(list(table.cells.network.organisations))
    assert ids[-1] == "grower"
    assert ids.index("weaver") < ids.index("spinner")
