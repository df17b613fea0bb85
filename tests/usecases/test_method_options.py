"""The options of the method as a person writes them."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.method import GRID, LEVELS, Method
from imvo_desktop.domain.codes import Level
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.assess import run
from imvo_desktop.usecases.hotspot_table import hotspot_document
from imvo_desktop.usecases.method_options import chosen_method
from tests.analysis.chains import chain, risk

STRICT = [["high"] * 5, *([["very_high"] * 5] * 4)]
OURS = [[level.value for level in row] for row in GRID]


def with_cell(severity: int, likelihood: int, level: str) -> list[list[str]]:
    """Our grid with one cell replaced."""
    rows = [[*row] for row in OURS]
    rows[severity - 1][likelihood - 1] = level
    return rows


def test_that_another_grid_gives_other_levels_and_is_named() -> None:
    network = chain("a-own", risk("r", "a-own", (1, 1, 1, 1)))
    found = run(network, chosen_method(Method(), {"grid": STRICT}, "o.json"))
    assert LEVELS[int(found.links.level[0])] is Level.HIGH
    named = hotspot_document(network, found)["method"]
    assert isinstance(named, dict)
    assert named["grid"] == STRICT


def test_that_our_own_grid_written_out_changes_nothing() -> None:
    assert chosen_method(Method(), {"grid": OURS}, "o.json") == Method()


def test_that_answers_order_what_one_level_holds() -> None:
    method = chosen_method(Method(), {"grid": STRICT}, "o.json")
    tags = risk("r", "a-own", (3, 3, 3, 3)), risk("q", "b-own", (3, 3, 3, 4))
    network = chain("a-own", "b-own", *tags)
    assert run(network, method).ranking == ("b-own", "a-own")


@pytest.mark.parametrize(
    "grid",
    [
        OURS[:4],
        [row[:4] for row in OURS],
        with_cell(3, 3, "low"),
        with_cell(1, 5, "high"),
        with_cell(2, 2, "unknown"),
        with_cell(2, 2, "grave"),
        "low",
        [1, 2, 3, 4, 5],
    ],
)
def test_that_a_grid_that_falls_or_has_holes_is_refused(grid: object) -> None:
    with pytest.raises(InputError) as refused:
        chosen_method(Method(), {"grid": grid}, "o.json")
    assert refused.value.code == "grid_invalid"
