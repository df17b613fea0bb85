"""Rows with the wrong number of cells."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.delimiter import Dialect
from imvo_desktop.importing.text_repair import refitted, requoted
from imvo_desktop.importing.text_shape import RowShape, shape_of

COMMA = Dialect(",")
LIST = shape_of(
    [
        ["nr", "name", "address", "country", "amount"],
        ["1", "Acme", "Street 1", "NL", "5,00"],
        ["2", "Bravo", "Road 2", "DE", "6,00"],
        ["3", "Charlie", "Lane 3", "FR", "7,00"],
    ]
)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('4,"Delta,Way 4,BE,8', ["4", "Delta", "Way 4", "BE", "8"]),
        ('4,Delta,"Way "4", bus 1",BE,8', ["4", "Delta", 'Way "4", bus 1', "BE", "8"]),
        ('4,Delta"Way 4",BE,8', ["4", "Delta", "Way 4", "BE", "8"]),
        ('4,"Delta""Way 4",BE,8', ["4", "Delta", "Way 4", "BE", "8"]),
        ('4,""Delta, Inc",Way 4,BE,8', ["4", '"Delta, Inc', "Way 4", "BE", "8"]),
    ],
)
def test_that_quotes_are_read_so_that_the_row_fits(line: str, cells: list[str]) -> None:
    repair = requoted(line, COMMA, LIST)

    assert repair is not None
    assert repair.cells == cells
    assert repair.code in ("quote_unclosed", "quotes_mended")


def test_that_inches_are_no_missing_separator() -> None:
    assert requoted('6" x 4" pipe,NL', COMMA, RowShape(3)) is None


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (["4", "", "Delta", "Way 4", "BE", "8"], ["4", "Delta", "Way 4", "BE", "8"]),
        (["", "4", "Delta", "Way 4", "BE", "8"], ["4", "Delta", "Way 4", "BE", "8"]),
        (["4", "Delta", "Way 4", "BE", "8", ""], ["4", "Delta", "Way 4", "BE", "8"]),
        (["4;Delta;Way 4;BE;8"], ["4", "Delta", "Way 4", "BE", "8"]),
    ],
)
def test_that_a_row_is_fitted_where_only_one_way_fits(cells: list[str], wanted: list[str]) -> None:
    repair = refitted(cells, COMMA, LIST)

    assert repair is not None
    assert repair.cells == wanted


@pytest.mark.parametrize(
    "cells",
    [
        ["4", "Delta", "Way 4", "bus 2", "BE", "8"],
        ["4", "Delta", "Way 4", "Belgium", "Europe", "8"],
        ["a note of one cell"],
        ["4", "Delta", "Way 4", "BE"],
    ],
)
def test_that_a_row_stays_as_it_is_where_more_ways_fit_or_none(cells: list[str]) -> None:
    assert refitted(cells, COMMA, LIST) is None
