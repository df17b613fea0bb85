"""Numbers and names in one cell."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.numbered_names import apart
from imvo_desktop.importing.supplier_table import read_rows
from tests.importing.lists import table_of


@pytest.mark.parametrize(
    ("cells", "pairs"),
    [
        (["10001 - Acme Ltd", "10002 - Boon"], [("10001", "Acme Ltd"), ("10002", "Boon")]),
        (["V001: Acme", "V002: 3M"], None),
        (["10001 Acme", "10002 Boon", ""], [("10001", "Acme"), ("10002", "Boon"), ("", "")]),
        (["Acme (10001)", "Boon [10002]"], [("10001", "Acme"), ("10002", "Boon")]),
        (["1001 Nacht BV", "Boon", "Crea"], None),
        (["100 - Acme", "101 - Acme"], None),
        (["3M", "4711 Keulen"], None),
        ([], None),
    ],
)
def test_that_a_number_is_told_from_the_name(
    cells: list[str], pairs: list[tuple[str, str]] | None
) -> None:
    assert apart(cells) == pairs


def test_that_rows_have_the_number_and_the_name() -> None:
    table = table_of(("wie", "w"), [("10001 - Acme", "1"), ("10002 - Boon", "2")])
    read = read_rows(table, {"wie": "organisation.name"})

    assert [(row.name, row.identifiers["own"]) for row in read.rows] == [
        ("Acme", "10001"),
        ("Boon", "10002"),
    ]
    assert [one.code for one in read.findings] == ["number_with_name"]
    assert {column.index for column in read.columns} == {0}


def test_that_a_cell_without_end_costs_no_time() -> None:
    long = "ab" * 16_000
    table = table_of(("x", "land " * 6_000), [(long, ""), (f"{long}(", "")])

    assert apart([long, f"{long}("]) is None
    assert len(read_rows(table, {"x": "organisation.name"}).rows) == 2
    assert guess(table.headers, table.rows).fields == {}
