"""A block lands where Excel would put it, and filling takes the first cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.fill_cells import Chosen
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.place_block import (
    Area,
    Shown,
    filled_down,
    filled_right,
    landed,
    landing_area,
)
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS
from tests.ui.chains import bicycle_bags

NAMES = tuple(f"c{at}" for at in range(4))
COLUMN = {one.field: one for one in COLUMNS[Kind.ORGANISATION]}
SHOWN = Shown(("own", "weaver", "buckles"), (COLUMN["name"], COLUMN["country"], COLUMN["city"]))
CELLS = Cells(bicycle_bags(), FoundLevels(None), Labels("en"))


@pytest.mark.parametrize(
    ("height", "width", "selected", "area"),
    [
        (1, 1, Area(2, 1, 4, 3), Area(2, 1, 4, 3)),
        (2, 1, Area(0, 0, 4, 3), Area(0, 0, 4, 3)),
        (2, 1, Area(0, 0, 5, 1), Area(0, 0, 2, 1)),
        (2, 3, Area(1, 1), Area(1, 1, 2, 3)),
        (1, 3, Area(0, 0, 4, 1), Area(0, 0, 4, 3)),
    ],
)
def test_that_a_block_repeats_where_it_fits(
    height: int, width: int, selected: Area, area: Area
) -> None:
    block = tuple(NAMES[:width] for _ in range(height))
    assert landing_area(block, selected) == area


def test_that_rows_and_columns_without_a_place_are_kept_apart() -> None:
    block = (("a", "b", "c"), ("d", "e", "f"))
    found = landed(block, Area(2, 1, 2, 3), SHOWN)
    assert [(one.record_id, one.column.field, one.wanted) for one in found.wishes] == [
        ("buckles", "country", "a"),
        ("buckles", "city", "b"),
    ]
    assert found.rest == (("d", "e", "f"),)
    assert found.lost_columns == 1


def test_that_a_shorter_row_leaves_the_rest_alone() -> None:
    found = landed((("a", "b"), ("c",)), Area(0, 0, 2, 2), SHOWN)
    assert [one.wanted for one in found.wishes] == ["a", "b", "c"]


@given(
    st.integers(1, 6), st.integers(1, 5), st.integers(0, 2), st.integers(0, 2), st.integers(1, 6)
)
def test_that_no_cell_of_a_block_is_lost(
    height: int, width: int, top: int, left: int, selected: int
) -> None:
    block = tuple(tuple(f"{row}.{at}" for at in range(width)) for row in range(height))
    area = landing_area(block, Area(top, left, selected, 1))
    found = landed(block, area, SHOWN)
    in_sight = area.width - found.lost_columns
    assert len(found.wishes) + len(found.rest) * in_sight == area.height * in_sight


def test_that_filling_down_takes_the_first_row_or_the_row_above() -> None:
    several = filled_down(CELLS, Kind.ORGANISATION, [(2, 1), (0, 1), (1, 1)], SHOWN)
    assert [(one.record_id, one.wanted) for one in several] == [
        ("weaver", Chosen("NL")),
        ("buckles", Chosen("NL")),
    ]
    (single,) = filled_down(CELLS, Kind.ORGANISATION, [(2, 1)], SHOWN)
    assert (single.record_id, single.wanted) == ("buckles", Chosen("IN"))


def test_that_filling_right_takes_the_text_of_the_first_cell() -> None:
    (found,) = filled_right(CELLS, Kind.ORGANISATION, [(1, 2)], SHOWN)
    assert (found.record_id, found.column.field, found.wanted) == ("weaver", "city", "India")
