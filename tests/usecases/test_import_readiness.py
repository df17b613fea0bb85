"""The window and the commands take the same lists."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.table import HowRead, Table
from imvo_desktop.usecases.import_readiness import Missing, asks_for_buyer, missing


def table(template: str | None = None) -> Table:
    """A list without rows."""
    how = HowRead("csv", "utf-8", ",", '"', 1, 0, None, (), ".", template)
    return Table(("a", "b"), (), (), how, ())


@pytest.mark.parametrize(
    ("fields", "buyer", "expected"),
    [
        ([], None, Missing.NAME),
        (["organisation.country"], "own", Missing.NAME),
        (["organisation.name"], None, Missing.BUYER),
        (["organisation.name"], "Fietstas BV", None),
        (["organisation.name", "organisation.name"], "own", Missing.SECOND_COLUMN),
        (["organisation.identifiers.own", "buyer.id"], None, None),
        (["organisation.name", "buyer.name"], None, None),
    ],
)
def test_that_what_is_missing_is_named(
    fields: list[str], buyer: str | None, expected: Missing | None
) -> None:
    assert missing(table(), fields, buyer) is expected


def test_that_a_table_of_our_own_needs_no_column_named() -> None:
    assert missing(table("own_export"), [], None) is None


def test_that_a_buyer_is_asked_for_only_where_no_column_says_it() -> None:
    assert asks_for_buyer(["organisation.name"])
    assert not asks_for_buyer(["organisation.name", "buyer.name"])
