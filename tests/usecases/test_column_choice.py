"""The columns a person chose come back; what cannot be read is as at first."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.column_choice import (
    ShownColumn,
    first_choice,
    read_choice,
    written_choice,
)
from imvo_desktop.usecases.table_columns import COLUMNS

LINKS = COLUMNS[Kind.LINK]


def test_that_a_choice_comes_back_in_its_order() -> None:
    chosen = (ShownColumn("hs", 80), ShownColumn("supplier", 200))
    assert read_choice(written_choice(chosen), LINKS) == chosen


@pytest.mark.parametrize("text", ["", "gone:80", "hs:x", "hs"])
def test_that_what_cannot_be_read_is_as_at_first(text: str) -> None:
    assert read_choice(text, LINKS) == first_choice(LINKS)


def test_that_a_width_stays_within_bounds() -> None:
    assert read_choice("hs:1 unit:99999", LINKS) == (
        ShownColumn("hs", 24),
        ShownColumn("unit", 2000),
    )
